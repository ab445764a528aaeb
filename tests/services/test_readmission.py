"""Who may enroll again, by the way in which the previous enrollment ended."""

import asyncio
from uuid import UUID, uuid4

import httpx
import pytest

from tests.support.enrolling import OpenCourse, course_with_teacher, import_records, register
from tests.support.jobs import run_job
from tests.support.platform import Platform
from tests.support.responses import problem


async def enrolled_student(platform: Platform, course: OpenCourse) -> tuple[httpx.AsyncClient, str]:
    user_id: str = (await register(platform))["user_id"]
    student = platform.client("enrollment", "student", UUID(user_id))
    assert (await course.enroll(student)).status_code == 201
    return student, user_id


async def remove(course: OpenCourse, student_id: str) -> None:
    answer = await course.teacher.delete(f"{course.path}/enrollments/{student_id}")
    assert answer.json()["reason"] == "removed"


async def invite(course: OpenCourse, student_id: str) -> None:
    assert (await course.teacher.put(f"{course.path}/invitations/{student_id}")).is_success


@pytest.mark.parametrize("access", ["open", "invitation"])
async def test_a_removed_student_stays_removed_until_the_teacher_readmits(
    platform: Platform, access: str
) -> None:
    course = await course_with_teacher(platform)
    student, student_id = await enrolled_student(platform, course)
    await course.set_policy(access=access, reenroll_after_expiry=True)
    await invite(course, student_id)
    await remove(course, student_id)

    refused = problem(await course.enroll(student), 403, "removed-from-course")
    assert "teacher" in refused["detail"]
    await invite(course, student_id)
    assert (await course.enroll(student)).json()["cycle"] == 2
    await remove(course, student_id)
    problem(await course.enroll(student), 403, "removed-from-course")
    assert (await course.enroll(course.teacher, student_id=student_id)).json()["cycle"] == 3


async def test_a_student_who_enrolls_all_the_time_stays_removed(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    student, student_id = await enrolled_student(platform, course)
    removed = asyncio.Event()

    async def enroll_until_removed() -> None:
        while not removed.is_set():
            assert (await course.enroll(student)).status_code in (403, 409)

    async def remove_later() -> None:
        await course.enroll(student)
        await remove(course, student_id)
        removed.set()

    await asyncio.gather(*(enroll_until_removed() for _ in range(8)), remove_later())
    problem(await course.enroll(student), 403, "removed-from-course")


async def test_a_removed_student_cannot_return_through_an_import_of_the_removal(
    platform: Platform,
) -> None:
    course = await course_with_teacher(platform)
    student, student_id = await enrolled_student(platform, course)
    await student.delete(f"{course.path}/enrollments/{student_id}")
    mine = (await student.get("/v1/me/enrollments")).json()["items"][0]
    row = {
        "course": course.id,
        "student": student_id,
        "enrolled_at": mine["unenrolled_at"],
        "unenrolled_at": mine["unenrolled_at"],
        "reason": "removed",
    }
    (outcome,) = await import_records(platform, "enrollments", [row])
    assert outcome["status"] == "created"

    problem(await course.enroll(student), 403, "removed-from-course")


@pytest.mark.parametrize("closed_by", ["read", "job"])
async def test_an_expired_student_returns_only_where_the_policy_allows_it(
    platform: Platform, closed_by: str
) -> None:
    course = await course_with_teacher(platform)
    await course.set_policy(expires_after_days=30)
    student, student_id = await enrolled_student(platform, course)
    await invite(course, student_id)
    await course.expire(student_id)
    if closed_by == "job":
        await run_job(platform, "enrollment", "expire-enrollments")

    refused = problem(await course.enroll(student), 403, "enrollment-expired")
    assert "expired at" in refused["detail"]
    await course.set_policy(1, expires_after_days=30, reenroll_after_expiry=True)
    assert (await course.enroll(student)).json()["cycle"] == 2
    await course.set_policy(2, expires_after_days=30)
    await course.expire(student_id)
    problem(await course.enroll(student), 403, "enrollment-expired")
    await invite(course, student_id)
    assert (await course.enroll(student)).json()["cycle"] == 3


async def test_a_student_who_withdrew_returns_as_the_policy_says(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    student, student_id = await enrolled_student(platform, course)
    await student.delete(f"{course.path}/enrollments/{student_id}")
    assert (await course.enroll(student)).json()["cycle"] == 2
    await student.delete(f"{course.path}/enrollments/{student_id}")
    await course.set_policy(access="invitation")

    problem(await course.enroll(student), 409, "course-by-invitation")


@pytest.mark.parametrize("days", [None, 30])
async def test_a_student_who_withdrew_returns_until_the_expiry_that_they_had(
    platform: Platform, days: int | None
) -> None:
    course = await course_with_teacher(platform)
    await course.set_policy(expires_after_days=10)
    student, student_id = await enrolled_student(platform, course)
    path = f"{course.path}/enrollments/{student_id}"
    expires_at = (await student.get(path)).json()["expires_at"]
    await course.set_policy(1, expires_after_days=days)
    await student.delete(path)

    again = (await course.enroll(student)).json()
    assert (again["cycle"], again["expires_at"]) == (2, expires_at)
    await student.delete(path)
    await course.expire(student_id)
    problem(await course.enroll(student), 403, "enrollment-expired")
    await invite(course, student_id)
    again = (await course.enroll(student)).json()
    assert (again["cycle"], again["expires_at"] == expires_at) == (3, False)


async def test_an_erased_student_who_was_enrolled_is_refused_as_erased(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    student = platform.client("enrollment", "student", uuid4())
    assert (await course.enroll(student)).status_code == 201
    assert (await student.post("/v1/me:erase")).is_success

    problem(await course.enroll(student), 410, "erased")
