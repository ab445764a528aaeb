"""Enrollment policies: access, enrollment period, capacity."""

import asyncio
from datetime import timedelta
from uuid import uuid4

from shared.clock import now
from tests.support.enrolling import (
    ENROLLMENT,
    course_with_teacher,
    register,
)
from tests.support.events import events_of, published
from tests.support.platform import Platform
from tests.support.responses import problem


async def test_capacity_holds_under_concurrent_enrollments(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    await course.set_policy(capacity=10)
    ids = [uuid4() for _ in range(20)]
    students = [platform.client("enrollment", "student", each) for each in ids]
    answers = await asyncio.gather(*(course.enroll(each) for each in students))
    assert sorted(each.status_code for each in answers) == [201] * 10 + [409] * 10
    for each in answers:
        if each.status_code == 409:
            problem(each, 409, "course-full")
    assert (await course.counts())["places_left"] == 0
    inside = [key for key, each in zip(ids, answers, strict=True) if each.status_code == 201]
    for key in inside:
        await published(platform, ENROLLMENT, f"{course.id}:{key}", ["StudentEnrolled"])
    for key in set(ids) - set(inside):
        assert not await events_of(platform, ENROLLMENT, f"{course.id}:{key}")

    await course.teacher.delete(f"{course.path}/enrollments/{inside[0]}")
    outside = [each for each, answer in zip(students, answers, strict=True)
               if answer.status_code == 409]  # fmt: skip
    again = await asyncio.gather(*(course.enroll(each) for each in outside))
    assert sorted(each.status_code for each in again) == [201] + [409] * 9


async def test_bulk_enrollment_reports_an_outcome_per_student(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    users = [str((await register(platform))["user_id"]) for _ in range(5)]
    admin = platform.client("enrollment", "superadmin")
    await admin.post(f"/v1/users/{users[1]}:deactivate")
    await course.enroll(course.teacher, student_id=users[2])
    await course.set_policy(capacity=3)
    unknown = str(uuid4())
    body = {"student_ids": [unknown, *users[1:], users[0], users[3]]}
    response = await course.teacher.post(f"{course.path}/enrollments:bulk", json=body)
    assert response.status_code == 200, response.text
    assert [(each["student_id"], each["status"]) for each in response.json()["items"]] == [
        (unknown, "student-not-registered"),
        (users[1], "user-deactivated"),
        (users[2], "already-enrolled"),
        (users[3], "enrolled"),
        (users[4], "enrolled"),
        (users[0], "course-full"),
    ]
    await published(platform, ENROLLMENT, f"{course.id}:{users[4]}", ["StudentEnrolled"])
    stranger = platform.client("enrollment", "teacher")
    problem(await stranger.post(f"{course.path}/enrollments:bulk", json=body), 404, "not-found")
    too_many = {"student_ids": [str(uuid4()) for _ in range(501)]}
    response = await course.teacher.post(f"{course.path}/enrollments:bulk", json=too_many)
    problem(response, 422, "invalid-input")


async def test_capacity_holds_under_concurrent_bulk_enrollments(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    users = [str((await register(platform))["user_id"]) for _ in range(12)]
    await course.set_policy(capacity=7)
    answers = await asyncio.gather(
        *(
            course.teacher.post(f"{course.path}/enrollments:bulk", json={"student_ids": order})
            for order in (users, users[::-1], users[6:])
        )
    )
    inside = [
        each["student_id"]
        for answer in answers
        for each in answer.json()["items"]
        if each["status"] == "enrolled"
    ]
    assert (len(inside), len(set(inside))) == (7, 7)
    assert (await course.counts())["open"] == 7


async def test_policy_binds_students_and_capacity_binds_everyone(platform: Platform) -> None:
    course, student = await course_with_teacher(platform), platform.client("enrollment", "student")
    path = f"{course.path}/enrollment-policy"
    default = await student.get(path)
    assert (default.json()["access"], default.headers["etag"]) == ("open", '"0"')
    await course.set_policy(access="invitation")
    problem(await course.enroll(student), 409, "course-by-invitation")
    later, sooner = now() + timedelta(hours=1), now() - timedelta(hours=1)
    await course.set_policy(1, opens_at=later.isoformat())
    problem(await course.enroll(student), 409, "enrollment-closed")
    await course.set_policy(2, closes_at=sooner.isoformat())
    problem(await course.enroll(student), 409, "enrollment-closed")
    invited = (await register(platform))["user_id"]
    assert (await course.enroll(course.teacher, student_id=invited)).status_code == 201
    await course.set_policy(3, opens_at=sooner.isoformat(), closes_at=later.isoformat(), capacity=1)
    problem(await course.enroll(student), 409, "course-full")
    other = (await register(platform))["user_id"]
    problem(await course.enroll(course.teacher, student_id=other), 409, "course-full")

    answers = await asyncio.gather(
        *(
            course.teacher.put(path, json={"capacity": n}, headers={"If-Match": '"4"'})
            for n in (2, 3)
        )
    )
    assert sorted(each.status_code for each in answers) == [200, 412]
    wrong = {"opens_at": later.isoformat(), "closes_at": sooner.isoformat()}
    answer = await course.teacher.put(path, json=wrong, headers={"If-Match": '"5"'})
    problem(answer, 422, "invalid-input")
    problem(await course.teacher.put(path, json={}), 428, "precondition-required")
    stranger = platform.client("enrollment", "teacher")
    answer = await stranger.put(path, json={}, headers={"If-Match": '"5"'})
    problem(answer, 404, "not-found")


async def test_concurrent_first_policies_conflict(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    answers = await asyncio.gather(
        *(
            course.teacher.put(
                f"{course.path}/enrollment-policy",
                json={"capacity": n},
                headers={"If-Match": '"0"'},
            )
            for n in range(5)
        )
    )
    assert sorted(each.status_code for each in answers) == [200] + [412] * 4
