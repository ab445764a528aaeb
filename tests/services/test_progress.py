"""Progress through its HTTP API, with real courses and enrolments behind it."""

from tests.services.progress_course import (
    open_course,
)
from tests.support import Platform


async def test_a_lesson_is_started_completed_and_undone(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    student = await course.enrol()
    lesson = course.lessons[0]

    started = (await student.lesson(lesson, "start")).json()
    assert started == {
        "lesson_id": lesson,
        "state": "started",
        "completed": 0,
        "required": 3,
        "percent": "0.0000",
    }
    assert (await student.complete(lesson))["percent"] == "33.3333"
    assert [each["state"] for each in (await student.progress())["lessons"]] == [
        "completed",
        "not_started",
        "not_started",
    ]
    undone = (await student.lesson(lesson, "undo")).json()
    assert (undone["state"], undone["completed"]) == ("started", 0)
    assert await student.names() == ["LessonStarted", "LessonCompleted", "LessonCompletionRevoked"]
