"""Writing courses through the HTTP API."""

from typing import Any
from uuid import uuid4

import httpx

from tests.support.enrolling import register_teachers
from tests.support.platform import Platform, eventually, ndjson, results

QUESTIONS: list[dict[str, Any]] = [
    {
        "kind": "multiple_choice",
        "text": "Which are prime?",
        "choices": [{"text": "2", "correct": True}, {"text": "3", "correct": True}, {"text": "4"}],
        "points": "2",
    },
    {"kind": "true_false", "text": "0 is even.", "answer": True, "points": "1"},
    {
        "kind": "number",
        "text": "Pi?",
        "answer": {"value": "3.14", "tolerance": "0.005"},
        "points": "1.5",
    },
    {"kind": "short_text", "text": "Say yes.", "answer": {"accepted": ["yes"]}, "points": "1"},
    {"kind": "short_text", "text": "Write a poem.", "points": "4"},
]


def slug() -> str:
    return f"course-{uuid4().hex}"


def reference(kind: str) -> str:
    return f"{kind}:{uuid4().hex}"


async def new_course(teacher: httpx.AsyncClient, **fields: Any) -> str:
    response = await teacher.post("/v1/courses", json={"slug": slug(), "title": "A", **fields})
    assert response.status_code == 201, response.text
    return str(response.json()["course_id"])


async def new_chapter(teacher: httpx.AsyncClient, course_id: str, **fields: Any) -> str:
    body = {"title": "Chapter", **fields}
    response = await teacher.post(f"/v1/courses/{course_id}/chapters", json=body)
    assert response.status_code == 201, response.text
    return str(response.json()["chapter_id"])


async def new_lesson(teacher: httpx.AsyncClient, chapter_id: str, **fields: Any) -> str:
    body = {"title": "Lesson", "kind": "text", "body": "Read this.", **fields}
    response = await teacher.post(f"/v1/chapters/{chapter_id}/lessons", json=body)
    assert response.status_code == 201, response.text
    return str(response.json()["lesson_id"])


async def published_course(teacher: httpx.AsyncClient) -> tuple[str, str]:
    """A course with one lesson, and that lesson."""
    course_id = await new_course(teacher)
    lesson_id = await new_lesson(teacher, await new_chapter(teacher, course_id))
    assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200
    return course_id, lesson_id


async def outline(client: httpx.AsyncClient, course_id: str) -> list[tuple[str, list[str]]]:
    """Titles of the chapters and of their lessons."""
    response = await client.get(f"/v1/courses/{course_id}/outline")
    assert response.status_code == 200, response.text
    return [
        (chapter["title"], [lesson["title"] for lesson in chapter["lessons"]])
        for chapter in response.json()["chapters"]
    ]


def problem(response: httpx.Response, status: int, slug: str) -> dict[str, Any]:
    assert response.status_code == status, response.text
    document: dict[str, Any] = response.json()
    assert document["type"] == f"urn:coursestream:problem:{slug}"
    return document


async def imported(
    platform: Platform, records: str, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Import rows, of courses with their teachers, and return the results."""
    if records == "courses":
        await register_teachers(platform, *{row["teacher"] for row in rows})
    return await import_rows(platform, records, rows)


async def import_rows(
    platform: Platform, records: str, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    service = platform.client("courses", "service")
    return results(await service.post(f"/v1/imports/{records}", content=ndjson(rows)))


def statuses(answers: list[dict[str, Any]]) -> list[str]:
    return [answer["status"] for answer in answers]


def course_row(**fields: Any) -> dict[str, Any]:
    return {
        "reference": reference("course"),
        "slug": slug(),
        "title": "From elsewhere",
        "teacher": reference("teacher"),
        "created_at": "2013-10-01T00:00:00Z",
        **fields,
    }


async def created(response: httpx.Response) -> dict[str, Any]:
    assert response.status_code == 201, response.text
    document: dict[str, Any] = response.json()
    return document


async def enrolled_student(platform: Platform, course_id: str) -> httpx.AsyncClient:
    """Return a student enrolled in the course, once courses has applied the enrollment."""
    student_id = uuid4()
    student = platform.client("courses", "student", student_id)
    enrollment = platform.client("enrollment", "student", student_id)

    async def enroll() -> None:
        response = await enrollment.post(f"/v1/courses/{course_id}/enrollments")
        assert response.status_code == 201, response.text

    async def applied() -> None:
        rows = await platform.fetch(
            "courses", "SELECT FROM enrollments WHERE student_id = $1", student_id
        )
        assert rows

    await eventually(enroll)
    await eventually(applied)
    return student
