"""Attempts, resubmissions and results count per span of enrollment cycles and per round."""

from typing import Any

from tests.support.platform import Platform
from tests.support.progress_course import (
    ESSAY,
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


async def fail(student: Student, quiz_id: str) -> dict[str, Any]:
    attempt = await student.attempt(quiz_id)
    return await student.answer(attempt, choice(attempt, 0, 1), {"value": "0"})


async def pass_quiz(student: Student, quiz_id: str) -> dict[str, Any]:
    attempt = await student.attempt(quiz_id)
    return await student.answer(attempt, *correct_answers(attempt))


async def reset(student: Student) -> dict[str, Any]:
    course = student.course
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    return ok(await course.grader.post(path))


async def own_grade(student: Student) -> dict[str, Any]:
    """Return the only grade, after comparing the gradebook, the student's view and the sidebar."""
    mine = ok(await student.http.get(f"/v1/me/courses/{student.course.course_id}/grades"))
    book = await student.course.grader.get(f"/v1/courses/{student.course.course_id}/gradebook")
    del mine["assessments"]
    assert ok(book)["items"] == [mine]
    side = ok(await student.http.get(f"/v1/me/courses/{student.course.course_id}/sidebar"))
    shown = [each["assessment"] for each in side["chapters"][0]["lessons"] if each["assessment"]]
    (found,) = mine["grades"]
    common = ("item_id", "status", "attempts", "percent", "passed")
    assert [{name: each[name] for name in common} for each in shown] == [
        {name: found[name] for name in common}
    ]
    return dict(found)


async def quiz_course(platform: Platform, **terms: Any) -> tuple[Course, str]:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60, **terms)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    return course, quiz_id


async def test_re_enrolling_gives_no_new_attempts(platform: Platform) -> None:
    course, quiz_id = await quiz_course(platform, attempts_allowed=1)
    student = await course.enroll()
    await fail(student, quiz_id)
    await student.withdraw()
    await student.enroll(cycle=2)

    answer = await student.post(f"/v1/quizzes/{quiz_id}/attempts")

    problem(answer, 409, "no-attempts-left")
    found = await own_grade(student)
    assert (found["attempts"], found["percent"], found["passed"]) == (1, 0, False)


