"""What imported work earns, and what is kept of completions for republishing."""

from typing import Any
from uuid import UUID

from tests.support.jobs import credited
from tests.support.platform import Platform
from tests.support.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    correct_answers,
    grade,
    import_rows,
    ok,
    open_course,
)
from tests.support.responses import statuses


async def test_a_row_that_no_longer_earns_revokes_the_completion(platform: Platform) -> None:
    """A row that was corrected counts as if it had always said so, unless other work earns it."""
    course = await open_course(platform, lessons=0)
    essay = await course.add_assignment()
    quiz = await course.add_quiz([TRUE_OR_FALSE], pass_percent=50)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    await course.add_lesson(kind="quiz", quiz_id=quiz)
    alone, other = await course.enroll(), await course.enroll()
    for student in (alone, other):
        rows: list[dict[str, Any]] = [
            {
                "reference": f"{student.student_id}:{kind}", "course": course.course_id,
                "student": str(student.student_id), "kind": kind, "item": item, "earns": True,
                "submitted_at": "2020-01-01T00:00:00Z", "score": "9", "max_score": "10",
            }
            for kind, item in (("assignment", essay), ("quiz", quiz))
        ]  # fmt: skip
        assert statuses(await import_rows(platform, "submissions", *rows)) == ["created"] * 2
        assert (await student.progress())["percent"] == 100
        if student is other:
            await student.submit(essay)
        corrected = [{**row, "earns": False} for row in rows]
        for outcome in ("updated", "unchanged"):
            answers = await import_rows(platform, "submissions", *corrected)
            assert statuses(answers) == [outcome] * 2

    assert (await alone.progress())["completed"] == 0
    assert [state["state"] for state in (await other.progress())["lessons"]] == [
        "completed", "not_started",
    ]  # fmt: skip
    revoked = [each for each in await alone.events() if each.name == "LessonCompletionRevoked"]
    assert [each.data.completed for each in revoked] == [1, 0]
    sidebar = ok(await alone.http.get(f"/v1/me/courses/{course.course_id}/sidebar"))
    assert sidebar["percent"] == 0
    await platform.settled()
    teacher = platform.client("reporting", "teacher", course.teacher_id)
    students = ok(await teacher.get(f"/v1/courses/{course.course_id}/students"))["items"]
    assert {each["student_id"]: each["done"] for each in students} == {
        str(alone.student_id): 0, str(other.student_id): 1,
    }  # fmt: skip
    again = [{**row, "reference": row["reference"], "earns": True} for row in corrected]
    assert statuses(await import_rows(platform, "submissions", *again)) == ["updated"] * 2
    assert (await other.progress())["percent"] == 100


async def test_completions_keep_who_caused_them_and_whether_they_were_imported(
    platform: Platform,
) -> None:
    """So that republished events say the same."""
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    essay = await course.add_quiz([ESSAY], pass_percent=50)
    await course.add_lesson(kind="quiz", quiz_id=essay)
    later = await course.add_assignment()
    read, past = await course.add_lesson(), await course.add_lesson()
    await student.sees(4)
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, *correct_answers(attempt))
    attempt = await student.attempt(essay)
    await student.answer(attempt, {"text": "Because."})
    await grade(course, attempt["attempt_id"], "4")
    await student.complete(read)
    imported = {
        "course": course.course_id, "student": str(student.student_id), "lesson": past,
        "completed_at": "2020-01-01T00:00:00Z",
    }  # fmt: skip
    assert statuses(await import_rows(platform, "completions", imported)) == ["created"]
    hidden = await course.add_lesson(kind="assignment", assignment_id=later)
    await student.sees(5)
    await student.submit(later)
    await course.remove_lesson(hidden)
    await student.sees(4)
    await course.add_lesson(kind="assignment", assignment_id=later)
    await student.sees(5)
    await credited(platform, course.course_id)

    rows = await platform.fetch(
        "progress",
        "SELECT lesson_id, completed_by, imported FROM lesson_progress"
        " WHERE course_id = $1 AND completed_at IS NOT NULL",
        UUID(course.course_id),
    )
    stored = {row["lesson_id"]: (row["completed_by"], row["imported"]) for row in rows}
    events = [each for each in await student.events() if each.name == "LessonCompleted"]
    assert stored == {each.data.lesson_id: (each.actorid, each.data.imported) for each in events}
    actors = [actor for actor, _ in stored.values()]
    assert actors.count(student.student_id) == 3
    assert actors.count(course.teacher_id) == actors.count(None) == 1
    assert [done for _, done in stored.values()].count(True) == 1
