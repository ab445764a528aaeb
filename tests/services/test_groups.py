"""Groups of a course: who is in them, and the pages of reporting that they restrict."""

import asyncio
import csv
import io
from typing import Any
from uuid import UUID, uuid4

import httpx

from coursestream_events.catalog import GROUP
from shared.references import id_of
from tests.support.classroom import Classroom
from tests.support.enrolling import OpenCourse, course_with_teacher, register
from tests.support.events import published
from tests.support.idempotency import idempotency_key
from tests.support.platform import Platform, eventually
from tests.support.responses import problem


async def enrolled(platform: Platform, course: OpenCourse, name: str = "Ada") -> str:
    user = await register(platform, display_name=name)
    answer = await course.teacher.post(
        f"{course.path}/enrollments", json={"student_id": user["user_id"]}
    )
    assert answer.status_code == 201, answer.text
    return str(user["user_id"])


async def create(course: OpenCourse, name: str = "Tuesday", *members: str) -> dict[str, Any]:
    body = {"name": name, "member_ids": list(members)}
    answer = await course.teacher.post(f"{course.path}/groups", json=body)
    assert answer.status_code == 201, answer.text
    group: dict[str, Any] = answer.json()
    assert answer.headers["ETag"] == f'"{group["version"]}"'
    return group


def members_of(group: dict[str, Any]) -> list[str]:
    return [each["student_id"] for each in group["members"]]