async def test_re_enrolling_gives_no_new_resubmissions(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    essay = await course.add_assignment(resubmissions_allowed=1)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    student = await course.enroll()
    await student.submit(essay)
    await student.withdraw()
    await student.enroll(cycle=2)

    second = await student.submit(essay)

    assert (second["attempt"], second["cycle"], second["progress_from_cycle"]) == (2, 2, 1)
    answer = await student.post(f"/v1/assignments/{essay}/submissions", {"text": "Again."})
    problem(answer, 409, "no-resubmission-left")


async def test_a_fresh_cycle_begins_a_span_with_new_attempts(platform: Platform) -> None:
    course, quiz_id = await quiz_course(platform, attempts_allowed=1)
    student = await course.enroll()
    await fail(student, quiz_id)
    await student.withdraw()
    await student.enroll(cycle=2, fresh_cycle=True)

    passed = await pass_quiz(student, quiz_id)

    assert passed["attempt"] == 1
    found = await own_grade(student)
    assert (found["attempts"], found["percent"]) == (1, 100)
    received = [each for each in await student.events() if each.name == "SubmissionReceived"]
    spans = [(each.data.progress_from_cycle, each.data.round) for each in received]
    assert spans == [(1, 1), (2, 1)]


async def test_a_reset_frees_attempts_and_keeps_the_result_until_the_next_grade(
    platform: Platform,
) -> None:
    course, quiz_id = await quiz_course(platform, attempts_allowed=1)
    student = await course.enroll()
    await pass_quiz(student, quiz_id)

    assert (await reset(student))["completed"] == 0

    found = await own_grade(student)
    assert (found["attempts"], found["percent"], found["passed"]) == (0, 100, True)
    failed = await fail(student, quiz_id)
    assert failed["attempt"] == 1
    found = await own_grade(student)
    assert (found["attempts"], found["percent"], found["passed"]) == (1, 0, False)
    events = await student.events()
    [began] = [each.data for each in events if each.name == "ProgressReset"]
    assert (began.from_cycle, began.round) == (1, 2)
    assert [each.data.round for each in events if each.name == "SubmissionGraded"] == [1, 2]
    assert (await student.progress())["completed"] == 0


async def test_an_attempt_left_open_by_a_reset_hides_no_right_answers(platform: Platform) -> None:
    course, quiz_id = await quiz_course(platform, attempts_allowed=1, review="answers")
    student = await course.enroll()
    await student.attempt(quiz_id)
    await reset(student)

    own = await pass_quiz(student, quiz_id)

    assert all(each["right_answer"] for each in own["questions"])


async def test_a_reset_covers_every_cycle_of_the_span(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await student.withdraw()
    await student.enroll(cycle=2)
    await student.complete(course.lessons[1])

    assert (await reset(student))["completed"] == 0

    assert (await student.progress())["percent"] == 0
    data = (await student.events())[-1].data
    assert (data.from_cycle, data.cycle, data.round) == (1, 2, 2)


async def test_a_reset_frees_resubmissions(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    essay = await course.add_assignment(resubmissions_allowed=0)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    student = await course.enroll()
    first = await student.submit(essay)

    async def waiting() -> str:
        (item,) = ok(await course.grader.get("/v1/me/grading-queue"))["items"]
        return str(item["submission_id"])

    await reset(student)
    assert await waiting() == first["submission_id"]
    second = await student.submit(essay)
    assert (second["attempt"], second["round"]) == (1, 2)
    assert await waiting() == second["submission_id"]
    # Work of the earlier round can still be graded, and its grade counts until the next one.
    await grade(course, first["submission_id"], "40")
    assert (await own_grade(student))["percent"] == 40


async def test_work_of_an_earlier_round_completes_nothing(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY], pass_percent=50)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Because."})
    await reset(student)

    await grade(course, attempt["attempt_id"], "4")

    assert (await student.event_names())[-1] == "SubmissionGraded"
    assert (await student.progress())["completed"] == 0


async def test_resetting_what_is_untouched_changes_nothing(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    await reset(student)
    await student.complete(course.lessons[0])
    await reset(student)
    await reset(student)

    assert await student.event_names() == ["LessonCompleted", "ProgressReset"]


async def test_an_imported_completion_from_before_a_reset_does_not_count(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await reset(student)
    row = {
        "course": course.course_id,
        "student": str(student.student_id),
        "completed_at": "2020-01-01T00:00:00Z",
    }

    written = await import_rows(
        platform,
        "completions",
        {**row, "lesson": course.lessons[0]},
        {**row, "lesson": course.lessons[1]},
    )

    assert statuses(written) == ["unchanged", "rejected"]
    assert "reset" in written[1]["reasons"][0]
    assert (await student.progress())["completed"] == 0


async def test_an_imported_submission_takes_the_round_of_its_time(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    essay = await course.add_assignment()
    student = await course.enroll()
    await student.complete(course.lessons[0])
    before = (await student.events())[-1].data.occurred_at.isoformat()
    await reset(student)
    after = (await student.events())[-1].data.occurred_at.isoformat()
    row = {
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": essay,
        "max_score": "10",
    }

    written = await import_rows(
        platform,
        "submissions",
        {"reference": f"{course.course_id}:1", "submitted_at": before, **row},
        {"reference": f"{course.course_id}:2", "submitted_at": after, **row},
    )

    assert statuses(written) == ["created", "created"]
    received = [each for each in await student.events() if each.name == "SubmissionReceived"]
    assert [each.data.round for each in received] == [1, 2]
