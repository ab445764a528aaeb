"""Search, filters, sort orders and pages of the catalog."""

from typing import Any
from uuid import uuid4

import httpx

from tests.support.authoring import (
    new_chapter,
    new_course,
    new_lesson,
    problem,
)
from tests.support.platform import Platform


async def found(client: httpx.AsyncClient, **query: Any) -> list[str]:
    """Titles on all pages, two a page."""
    titles: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await client.get("/v1/courses", params={"limit": 2, **query, **cursor})
        assert answer.status_code == 200, answer.text
        page = answer.json()
        titles += [item["title"] for item in page["items"]]
        if page["next_cursor"] is None:
            return titles
        cursor = {"cursor": page["next_cursor"]}


async def catalog(teacher: httpx.AsyncClient, mark: str) -> None:
    """Five courses, of which the last is a draft."""
    courses = [
        {"title": "Zoology", "description": f"Animals and {mark}.", "language": "en"},
        {"title": f"{mark} for all", "description": "Numbers.", "language": "en", "level": "easy"},
        {"title": "Algebra", "description": f"Linear equations, {mark}", "language": "fr"},
        {"title": "Botany", "description": f"Plants, {mark}.", "language": "en", "level": "easy"},
        {"title": "Unfinished", "description": f"More {mark}.", "language": "en"},
    ]
    for number, fields in enumerate(courses):
        course_id = await new_course(teacher, category=mark, **fields)
        await new_lesson(teacher, await new_chapter(teacher, course_id))
        if number < 4:
            assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200


async def test_catalog_shows_students_published_courses(platform: Platform) -> None:
    owner, mark = uuid4(), f"m{uuid4().hex}"
    teacher = platform.client("courses", "teacher", owner)
    await catalog(teacher, mark)
    student = platform.client("courses", "student")
    by_title = ["Algebra", "Botany", f"{mark} for all", "Zoology"]
    assert await found(student, category=mark) == by_title
    newest = ["Botany", "Algebra", f"{mark} for all", "Zoology"]
    assert await found(student, category=mark, sort="newest") == newest
    assert await found(student, category=mark, level="easy") == ["Botany", f"{mark} for all"]
    assert await found(student, category=mark, language="fr") == ["Algebra"]
    assert await found(student, teacher_id=str(owner)) == by_title
    assert await found(student, category=mark, status="draft") == []

    assert (await found(student, q=mark))[0] == f"{mark} for all"
    assert set(await found(student, q=mark)) == set(by_title)
    assert await found(student, q=f"LINEAR {mark}") == ["Algebra"]
    assert await found(student, q=f'"linear equations" {mark}') == ["Algebra"]
    assert await found(student, q=f'"equations linear" {mark}') == []
    expected = [f"{mark} for all", "Algebra"]
    assert await found(student, q=f"{mark} -plants -animals") == expected
    assert await found(student, q=mark, sort="title") == by_title
    assert await found(student, q="' & | ! <-> :* \\") == []


async def test_catalog_shows_teachers_their_drafts_and_superadmins_all(platform: Platform) -> None:
    mark = f"m{uuid4().hex}"
    teacher = platform.client("courses", "teacher")
    await catalog(teacher, mark)
    assert await found(teacher, category=mark, status="draft") == ["Unfinished"]
    assert len(await found(teacher, category=mark)) == 5
    assert len(await found(platform.client("courses", "superadmin"), category=mark)) == 5
    colleague = platform.client("courses", "teacher")
    assert len(await found(colleague, category=mark)) == 4


async def test_cursor_of_another_list_is_refused(platform: Platform) -> None:
    mark = f"m{uuid4().hex}"
    await catalog(platform.client("courses", "teacher"), mark)
    student = platform.client("courses", "student")
    query: dict[str, Any] = {"category": mark, "limit": 1}
    cursor = (await student.get("/v1/courses", params=query)).json()["next_cursor"]
    wrong: list[dict[str, Any]] = [
        {**query, "cursor": cursor, "sort": "newest"},
        {**query, "cursor": "nonsense"},
        {**query, "sort": "relevance"},
        {**query, "limit": 201},
        {**query, "surprise": 1},
        {**query, "q": "zero\u0000byte"},
    ]
    for each in wrong:
        problem(await student.get("/v1/courses", params=each), 422, "invalid-input")
