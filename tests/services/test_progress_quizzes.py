"""Attempts at quizzes, graded by the answer key and by the teacher."""

from typing import Any
from uuid import UUID, uuid4

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    choice,
    concurrently,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem


async def test_a_quiz_is_graded_by_its_key_and_passing_completes_the_lesson(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()

    failed = await student.attempt(quiz_id)
    assert [each["right_answer"] for each in failed["questions"]] == [None, None]
    answered = await student.answer(failed, choice(failed, 0, 1), {"value": "3.14"})
    assert (answered["score"], answered["percent"], answered["passed"]) == ("1", 25, False)

    passed = await student.attempt(quiz_id)
    answered = await student.answer(passed, *correct_answers(passed))
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


async def test_parallel_submits_of_an_attempt_submit_it_once(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    answers = await concurrently(*(student.post(path, {"answers": []}) for _ in range(5)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_answers_must_fit_the_questions(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER])
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
        problem(await student.post(path, {"answers": [wrong]}), 422, "invalid-input")
    twice = {"question_id": second, "value": "1"}
    problem(await student.post(path, {"answers": [twice, twice]}), 422, "invalid-input")
    assert ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))["answers"] is None


async def test_attempts_are_limited_under_parallel_starts(platform: Platform) -> None:
    """Each round of parallel starts gives one attempt, whichever request starts it."""
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], attempts_allowed=2)
    student = await course.enroll()
    path = f"/v1/quizzes/{quiz_id}/attempts"

    async def known() -> None:
        rows = await platform.fetch(
            "progress", "SELECT FROM answer_keys WHERE quiz_id = $1", UUID(quiz_id)
        )
        assert rows

    await eventually(known)
    for number in (1, 2):
        answers = await concurrently(*(student.post(path) for _ in range(20)))
        assert sorted(answer.status_code for answer in answers) == [200] * 19 + [201]
        assert {answer.json()["attempt"] for answer in answers} == {number}
        attempt = answers[0].json()
        await student.answer(attempt, choice(attempt, 0, 0))

    for answer in await concurrently(*(student.post(path) for _ in range(5))):
        refused = problem(answer, 409, "no-attempts-left")
        assert refused["detail"] == "All attempts are used: 2 of 2."
    assert len(await student.events()) == 4


async def test_an_attempt_is_graded_by_the_version_it_was_started_with(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    old = await student.attempt(quiz_id)
    edited = {"title": "Edited", "questions": [NUMBER]}
    address, first = f"/v1/quizzes/{quiz_id}/versions", {"If-Match": '"1"'}
    ok(await course.author.post(address, json=edited, headers=first), 201)

    async def known() -> None:
        rows = await platform.fetch(
            "progress", "SELECT FROM answer_keys WHERE quiz_id = $1", UUID(quiz_id)
        )
        assert len(rows) == 2

    await eventually(known)
    resumed = ok(await student.post(f"/v1/quizzes/{quiz_id}/attempts"))
    assert (resumed["attempt_id"], resumed["quiz_version"]) == (old["attempt_id"], 1)
    answered = await student.answer(old, correct_answers(old)[0])
    assert (answered["quiz_version"], answered["score"], answered["max_score"]) == (1, "3", "3")
    assert (await student.attempt(quiz_id))["quiz_version"] == 2


async def test_a_text_answer_is_graded_by_the_teacher_and_passing_completes_the_lesson(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY], pass_percent=50)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    answered = await student.answer(attempt, {"text": "Because."})
    assert (answered["status"], answered["score"], answered["passed"]) == ("submitted", None, None)

    await grade(course, attempt["attempt_id"], "3", feedback="Well said.")

    assert await student.event_names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "LessonCompleted",
        "CourseCompleted",
    ]
    mine = ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))
    assert (mine["percent"], mine["feedback"]) == (75, "Well said.")


async def test_a_grade_in_an_earlier_span_completes_nothing(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY])
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Because."})
    await student.withdraw()
    await student.enroll(cycle=2, fresh_cycle=True)

    await grade(course, attempt["attempt_id"], "4")

    graded = (await student.events())[-1]
    assert (graded.name, graded.data.cycle) == ("SubmissionGraded", 1)
    assert (await student.progress())["percent"] == 0


async def test_each_attempt_has_its_own_stable_order(platform: Platform) -> None:
    course = await open_course(platform)
    many = [{"text": str(number), "correct": number == 0} for number in range(8)]
    questions = [
        {"kind": "multiple_choice", "text": f"Question {n}", "choices": many, "points": "1"}
        for n in range(8)
    ]
    quiz_id = await course.show_quiz([*questions, TRUE_OR_FALSE])
    student = await course.enroll()
    attempts = []
    for _ in range(2):
        attempts.append(await student.attempt(quiz_id))
        ok(await student.post(f"/v1/attempts/{attempts[-1]['attempt_id']}:submit", {}))

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


async def test_repeating_a_start_with_its_idempotency_key_starts_no_second_attempt(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    first = await student.attempt(quiz_id)
    await student.answer(first, choice(first, 0, 0))
    key = {"Idempotency-Key": str(uuid4())}

    answers = [
        ok(await student.http.post(f"/v1/quizzes/{quiz_id}/attempts", headers=key), 201)
        for _ in range(2)
    ]

    assert answers[0] == answers[1]
    assert answers[0]["attempt"] == 2
