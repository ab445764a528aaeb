"""The terms of quizzes and assignments: window, review, and whether they count."""

from typing import Any

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME
from tests.support.authoring import (
    QUESTIONS,
    created,
    enrolled_student,
    new_chapter,
    new_course,
    new_lesson,
    problem,
    published_course,
    slug,
)
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
QUIZ = {"title": "Quiz", "questions": QUESTIONS}
TERMS = {
    "opens_at": "2030-01-01T08:00:00Z",
    "closes_at": "2030-01-01T10:00:00Z",
    "review": "answers",
    "counts": False,
}
DEFAULTS = {"opens_at": None, "closes_at": None, "review": "score", "counts": True}


def terms(quiz: dict[str, Any]) -> dict[str, Any]:
    return {name: quiz[name] for name in TERMS}


async def test_quiz_terms_are_stored_published_and_duplicated(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}"
    plain = await created(await teacher.post(f"{address}/quizzes", json=QUIZ))
    assert terms(plain) == DEFAULTS
    exam = await created(await teacher.post(f"{address}/quizzes", json={**QUIZ, **TERMS}))
    assert terms(exam) == TERMS
    path = f"/v1/quizzes/{exam['quiz_id']}"
    etag = {"If-Match": '"1"'}
    open_ended = (await teacher.patch(path, json={"closes_at": None}, headers=etag)).json()
    assert terms(open_ended) == {**TERMS, "closes_at": None}
    listed = (await teacher.get(f"{address}/quizzes")).json()["items"]
    expected = [DEFAULTS, {**TERMS, "closes_at": None}]
    assert [terms(each) for each in sorted(listed, key=lambda each: str(each["opens_at"]))] == [
        expected[1],
        expected[0],
    ]
    names = ["CourseCreated", *["QuizPublished"] * 3]
    _, *events = await published(platform, COURSE, course_id, names)
    assert [terms(each.data.model_dump(mode="json")) for each in events] == [
        DEFAULTS,
        TERMS,
        {**TERMS, "closes_at": None},
    ]
    copy = await created(await teacher.post(f"{address}:duplicate", json={"slug": slug()}))
    copied = (await teacher.get(f"/v1/courses/{copy['course_id']}/quizzes")).json()["items"]
    assert sorted((each["review"], each["counts"]) for each in copied) == [
        ("answers", False),
        ("score", True),
    ]


async def test_quiz_that_closes_before_it_opens_is_refused(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    address = f"/v1/courses/{await new_course(teacher)}/quizzes"

    def refused(response: httpx.Response) -> None:
        document = problem(response, 422, "invalid-input")
        assert "closes_at must be later than opens_at" in str(document["errors"])

    moment = "2030-01-01T08:00:00Z"
    refused(await teacher.post(address, json={**QUIZ, "opens_at": moment, "closes_at": moment}))
    quiz = await created(await teacher.post(address, json={**QUIZ, **TERMS}))
    path, etag = f"/v1/quizzes/{quiz['quiz_id']}", {"If-Match": '"1"'}
    for change in (
        {"opens_at": "2030-01-02T00:00:00Z"},
        {"closes_at": "2029-12-31T00:00:00Z"},
    ):
        refused(await teacher.patch(path, json=change, headers=etag))
    backwards = {**QUIZ, **TERMS, "closes_at": TERMS["opens_at"]}
    refused(await teacher.post(f"{path}/versions", json=backwards, headers=etag))


@pytest.mark.parametrize("field", ["review", "counts"])
async def test_review_and_counts_cannot_be_null(platform: Platform, field: str) -> None:
    teacher = platform.client("courses", "teacher")
    address = f"/v1/courses/{await new_course(teacher)}/quizzes"
    quiz = await created(await teacher.post(address, json=QUIZ))
    path, etag = f"/v1/quizzes/{quiz['quiz_id']}", {"If-Match": '"1"'}
    answer = await teacher.patch(path, json={field: None}, headers=etag)
    problem(answer, 422, "invalid-input")


async def test_assignment_that_does_not_count_says_so(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    essay = {"title": "Essay", "max_points": "20"}
    address = f"/v1/courses/{course_id}/assignments"
    made = await created(await teacher.post(address, json=essay))
    practice = await created(await teacher.post(address, json={**essay, "counts": False}))
    assert (made["counts"], practice["counts"]) == (True, False)
    changed = await teacher.patch(
        f"/v1/assignments/{made['assignment_id']}",
        json={"counts": False},
        headers={"If-Match": '"1"'},
    )
    assert changed.json()["counts"] is False
    names = ["CourseCreated", *["AssignmentPublished"] * 3]
    _, *events = await published(platform, COURSE, course_id, names)
    assert [each.data.model_dump()["counts"] for each in events] == [True, False, False]


async def test_students_see_the_terms_of_a_quiz_but_not_its_questions(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, _ = await published_course(teacher)
    chapter_id = await new_chapter(teacher, course_id)
    student = await enrolled_student(platform, course_id)
    body = {**QUIZ, "time_limit_seconds": 600, "attempts_allowed": 1}
    quiz = await created(await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body))
    await new_lesson(teacher, chapter_id, kind="quiz", quiz_id=quiz["quiz_id"])

    texts = [each["text"] for each in QUESTIONS] + ["correct", "answer"]
    for path in (f"/v1/quizzes/{quiz['quiz_id']}", f"/v1/quizzes/{quiz['quiz_id']}/versions/1"):
        seen = await student.get(path)
        assert seen.json() == {**quiz, "questions": None}
        assert (seen.json()["question_count"], seen.json()["max_score"]) == (len(QUESTIONS), "9.5")
        assert not [text for text in texts if text in seen.text]
        assert (await teacher.get(path)).json() == quiz
        for role in ("superadmin", "service"):
            read = (await platform.client("courses", role).get(path)).json()["questions"]
            assert read == (quiz["questions"] if role == "superadmin" else None)
    listed = (await teacher.get(f"/v1/courses/{course_id}/quizzes")).json()["items"]
    assert [each["question_count"] for each in listed] == [len(QUESTIONS)]


@pytest.mark.parametrize("kind", ["quiz", "assignment"])
async def test_students_see_items_only_while_a_published_lesson_shows_them(
    platform: Platform, kind: str
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, _ = await published_course(teacher)
    chapter_id = await new_chapter(teacher, course_id)
    student = await enrolled_student(platform, course_id)
    items, body = {
        "quiz": ("quizzes", QUIZ),
        "assignment": ("assignments", {"title": "Essay", "max_points": "20"}),
    }[kind]
    item = await created(await teacher.post(f"/v1/courses/{course_id}/{items}", json=body))
    path = f"/v1/{items}/{item[f'{kind}_id']}"
    problem(await student.get(path), 404, "not-found")
    item_id = {f"{kind}_id": item[f"{kind}_id"]}
    hidden = await new_lesson(teacher, chapter_id, kind=kind, published=False, **item_id)
    problem(await student.get(path), 404, "not-found")
    shown = await new_lesson(teacher, chapter_id, kind=kind, **item_id)
    assert (await student.get(path)).status_code == 200
    assert (await teacher.delete(f"/v1/lessons/{shown}")).status_code == 204
    problem(await student.get(path), 404, "not-found")
    publish = {"published": True}
    answer = await teacher.patch(f"/v1/lessons/{hidden}", json=publish, headers={"If-Match": '"1"'})
    assert answer.status_code == 200
    assert (await student.get(path)).status_code == 200
    assert (await teacher.get(path)).status_code == 200
