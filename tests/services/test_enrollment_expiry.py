"""Expiry of enrollments."""

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import httpx

from shared.clock import now
from tests.support.enrolling import (
    ENROLLMENT,
    course_with_teacher,
    register,
)
from tests.support.events import published
from tests.support.jobs import run_job
from tests.support.platform import Platform
from tests.support.responses import problem


async def test_expired_enrollment_is_closed_on_read_and_by_the_job(platform: Platform) -> None:
    course, student_id = await course_with_teacher(platform), str(uuid4())
    student = platform.client("enrollment", "student", UUID(student_id))
    await course.set_policy(expires_after_days=30, capacity=1)
    enrollment = (await course.enroll(student)).json()
    begun, ends = (
        datetime.fromisoformat(enrollment[name]) for name in ("enrolled_at", "expires_at")
    )
    assert ends - begun == timedelta(days=30)
    moment = await course.expire(student_id)

    (mine,) = (await student.get("/v1/me/enrollments")).json()["items"]
    assert (mine["reason"], datetime.fromisoformat(mine["unenrolled_at"])) == ("expired", moment)
    assert not (await student.get("/v1/me/enrollments", params={"state": "open"})).json()["items"]
    roster = await course.teacher.get(f"{course.path}/roster", params={"state": "closed"})
    assert [each["reason"] for each in roster.json()["items"]] == ["expired"]
    counts = await course.counts()
    assert (counts["open"], counts["expired"], counts["places_left"]) == (0, 1, 1)

    await run_job(platform, "enrollment", "expire-enrollments")
    aggregate = f"{course.id}:{student_id}"
    _, ended = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"]
    )
    assert (ended.data.reason, ended.data.occurred_at) == ("expired", moment)
    assert await course.counts() == counts


async def test_re_enrollment_closes_an_expired_cycle_first(
    platform: Platform,
) -> None:
    course, student_id = await course_with_teacher(platform), str(uuid4())
    student = platform.client("enrollment", "student", UUID(student_id))
    await course.set_policy(expires_after_days=1, capacity=1, reenroll_after_expiry=True)
    await course.enroll(student)
    await course.expire(student_id)
    again = await course.enroll(student)
    assert (again.status_code, again.json()["cycle"]) == (201, 2)
    events = await published(
        platform,
        ENROLLMENT,
        f"{course.id}:{student_id}",
        ["StudentEnrolled", "StudentUnenrolled", "StudentEnrolled"],
    )
    assert events[1].data.reason == "expired"


async def test_only_the_teacher_sets_the_expiry_at_enrollment(platform: Platform) -> None:
    course, student = await course_with_teacher(platform), platform.client("enrollment", "student")
    end = (now() + timedelta(days=3)).isoformat()
    problem(await course.enroll(student, expires_at=end), 422, "invalid-input")
    invited = (await register(platform))["user_id"]
    past = (now() - timedelta(days=3)).isoformat()
    answer = await course.enroll(course.teacher, student_id=invited, expires_at=past)
    problem(answer, 422, "invalid-input")
    enrollment = await course.enroll(course.teacher, student_id=invited, expires_at=end)
    assert datetime.fromisoformat(enrollment.json()["expires_at"]) == datetime.fromisoformat(end)


async def test_changed_expiry_is_published(platform: Platform) -> None:
    course, student_id = await course_with_teacher(platform), str(uuid4())
    student = platform.client("enrollment", "student", UUID(student_id))
    await course.enroll(student)
    path = f"{course.path}/enrollments/{student_id}"
    read = await student.get(path)
    assert (read.json()["expires_at"], read.headers["etag"]) == (None, '"1"')
    end = now() + timedelta(days=3)

    async def change(version: int, moment: datetime | None) -> httpx.Response:
        body = {"expires_at": None if moment is None else moment.isoformat()}
        headers = {"If-Match": f'"{version}"'}
        return await course.teacher.patch(path, json=body, headers=headers)

    changed = await change(1, end)
    assert datetime.fromisoformat(changed.json()["expires_at"]) == end
    assert changed.headers["etag"] == '"2"'
    problem(await change(1, None), 412, "precondition-failed")
    problem(await change(2, now() - timedelta(days=1)), 422, "invalid-input")
    assert (await change(2, end)).headers["etag"] == '"2"'
    assert (await change(2, None)).json()["expires_at"] is None
    aggregate = f"{course.id}:{student_id}"
    events = await published(platform, ENROLLMENT, aggregate, ["StudentEnrolled"] * 3)
    assert [(each.data.cycle, each.data.expires_at) for each in events] == [
        (1, None), (1, end), (1, None),
    ]  # fmt: skip
    assert (await course.counts())["open"] == 1

    await student.delete(path)
    problem(await change(4, end), 404, "not-found")
    stranger = platform.client("enrollment", "student")
    problem(await stranger.get(path), 404, "not-found")
