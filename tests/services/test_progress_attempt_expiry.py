"""Attempts with a time limit."""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    concurrently,
    correct_answers,
    ok,
    open_course,
)
from tests.support.progress_time import age_attempt
from tests.support.responses import problem


async def test_saved_answers_are_submitted_when_the_attempt_expires(platform: Platform) -> None:
    """The job submits it without any request."""
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], time_limit_seconds=3)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    started_at, expires_at = (
        datetime.fromisoformat(attempt[name]) for name in ("started_at", "expires_at")
    )
    assert expires_at - started_at == timedelta(seconds=3)
    answers = student.given(attempt, *correct_answers(attempt))
    path = f"/v1/attempts/{attempt['attempt_id']}"
    ok(await student.http.put(f"{path}/answers", json={"answers": answers[:1]}))
    saved = ok(await student.http.put(f"{path}/answers", json={"answers": answers}))
    assert (saved["status"], len(saved["answers"])) == ("started", 2)

    async def submitted() -> None:
        assert (await student.event_names()) == [
            "SubmissionReceived",
            "SubmissionGraded",
            "LessonCompleted",
            "CourseCompleted",
        ]

    await eventually(submitted)
    received = (await student.events())[0]
    assert (received.data.submitted_at, received.actorid) == (expires_at, None)
    done = ok(await student.http.get(path))
    assert (done["status"], done["percent"]) == ("graded", 100)
    for answer in (
        await student.http.put(f"{path}/answers", json={"answers": []}),
        await student.post(f"{path}:submit", {"answers": []}),
    ):
        problem(answer, 409, "time-is-up")


@pytest.mark.parametrize("late", ["read", "save", "submit"])
async def test_a_request_after_the_expiry_submits_the_saved_answers(
    platform: Platform, late: str
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER], time_limit_seconds=600)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    first, second = student.given(attempt, *correct_answers(attempt))
    path = f"/v1/attempts/{attempt['attempt_id']}"
    ok(await student.http.put(f"{path}/answers", json={"answers": [second]}))
    await age_attempt(platform, attempt)

    if late == "save":
        answer = await student.http.put(f"{path}/answers", json={"answers": [first, second]})
        problem(answer, 409, "time-is-up")
    elif late == "submit":
        # With an idempotency key the request is one transaction; the saved answers are submitted.
        answer = await student.http.post(
            f"{path}:submit",
            json={"answers": [first, second]},
            headers={"Idempotency-Key": str(uuid4())},
        )
        problem(answer, 409, "time-is-up")

    done = ok(await student.http.get(path))
    assert (done["status"], done["score"], len(done["answers"])) == ("graded", "1", 1)
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_an_attempt_expires_once_under_parallel_requests(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await age_attempt(platform, attempt)
    path = f"/v1/attempts/{attempt['attempt_id']}"

    answers = await concurrently(
        *(student.http.get(path) for _ in range(8)),
        *(course.grader.get(path) for _ in range(4)),
        *(student.http.put(f"{path}/answers", json={"answers": []}) for _ in range(4)),
        *(student.post(f"{path}:submit", {}) for _ in range(4)),
    )

    assert [answer.status_code for answer in answers] == [200] * 12 + [409] * 8
    assert {answer.json()["status"] for answer in answers[:12]} == {"graded"}
    for answer in answers[12:]:
        problem(answer, 409, "time-is-up")
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_saved_answers_are_submitted_when_none_are_given(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}"
    wrong = {"answers": [{"question_id": str(uuid4()), "value": "1"}]}
    problem(await student.http.put(f"{path}/answers", json=wrong), 422, "invalid-input")
    answers = student.given(attempt, *correct_answers(attempt))
    ok(await student.http.put(f"{path}/answers", json={"answers": answers}))

    assert ok(await student.post(f"{path}:submit", {}))["score"] == "4"
    answer = await student.http.put(f"{path}/answers", json={"answers": []})
    problem(answer, 409, "already-submitted")
