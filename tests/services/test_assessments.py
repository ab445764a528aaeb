"""Quizzes and assignments: lists, limits, changes and deletion."""

from typing import Any

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME
from services.courses.schemas.fields import MAX_ASSIGNMENTS, MAX_QUIZZES
from shared.references import id_of
from tests.support.authoring import (
    QUESTIONS,
    course_row,
    created,
    imported,
    new_chapter,
    new_course,
    new_lesson,
    problem,
    reference,
    statuses,
)
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ASSIGNMENT = {"title": "Essay", "instructions": "Two pages.", "max_points": "20"}
KINDS = pytest.mark.parametrize(
    ("path", "key", "body", "limit"),
    [
        ("quizzes", "quiz", {"title": "Quiz", "questions": QUESTIONS}, MAX_QUIZZES),
        ("assignments", "assignment", {"title": "Essay", "max_points": "10"}, MAX_ASSIGNMENTS),
    ],
)


@KINDS
async def test_author_lists_assessments_with_their_lessons(
    platform: Platform, path: str, key: str, body: dict[str, object], limit: int
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    made = {}
    for title in ("B", "C", "A"):
        answer = await teacher.post(
            f"/v1/courses/{course_id}/{path}", json={**body, "title": title}
        )
        made[title] = answer.json()[f"{key}_id"]
    chapter_id = await new_chapter(teacher, course_id)
    lesson_id = await new_lesson(teacher, chapter_id, kind=key, **{f"{key}_id": made["B"]})

    address = f"/v1/courses/{course_id}/{path}"
    first = (await teacher.get(address, params={"limit": 2})).json()
    second = (await teacher.get(address, params={"cursor": first["next_cursor"]})).json()
    items = [*first["items"], *second["items"]]
    assert [(each["title"], each[f"{key}_id"]) for each in items] == sorted(made.items())
    assert [each["lesson_ids"] for each in items] == [[], [lesson_id], []]
    assert second["next_cursor"] is None
    assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200
    stranger = platform.client("courses", "teacher")
    problem(await stranger.get(address), 404, "not-found")
    problem(await platform.client("courses", "student").get(address), 403, "forbidden")


@KINDS
async def test_assessment_in_use_cannot_be_deleted(
    platform: Platform, path: str, key: str, body: dict[str, object], limit: int
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    made = await teacher.post(f"/v1/courses/{course_id}/{path}", json=body)
    item_id = made.json()[f"{key}_id"]
    chapter_id = await new_chapter(teacher, course_id)
    lesson_id = await new_lesson(teacher, chapter_id, kind=key, **{f"{key}_id": item_id})
    address = f"/v1/{path}/{item_id}"

    stranger = platform.client("courses", "teacher")
    problem(await stranger.delete(address), 404, "not-found")
    refused = problem(await teacher.delete(address), 409, "assessment-in-use")
    assert refused["lessons"] == [lesson_id]
    await teacher.delete(f"/v1/lessons/{lesson_id}")
    assert (await teacher.delete(address)).status_code == 204

    problem(await teacher.delete(address), 404, "not-found")
    problem(await teacher.get(address), 404, "not-found")
    edit = await teacher.patch(address, json={"title": "New"}, headers={"If-Match": '"1"'})
    problem(edit, 404, "not-found")
    lesson = {"title": "L", "kind": key, f"{key}_id": item_id}
    again = await teacher.post(f"/v1/chapters/{chapter_id}/lessons", json=lesson)
    problem(again, 422, "invalid-input")
    copy = await teacher.post(
        f"/v1/courses/{course_id}:duplicate", json={"slug": f"copy-{course_id}"}
    )
    listed = await teacher.get(f"/v1/courses/{copy.json()['course_id']}/{path}")
    assert listed.json()["items"] == []


@KINDS
async def test_number_of_assessments_of_a_course_is_limited(
    platform: Platform, path: str, key: str, body: dict[str, object], limit: int
) -> None:
    course = course_row()
    await imported(platform, "courses", [course])
    rows = [
        {**body, "reference": reference(key), "course": course["reference"]}
        for _ in range(limit + 1)
    ]
    answers = await imported(platform, path, rows)
    assert statuses(answers) == ["created"] * limit + ["rejected"]
    assert answers[-1]["reasons"] == [f"a course has at most {limit} {path}"]

    teacher = platform.client("courses", "teacher", id_of("user", course["teacher"]))
    address = f"/v1/courses/{id_of('course', course['reference'])}/{path}"
    problem(await teacher.post(address, json=body), 409, "assessments-full")
    first = id_of("quiz" if key == "quiz" else "assignment", str(rows[0]["reference"]))
    assert (await teacher.delete(f"/v1/{path}/{first}")).status_code == 204
    assert (await teacher.post(address, json=body)).status_code == 201
    (full,) = await imported(platform, f"{path}?overwrite=true", rows[:1])
    assert (full["status"], full["reasons"]) == (
        "rejected", [f"a course has at most {limit} {path}"],
    )  # fmt: skip


async def test_changed_assignment_is_published_again(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    essay = await created(
        await teacher.post(f"/v1/courses/{course_id}/assignments", json=ASSIGNMENT)
    )
    address = f"/v1/assignments/{essay['assignment_id']}"

    async def change(version: int, **fields: Any) -> httpx.Response:
        return await teacher.patch(address, json=fields, headers={"If-Match": f'"{version}"'})

    changed = (await change(1, max_points="30", due_at="2030-01-01T00:00:00Z")).json()
    assert (changed["max_points"], changed["title"], changed["version"]) == ("30", "Essay", 2)
    problem(await change(1, title="Lost"), 412, "precondition-failed")
    half = problem(await change(2, late_policy="deduct"), 422, "invalid-input")
    assert half["errors"][0]["field"] == "body.late_deduction_percent"
    whole = await change(2, late_policy="deduct", late_deduction_percent=10)
    assert whole.json()["late_deduction_percent"] == 10
    assert (await change(3, title="Essay")).json()["version"] == 3
    problem(await change(3, title=None), 422, "invalid-input")
    assert (await teacher.get(address)).headers["etag"] == '"3"'
    stranger = platform.client("courses", "teacher")
    problem(
        await stranger.patch(address, json={"title": "Mine"}, headers={"If-Match": '"3"'}),
        404,
        "not-found",
    )
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["AssignmentPublished"] * 3]
    )
    assert [event.data.max_points for event in events[1:]] == [20, 30, 30]


@pytest.mark.parametrize(
    "question",
    [
        {**QUESTIONS[0], "kind": "single_choice"},
        {**QUESTIONS[0], "choices": [{"text": "2"}, {"text": "3"}]},
        {**QUESTIONS[0], "choices": [{"text": "2", "correct": True}]},
        {**QUESTIONS[1], "points": "0"},
        {"kind": "number", "text": "Pi?", "answer": {"value": "NaN"}, "points": "1"},
        {"kind": "essay", "text": "Write.", "points": "1"},
    ],
)
async def test_question_that_cannot_be_answered_is_refused(
    platform: Platform, question: dict[str, Any]
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"title": "Quiz", "questions": [question]}
    response = await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body)
    problem(response, 422, "invalid-input")
