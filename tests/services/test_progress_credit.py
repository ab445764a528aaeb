"""What students handed in counts for every lesson that shows it, as long as it is not withdrawn."""

from typing import Any

import pytest

from coursestream_events import Event
from coursestream_events.catalog import COURSE
from tests.support.events import events_of
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    choice,
    correct_answers,
    grade,
    import_rows,
    ok,
    open_course,
)
from tests.support.responses import problem, statuses


async def essay_course(platform: Platform, **terms: Any) -> tuple[Course, str, Student]:
    course = await open_course(platform, lessons=0)
    essay = await course.add_assignment(**terms)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    return course, essay, await course.enroll()


async def quiz_course(platform: Platform) -> tuple[Course, str, Student]:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    return course, quiz_id, await course.enroll()


async def withdraw(student: Student, submission: dict[str, Any]) -> None:
    path = f"/v1/submissions/{submission['submission_id']}:withdraw"
    assert ok(await student.post(path))["status"] == "withdrawn"


async def shown(student: Student, count: int) -> None:
    async def applied() -> None:
        assert len((await student.progress())["lessons"]) == count

    await eventually(applied)


async def credited(course: Course) -> None:
    """Wait for the job that credits lessons which were earned before they were shown."""

    async def done() -> None:
        sql = "SELECT FROM lessons_to_credit WHERE course_id = $1"
        assert not await course.platform.fetch("progress", sql, course.course_id)

    await eventually(done)


async def archive(course: Course) -> None:
    ok(await course.author.post(f"/v1/courses/{course.course_id}:archive"))

    async def archived() -> None:
        rows = await course.platform.fetch(
            "progress", "SELECT status FROM courses WHERE course_id = $1", course.course_id
        )
        assert [row["status"] for row in rows] == ["archived"]

    await eventually(archived)


# Items that no published lesson shows


