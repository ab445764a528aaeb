"""Enrollments through the HTTP API, and their events."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx

from tests.support.enrolling import (
    ENROLLMENT,
    USER,
    check_replica,
    course_with_teacher,
    open_course,
    register,
)
from tests.support.events import published
from tests.support.platform import Platform, eventually
from tests.support.responses import problem


async def test_re_enrollment_begins_the_next_cycle(platform: Platform) -> None:
    course_id, student_id = await open_course(platform), uuid4()
    student = platform.client("enrollment", "student", student_id, name="Mary")
    path = f"/v1/courses/{course_id}/enrollments"

    first = await student.post(path)
    assert first.status_code == 201, first.text
    assert first.headers["coursestream-write-token"].endswith(f"{course_id}:{student_id}@1")
    assert (first.json()["cycle"], first.json()["unenrolled_at"]) == (1, None)
    problem(await student.post(path), 409, "already-enrolled")
    left = await student.delete(f"{path}/{student_id}")
    assert (left.status_code, left.json()["reason"]) == (200, "withdrew")
    problem(await student.delete(f"{path}/{student_id}"), 404, "not-found")

    second = (await student.post(path)).json()
    assert (second["cycle"], second["progress_from_cycle"]) == (2, 1)
    assert second["enrolled_at"] >= left.json()["unenrolled_at"]
    await student.delete(f"{path}/{student_id}")
    third = (await student.post(path)).json()
    assert (third["cycle"], third["progress_from_cycle"]) == (3, 1)

    names = ["StudentEnrolled", "StudentUnenrolled"] * 2 + ["StudentEnrolled"]
    events = await published(platform, ENROLLMENT, f"{course_id}:{student_id}", names)
    assert [event.data.cycle for event in events] == [1, 1, 2, 2, 3]
    assert [event.data.progress_from_cycle for event in events] == [1, 1, 1, 1, 1]
    assert all(event.actorid == student_id for event in events)
    cycles = await platform.fetch(
        "enrollment",
        "SELECT cycle FROM enrollment_cycles WHERE student_id = $1 ORDER BY cycle",
        student_id,
    )
    assert [row["cycle"] for row in cycles] == [1, 2, 3]

    (mine,) = (await student.get("/v1/me/enrollments")).json()["items"]
    assert (mine["course_id"], mine["cycle"], mine["title"]) == (course_id, 3, "Course")
    (registered,) = await published(platform, USER, str(student_id), ["UserRegistered"])
    assert registered.data.display_name == "Mary"


async def test_only_the_teacher_may_re_enroll_a_student_in_a_fresh_cycle(
    platform: Platform,
) -> None:
    course, user = await course_with_teacher(platform), await register(platform)
    student = platform.client("enrollment", "student", UUID(user["user_id"]))
    teacher, student_id = course.teacher, user["user_id"]
    await course.enroll(student)

    async def re_enroll(client: httpx.AsyncClient, **terms: bool) -> tuple[int, int]:
        await student.delete(f"{course.path}/enrollments/{student_id}")
        answer = (await course.enroll(client, student_id=student_id, **terms)).json()
        return answer["cycle"], answer["progress_from_cycle"]

    assert await re_enroll(student) == (2, 1)
    assert await re_enroll(teacher) == (3, 1)
    assert await re_enroll(teacher, fresh_cycle=True) == (4, 4)
    assert await re_enroll(student, fresh_cycle=False) == (5, 4)
    await student.delete(f"{course.path}/enrollments/{student_id}")
    refused = problem(await course.enroll(student, fresh_cycle=True), 422, "invalid-input")
    (error,) = refused["errors"]
    assert error["field"] == "body.fresh_cycle"
    assert "teacher" in error["message"]
    batch = {"student_ids": [student_id], "fresh_cycle": True}
    (outcome,) = (await teacher.post(f"{course.path}/enrollments:bulk", json=batch)).json()["items"]
    assert outcome["enrollment"]["progress_from_cycle"] == 6


async def test_concurrent_requests_for_one_student_open_one_enrollment(
    platform: Platform,
) -> None:
    course_id, user = await open_course(platform), await register(platform)
    student = platform.client("enrollment", "student", UUID(user["user_id"]))
    path = f"/v1/courses/{course_id}/enrollments"
    for version in (1, 3):
        answers = await asyncio.gather(*(student.post(path) for _ in range(20)))
        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 19
        gone = await asyncio.gather(
            *(student.delete(f"{path}/{user['user_id']}") for _ in range(5))
        )
        assert sorted(answer.status_code for answer in gone) == [200] + [404] * 4
        (row,) = await platform.fetch(
            "enrollment",
            "SELECT version FROM enrollments WHERE student_id = $1",
            UUID(user["user_id"]),
        )
        assert row["version"] == version + 1
    aggregate = f"{course_id}:{user['user_id']}"
    await published(platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"] * 2)


async def test_a_newcomer_who_enrolls_in_many_courses_at_once_is_one_user_row(
    platform: Platform,
) -> None:
    courses = [await open_course(platform) for _ in range(4)]
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    answers = await asyncio.gather(
        *(student.post(f"/v1/courses/{course_id}/enrollments") for course_id in courses)
    )
    assert [answer.status_code for answer in answers] == [201] * 4
    await published(platform, USER, str(student_id), ["UserRegistered"])


async def test_invalid_name_claim_is_replaced_by_a_default_name(platform: Platform) -> None:
    course_id, student_id = await open_course(platform), uuid4()
    student = platform.client("enrollment", "student", student_id, name="zero\u0000byte")
    response = await student.post(f"/v1/courses/{course_id}/enrollments")
    assert response.status_code == 201, response.text
    me = (await student.get(f"/v1/users/{student_id}")).json()
    assert me["display_name"] == f"student {student_id.hex[-8:]}"


async def test_deletion_concurrent_with_enrollments_closes_all_of_them(
    platform: Platform,
) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    users = [await register(platform) for _ in range(30)]
    service = platform.client("enrollment", "service")

    async def enroll(user: dict[str, Any]) -> int:
        response = await service.post(
            f"/v1/courses/{course_id}/enrollments", json={"student_id": user["user_id"]}
        )
        return response.status_code

    async def delete() -> int:
        teacher = platform.client("courses", "teacher", teacher_id)
        return (await teacher.delete(f"/v1/courses/{course_id}")).status_code

    *answers, deleted = await asyncio.gather(*(enroll(user) for user in users), delete())
    assert (deleted, set(answers) <= {201, 404}) == (204, True)

    async def all_closed() -> None:
        rows = await platform.fetch(
            "enrollment",
            "SELECT c.deleted, count(e.student_id) AS entered, count(e.closed_at) AS closed"
            "  FROM courses c LEFT JOIN enrollments e USING (course_id)"
            " WHERE course_id = $1 GROUP BY c.deleted",
            UUID(course_id),
        )
        entered = answers.count(201)
        assert [tuple(row) for row in rows] == [(True, entered, entered)]

    await eventually(all_closed)


async def test_only_the_student_and_the_teacher_decide_on_an_enrollment(platform: Platform) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    user = await register(platform)
    teacher = platform.client("enrollment", "teacher", teacher_id)
    path, body = f"/v1/courses/{course_id}/enrollments", {"student_id": user["user_id"]}

    for stranger in (
        platform.client("enrollment", "teacher"),
        platform.client("enrollment", "student"),
    ):
        problem(await stranger.post(path, json=body), 404, "not-found")
    assert (await teacher.post(path, json=body)).status_code == 201
    stranger = platform.client("enrollment", "student")
    problem(await stranger.delete(f"{path}/{user['user_id']}"), 404, "not-found")
    removed = await teacher.delete(f"{path}/{user['user_id']}")
    assert removed.json()["reason"] == "removed"
    service = platform.client("enrollment", "service")
    assert (await service.post(path, json=body)).json()["cycle"] == 2
    unknown = await teacher.post(path, json={"student_id": str(uuid4())})
    problem(unknown, 404, "student-not-registered")


async def test_enrolling_requires_a_published_course(platform: Platform) -> None:
    student = platform.client("enrollment", "student")
    unknown = await student.post(f"/v1/courses/{uuid4()}/enrollments")
    problem(unknown, 409, "not-available-yet")
    assert unknown.headers["retry-after"] == "1"

    teacher_id = uuid4()
    teacher = platform.client("courses", "teacher", teacher_id)
    body = {"slug": f"course-{uuid4().hex}", "title": "Draft"}
    draft = (await teacher.post("/v1/courses", json=body)).json()["course_id"]
    await eventually(lambda: check_replica(platform, draft, "draft"))
    early = await student.post(f"/v1/courses/{draft}/enrollments")
    problem(early, 409, "not-available-yet")
    assert early.headers["retry-after"] == "1"

    course_id = await open_course(platform, teacher_id)
    assert (await student.post(f"/v1/courses/{course_id}/enrollments")).status_code == 201
    await teacher.post(f"/v1/courses/{course_id}:archive")
    await eventually(lambda: check_replica(platform, course_id, "archived"))
    late = platform.client("enrollment", "student")
    problem(await late.post(f"/v1/courses/{course_id}/enrollments"), 409, "course-not-open")
