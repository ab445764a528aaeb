"""What students see of their results: the review setting of a quiz."""

from typing import Any

import pytest

from tests.support.platform import Platform
from tests.support.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    choice,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.progress_quizzes import change_quiz
from tests.support.progress_time import from_now
from tests.support.responses import problem

RESULTS = ("score", "percent", "passed", "feedback")


async def quiz_with(
    platform: Platform, review: str, *questions: dict[str, Any], **terms: Any
) -> tuple[Course, str, Student]:
    course = await open_course(platform, lessons=0)
    asked = questions or (TRUE_OR_FALSE, NUMBER)
    quiz_id = await course.add_quiz(asked, review=review, **terms)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    return course, quiz_id, await course.enroll()


async def read(reader: Any, attempt: dict[str, Any]) -> dict[str, Any]:
    return ok(await reader.get(f"/v1/attempts/{attempt['attempt_id']}"))


def shown_answers(attempt: dict[str, Any]) -> dict[str, tuple[bool | None, str | None]]:
    """Return by kind of question whether the answer is right, and what the right one has."""
    return {each["kind"]: (each["is_correct"], form(each)) for each in attempt["questions"]}


def form(question: dict[str, Any]) -> str | None:
    given = [name for name, value in (question["right_answer"] or {}).items() if value is not None]
    return given[0] if given else None


NOTHING = {"true_false": (None, None), "number": (None, None)}
HALF_RIGHT = {"true_false": (True, "choice_ids"), "number": (False, "value")}


async def test_review_never_shows_that_an_attempt_is_submitted_and_nothing_else(
    platform: Platform,
) -> None:
    course, quiz_id, student = await quiz_with(platform, "never", ESSAY)
    attempt = await student.attempt(quiz_id)
    assert len(attempt["questions"]) == 1, "questions are shown inside the attempt"
    answered = await student.answer(attempt, {"text": "Because."})
    await grade(course, attempt["attempt_id"], "4", feedback="Right, 4 of 4.")

    for own in (answered, await read(student.http, attempt)):
        assert own["status"] == "submitted"
        assert own["submitted_at"] is not None
        assert [own[name] for name in RESULTS] == [None] * 4
        assert (own["questions"], own["answers"]) == ([], None)
    submission = ok(await student.http.get(f"/v1/submissions/{attempt['attempt_id']}"))
    shown = {
        name: value for name, value in submission.items() if "grade" in name or "score" in name
    }
    assert {*shown.values()} == {None, submission["max_score"]}
    assert (submission["status"], submission["feedback"]) == ("submitted", None)
    listed = ok(await student.http.get(f"/v1/me/quizzes/{quiz_id}/attempts"))["items"]
    grades = ok(await student.http.get(f"/v1/me/courses/{course.course_id}/grades"))["grades"]
    for [own] in (listed, grades, [await student.assessment(quiz_id)]):
        assert (own["status"], own["percent"], own["passed"]) == ("submitted", None, None)
    assert (listed[0]["score"], (await student.progress())["percent"]) == (None, 100)

    taught = await read(course.grader, attempt)
    assert (taught["status"], taught["percent"]) == ("graded", 100)
    assert (taught["feedback"], taught["answers"][0]["text"]) == ("Right, 4 of 4.", "Because.")
    book = ok(await course.grader.get(f"/v1/courses/{course.course_id}/gradebook"))
    assert book["items"][0]["grades"][0]["percent"] == 100


async def test_review_score_shows_the_score_and_no_right_answer(platform: Platform) -> None:
    course, quiz_id, student = await quiz_with(platform, "score", attempts_allowed=1)
    attempt = await student.attempt(quiz_id)

    own = await student.answer(attempt, correct_answers(attempt)[0], {"value": "0"})

    assert (own["status"], own["score"], own["percent"]) == ("graded", "3", 75)
    assert shown_answers(own) == shown_answers(await read(student.http, attempt)) == NOTHING
    assert (await student.assessment(quiz_id))["percent"] == 75
    # The teacher sees also the right answers.
    assert shown_answers(await read(course.grader, attempt)) == HALF_RIGHT


async def test_review_answers_shows_the_right_ones_after_the_last_attempt_allowed(
    platform: Platform,
) -> None:
    _, quiz_id, student = await quiz_with(platform, "answers", attempts_allowed=2)
    first = await student.attempt(quiz_id)
    own = await student.answer(first, correct_answers(first)[0], {"value": "0"})
    assert (own["percent"], shown_answers(own)) == (75, NOTHING)
    last = await student.attempt(quiz_id)
    assert shown_answers(await read(student.http, first)) == NOTHING, "one is in progress"
    assert shown_answers(last) == NOTHING

    own = await student.answer(last, choice(last, 0, 0), {"value": "3.14"})

    assert shown_answers(own)["number"] == (True, "value")
    number = next(each for each in own["questions"] if each["kind"] == "number")
    right = number["right_answer"]
    assert (right["value"], right["tolerance"], right["texts"]) == ("3.14", "0.01", None)
    assert shown_answers(await read(student.http, first)) == HALF_RIGHT


@pytest.mark.parametrize("attempts_allowed", [None, 5])
async def test_review_answers_shows_the_right_ones_when_the_quiz_has_closed(
    platform: Platform, attempts_allowed: int | None
) -> None:
    course, quiz_id, student = await quiz_with(
        platform, "answers", TRUE_OR_FALSE, NUMBER, ESSAY, attempts_allowed=attempts_allowed
    )
    attempt = await student.attempt(quiz_id)
    text = {"text": "Because."}
    own = await student.answer(attempt, correct_answers(attempt)[0], {"value": "0"}, text)
    undecided = {"short_text": (None, None)}
    assert shown_answers(own) == NOTHING | undecided

    await change_quiz(course, quiz_id, closes_at=from_now(seconds=-1))

    own = await read(student.http, attempt)
    assert shown_answers(own) == HALF_RIGHT | undecided, "the teacher decides about the text"


async def test_questions_are_shown_only_inside_an_attempt(platform: Platform) -> None:
    course, quiz_id, student = await quiz_with(platform, "answers", time_limit_seconds=600)
    other = await course.enroll()
    attempt = await student.attempt(quiz_id)
    own = f"/v1/me/courses/{course.course_id}"

    for path in (
        f"{own}/sidebar",
        f"{own}/progress",
        f"{own}/grades",
        f"/v1/me/quizzes/{quiz_id}/attempts",
    ):
        answer = await student.http.get(path)
        assert answer.status_code == 200
        assert str(TRUE_OR_FALSE["text"]) not in answer.text
    for path in ("attempts", "submissions"):
        address = f"/v1/{path}/{attempt['attempt_id']}"
        problem(await other.http.get(address), 404, "not-found")
    problem(await student.http.get(address), 404, "not-found")
    assert len((await read(student.http, attempt))["questions"]) == 2
