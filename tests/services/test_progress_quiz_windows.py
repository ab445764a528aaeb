"""Quizzes that open and close at a time."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    TRUE_OR_FALSE,
    Student,
    correct_answers,
    ok,
    open_course,
)
from tests.support.progress_quizzes import change_quiz
from tests.support.progress_time import from_now
from tests.support.responses import problem


async def read(student: Student, attempt: dict[str, Any]) -> dict[str, Any]:
    return ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))


async def test_no_attempt_starts_outside_the_window_of_a_quiz(platform: Platform) -> None:
    course = await open_course(platform)
    opens_at, closed_at = from_now(days=1), from_now(hours=-1)
    early = await course.show_quiz([TRUE_OR_FALSE], opens_at=opens_at)
    closed = await course.show_quiz([TRUE_OR_FALSE], closes_at=closed_at)
    student = await course.enroll()

    async def refused(quiz_id: str, slug: str) -> dict[str, Any]:
        return problem(await student.post(f"/v1/quizzes/{quiz_id}/attempts"), 409, slug)

    answer = await eventually(lambda: refused(early, "quiz-not-open-yet"))
    assert answer["detail"] == f"The quiz opens at {opens_at}."
    assert answer["opens_at"] == opens_at
    answer = await eventually(lambda: refused(closed, "quiz-closed"))
    assert answer["detail"] == f"The quiz closed at {closed_at}."
    assert answer["closes_at"] == closed_at

    await change_quiz(course, early, opens_at=from_now(minutes=-1))
    await student.attempt(early)
    await change_quiz(course, closed, closes_at=None)
    await student.attempt(closed)


async def test_an_open_attempt_ends_when_the_quiz_closes(platform: Platform) -> None:
    """The job submits its saved answers as of closes_at, though its time limit is later."""
    course = await open_course(platform)
    closes_at = from_now(seconds=5)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], closes_at=closes_at, time_limit_seconds=600)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    assert attempt["expires_at"] == closes_at
    answers = student.given(attempt, correct_answers(attempt)[0])
    path = f"/v1/attempts/{attempt['attempt_id']}"
    ok(await student.http.put(f"{path}/answers", json={"answers": answers}))

    async def submitted() -> None:
        assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]

    await eventually(submitted)
    done = await read(student, attempt)
    assert (done["status"], done["percent"], done["submitted_at"]) == ("graded", 100, closes_at)
    problem(await student.post(f"{path}:submit", {}), 409, "time-is-up")
    problem(await student.post(f"/v1/quizzes/{quiz_id}/attempts"), 409, "quiz-closed")


@pytest.mark.parametrize("limit", [None, 1800])
async def test_another_closing_time_moves_the_end_of_open_attempts(
    platform: Platform, limit: int | None
) -> None:
    course = await open_course(platform)
    first, later, much_later = from_now(minutes=10), from_now(minutes=20), from_now(hours=2)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], closes_at=first, time_limit_seconds=limit)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    end_of_limit = datetime.fromisoformat(attempt["started_at"]) + timedelta(seconds=limit or 0)
    assert attempt["expires_at"] == first

    for closes_at in (later, first, much_later, later):
        await change_quiz(course, quiz_id, closes_at=closes_at)
        ends_at = (await read(student, attempt))["expires_at"]
        if limit and closes_at == much_later:
            assert datetime.fromisoformat(ends_at) == end_of_limit
        else:
            assert ends_at == closes_at
    await change_quiz(course, quiz_id, closes_at=None)
    ends_at = (await read(student, attempt))["expires_at"]
    assert (ends_at and datetime.fromisoformat(ends_at)) == (end_of_limit if limit else None)


async def test_a_closing_time_in_the_past_ends_open_attempts_now_with_what_was_saved(
    platform: Platform,
) -> None:
    """Answers that were saved after that time count: no end lies before the change."""
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    answers = student.given(attempt, correct_answers(attempt)[0])
    path = f"/v1/attempts/{attempt['attempt_id']}"
    saved = ok(await student.http.put(f"{path}/answers", json={"answers": answers}))

    await change_quiz(course, quiz_id, closes_at=from_now(hours=-1))

    done = await read(student, attempt)
    assert (done["status"], done["percent"]) == ("graded", 100)
    assert done["submitted_at"] == done["expires_at"] > saved["started_at"]
    # It is over, also if the quiz opens again.
    await change_quiz(course, quiz_id, closes_at=from_now(hours=1))
    assert (await read(student, attempt))["expires_at"] == done["expires_at"]
    assert (await student.attempt(quiz_id))["attempt"] == 2
