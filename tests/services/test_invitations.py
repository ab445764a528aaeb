"""Invitations to courses whose policy requires one."""

from datetime import timedelta
from uuid import UUID, uuid4

from shared.clock import now
from tests.support.enrolling import (
    course_with_teacher,
    register,
)
from tests.support.platform import Platform
from tests.support.responses import problem


async def test_invited_student_may_enroll(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    ada, bob = [await register(platform, display_name=name) for name in ("Ada", "Bob")]
    student = platform.client("enrollment", "student", UUID(ada["user_id"]))
    await course.set_policy(access="invitation")
    problem(await course.enroll(student), 409, "course-by-invitation")
    path = f"{course.path}/invitations"
    first = await course.teacher.put(f"{path}/{ada['user_id']}")
    assert (first.status_code, first.json()["display_name"]) == (200, "Ada")
    again = await course.teacher.put(f"{path}/{ada['user_id']}")
    assert again.json() == first.json()
    await course.teacher.put(f"{path}/{bob['user_id']}")

    page = (await course.teacher.get(path, params={"limit": 1})).json()
    rest = (await course.teacher.get(path, params={"cursor": page["next_cursor"]})).json()
    names = [each["display_name"] for each in (*page["items"], *rest["items"])]
    assert (names, rest["next_cursor"]) == (["Ada", "Bob"], None)
    assert (await course.enroll(student)).status_code == 201

    assert (await course.teacher.delete(f"{path}/{bob['user_id']}")).status_code == 204
    problem(await course.teacher.delete(f"{path}/{bob['user_id']}"), 404, "not-found")
    other = platform.client("enrollment", "student", UUID(bob["user_id"]))
    problem(await course.enroll(other), 409, "course-by-invitation")
    assert (await course.teacher.delete(f"{path}/{ada['user_id']}")).status_code == 204
    assert (await course.counts())["open"] == 1

    stranger = platform.client("enrollment", "teacher")
    problem(await stranger.put(f"{path}/{bob['user_id']}"), 404, "not-found")
    problem(await course.teacher.put(f"{path}/{uuid4()}"), 404, "student-not-registered")


async def test_invitation_does_not_override_period_or_capacity(platform: Platform) -> None:
    course, invited = await course_with_teacher(platform), await register(platform)
    student = platform.client("enrollment", "student", UUID(invited["user_id"]))
    await course.teacher.put(f"{course.path}/invitations/{invited['user_id']}")
    later = (now() + timedelta(hours=1)).isoformat()
    await course.set_policy(access="invitation", opens_at=later)
    problem(await course.enroll(student), 409, "enrollment-closed")
    await course.set_policy(1, access="invitation", capacity=0)
    problem(await course.enroll(student), 409, "course-full")
