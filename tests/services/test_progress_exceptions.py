"""More time, a later date and more attempts for one student."""

from datetime import datetime, timedelta
from typing import Any

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Student,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.progress_exceptions import grant_exception, revoke_exception
from tests.support.progress_quizzes import change_quiz
from tests.support.progress_time import from_now
from tests.support.responses import problem


def ends_at(attempt: dict[str, Any]) -> timedelta:
    """Return how long after its start the attempt ends."""
    started_at, expires_at = (
        datetime.fromisoformat(attempt[name]) for name in ("started_at", "expires_at")
    )
    return expires_at - started_at


async def read(student: Student, attempt: dict[str, Any]) -> dict[str, Any]:
    return ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))


async def test_more_time_moves_the_end_of_an_open_attempt_and_revoking_it_leaves_it(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student, other = [await course.enroll() for _ in range(2)]
    attempt, not_meant = await student.attempt(quiz_id), await other.attempt(quiz_id)

    await grant_exception(student, quiz_id, extra_seconds=300)
    moved = await read(student, attempt)
    assert (ends_at(moved), moved["time_limit_seconds"]) == (timedelta(seconds=900), 900)
    assert await read(other, not_meant) == not_meant
    await grant_exception(student, quiz_id, extra_seconds=900)
    assert ends_at(await read(student, attempt)) == timedelta(seconds=1500)
    for less in (
        grant_exception(student, quiz_id, extra_seconds=60),
        revoke_exception(student, quiz_id),
    ):
        await less
        assert ends_at(await read(student, attempt)) == timedelta(seconds=1500)

    await student.answer(attempt, correct_answers(attempt)[0])
    again = await student.attempt(quiz_id)
    assert ends_at(again) == timedelta(seconds=600)


async def test_more_time_counts_from_the_start_of_an_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student = await course.enroll()
    await grant_exception(student, quiz_id, extra_seconds=300)

    assert (await student.assessment(quiz_id))["time_limit_seconds"] == 900
    assert ends_at(await student.attempt(quiz_id)) == timedelta(seconds=900)


async def test_a_later_date_opens_a_closed_quiz_for_one_student(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], closes_at=from_now(hours=-1))
    student, other = [await course.enroll() for _ in range(2)]
    later = from_now(hours=1)

    await grant_exception(student, quiz_id, due_at=later)

    attempt = await student.attempt(quiz_id)
    assert attempt["expires_at"] == later
    assert (await student.assessment(quiz_id))["closes_at"] == later
    start = f"/v1/quizzes/{quiz_id}/attempts"
    problem(await other.post(start), 409, "quiz-closed")
    # The quiz's own date does not move it; a still later one of the student does.
    await change_quiz(course, quiz_id, closes_at=from_now(minutes=5))
    assert (await read(student, attempt))["expires_at"] == later
    await grant_exception(student, quiz_id, due_at=(much_later := from_now(hours=2)))
    assert (await read(student, attempt))["expires_at"] == much_later
    await revoke_exception(student, quiz_id)
    await change_quiz(course, quiz_id, closes_at=from_now(minutes=6))
    assert (await read(student, attempt))["expires_at"] == much_later
    await grant_exception(student, quiz_id, due_at=from_now(minutes=30))
    await change_quiz(course, quiz_id, closes_at=(latest := from_now(hours=3)))
    assert (await read(student, attempt))["expires_at"] == latest
    assert (await student.assessment(quiz_id))["closes_at"] == latest
    assert ok(await student.post(start))["attempt_id"] == attempt["attempt_id"]


