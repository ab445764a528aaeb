"""Versions of a quiz, and corrections of their answers."""

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
from tests.support.authoring import QUESTIONS, created, new_course, problem
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]


async def test_quiz_is_published_without_its_answers(platform: Platform) -> None:
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
    data = event.data
    assert (data.attempts_allowed, data.attempt_policy) == (2, "highest")
    assert data.pass_percent == 50
    assert [str(each.question_id) for each in data.questions] == [
        each["question_id"] for each in quiz["questions"]
    ]
    # Digits of an answer may stand in a time.
    text = data.model_dump_json(exclude={"occurred_at"})
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


async def test_new_version_leaves_earlier_ones_unchanged(platform: Platform) -> None:
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


async def test_patch_of_a_quiz_adds_a_version(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    first = await created(
        await teacher.post(
            f"/v1/courses/{course_id}/quizzes", json={"title": "Quiz", "questions": QUESTIONS}
        )
    )
    address = f"/v1/quizzes/{first['quiz_id']}"
    problem(await teacher.patch(address, json={"title": "New"}), 428, "precondition-required")
    etag = {"If-Match": '"1"'}
    second = (await teacher.patch(address, json={"attempts_allowed": 2}, headers=etag)).json()
    assert (second["quiz_version"], second["attempts_allowed"]) == (2, 2)
    assert second["questions"] == first["questions"]
    problem(
        await teacher.patch(address, json={"title": "B"}, headers=etag), 412, "precondition-failed"
    )
    etag = {"If-Match": '"2"'}
    same = await teacher.patch(address, json={"attempts_allowed": 2}, headers=etag)
    assert same.json()["quiz_version"] == 2
    third = await teacher.patch(address, json={"questions": QUESTIONS[2:3]}, headers=etag)
    assert (third.json()["max_score"], third.headers["etag"]) == ("1.5", '"3"')

    assert (await teacher.get(f"{address}/versions/1")).json() == first
    problem(await teacher.get(f"{address}/versions/4"), 404, "not-found")
    for version in (1, 2, 3):
        key = f"{first['quiz_id']}:{version}"
        await published(platform, ANSWER_KEY, key, ["QuizAnswerKeyPublished"])


async def test_corrected_answers_are_published_as_a_new_key_revision(
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
async def test_correction_that_does_not_fit_is_refused(
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
