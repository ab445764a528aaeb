"""Events of enrollment: who may read lessons, and what erasure purges."""

from typing import Any
from uuid import uuid4

from coursestream_events import TOPIC_BY_NAME, encode
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserErased,
    UserErasedData,
)
from shared.clock import now
from shared.outbox import new_event
from tests.support.authoring import QUESTIONS, new_lesson, problem, published_course
from tests.support.platform import Platform, eventually

USER = TOPIC_BY_NAME["coursestream.enrollment.user"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]


async def test_lesson_is_readable_when_enrolled_or_as_preview(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    student_id = uuid4()
    student = platform.client("courses", "student", student_id)
    course_id, lesson_id = await published_course(teacher)
    tree = (await teacher.get(f"/v1/courses/{course_id}/outline")).json()
    chapter_id = tree["chapters"][0]["chapter_id"]
    preview = await new_lesson(teacher, chapter_id, free_preview=True)
    hidden = await new_lesson(teacher, chapter_id, published=False)
    quiz = {"title": "Quiz", "questions": QUESTIONS}
    quiz_id = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=quiz)).json()["quiz_id"]
    await new_lesson(teacher, chapter_id, kind="quiz", quiz_id=quiz_id)

    assert (await student.get(f"/v1/lessons/{preview}")).json()["body"] == "Read this."
    problem(await student.get(f"/v1/lessons/{lesson_id}"), 404, "not-found")
    problem(await student.get(f"/v1/quizzes/{quiz_id}"), 404, "not-found")

    enrollment = platform.client("enrollment", "student", student_id)

    async def enrolled() -> None:
        response = await enrollment.post(f"/v1/courses/{course_id}/enrollments")
        assert response.status_code == 201, response.text

    await eventually(enrolled)

    async def readable() -> None:
        response = await student.get(f"/v1/lessons/{lesson_id}")
        assert response.status_code == 200, response.text

    await eventually(readable)
    problem(await student.get(f"/v1/lessons/{hidden}"), 404, "not-found")
    assert (await student.get(f"/v1/quizzes/{quiz_id}")).status_code == 200

    await enrollment.delete(f"/v1/courses/{course_id}/enrollments/{student_id}")

    async def closed() -> None:
        response = await student.get(f"/v1/lessons/{lesson_id}")
        assert response.status_code == 404, response.text

    await eventually(closed)


async def test_late_enrollment_event_changes_nothing_newer(platform: Platform) -> None:
    """A redriven record is older than what came after it."""
    course_id, student_id = uuid4(), uuid4()
    aggregate = f"{course_id}:{student_id}"

    cycle: dict[str, Any] = {
        "occurred_at": now(),
        "course_id": course_id,
        "student_id": student_id,
        "cycle": 1,
        "progress_from_cycle": 1,
        "enrolled_at": now(),
    }
    withdrawn = StudentUnenrolledData(**cycle, reason="withdrew")
    events = [
        new_event(StudentUnenrolled, withdrawn, aggregate=aggregate, version=2),
        new_event(StudentEnrolled, EnrollmentData(**cycle), aggregate=aggregate, version=1),
    ]
    for event in events:
        await platform.publish(ENROLLMENT.name, encode(event), key=aggregate)

    async def applied() -> None:
        missing = await platform.fetch(
            "courses",
            "SELECT unnest(missing) FROM consumer_versions WHERE aggregate = $1",
            aggregate,
        )
        rows = await platform.fetch(
            "courses", "SELECT version, is_open FROM enrollments WHERE course_id = $1", course_id
        )
        assert [tuple(row) for row in rows] == [(2, False)]
        assert not missing

    await eventually(applied)


async def test_erasure_purges_dead_letters_of_the_user(
    platform: Platform,
) -> None:
    user_id = uuid4()

    async def dead_letters() -> int:
        rows = await platform.fetch(
            "courses", "SELECT FROM dead_letters WHERE record_key = $1", str(user_id).encode()
        )
        return len(rows)

    name = b"not JSON, but it says Ada Lovelace"
    await platform.publish(USER.name, name, key=str(user_id))

    async def is_stored() -> None:
        assert await dead_letters() == 1

    await eventually(is_stored)
    erased = new_event(
        UserErased,
        UserErasedData(occurred_at=now(), user_id=user_id),
        aggregate=str(user_id),
        version=2,
    )
    await platform.publish(USER.name, encode(erased), key=str(user_id))

    async def is_gone() -> None:
        assert await dead_letters() == 0

    await eventually(is_gone)