async def test_a_later_date_takes_late_work_and_revoking_it_leaves_it_on_time(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    essay = await course.show_assignment(due_at=from_now(days=-3), late_policy="refuse")
    student = await course.enroll()
    path = f"/v1/assignments/{essay}/submissions"
    later = from_now(days=1)

    async def refused() -> None:
        problem(await student.post(path, {"text": "Late."}), 409, "too-late")

    await eventually(refused)
    await grant_exception(student, essay, due_at=later)

    assert (await student.assessment(essay))["due_at"] == later
    submitted = await student.submit(essay)
    assert submitted["days_late"] == 0
    await revoke_exception(student, essay)
    after = ok(await student.http.get(f"/v1/submissions/{submitted['submission_id']}"))
    assert after == submitted
    await refused()


async def test_a_later_date_lifts_the_deduction_for_good(platform: Platform) -> None:
    """Nothing makes work late again that was on time under the exception."""
    course = await open_course(platform)
    policy = {"late_policy": "deduct", "late_deduction_percent": 10}
    essay = await course.show_assignment(due_at=from_now(days=-3), **policy)
    student = await course.enroll()
    submitted = await student.submit(essay)
    assert submitted["days_late"] >= 2
    late = await grade(course, submitted["submission_id"], "80")
    assert late["score"] != "80"

    async def read_grade() -> dict[str, Any]:
        return ok(await student.http.get(f"/v1/submissions/{submitted['submission_id']}"))

    await grant_exception(student, essay, due_at=from_now(days=1))
    on_time = await read_grade()
    assert (on_time["days_late"], on_time["score"], on_time["revision"]) == (0, "80", 2)
    await revoke_exception(student, essay)
    assert await read_grade() == on_time
    again = await student.submit(essay)
    assert again["days_late"] >= 2, "what is submitted from now on is late"
    path = f"/v1/assignments/{essay}"
    tag = {"If-Match": (await course.author.get(path)).headers["ETag"]}
    ok(await course.author.patch(path, json={"due_at": from_now(days=-20)}, headers=tag))

    async def recomputed() -> None:
        latest = await student.http.get(f"/v1/submissions/{again['submission_id']}")
        assert ok(latest)["days_late"] >= 19

    await eventually(recomputed)
    assert await read_grade() == on_time


async def test_a_due_date_moved_beyond_a_granted_one_holds_for_that_student_too(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    essay = await course.show_assignment(due_at=from_now(days=-5))
    student = await course.enroll()
    await grant_exception(student, essay, due_at=from_now(days=-3))
    submitted = await student.submit(essay)
    assert submitted["days_late"] in (2, 3)
    path, due_at = f"/v1/assignments/{essay}", from_now(days=1)
    tag = {"If-Match": (await course.author.get(path)).headers["ETag"]}
    ok(await course.author.patch(path, json={"due_at": due_at}, headers=tag))

    async def on_time() -> None:
        assert (await student.assessment(essay))["due_at"] == due_at
        after = ok(await student.http.get(f"/v1/submissions/{submitted['submission_id']}"))
        assert after["days_late"] == 0

    await eventually(on_time)


async def test_more_attempts_and_resubmissions_are_allowed_until_they_are_revoked(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER], attempts_allowed=1)
    essay = await course.show_assignment(resubmissions_allowed=0)
    student = await course.enroll()
    start, submit = f"/v1/quizzes/{quiz_id}/attempts", f"/v1/assignments/{essay}/submissions"
    for extra in (0, 1):
        if extra:
            await grant_exception(student, quiz_id, extra_attempts=extra)
            await grant_exception(student, essay, extra_attempts=extra)
            assert (await student.assessment(quiz_id))["attempts_left"] == 1
            assert (await student.assessment(essay))["attempts_left"] == 1
        attempt = await student.attempt(quiz_id)
        assert attempt["attempts_allowed"] == 1 + extra
        await student.answer(attempt, *correct_answers(attempt))
        await student.submit(essay)
        problem(await student.post(start), 409, "no-attempts-left")
        problem(await student.post(submit, {"text": "Again."}), 409, "no-resubmission-left")

    await revoke_exception(student, quiz_id)

    assert (await student.assessment(quiz_id))["attempts_left"] == 0
    assert (await read(student, attempt))["percent"] == 100
