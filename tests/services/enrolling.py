"""Courses that enrollment has heard of, and stays there."""

from datetime import datetime
from uuid import UUID, uuid4

import asyncpg

from tests.support.platform import Platform, eventually


async def open_course(platform: Platform, teacher_id: UUID | None = None) -> str:
    """A published course that enrollment has heard of."""
    teacher = platform.client("courses", "teacher", teacher_id)
    body = {"slug": f"course-{uuid4().hex}", "title": "Course"}
    course_id = str((await teacher.post("/v1/courses", json=body)).json()["course_id"])
    chapter = await teacher.post(f"/v1/courses/{course_id}/chapters", json={"title": "One"})
    await teacher.post(
        f"/v1/chapters/{chapter.json()['chapter_id']}/lessons",
        json={"title": "Lesson", "kind": "text"},
    )
    assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200
    await eventually(lambda: known_as(platform, course_id, "published"))
    return course_id


async def known_as(platform: Platform, course_id: str, status: str) -> None:
    rows = await platform.fetch(
        "enrollment", "SELECT status FROM courses WHERE course_id = $1", UUID(course_id)
    )
    assert [row["status"] for row in rows] == [status]


async def expire_now(platform: Platform, course_id: str, student_id: str) -> datetime:
    """Let a stay have ended a minute ago, without anybody having noticed; returns its end.

    The clock of the services can't be set; so the row is moved past the triggers that hold every
    other write of an aggregate to its event.
    """
    database = await asyncpg.connect(platform.stack.database_urls["enrollment"])
    try:
        await database.execute("SET session_replication_role = replica")
        moment: datetime = await database.fetchval(
            "WITH begun AS (UPDATE enrollment_cycles"
            " SET enrolled_at = enrolled_at - '1 h'::interval"
            " WHERE course_id = $1 AND student_id = $2)"
            " UPDATE enrollments SET expires_at = now() - '1 min'::interval"
            " WHERE course_id = $1 AND student_id = $2 RETURNING expires_at",
            UUID(course_id),
            UUID(student_id),
        )
        return moment
    finally:
        await database.close()