async def test_a_hidden_item_takes_no_new_work(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    essay = await course.add_assignment()
    lessons = [
        await course.add_lesson(kind="quiz", quiz_id=quiz_id),
        await course.add_lesson(kind="assignment", assignment_id=essay),
    ]
    student = await course.enroll()
    for lesson in lessons:
        await course.change_lesson(lesson, published=False)
    await shown(student, 1)

    problem(await student.post(f"/v1/quizzes/{quiz_id}/attempts"), 404, "not-found")
    work = {"text": "My work."}
    problem(await student.post(f"/v1/assignments/{essay}/submissions", work), 404, "not-found")
    for lesson in lessons:
        problem(await student.lesson(lesson, "start"), 404, "not-found")
    assert await student.event_names() == []


async def test_a_removed_lesson_is_not_found(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    removed = course.lessons[1]
    await course.remove_lesson(removed)
    await shown(student, 1)

    for verb in ("start", "complete", "revoke"):
        problem(await student.lesson(removed, verb), 404, "not-found")


async def test_an_open_attempt_may_be_finished_in_a_hidden_lesson_of_an_archived_course(
    platform: Platform,
) -> None:
    course, quiz_id, student = await quiz_course(platform)
    await course.add_lesson()
    await shown(student, 2)
    attempt = await student.attempt(quiz_id)
    await course.change_lesson(course.lessons[0], published=False)
    await archive(course)
    await shown(student, 1)

    finished = await student.answer(attempt, *correct_answers(attempt))

    assert (finished["status"], finished["percent"]) == ("graded", 100)


async def test_nothing_new_starts_in_an_archived_course(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    quiz_id, essay = await course.show_quiz([TRUE_OR_FALSE]), await course.show_assignment()
    student = await course.enroll()
    ok(await student.lesson(course.lessons[0], "start"))
    await archive(course)

    refused = [
        await student.post(f"/v1/quizzes/{quiz_id}/attempts"),
        await student.post(f"/v1/assignments/{essay}/submissions", {"text": "My work."}),
        await student.lesson(course.lessons[1], "start"),
        await student.lesson(course.lessons[1], "complete"),
    ]

    for answer in refused:
        problem(answer, 409, "course-is-archived")
    # What was begun may be finished.
    await student.complete(course.lessons[0])


# Withdrawn and returned work


async def test_withdrawing_revokes_the_completion_that_the_work_earned(platform: Platform) -> None:
    _, essay, student = await essay_course(platform)
    submission = await student.submit(essay)
    assert (await student.progress())["percent"] == 100

    await withdraw(student, submission)

    assert (await student.progress())["percent"] == 0
    events = await student.events()
    assert [event.name for event in events[-2:]] == [
        "SubmissionWithdrawn",
        "LessonCompletionRevoked",
    ]
    assert events[-1].data.percent == 0


async def test_withdrawing_revokes_nothing_while_another_submission_earns_it(
    platform: Platform,
) -> None:
    _, essay, student = await essay_course(platform)
    first, second = await student.submit(essay), await student.submit(essay)

    await withdraw(student, first)
    assert (await student.progress())["percent"] == 100

    await withdraw(student, second)
    assert (await student.progress())["percent"] == 0


async def test_withdrawing_keeps_a_completion_from_before_the_work(platform: Platform) -> None:
    course, essay, student = await essay_course(platform)
    row = {
        "course": course.course_id,
        "student": str(student.student_id),
        "lesson": course.lessons[0],
        "completed_at": "2020-01-01T00:00:00Z",
    }
    assert statuses(await import_rows(platform, "completions", row)) == ["created"]

    await withdraw(student, await student.submit(essay))

    assert (await student.progress())["percent"] == 100


async def test_withdrawing_hidden_work_revokes_its_completion_too(platform: Platform) -> None:
    course, essay, student = await essay_course(platform)
    submission = await student.submit(essay)
    await course.change_lesson(course.lessons[0], published=False)
    await shown(student, 0)
    await withdraw(student, submission)
    await course.change_lesson(course.lessons[0], published=True)
    await shown(student, 1)

    assert (await student.progress())["percent"] == 0


async def test_returning_work_revokes_nothing(platform: Platform) -> None:
    course, essay, student = await essay_course(platform)
    submission = await student.submit(essay)

    path = f"/v1/submissions/{submission['submission_id']}:return"
    ok(await course.grader.post(path, headers={"If-Match": '"1"'}))

    assert (await student.progress())["percent"] == 100


async def test_the_grading_queue_has_the_latest_work_that_was_not_withdrawn(
    platform: Platform,
) -> None:
    course, essay, student = await essay_course(platform)
    first, second = await student.submit(essay), await student.submit(essay)

    async def queue() -> list[str]:
        page = ok(await course.grader.get("/v1/me/grading-queue"))
        return [each["submission_id"] for each in page["items"]]

    assert await queue() == [second["submission_id"]]
    await withdraw(student, second)
    assert await queue() == [first["submission_id"]]
    await grade(course, first["submission_id"], "50")
    assert await queue() == []


# Lessons that are shown after they were earned


async def outline_changes(course: Course) -> list[Event]:
    found = await events_of(course.platform, COURSE, course.course_id)
    return [event for event in found if event.name == "CourseOutlineChanged"]


@pytest.mark.parametrize("again", ["published again", "created again"])
async def test_a_passed_quiz_counts_as_soon_as_a_lesson_shows_it(
    platform: Platform, again: str
) -> None:
    course, quiz_id, student = await quiz_course(platform)
    attempt = await student.attempt(quiz_id)
    lesson = course.lessons[0]
    if again == "published again":
        await course.change_lesson(lesson, published=False)
    else:
        await course.remove_lesson(lesson)
    await shown(student, 0)
    await student.answer(attempt, *correct_answers(attempt))
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]

    if again == "published again":
        await course.change_lesson(lesson, published=True)
    else:
        lesson = await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await shown(student, 1)
    await credited(course)

    assert (await student.progress())["percent"] == 100
    completed, course_completed = (await student.events())[2:]
    assert (completed.name, course_completed.name) == ("LessonCompleted", "CourseCompleted")
    assert (str(completed.data.lesson_id), completed.actorid) == (lesson, None)
    changed = (await outline_changes(course))[-1]
    assert completed.data.occurred_at == changed.data.occurred_at


async def test_withdrawn_and_failed_work_earns_no_lesson_that_is_shown_later(
    platform: Platform,
) -> None:
    course, essay, student = await essay_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await shown(student, 2)
    await withdraw(student, await student.submit(essay))
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    names = await student.event_names()
    for lesson in list(course.lessons):
        await course.remove_lesson(lesson)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await shown(student, 2)

    await credited(course)

    assert (await student.progress())["percent"] == 0
    assert await student.event_names() == names


async def test_imported_work_earns_its_lesson_only_if_its_row_says_so(platform: Platform) -> None:
    course, essay, earning = await essay_course(platform)
    other = await course.enroll()
    row = {
        "course": course.course_id,
        "kind": "assignment",
        "item": essay,
        "max_score": "10",
        "submitted_at": "2020-01-01T00:00:00Z",
    }

    written = await import_rows(
        platform,
        "submissions",
        {**row, "reference": f"{essay}:1", "student": str(earning.student_id), "earns": True},
        {**row, "reference": f"{essay}:2", "student": str(other.student_id)},
    )

    assert statuses(written) == ["created", "created"]
    assert (await earning.progress())["percent"] == 100
    assert (await other.progress())["percent"] == 0
    completed = (await earning.events())[1]
    assert (completed.name, completed.data.imported) == ("LessonCompleted", True)
    # A lesson that is created later is earned in the same way.
    await course.remove_lesson(course.lessons[0])
    await shown(earning, 0)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    await shown(earning, 1)
    await credited(course)
    assert (await earning.progress())["percent"] == 100
    assert (await other.progress())["percent"] == 0
