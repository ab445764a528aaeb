"""What students handed in counts for every lesson that shows it, as long as it is not withdrawn."""

from typing import Any

import pytest

from coursestream_events import Event
from coursestream_events.catalog import COURSE
from tests.support.events import events_of
from tests.support.jobs import credited
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
from tests.support.responses import statuses


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
    await student.sees(0)
    await withdraw(student, submission)
    await course.change_lesson(course.lessons[0], published=True)
    await student.sees(1)

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
    await student.sees(0)
    await student.answer(attempt, *correct_answers(attempt))
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]

    if again == "published again":
        await course.change_lesson(lesson, published=True)
    else:
        lesson = await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await student.sees(1)
    await credited(platform, course.course_id)

    assert (await student.progress())["percent"] == 100
    completed, course_completed = (await student.events())[2:]
    assert (completed.name, course_completed.name) == ("LessonCompleted", "CourseCompleted")
    assert (str(completed.data.lesson_id), completed.actorid) == (lesson, None)
    changed = (await outline_changes(course))[-1]
    assert completed.data.occurred_at == changed.data.occurred_at


async def test_a_lesson_that_is_shown_later_completes_no_course_of_a_former_student(
    platform: Platform,
) -> None:
    course, quiz_id, student = await quiz_course(platform)
    attempt = await student.attempt(quiz_id)
    await course.remove_lesson(course.lessons[0])
    await student.sees(0)
    await student.answer(attempt, *correct_answers(attempt))
    await student.withdraw()

    await course.add_lesson(kind="quiz", quiz_id=quiz_id)

    async def completed() -> None:
        assert (await student.event_names())[2:] == ["LessonCompleted"]

    await eventually(completed)
    await credited(platform, course.course_id)
    await completed()


async def test_withdrawn_and_failed_work_earns_no_lesson_that_is_shown_later(
    platform: Platform,
) -> None:
    course, essay, student = await essay_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await student.sees(2)
    await withdraw(student, await student.submit(essay))
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    names = await student.event_names()
    for lesson in list(course.lessons):
        await course.remove_lesson(lesson)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await student.sees(2)

    await credited(platform, course.course_id)

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
    # A corrected row says so later.
    again = {**row, "reference": f"{essay}:2", "student": str(other.student_id)}
    for outcome in ("updated", "unchanged"):
        written = await import_rows(platform, "submissions", {**again, "earns": True})
        assert statuses(written) == [outcome]
    assert (await other.progress())["percent"] == 100
    third = await course.enroll()
    again = {**row, "reference": f"{essay}:3", "student": str(third.student_id)}
    await import_rows(platform, "submissions", again)
    # A lesson that is created later is earned in the same way.
    await course.remove_lesson(course.lessons[0])
    await earning.sees(0)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    await earning.sees(1)
    await credited(platform, course.course_id)
    assert (await earning.progress())["percent"] == 100
    assert (await third.progress())["percent"] == 0
