"""Who may enroll in a course, when, how many, and for how long."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from shared.clock import now
from tests.services.enrolling import expire_now, open_course
from tests.services.events import events_of, published
from tests.services.test_enrollment import (
    ENROLLMENT,
    imported,
    person,
    problem,
    register,
    statuses,
)
from tests.services.test_idempotency import job
from tests.support.platform import Platform


class Course:
    """An open course and its teacher."""

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

    async def enroll(self, student: httpx.AsyncClient, **body: Any) -> httpx.Response:
        return await student.post(f"{self.path}/enrollments", json=body)

    async def counts(self) -> dict[str, Any]:
        answer: dict[str, Any] = (await self.teacher.get(f"{self.path}/enrollment-counts")).json()
        return answer

    async def expire(self, student_id: str) -> datetime:
        return await expire_now(self.platform, self.id, student_id)


async def course_of(platform: Platform) -> Course:
    teacher_id = uuid4()
    return Course(platform, await open_course(platform, teacher_id), teacher_id)


async def test_twenty_students_race_for_ten_places(platform: Platform) -> None:
    course = await course_of(platform)
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


async def test_many_are_enrolled_at_once_and_each_is_told(platform: Platform) -> None:
    course = await course_of(platform)
    people = [str((await register(platform))["user_id"]) for _ in range(5)]
    admin = platform.client("enrollment", "superadmin")
    await admin.post(f"/v1/users/{people[1]}:deactivate")
    await course.enroll(course.teacher, student_id=people[2])
    await course.set_policy(capacity=3)
    unknown = str(uuid4())
    body = {"student_ids": [unknown, *people[1:], people[0], people[3]]}
    response = await course.teacher.post(f"{course.path}/enrollments:bulk", json=body)
    assert response.status_code == 200, response.text
    assert [(each["student_id"], each["status"]) for each in response.json()["items"]] == [
        (unknown, "student-not-known"),
        (people[1], "person-deactivated"),
        (people[2], "already-enrolled"),
        (people[3], "enrolled"),
        (people[4], "enrolled"),
        (people[0], "course-full"),
    ]
    await published(platform, ENROLLMENT, f"{course.id}:{people[4]}", ["StudentEnrolled"])
    stranger = platform.client("enrollment", "teacher")
    problem(await stranger.post(f"{course.path}/enrollments:bulk", json=body), 404, "not-found")
    too_many = {"student_ids": [str(uuid4()) for _ in range(501)]}
    response = await course.teacher.post(f"{course.path}/enrollments:bulk", json=too_many)
    problem(response, 422, "invalid-input")


async def test_two_bulk_requests_at_once_share_the_places(platform: Platform) -> None:
    course = await course_of(platform)
    people = [str((await register(platform))["user_id"]) for _ in range(12)]
    await course.set_policy(capacity=7)
    answers = await asyncio.gather(
        *(
            course.teacher.post(f"{course.path}/enrollments:bulk", json={"student_ids": order})
            for order in (people, people[::-1], people[6:])
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


async def test_a_policy_is_for_students_and_its_capacity_for_all(platform: Platform) -> None:
    course, student = await course_of(platform), platform.client("enrollment", "student")
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


async def test_two_first_policies_at_once_are_not_both_the_first(platform: Platform) -> None:
    course = await course_of(platform)
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


async def test_a_stay_expires_on_read_and_by_the_job(platform: Platform) -> None:
    course, student_id = await course_of(platform), str(uuid4())
    student = platform.client("enrollment", "student", UUID(student_id))
    await course.set_policy(expires_after_days=30, capacity=1)
    stay = (await course.enroll(student)).json()
    begun, ends = (datetime.fromisoformat(stay[name]) for name in ("enrolled_at", "expires_at"))
    assert ends - begun == timedelta(days=30)
    moment = await course.expire(student_id)

    (mine,) = (await student.get("/v1/me/enrollments")).json()["items"]
    assert (mine["reason"], datetime.fromisoformat(mine["unenrolled_at"])) == ("expired", moment)
    assert not (await student.get("/v1/me/enrollments", params={"state": "open"})).json()["items"]
    roster = await course.teacher.get(f"{course.path}/roster", params={"state": "closed"})
    assert [each["reason"] for each in roster.json()["items"]] == ["expired"]
    counts = await course.counts()
    assert (counts["open"], counts["expired"], counts["places_left"]) == (0, 1, 1)

    await job(platform, "enrollment", "expire-enrollments")
    aggregate = f"{course.id}:{student_id}"
    _, ended = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"]
    )
    assert (ended.data.reason, ended.data.occurred_at) == ("expired", moment)
    assert await course.counts() == counts


async def test_who_comes_again_after_an_expiry_that_nobody_noticed_begins_anew(
    platform: Platform,
) -> None:
    course, student_id = await course_of(platform), str(uuid4())
    student = platform.client("enrollment", "student", UUID(student_id))
    await course.set_policy(expires_after_days=1, capacity=1)
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


async def test_the_teacher_sets_an_end_of_its_own(platform: Platform) -> None:
    course, student = await course_of(platform), platform.client("enrollment", "student")
    end = (now() + timedelta(days=3)).isoformat()
    problem(await course.enroll(student, expires_at=end), 422, "invalid-input")
    invited = (await register(platform))["user_id"]
    past = (now() - timedelta(days=3)).isoformat()
    answer = await course.enroll(course.teacher, student_id=invited, expires_at=past)
    problem(answer, 422, "invalid-input")
    stay = await course.enroll(course.teacher, student_id=invited, expires_at=end)
    assert datetime.fromisoformat(stay.json()["expires_at"]) == datetime.fromisoformat(end)


@pytest.mark.parametrize("found", ["ÉMI", "émile z", "Zo"])
async def test_a_roster_is_searched_by_name(platform: Platform, found: str) -> None:
    course = await course_of(platform)
    for name in ("Émile Zola", "100% Ada", "Bob"):
        invited = (await register(platform, display_name=name))["user_id"]
        await course.enroll(course.teacher, student_id=invited)

    async def names(text: str) -> list[str]:
        answer = await course.teacher.get(f"{course.path}/roster", params={"q": text})
        return [each["display_name"] for each in answer.json()["items"]]

    assert await names(found) == ["Émile Zola"]
    assert await names("%") == ["100% Ada"]
    assert await names("_") == []
    assert statuses(await imported(platform, "users", [person()])) == ["created"]


async def test_who_is_invited_may_enroll_by_themselves(platform: Platform) -> None:
    course = await course_of(platform)
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
    problem(await course.teacher.put(f"{path}/{uuid4()}"), 404, "student-not-known")


async def test_an_invitation_lifts_neither_the_window_nor_the_capacity(platform: Platform) -> None:
    course, invited = await course_of(platform), await register(platform)
    student = platform.client("enrollment", "student", UUID(invited["user_id"]))
    await course.teacher.put(f"{course.path}/invitations/{invited['user_id']}")
    later = (now() + timedelta(hours=1)).isoformat()
    await course.set_policy(access="invitation", opens_at=later)
    problem(await course.enroll(student), 409, "enrollment-closed")
    await course.set_policy(1, access="invitation", capacity=0)
    problem(await course.enroll(student), 409, "course-full")


async def test_the_end_of_a_stay_is_changed_and_told(platform: Platform) -> None:
    course, student_id = await course_of(platform), str(uuid4())
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
