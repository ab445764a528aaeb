"""Rosters and a student's own enrollments."""

from typing import Any
from uuid import uuid4

import pytest

from tests.support.enrolling import (
    course_with_teacher,
    import_records,
    open_course,
    register,
    user_row,
)
from tests.support.platform import Platform
from tests.support.responses import problem, statuses


async def test_roster_is_paged_by_name(platform: Platform) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    teacher = platform.client("enrollment", "teacher", teacher_id)
    names = ["Zoe", "Ada", "Ada", "Bob", "Émile"]
    users = [await register(platform, display_name=name) for name in names]
    for user in users:
        await teacher.post(
            f"/v1/courses/{course_id}/enrollments", json={"student_id": user["user_id"]}
        )
    path = f"/v1/courses/{course_id}"
    await teacher.delete(f"{path}/enrollments/{users[3]['user_id']}")

    async def roster(state: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            query = {"state": state, "limit": "2", **({"cursor": cursor} if cursor else {})}
            response = await teacher.get(f"{path}/roster", params=query)
            assert response.status_code == 200, response.text
            assert len(response.json()["items"]) <= 2
            items += response.json()["items"]
            cursor = response.json()["next_cursor"]
            if cursor is None:
                return items

    everyone = await roster("all")
    assert [each["display_name"] for each in everyone] == ["Ada", "Ada", "Bob", "Émile", "Zoe"]
    assert {each["student_id"] for each in everyone} == {user["user_id"] for user in users}
    assert [each["display_name"] for each in await roster("closed")] == ["Bob"]
    assert len(await roster("open")) == 4

    colleague = platform.client("enrollment", "teacher")
    problem(await colleague.get(f"{path}/roster"), 404, "not-found")
    pupil = platform.client("enrollment", "student")
    problem(await pupil.get(f"{path}/roster"), 403, "forbidden")
    bad = await teacher.get(f"{path}/roster", params={"cursor": "nonsense"})
    problem(bad, 422, "invalid-input")


async def test_my_enrollments_are_listed_latest_first(platform: Platform) -> None:
    courses = [await open_course(platform) for _ in range(3)]
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    for course_id in courses:
        await student.post(f"/v1/courses/{course_id}/enrollments")
    await student.delete(f"/v1/courses/{courses[1]}/enrollments/{student_id}")
    first = (await student.get("/v1/me/enrollments", params={"limit": 2})).json()
    assert [each["course_id"] for each in first["items"]] == [courses[2], courses[1]]
    rest = await student.get("/v1/me/enrollments", params={"cursor": first["next_cursor"]})
    assert [each["course_id"] for each in rest.json()["items"]] == [courses[0]]
    still = (await student.get("/v1/me/enrollments", params={"state": "open"})).json()["items"]
    assert [each["course_id"] for each in still] == [courses[2], courses[0]]


@pytest.mark.parametrize("found", ["ÉMI", "émile z", "Zo"])
async def test_roster_search_matches_parts_of_names_literally(
    platform: Platform, found: str
) -> None:
    course = await course_with_teacher(platform)
    for name in ("Émile Zola", "100% Ada", "Bob"):
        invited = (await register(platform, display_name=name))["user_id"]
        await course.enroll(course.teacher, student_id=invited)

    async def names(text: str) -> list[str]:
        answer = await course.teacher.get(f"{course.path}/roster", params={"q": text})
        return [each["display_name"] for each in answer.json()["items"]]

    assert await names(found) == ["Émile Zola"]
    assert await names("%") == ["100% Ada"]
    assert await names("_") == []
    assert statuses(await import_records(platform, "users", [user_row()])) == ["created"]