async def test_a_group_is_created_renamed_filled_and_deleted(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    ada, bob = [await enrolled(platform, course, name) for name in ("Ada", "Bob")]
    group = await create(course, "Tuesday", bob)
    path = f"{course.path}/groups/{group['group_id']}"

    renamed = await course.teacher.patch(path, json={"name": "One"}, headers={"If-Match": '"1"'})
    assert (renamed.json()["name"], renamed.headers["ETag"]) == ("One", '"2"')
    stale = await course.teacher.patch(path, json={"name": "Two"}, headers={"If-Match": '"1"'})
    problem(stale, 412, "precondition-failed")
    problem(await course.teacher.patch(path, json={"name": "Two"}), 428, "precondition-required")
    both = {"member_ids": [bob, ada, ada]}
    filled = await course.teacher.put(f"{path}/members", json=both, headers={"If-Match": '"2"'})
    assert members_of(filled.json()) == [ada, bob]
    for _ in range(2):
        alone = await course.teacher.delete(f"{path}/members/{ada}")
        assert (members_of(alone.json()), alone.json()["version"]) == ([bob], 4)
    for _ in range(2):
        again = await course.teacher.put(f"{path}/members/{ada}")
        assert (members_of(again.json()), again.json()["version"]) == ([ada, bob], 5)
    assert (await course.teacher.get(path)).json() == again.json()
    gone = await course.teacher.delete(path)
    assert gone.status_code == 204
    problem(await course.teacher.get(path), 404, "not-found")

    names = ["GroupCreated", "GroupRenamed", *["GroupMembersChanged"] * 3, "GroupDeleted"]
    events = await published(platform, GROUP, group["group_id"], names)
    assert [str(each) for each in events[-1].data.member_ids] == sorted([ada, bob])


async def test_groups_of_a_course_have_different_names(platform: Platform) -> None:
    course, other = [await course_with_teacher(platform) for _ in range(2)]
    first = await create(course, "Tuesday")
    second = await create(course, "Wednesday")
    same = await course.teacher.post(f"{course.path}/groups", json={"name": "tuesday"})
    problem(same, 409, "group-exists")
    path = f"{course.path}/groups/{second['group_id']}"

    async def rename() -> httpx.Response:
        return await course.teacher.patch(path, json={"name": "TUESDAY"}, headers={"If-Match": "*"})

    problem(await rename(), 409, "group-exists")
    await create(other, "Tuesday")
    await course.teacher.delete(f"{course.path}/groups/{first['group_id']}")
    assert (await rename()).status_code == 200
    listed = (await course.teacher.get(f"{course.path}/groups")).json()["items"]
    assert [each["name"] for each in listed] == ["TUESDAY"]


async def test_only_enrolled_students_become_members(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    stranger = (await register(platform))["user_id"]
    student = await enrolled(platform, course)
    group = await create(course, "Tuesday", student)
    path = f"{course.path}/groups/{group['group_id']}"
    problem(await course.teacher.put(f"{path}/members/{stranger}"), 409, "student-not-enrolled")
    # A member who left stays in the group, and counts again after a return.
    await course.teacher.delete(f"{course.path}/enrollments/{student}")
    (member,) = (await course.teacher.get(path)).json()["members"]
    assert (member["student_id"], member["enrolled"]) == (student, False)


async def test_a_group_belongs_to_the_teacher_of_its_course(platform: Platform) -> None:
    course, other = [await course_with_teacher(platform) for _ in range(2)]
    group = await create(course)
    path = f"{course.path}/groups/{group['group_id']}"
    problem(await other.teacher.get(path), 404, "not-found")
    problem(await other.teacher.get(f"{other.path}/groups/{group['group_id']}"), 404, "not-found")
    student = platform.client("enrollment", "student")
    problem(await student.get(path), 403, "forbidden")
    admin = platform.client("enrollment", "superadmin")
    assert (await admin.get(path)).status_code == 200


async def test_a_repeated_creation_with_a_key_creates_one_group(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    headers = idempotency_key()
    answers = [
        await course.teacher.post(f"{course.path}/groups", json={"name": "A"}, headers=headers)
        for _ in range(2)
    ]
    assert answers[0].json() == answers[1].json()


async def test_simultaneous_members_all_stay(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    students = [await enrolled(platform, course, f"Student {n}") for n in range(6)]
    group = await create(course)
    path = f"{course.path}/groups/{group['group_id']}"
    answers = await asyncio.gather(
        *(course.teacher.put(f"{path}/members/{student}") for student in students)
    )
    assert {answer.status_code for answer in answers} == {200}
    assert set(members_of((await course.teacher.get(path)).json())) == set(students)


async def test_a_group_has_a_largest_size(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    group = await create(course)
    path = f"{course.path}/groups/{group['group_id']}/members"
    many = {"member_ids": [str(uuid4()) for _ in range(501)]}
    problem(
        await course.teacher.put(path, json=many, headers={"If-Match": "*"}), 422, "invalid-input"
    )


async def test_an_erased_student_leaves_every_group(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    course = await course_with_teacher(platform)
    ada, bob = [await enrolled(platform, course, name) for name in ("Ada", "Bob")]
    groups = [await create(course, name, ada, bob) for name in ("Tuesday", "Wednesday")]

    erasure = (await admin.post(f"/v1/users/{ada}:erase")).json()

    counts = {each["what"]: each["count"] for each in erasure["erased"]}
    assert counts["memberships in groups"] == 2
    for group in groups:
        left = (await course.teacher.get(f"{course.path}/groups/{group['group_id']}")).json()
        assert members_of(left) == [bob]

    async def gone() -> None:
        rows = await platform.fetch(
            "reporting",
            "SELECT member_ids FROM course_groups WHERE course_id = $1",
            UUID(course.id),
        )
        assert [row["member_ids"] for row in rows] == [[UUID(bob)]] * 2

    await eventually(gone)


async def test_pages_of_a_course_are_restricted_to_the_present_members_of_a_group(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=3, lessons=4).move_in()
    await room.complete(0, 1, lesson=0)
    await room.complete(0, lesson=1)
    await room.expect(lessons_completed=3)
    teacher = id_of("user", f"{room.name}-teacher")
    groups = f"/v1/courses/{room.course}/groups"
    enrollment = platform.client("enrollment", "teacher", subject=teacher)
    body = {"name": "A", "member_ids": [str(room.student_id(n)) for n in (1, 2)]}
    group = (await enrollment.post(groups, json=body)).json()["group_id"]
    reporting = platform.client("reporting", "teacher", subject=teacher)

    async def shown(path: str, **more: str) -> dict[str, Any]:
        answer = await reporting.get(path, params={"group_id": group, **more})
        assert answer.status_code == 200, answer.text
        page: dict[str, Any] = answer.json()
        return page

    async def names(path: str, **more: str) -> list[str]:
        return sorted(each["display_name"] for each in (await shown(path, **more))["items"])

    course = f"/v1/courses/{room.course}"

    async def restricted() -> None:
        assert await names(f"{course}/students") == ["Student 1", "Student 2"]

    await eventually(restricted)
    assert await names(f"{course}/gradebook") == ["Student 1", "Student 2"]
    at_risk = {"course_id": str(room.course)}
    assert await names("/v1/students/at-risk", **at_risk) == ["Student 1", "Student 2"]
    lessons = (await shown(f"{course}/lessons"))["items"]
    assert [(each["students_done"], each["students"]) for each in lessons] == [
        (1, 2), (0, 2), (0, 2), (0, 2)
    ]  # fmt: skip
    table = await reporting.get(f"{course}/gradebook", params={"group_id": group, "format": "csv"})
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert sorted(row["display_name"] for row in rows) == ["Student 1", "Student 2"]

    answer = await enrollment.delete(f"{groups}/{group}/members/{room.student_id(1)}")
    assert answer.status_code == 200

    async def left() -> None:
        assert await names(f"{course}/students") == ["Student 2"]

    await eventually(left)
    unknown = {"group_id": str(uuid4())}
    problem(await reporting.get(f"{course}/students", params=unknown), 404, "not-found")
    without_course = await reporting.get("/v1/students/at-risk", params={"group_id": group})
    assert without_course.json()["errors"][0]["field"] == "query.course_id"
