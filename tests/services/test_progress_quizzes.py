"""Attempts at quizzes, graded by key and by person."""

from uuid import UUID, uuid4

from tests.services.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    at_once,
    choice,
    grade,
    ok,
    open_course,
    refusal,
    right,
)
from tests.support import Platform, eventually


async def test_a_quiz_is_graded_by_its_key_and_passing_completes_its_lesson(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent="60")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enrol()

    failed = await student.attempt(quiz_id)
    assert "answer" not in str(failed["questions"])
    answered = await student.answer(failed, choice(failed, 0, 1), {"value": "3.14"})
    assert (answered["score"], answered["percent"], answered["passed"]) == ("1", "25.0000", False)

    passed = await student.attempt(quiz_id)
    answered = await student.answer(passed, *right(passed))
    assert (answered["score"], answered["status"], answered["passed"]) == ("4", "graded", True)
    assert (await student.progress())["percent"] == "100.0000"

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
    student = await course.enrol()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    answers = await at_once(*(student.post(path, {"answers": []}) for _ in range(5)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_answers_must_fit_the_questions(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enrol()
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
    student = await course.enrol()

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
    student = await course.enrol()
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
    student = await course.enrol()
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
    assert (mine["percent"], mine["feedback"]) == ("75.0000", "Well said.")
