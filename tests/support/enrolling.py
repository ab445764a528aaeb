"""Users, courses and enrollments, made through the HTTP API of enrollment."""

from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import httpx

from coursestream_events import TOPIC_BY_NAME
from shared.references import id_of
from tests.support.platform import Platform, eventually, ndjson, results
from tests.support.responses import statuses

USER = TOPIC_BY_NAME["coursestream.enrollment.user"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]
# The fields of a roster that a model of enrollments knows.
LISTED = (
    "student_id", "display_name", "cycle", "progress_from_cycle", "enrolled_at", "expires_at",
    "reason", "version",
)  # fmt: skip


async def register(platform: Platform, **fields: Any) -> dict[str, Any]:
    """Register a user: a student named Ada, unless the fields say otherwise."""
    admin = platform.client("enrollment", "superadmin")
    body = {"display_name": "Ada", "role": "student", **fields}
    response = await admin.post("/v1/users", json=body)
    assert response.status_code == 201, response.text
    user: dict[str, Any] = response.json()
    return user


async def register_teachers(platform: Platform, *references: str | UUID) -> None:
    """Register teachers, by id or reference, and wait until courses knows them."""
    rows = [
        {"reference": str(each), "display_name": "Grace", "role": "teacher"} for each in references
    ]

    async def registered() -> None:
        # Another request may be registering the same users.
        answers = await import_records(platform, "users", rows)
        assert set(statuses(answers)) <= {"created", "updated", "unchanged"}, answers

    await eventually(registered)
    await wait_for_roles(platform, *references)


async def wait_for_roles(platform: Platform, *references: str | UUID) -> None:
    """Wait until courses knows these users."""
    user_ids = {id_of("user", str(each)) for each in references}

    async def known() -> None:
        rows = await platform.fetch(
            "courses", "SELECT FROM users WHERE user_id = ANY($1)", list(user_ids)
        )
        assert len(rows) == len(user_ids)

    await eventually(known)


def email_address(name: str) -> str:
    """Return an address that no other user has."""
    return f"{name}-{uuid4().hex}@School.Example"


async def open_course(platform: Platform, teacher_id: UUID | None = None) -> str:
    """Publish a course in courses, and wait until it is replicated to enrollment."""
    teacher = platform.client("courses", "teacher", teacher_id)
    body = {"slug": f"course-{uuid4().hex}", "title": "Course"}
    course_id = str((await teacher.post("/v1/courses", json=body)).json()["course_id"])
    chapter = await teacher.post(f"/v1/courses/{course_id}/chapters", json={"title": "One"})
    await teacher.post(
        f"/v1/chapters/{chapter.json()['chapter_id']}/lessons",
        json={"title": "Lesson", "kind": "text"},
    )
    assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200
    await eventually(lambda: check_replica(platform, course_id, "published"))
    return course_id


async def check_replica(platform: Platform, course_id: str, status: str) -> None:
    """Assert that enrollment's replica of the course has this status."""
    rows = await platform.fetch(
        "enrollment", "SELECT status FROM courses WHERE course_id = $1", UUID(course_id)
    )
    assert [row["status"] for row in rows] == [status]


class OpenCourse:
    """A published course and its teacher, as enrollment sees them."""

    def __init__(self, platform: Platform, course_id: str, teacher_id: UUID) -> None:
        self.platform, self.id = platform, course_id
        self.teacher = platform.client("enrollment", "teacher", teacher_id)
        self.path = f"/v1/courses/{course_id}"

    async def set_policy(self, version: int = 0, **policy: Any) -> dict[str, Any]:
        response = await self.teacher.put(
            f"{self.path}/enrollment-policy",
            json=policy,
            headers={"If-Match": f'"{version}"'},
        )
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.json()
        return answer

    async def enroll(self, client: httpx.AsyncClient, **body: Any) -> httpx.Response:
        return await client.post(f"{self.path}/enrollments", json=body)

    async def counts(self) -> dict[str, Any]:
        answer: dict[str, Any] = (await self.teacher.get(f"{self.path}/enrollment-counts")).json()
        return answer

    async def expire(self, student_id: str) -> datetime:
        return await expire_now(self.platform, self.id, student_id)


async def course_with_teacher(platform: Platform) -> OpenCourse:
    teacher_id = uuid4()
    return OpenCourse(platform, await open_course(platform, teacher_id), teacher_id)


async def expire_now(platform: Platform, course_id: str, student_id: str) -> datetime:
    """Let an enrollment expire at this moment without a job run, and return when.

    The clock of the services cannot be set, so the row is changed past the triggers that check for
    an event with every other write of an aggregate.
    """
    database = await asyncpg.connect(platform.stack.database_urls["enrollment"])
    try:
        await database.execute("SET session_replication_role = replica")
        moment: datetime = await database.fetchval(
            "WITH begun AS (UPDATE enrollment_cycles"
            " SET enrolled_at = enrolled_at - '1 h'::interval"
            " WHERE course_id = $1 AND student_id = $2)"
            " UPDATE enrollments SET expires_at = now()"
            " WHERE course_id = $1 AND student_id = $2 RETURNING expires_at",
            UUID(course_id),
            UUID(student_id),
        )
        return moment
    finally:
        await database.close()


async def import_records(
    platform: Platform, records: str, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Import ``users`` or ``enrollments`` and return the results."""
    service = platform.client("enrollment", "service")
    return results(await service.post(f"/v1/imports/{records}", content=ndjson(rows)))


def user_row(**fields: Any) -> dict[str, Any]:
    """Return a row of a user import."""
    return {"reference": f"p:{uuid4().hex}", "display_name": "P", "role": "student", **fields}


async def import_course(platform: Platform) -> str:
    """Import a course into courses, wait until it is replicated, and return its reference."""
    name = f"course:{uuid4().hex}"
    row = {
        "reference": name,
        "slug": f"course-{uuid4().hex}",
        "title": "Old course",
        "teacher": "AAA",
        "created_at": "2013-10-01T00:00:00Z",
    }
    teacher = user_row(reference="AAA", role="teacher")
    answer = await import_records(platform, "users", [teacher])
    assert set(statuses(answer)) <= {"created", "unchanged"}, answer
    service = platform.client("courses", "service")

    async def imported() -> None:
        answer = results(await service.post("/v1/imports/courses", content=ndjson([row])))
        assert statuses(answer) == ["created"]

    await eventually(imported)
    await eventually(lambda: check_replica(platform, str(id_of("course", name)), "published"))
    return name


async def user_of(platform: Platform, row: dict[str, Any]) -> dict[str, Any]:
    """Return the user that a row of a user import means."""
    admin = platform.client("enrollment", "superadmin")
    found: dict[str, Any] = (await admin.get(f"/v1/users/{id_of('user', row['reference'])}")).json()
    return found
