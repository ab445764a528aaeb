"""Names and titles, found by what people type and listed in the order that they expect."""

# ruff: noqa: RUF001 - the characters that people confuse are what this is about.

from typing import Any
from uuid import UUID, uuid4

import httpx

from tests.support.authoring import QUESTIONS, new_chapter, new_course, new_lesson
from tests.support.enrolling import course_with_teacher, register
from tests.support.platform import Platform, eventually

# In the order of their sort text, each with what people type to find it and nothing else here.
NAMES = {
    "adam": "ADAM",
    "Ángela": "angela",
    "Jose\u0301": "josé",
    "Nguyễn": "nguyen",
    "O’Brien": "o'brien",
    "Søren": "soren",
    "Straße": "strass",
    "Zoe": "zoë",
    "Артём": "артем",
    "مُحَمَّد": "محمد",
    "数学入門": "数学",
}


async def listed(client: httpx.AsyncClient, path: str, name: str, **query: Any) -> list[str]:
    """The names on all pages, three a page."""
    names: list[str] = []
    cursor: str | None = None
    while True:
        params = {"limit": 3, **query, **({"cursor": cursor} if cursor else {})}
        answer = await client.get(path, params=params)
        assert answer.status_code == 200, answer.text
        names += [each[name] for each in answer.json()["items"]]
        cursor = answer.json()["next_cursor"]
        if cursor is None:
            return names


async def check_list(
    client: httpx.AsyncClient, path: str, name: str, mark: str = "", **query: Any
) -> None:
    """Each name is found by what people type, and all are listed in order."""
    assert await listed(client, path, name, q=mark, **query) == list(NAMES)
    for found, typed in NAMES.items():
        assert await listed(client, path, name, q=f"{typed} {mark}", **query) == [found]
    assert await listed(client, path, name, q=f"% {mark}", **query) == []


async def test_students_are_found_by_what_people_type_and_listed_by_name(
    platform: Platform,
) -> None:
    course, mark = await course_with_teacher(platform), f"m{uuid4().hex}"
    for number, name in enumerate(reversed(NAMES)):
        email = f"{mark}.{number}@school.example"
        user_id = (await register(platform, display_name=name, email=email))["user_id"]
        await course.enroll(course.teacher, student_id=user_id)
        await course.teacher.put(f"{course.path}/invitations/{user_id}")

    await check_list(course.teacher, f"{course.path}/roster", "display_name")
    await check_list(course.teacher, f"{course.path}/invitations", "display_name")
    admin = platform.client("enrollment", "superadmin")
    await check_list(admin, "/v1/users:search", "display_name", mark)
    reports = platform.client("reporting", "superadmin")

    async def reported() -> None:
        await check_list(reports, f"{course.path}/students", "display_name")

    await eventually(reported)


async def test_lists_of_the_longest_names_are_paged(platform: Platform) -> None:
    course = await course_with_teacher(platform)
    names = [letter * 199 + number for letter in "é数\U0001d11e" for number in "12"]
    for name in names:
        user_id = (await register(platform, display_name=name))["user_id"]
        await course.enroll(course.teacher, student_id=user_id)

    assert await listed(course.teacher, f"{course.path}/roster", "display_name") == names


async def test_quizzes_and_assignments_are_listed_by_title(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    for title in reversed(NAMES):
        path = f"/v1/courses/{course_id}"
        assignment = {"title": title, "max_points": "1"}
        assert (await teacher.post(f"{path}/assignments", json=assignment)).is_success
        quiz = {"title": title, "questions": QUESTIONS}
        assert (await teacher.post(f"{path}/quizzes", json=quiz)).is_success

    for kind in ("assignments", "quizzes"):
        assert await listed(teacher, f"/v1/courses/{course_id}/{kind}", "title") == list(NAMES)


async def test_a_changed_name_is_found_by_the_new_one_only(platform: Platform) -> None:
    user, admin = await register(platform), platform.client("enrollment", "superadmin")
    before, after = f"Éa{uuid4().hex}", f"Öz{uuid4().hex}"
    teacher = platform.client("reporting", "superadmin")

    async def rename(name: str, version: int) -> None:
        changes = {"display_name": name, "role": "teacher"}
        path, headers = f"/v1/users/{user['user_id']}", {"If-Match": f'"{version}"'}
        assert (await admin.patch(path, json=changes, headers=headers)).is_success

    async def check_names(name: str) -> None:
        for client, path in (
            (admin, "/v1/users:search"),
            (teacher, "/v1/teachers/performance"),
        ):
            for each in (before, after):
                found = [name] if name == each else []
                typed = each.replace("É", "e").replace("Ö", "o")
                assert await listed(client, path, "display_name", q=typed) == found

    await rename(before, 1)
    await eventually(lambda: check_names(before))
    await rename(after, 2)
    await eventually(lambda: check_names(after))


async def test_teachers_are_found_by_what_people_type_and_listed_by_name(
    platform: Platform,
) -> None:
    mark = f"m{uuid4().hex}"
    for name in reversed(NAMES):
        await register(platform, display_name=f"{name} {mark}", role="teacher")
    reports = platform.client("reporting", "superadmin")
    path = "/v1/teachers/performance"

    async def reported() -> None:
        expected = [f"{name} {mark}" for name in NAMES]
        assert await listed(reports, path, "display_name", q=mark) == expected
        for name, typed in NAMES.items():
            found = await listed(reports, path, "display_name", q=f"{mark} {typed}")
            assert found == [f"{name} {mark}"]

    await eventually(reported)


async def test_courses_are_found_by_what_people_type_and_listed_by_title(
    platform: Platform,
) -> None:
    teacher_id, mark = uuid4(), f"m{uuid4().hex}"
    teacher = platform.client("courses", "teacher", teacher_id)
    for title in reversed(NAMES):
        await publish(teacher, title=title, category=mark)
    student = platform.client("courses", "student")
    reports = platform.client("reporting", "superadmin")

    await check_list(student, "/v1/courses", "title", mark, category=mark, sort="title")
    await check_list(student, "/v1/courses", "title", category=mark, sort="title")

    async def reported() -> None:
        query = {"teacher_id": str(teacher_id)}
        path = "/v1/courses/performance"
        assert set(await listed(reports, path, "title", **query)) == set(NAMES)
        for title, typed in NAMES.items():
            assert await listed(reports, path, "title", q=typed, **query) == [title]

    await eventually(reported)


async def publish(teacher: httpx.AsyncClient, **fields: Any) -> UUID:
    course_id = await new_course(teacher, **fields)
    await new_lesson(teacher, await new_chapter(teacher, course_id))
    assert (await teacher.post(f"/v1/courses/{course_id}:publish")).is_success
    return UUID(course_id)


async def test_the_catalog_lists_matching_titles_first(platform: Platform) -> None:
    teacher, mark = platform.client("courses", "teacher"), f"m{uuid4().hex}"
    await publish(teacher, title="Zoology", category=mark, description="Not économie at all")
    await publish(teacher, title="Mathématiques et économie", category=mark)
    await publish(teacher, title="Économie politique", category=mark)
    await publish(teacher, title="Économie des Mathématiques", category=mark)
    student = platform.client("courses", "student")

    assert await listed(student, "/v1/courses", "title", q="econom", category=mark) == [
        "Économie des Mathématiques",
        "Économie politique",
        "Mathématiques et économie",
        "Zoology",
    ]
    found = await listed(student, "/v1/courses", "title", q="math ECON", category=mark)
    assert found == ["Mathématiques et économie", "Économie des Mathématiques"]
    assert len(await listed(student, "/v1/courses", "title", q="", category=mark)) == 4
