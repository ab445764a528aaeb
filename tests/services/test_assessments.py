"""Quizzes and assignments: what leaves of them, new versions, lists, bounds, deletion."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from coursestream_events import TOPIC_BY_NAME
from coursestream_events.courses import (
    ChoiceKey,
    NumberKey,
    QuizAnswerKeyPublished,
    QuizPublished,
    TextKey,
)
from services.courses.schemas.fields import MAX_ASSIGNMENTS, MAX_QUIZZES
from shared.references import id_of
from tests.support.authoring import (
    QUESTIONS,
    course_row,
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
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]

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


async def test_a_quiz_leaves_without_its_answers(platform: Platform) -> None:
    teacher, student = platform.client("courses", "teacher"), platform.client("courses", "student")
    course_id = await new_course(teacher)
    created = await teacher.post(
        f"/v1/courses/{course_id}/quizzes",
        json={"title": "Quiz", "questions": QUESTIONS, "attempts_allowed": 2},
    )
    assert created.status_code == 201, created.text
    quiz = created.json()
    assert (quiz["quiz_version"], quiz["max_score"]) == (1, "9.5")
    address = f"/v1/quizzes/{quiz['quiz_id']}"
    assert (await teacher.get(address)).json()["questions"] == quiz["questions"]
    problem(await student.get(address), 404, "not-found")

    _, event = await published(platform, COURSE, course_id, ["CourseCreated", "QuizPublished"])
    assert isinstance(event, QuizPublished)
    told = event.data
    assert (told.attempts_allowed, told.attempt_policy) == (2, "highest")
    assert told.pass_percent == 50
    assert [str(each.question_id) for each in told.questions] == [
        each["question_id"] for each in quiz["questions"]
    ]
    text = event.model_dump_json()
    assert "correct" not in text
    assert "3.14" not in text
    assert "yes" not in text.replace("Say yes.", "")

    key = f"{quiz['quiz_id']}:1"
    (answers,) = await published(platform, ANSWER_KEY, key, ["QuizAnswerKeyPublished"])
    assert isinstance(answers, QuizAnswerKeyPublished)
    choice, yes, number, text_key, poem = (answer.key for answer in answers.data.answers)
    assert isinstance(choice, ChoiceKey)
    assert isinstance(yes, ChoiceKey)
    prime = [each["choice_id"] for each in quiz["questions"][0]["choices"] if each["correct"]]
    assert [str(each) for each in choice.choice_ids] == prime
    assert [str(each) for each in yes.choice_ids] == [
        quiz["questions"][1]["choices"][0]["choice_id"]
    ]
    assert isinstance(number, NumberKey)
    assert (str(number.value), str(number.tolerance)) == ("3.14", "0.005")
    assert text_key == TextKey(kind="text", accepted=("yes",))
    assert poem == TextKey(kind="text", accepted=())


async def test_a_quiz_is_changed_by_a_new_version(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"title": "Quiz", "questions": QUESTIONS}
    quiz = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body)).json()
    address = f"/v1/quizzes/{quiz['quiz_id']}"
    shorter = {"title": "Shorter", "questions": QUESTIONS[:1]}
    etag = {"If-Match": (await teacher.get(address)).headers["etag"]}
    answers = await asyncio.gather(
        *(teacher.post(f"{address}/versions", json=shorter, headers=etag) for _ in range(3))
    )
    assert sorted(answer.status_code for answer in answers) == [201, 412, 412]
    latest = (await teacher.get(address)).json()
    assert (latest["quiz_version"], latest["title"]) == (2, "Shorter")
    other = platform.client("courses", "teacher")
    problem(await other.post(f"{address}/versions", json=shorter, headers=etag), 404, "not-found")
    assert (await teacher.get(f"{address}/versions/1")).json() == quiz
    events = await published(platform, COURSE, course_id, ["CourseCreated", *["QuizPublished"] * 2])
    assert [event.data.quiz_version for event in events[1:]] == [1, 2]
    for version in range(1, 3):
        key = f"{quiz['quiz_id']}:{version}"
        await published(platform, ANSWER_KEY, key, ["QuizAnswerKeyPublished"])


async def test_a_wrong_answer_is_corrected_in_the_version_that_was_taken(
    platform: Platform,
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"title": "Quiz", "questions": QUESTIONS}
    quiz = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body)).json()
    version = f"/v1/quizzes/{quiz['quiz_id']}/versions/1"
    several, true_false, number, *texts = quiz["questions"]
    choices = [each["choice_id"] for each in several["choices"]]

    def correction(question: dict[str, Any], **answer: Any) -> dict[str, Any]:
        return {"kind": question["kind"], "question_id": question["question_id"], **answer}

    answers = {
        "answers": [
            correction(several, choice_ids=choices[1:]),
            correction(true_false, answer=False),
            correction(number, answer={"value": "2.72"}),
        ]
    }
    etag = {"If-Match": (await teacher.get(version)).headers["etag"]}
    both = await asyncio.gather(
        *(teacher.put(f"{version}/answers", json=answers, headers=etag) for _ in range(2))
    )
    assert sorted(answer.status_code for answer in both) == [200, 412]

    shown = (await teacher.get(version)).json()
    assert shown["key_revision"] == 2
    several, true_false, number, *others = shown["questions"]
    assert [each["correct"] for each in several["choices"]] == [False, True, True]
    assert true_false["answer"] is False
    assert [each["correct"] for each in true_false["choices"]] == [False, True]
    assert number["answer"] == {"value": "2.72", "tolerance": "0"}
    assert others == texts

    await published(platform, COURSE, course_id, ["CourseCreated", "QuizPublished"])
    keys = await published(
        platform, ANSWER_KEY, f"{quiz['quiz_id']}:1", ["QuizAnswerKeyPublished"] * 2
    )
    assert [key.data.key_revision for key in keys] == [1, 2]
    assert len(keys[1].data.answers) == len(QUESTIONS)


@pytest.mark.parametrize(
    ("correction", "message"),
    [
        ({"kind": "number", "question": None, "answer": {"value": "3"}}, "no such question"),
        ({"kind": "true_false", "question": 2, "answer": True}, "of kind number"),
        ({"kind": "multiple_choice", "question": 0, "choice_ids": [str(uuid4())]}, "such choice"),
    ],
)
async def test_a_correction_that_does_not_fit_its_question_is_refused(
    platform: Platform, correction: dict[str, Any], message: str
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"title": "Quiz", "questions": QUESTIONS}
    quiz = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body)).json()
    row = dict(correction)
    number = row.pop("question")
    row["question_id"] = (
        str(uuid4()) if number is None else quiz["questions"][number]["question_id"]
    )
    version = f"/v1/quizzes/{quiz['quiz_id']}/versions/1"
    response = await teacher.put(
        f"{version}/answers", json={"answers": [row]}, headers={"If-Match": '"1"'}
    )
    problem(response, 422, "invalid-input")
    (error,) = response.json()["errors"]
    assert error["field"] == "body.answers.0"
    assert message in error["message"]
    once = {"kind": "number", "question_id": quiz["questions"][2]["question_id"],
            "answer": {"value": "3"}}  # fmt: skip
    twice = await teacher.put(
        f"{version}/answers", json={"answers": [once, once]}, headers={"If-Match": '"1"'}
    )
    problem(twice, 422, "invalid-input")
    assert [each["field"] for each in twice.json()["errors"]] == ["body.answers.1"]
    assert (await teacher.get(version)).json() == quiz


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
async def test_a_question_that_cannot_be_answered_is_refused(
    platform: Platform, question: dict[str, Any]
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"title": "Quiz", "questions": [question]}
    response = await teacher.post(f"/v1/courses/{course_id}/quizzes", json=body)
    problem(response, 422, "invalid-input")
