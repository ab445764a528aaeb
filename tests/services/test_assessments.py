"""Quizzes and assignments as their author keeps them: listed, bounded, deleted."""

import pytest

from services.courses.schemas.fields import MAX_ASSIGNMENTS, MAX_QUIZZES
from shared.references import id_of
from tests.services.authoring import (
    QUESTIONS,
    new_chapter,
    new_course,
    new_lesson,
    problem,
    reference,
)
from tests.services.test_courses import course_row, imported, statuses
from tests.support import Platform

KINDS = pytest.mark.parametrize(
    ("path", "key", "body", "limit"),
    [
        ("quizzes", "quiz", {"title": "Quiz", "questions": QUESTIONS}, MAX_QUIZZES),
        ("assignments", "assignment", {"title": "Essay", "max_points": "10"}, MAX_ASSIGNMENTS),
    ],
)


@KINDS
async def test_an_author_lists_them_by_title_with_the_lessons_that_show_them(
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
async def test_what_a_lesson_shows_is_not_deleted(
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
async def test_a_course_has_so_many_and_no_more(
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
    (deleted,) = await imported(platform, path, rows[:1])
    assert (deleted["status"], deleted["reasons"]) == ("rejected", [f"the {key} was deleted"])
