"""Lessons: start, complete, revoke, reset."""

from uuid import UUID, uuid4

import pytest

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    TRUE_OR_FALSE,
    Student,
    concurrently,
    ok,
    open_course,
)
from tests.support.responses import problem


async def test_a_lesson_is_started_completed_and_revoked(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    student = await course.enroll()
    lesson = course.lessons[0]

    assert ok(await student.lesson(lesson, "start")) == {
        "lesson_id": lesson,
        "state": "started",
        "completed": 0,
        "required": 3,
        "percent": 0,
    }
    ok(await student.lesson(lesson, "start"))
    assert (await student.complete(lesson))["percent"] == 33.3333
    states = [each["state"] for each in (await student.progress())["lessons"]]
    assert states == ["completed", "not_started", "not_started"]
    revoked = ok(await student.lesson(lesson, "revoke"))
    assert (revoked["state"], revoked["completed"]) == ("started", 0)
    ok(await student.lesson(lesson, "revoke"))
    assert await student.event_names() == [
        "LessonStarted",
        "LessonCompleted",
        "LessonCompletionRevoked",
    ]


async def test_a_command_answers_the_write_token_of_its_event(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()

    first = await student.lesson(course.lessons[0], "complete")
    again = await student.lesson(course.lessons[0], "complete")

    token = f"coursestream.progress.learner/{student.aggregate}@1"
    assert first.headers["Coursestream-Write-Token"] == token
    assert "Coursestream-Write-Token" not in again.headers


async def test_parallel_completions_of_one_lesson_publish_one_event(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()

    answers = await concurrently(
        *(student.lesson(course.lessons[0], "complete") for _ in range(50))
    )

    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["completed"] for answer in answers} == {1}
    assert await student.event_names() == ["LessonCompleted"]


async def test_completing_the_last_two_lessons_in_parallel_completes_the_course_once(
    platform: Platform, full: bool
) -> None:
    course = await open_course(platform, lessons=2)

    async def finish() -> None:
        student = await course.enroll()
        await concurrently(*(student.lesson(lesson, "complete") for lesson in course.lessons))
        events = await student.events()
        assert [event.name for event in events] == [
            "LessonCompleted",
            "LessonCompleted",
            "CourseCompleted",
        ]
        assert [event.data.completed for event in events[:2]] == [1, 2]

    for _ in range(200 if full else 10):
        await finish()


async def test_a_course_is_completed_once_per_cycle(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    student = await course.enroll()

    await student.complete(*course.lessons)
    ok(await student.lesson(course.lessons[0], "revoke"))
    await student.complete(*course.lessons)

    assert await student.event_names() == [
        "LessonCompleted",
        "CourseCompleted",
        "LessonCompletionRevoked",
        "LessonCompleted",
    ]


async def test_a_course_without_required_lessons_is_never_completed(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    await course.change_lesson(course.lessons[0], required=False)
    student = await course.enroll()

    async def requires_nothing() -> None:
        assert (await student.progress())["required"] == 0

    await eventually(requires_nothing)
    done = await student.complete(*course.lessons)
    assert (done["completed"], done["required"], done["percent"]) == (0, 0, None)
    assert await student.event_names() == ["LessonCompleted"]


async def test_lessons_that_complete_otherwise_or_are_unpublished_reject_completion(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    quiz = await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    never = await course.add_lesson(completes_on="nothing")
    student = await course.enroll()

    for lesson in (quiz, never):
        answer = await student.lesson(lesson, "complete")
        problem(answer, 409, "lesson-completes-otherwise")
    await course.change_lesson(never, published=False)

    async def hidden() -> None:
        problem(await student.lesson(never, "start"), 404, "not-found")

    await eventually(hidden)


async def test_references_that_have_not_arrived_are_not_available_yet(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    stranger = Student(course, uuid4())

    unknown = [
        await student.lesson(str(uuid4()), "complete"),
        await stranger.lesson(course.lessons[0], "complete"),
        await student.post(f"/v1/courses/{uuid4()}/lessons/{uuid4()}:complete"),
        await student.post(f"/v1/quizzes/{uuid4()}/attempts"),
        await student.post(f"/v1/assignments/{uuid4()}/submissions", {"text": "Mine."}),
    ]

    for answer in unknown:
        problem(answer, 409, "not-available-yet")
    assert all("Retry-After" in answer.headers for answer in unknown)


async def test_unenrolled_students_keep_their_progress_and_add_none(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await student.withdraw()

    problem(await student.lesson(course.lessons[1], "complete"), 409, "not-enrolled")
    assert (await student.progress())["completed"] == 1


@pytest.mark.parametrize("fresh_cycle", [False, True])
async def test_re_enrollment_continues_progress_unless_the_cycle_is_fresh(
    platform: Platform, fresh_cycle: bool
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await student.withdraw()
    await student.enroll(cycle=2, fresh_cycle=fresh_cycle)

    assert (await student.progress())["completed"] == (0 if fresh_cycle else 1)
    await student.complete(*course.lessons)
    events = await student.events()
    completions = [
        (event.data.lesson_id, event.data.cycle)
        for event in events
        if event.name == "LessonCompleted"
    ]
    first, second = map(UUID, course.lessons)
    again = [(first, 2)] if fresh_cycle else []
    assert completions == [(first, 1), *again, (second, 2)]
    assert (events[-1].name, events[-1].data.cycle) == ("CourseCompleted", 2)


async def test_revoking_a_lesson_covers_earlier_cycles_that_count(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await student.withdraw()
    await student.enroll(cycle=2)

    assert ok(await student.lesson(course.lessons[0], "revoke"))["completed"] == 0
    revoked = (await student.events())[-1]
    assert (revoked.name, revoked.data.cycle) == ("LessonCompletionRevoked", 1)


async def test_a_reset_revokes_the_completions_of_the_span(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(*course.lessons)
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    stranger = platform.client("progress", "teacher")

    problem(await stranger.post(path), 404, "not-found")
    assert ok(await course.grader.post(path))["completed"] == 0
    ok(await course.grader.post(path))
    assert (await student.progress())["completed"] == 0
    assert (await student.complete(course.lessons[0]))["completed"] == 1
    assert (await student.event_names())[3:] == ["ProgressReset", "LessonCompleted"]
