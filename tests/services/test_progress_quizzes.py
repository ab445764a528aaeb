"""Attempts at quizzes, graded by key and by person."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from tests.services.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    at_once,
    choice,
    grade,
    ok,
    open_course,
    refusal,
    right,
)
from tests.support.platform import Platform, eventually


async def test_a_quiz_is_graded_by_its_key_and_passing_completes_its_lesson(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent="60")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()

    failed = await student.attempt(quiz_id)
    assert "answer" not in str(failed["questions"])
    answered = await student.answer(failed, choice(failed, 0, 1), {"value": "3.14"})
    assert (answered["score"], answered["percent"], answered["passed"]) == ("1", 25, False)

    passed = await student.attempt(quiz_id)
    answered = await student.answer(passed, *right(passed))
    assert (answered["score"], answered["status"], answered["passed"]) == ("4", "graded", True)
    assert (await student.progress())["percent"] == 100

    events = await student.events()
    assert [event.name for event in events] == [
        "SubmissionReceived",
        "SubmissionGraded",
        "SubmissionReceived",
        "SubmissionGraded",
        "LessonCompleted",
        "CourseCompleted",
    ]
    graded = events[3].data
    assert (graded.attempt, graded.graded_by, graded.revision) == (2, "key", 1)
    assert str(graded.submission_id) == passed["attempt_id"]


async def test_an_attempt_is_handed_in_once(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    answers = await at_once(*(student.post(path, {"answers": []}) for _ in range(5)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_answers_must_fit_the_questions(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    first, second = (each["question_id"] for each in attempt["questions"])
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    for wrong in (
        {"question_id": str(uuid4()), "value": "1"},
        {"question_id": first, "value": "1"},
        {"question_id": first, "choice_ids": [str(uuid4())]},
        {"question_id": second, "value": "1", "text": "one"},
        {"question_id": second, "value": "NaN"},
    ):
        assert refusal(await student.post(path, {"answers": [wrong]}), 422) == "invalid-input"
    twice = {"question_id": second, "value": "1"}
    assert refusal(await student.post(path, {"answers": [twice, twice]}), 422) == "invalid-input"
    assert ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))["answers"] is None


async def test_attempts_are_limited_under_parallel_starts(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE], attempts_allowed=3)
    student = await course.enroll()

    async def known() -> None:
        rows = await platform.fetch(
            "progress", "SELECT FROM answer_keys WHERE quiz_id = $1", UUID(quiz_id)
        )
        assert rows

    await eventually(known)
    path = f"/v1/quizzes/{quiz_id}/attempts"
    answers = await at_once(*(student.post(path) for _ in range(20)))

    begun = [answer.json() for answer in answers if answer.status_code == 201]
    refused = [refusal(answer, 409) for answer in answers if answer.status_code != 201]
    assert sorted(attempt["attempt"] for attempt in begun) == [1, 2, 3]
    assert refused == ["no-attempts-left"] * 17
    for attempt in begun:
        await student.answer(attempt, choice(attempt, 0, 0))
    assert len(await student.events()) == 6


async def test_questions_edited_after_attempts_are_graded_by_the_version_taken(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    old = await student.attempt(quiz_id)
    edited = {"title": "Edited", "questions": [NUMBER]}
    address, first = f"/v1/quizzes/{quiz_id}/versions", {"If-Match": '"1"'}
    ok(await course.author.post(address, json=edited, headers=first), 201)

    async def offered() -> None:
        assert (await student.attempt(quiz_id))["quiz_version"] == 2

    await eventually(offered)
    answered = await student.answer(old, right(old)[0])
    assert (answered["quiz_version"], answered["score"], answered["max_score"]) == (1, "3", "3")


async def test_a_text_waits_for_a_person_who_completes_the_lesson_by_passing_it(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY], pass_percent="50")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    answered = await student.answer(attempt, {"text": "Because."})
    assert (answered["status"], answered["score"], answered["passed"]) == ("submitted", None, None)

    await grade(course, attempt["attempt_id"], "3", feedback="Well said.")

    assert await student.names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "LessonCompleted",
        "CourseCompleted",
    ]
    mine = ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))
    assert (mine["percent"], mine["feedback"]) == (75, "Well said.")


async def test_a_grade_for_an_earlier_enrollment_completes_nothing_of_the_present_one(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY])
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Because."})
    await student.leave()
    await student.enroll(cycle=2, keep_progress=False)

    await grade(course, attempt["attempt_id"], "4")

    completed = (await student.events())[-1]
    assert (completed.name, completed.data.cycle) == ("LessonCompleted", 1)
    assert (completed.data.completed, completed.data.required) == (0, 1)
    assert (await student.progress())["percent"] == 0


# --- Time --------------------------------------------------------------------------------------


async def test_what_was_saved_in_time_is_handed_in_when_it_runs_out(platform: Platform) -> None:
    """By itself: nobody asks for it."""
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], time_limit_seconds=3)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    started_at, expires_at = (
        datetime.fromisoformat(attempt[name]) for name in ("started_at", "expires_at")
    )
    assert expires_at - started_at == timedelta(seconds=3)
    answers = student.given(attempt, *right(attempt))
    path = f"/v1/attempts/{attempt['attempt_id']}"
    ok(await student.http.put(f"{path}/answers", json={"answers": answers[:1]}))
    saved = ok(await student.http.put(f"{path}/answers", json={"answers": answers}))
    assert (saved["status"], len(saved["answers"])) == ("started", 2)

    async def handed_in() -> None:
        assert (await student.names()) == [
            "SubmissionReceived",
            "SubmissionGraded",
            "LessonCompleted",
            "CourseCompleted",
        ]

    await eventually(handed_in)
    received = (await student.events())[0]
    assert (received.data.submitted_at, received.actorid) == (expires_at, None)
    done = ok(await student.http.get(path))
    assert (done["status"], done["percent"]) == ("graded", 100)
    for answer in (
        await student.http.put(f"{path}/answers", json={"answers": []}),
        await student.post(f"{path}:submit", {"answers": []}),
    ):
        assert refusal(answer, 409) == "time-is-up"


async def let_time_pass(platform: Platform, attempt: dict[str, Any]) -> None:
    """The whole attempt lies ten minutes further back; the job may be the first to see it."""
    await platform.fetch(
        "progress",
        "UPDATE submissions SET started_at = started_at - interval '10 minutes', "
        "expires_at = expires_at - interval '10 minutes' WHERE submission_id = $1",
        UUID(attempt["attempt_id"]),
    )


@pytest.mark.parametrize("late", ["read", "save", "submit"])
async def test_who_comes_too_late_hands_in_what_was_saved(platform: Platform, late: str) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], time_limit_seconds=600)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    first, second = student.given(attempt, *right(attempt))
    path = f"/v1/attempts/{attempt['attempt_id']}"
    ok(await student.http.put(f"{path}/answers", json={"answers": [second]}))
    await let_time_pass(platform, attempt)

    if late == "save":
        answer = await student.http.put(f"{path}/answers", json={"answers": [first, second]})
        assert refusal(answer, 409) == "time-is-up"
    elif late == "submit":
        # With a key the whole request is one transaction: what was saved is handed in even so.
        answer = await student.http.post(
            f"{path}:submit",
            json={"answers": [first, second]},
            headers={"Idempotency-Key": str(uuid4())},
        )
        assert refusal(answer, 409) == "time-is-up"

    done = ok(await student.http.get(path))
    assert (done["status"], done["score"], len(done["answers"])) == ("graded", "1", 1)
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_an_attempt_runs_out_once_however_many_notice(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await let_time_pass(platform, attempt)
    path = f"/v1/attempts/{attempt['attempt_id']}"

    answers = await at_once(
        *(student.http.get(path) for _ in range(8)),
        *(course.grader.get(path) for _ in range(4)),
        *(student.http.put(f"{path}/answers", json={"answers": []}) for _ in range(4)),
        *(student.post(f"{path}:submit", {}) for _ in range(4)),
    )

    assert [answer.status_code for answer in answers] == [200] * 12 + [409] * 8
    assert {answer.json()["status"] for answer in answers[:12]} == {"graded"}
    assert {refusal(answer, 409) for answer in answers[12:]} == {"time-is-up"}
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_saved_answers_are_handed_in_when_none_are_given(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}"
    wrong = {"answers": [{"question_id": str(uuid4()), "value": "1"}]}
    assert refusal(await student.http.put(f"{path}/answers", json=wrong), 422) == "invalid-input"
    answers = student.given(attempt, *right(attempt))
    ok(await student.http.put(f"{path}/answers", json={"answers": answers}))

    assert ok(await student.post(f"{path}:submit", {}))["score"] == "4"
    answer = await student.http.put(f"{path}/answers", json={"answers": []})
    assert refusal(answer, 409) == "already-submitted"


# --- Order -------------------------------------------------------------------------------------


async def test_each_attempt_has_an_order_of_its_own_that_stays(platform: Platform) -> None:
    course = await open_course(platform)
    many = [{"text": str(number), "correct": number == 0} for number in range(8)]
    questions = [
        {"kind": "multiple_choice", "text": f"Question {n}", "choices": many, "points": "1"}
        for n in range(8)
    ]
    quiz_id = await course.add_quiz([*questions, TRUE_OR_FALSE])
    student = await course.enroll()
    attempts = [await student.attempt(quiz_id) for _ in range(2)]

    read = [
        ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}")) for attempt in attempts
    ]
    again = ok(await course.grader.get(f"/v1/attempts/{attempts[0]['attempt_id']}"))

    def order(attempt: dict[str, Any]) -> list[tuple[str, list[str]]]:
        return [
            (question["text"], [choice["text"] for choice in question["choices"]])
            for question in attempt["questions"]
        ]

    assert order(read[0]) == order(again) != order(read[1])
    assert sorted(text for text, _ in order(read[0])) == sorted(text for text, _ in order(read[1]))
    choices = dict(order(read[0]))
    assert choices[str(TRUE_OR_FALSE["text"])] == ["True", "False"]
    assert choices["Question 0"] != choices["Question 1"]


# --- A key that is corrected -------------------------------------------------------------------


async def correct(course: Course, quiz_id: str, value: str) -> None:
    """The quiz's only question, a number, is answered by another one."""
    version = f"/v1/quizzes/{quiz_id}/versions/1"
    (question,) = ok(await course.author.get(version))["questions"]
    correction = {
        "kind": "number", "question_id": question["question_id"], "answer": {"value": value}
    }  # fmt: skip
    answers = {"answers": [correction]}
    ok(await course.author.put(f"{version}/answers", json=answers, headers={"If-Match": '"1"'}))


