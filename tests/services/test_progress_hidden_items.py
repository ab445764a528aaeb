"""Work on quizzes and assignments that no published lesson shows, and in archived courses."""

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    correct_answers,
    ok,
    open_course,
)
from tests.support.responses import problem


async def archive(course: Course) -> None:
    ok(await course.author.post(f"/v1/courses/{course.course_id}:archive"))

    async def archived() -> None:
        rows = await course.platform.fetch(
            "progress", "SELECT status FROM courses WHERE course_id = $1", course.course_id
        )
        assert [row["status"] for row in rows] == ["archived"]

    await eventually(archived)


async def test_a_hidden_item_takes_no_new_work(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    essay = await course.add_assignment()
    lessons = [
        await course.add_lesson(kind="quiz", quiz_id=quiz_id),
        await course.add_lesson(kind="assignment", assignment_id=essay),
    ]
    student = await course.enroll()
    await student.sees(3)
    for lesson in lessons:
        await course.change_lesson(lesson, published=False)
    await student.sees(1)

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
    await student.sees(1)

    for verb in ("start", "complete", "revoke"):
        problem(await student.lesson(removed, verb), 404, "not-found")


async def test_an_open_attempt_may_be_finished_in_a_hidden_lesson_of_an_archived_course(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await course.change_lesson(course.lessons[1], published=False)
    await archive(course)
    await student.sees(1)

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
