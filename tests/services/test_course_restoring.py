"""Archiving and restoring courses."""

from coursestream_events import TOPIC_BY_NAME
from tests.support.authoring import (
    enrolled_student,
    new_course,
    outline,
    problem,
    published_course,
)
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]


async def test_restored_course_has_its_previous_status(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, lesson_id = await published_course(teacher)
    student = await enrolled_student(platform, course_id)
    address = f"/v1/courses/{course_id}"
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "published"
    assert (await teacher.post(f"{address}:archive")).json()["status"] == "archived"
    problem(await teacher.post(f"{address}:publish"), 409, "course-is-archived")
    assert (await student.get(address)).status_code == 200
    assert await outline(student, course_id) == [("Chapter", ["Lesson"])]
    stranger = platform.client("courses", "student")
    problem(await stranger.get(address), 404, "not-found")

    lesson = f"/v1/lessons/{lesson_id}"
    hidden = await teacher.patch(lesson, json={"published": False}, headers={"If-Match": '"1"'})
    problem(await teacher.post(f"{address}:restore"), 409, "course-has-no-lesson")
    await teacher.patch(
        lesson,
        json={"published": True},
        headers={"If-Match": hidden.headers["etag"]},
    )
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "published"
    assert (await stranger.get(address)).status_code == 200
    events = await published(
        platform,
        COURSE,
        course_id,
        [
            "CourseCreated",
            *["CourseOutlineChanged"] * 2,
            "CoursePublished",
            "CourseArchived",
            *["CourseOutlineChanged"] * 2,
            "CoursePublished",
        ],
    )
    assert events[-1].data.status == "published"


async def test_restored_draft_is_a_draft(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}"
    await teacher.post(f"{address}:archive")
    await teacher.post(f"{address}:archive")
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "draft"
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", "CourseArchived", "CourseUpdated"]
    )
    assert events[-1].data.status == "draft"