async def test_a_corrected_key_regrades_every_attempt_whose_grade_changes(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([NUMBER], pass_percent="100")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    right_before, right_after, never_right, by_hand = [await course.enroll() for _ in range(4)]
    attempts = {}
    for student, value in (
        (right_before, "3.14"), (right_after, "3"), (never_right, "7"), (by_hand, "3"),
    ):  # fmt: skip
        attempt = await student.attempt(quiz_id)
        attempts[student.student_id] = attempt["attempt_id"]
        await student.answer(attempt, {"value": value})
    await grade(course, attempts[by_hand.student_id], "0.5")
    before = ok(await course.grader.get(f"/v1/quizzes/{quiz_id}/regrade"))
    assert before == {
        "quiz_id": quiz_id, "key_revision": 1, "attempts": 3, "pending": 0, "changed": 0
    }  # fmt: skip

    await correct(course, quiz_id, "3")

    async def done() -> None:
        progress = ok(await course.grader.get(f"/v1/quizzes/{quiz_id}/regrade"))
        assert progress == {
            "quiz_id": quiz_id, "key_revision": 2, "attempts": 3, "pending": 0, "changed": 2
        }  # fmt: skip

    await eventually(done)
    graded = ["SubmissionReceived", "SubmissionGraded"]
    finished = ["LessonCompleted", "CourseCompleted"]
    assert await right_before.names() == [*graded, *finished, "SubmissionGraded"]
    assert await right_after.names() == [*graded, "SubmissionGraded", *finished]
    assert await never_right.names() == graded
    assert await by_hand.names() == [*graded, "SubmissionGraded"]
    regraded = (await right_before.events())[-1]
    assert (regraded.data.score, regraded.data.previous_score) == (0, 1)
    assert (regraded.data.revision, regraded.data.attempt) == (2, 1)
    assert (regraded.data.graded_by, regraded.actorid) == ("key", None)
    # A lesson that was passed once stays done.
    assert (await right_before.progress())["percent"] == 100
    stranger = platform.client("progress", "teacher")
    assert refusal(await stranger.get(f"/v1/quizzes/{quiz_id}/regrade"), 404) == "not-found"


async def test_a_start_that_is_sent_again_is_no_second_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    await student.attempt(quiz_id)
    key = {"Idempotency-Key": str(uuid4())}

    answers = [
        ok(await student.http.post(f"/v1/quizzes/{quiz_id}/attempts", headers=key), 201)
        for _ in range(2)
    ]

    assert answers[0] == answers[1]
    assert answers[0]["attempt"] == 2
