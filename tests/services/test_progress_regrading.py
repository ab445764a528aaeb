"""Regrading after an answer key was corrected."""

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    Course,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem


async def correct(course: Course, quiz_id: str, value: str) -> None:
    """Correct the answer of the quiz's only question, a number."""
    version = f"/v1/quizzes/{quiz_id}/versions/1"
    (question,) = ok(await course.author.get(version))["questions"]
    correction = {
        "kind": "number", "question_id": question["question_id"], "answer": {"value": value}
    }  # fmt: skip
    answers = {"answers": [correction]}
    ok(await course.author.put(f"{version}/answers", json=answers, headers={"If-Match": '"1"'}))


async def test_a_corrected_key_regrades_every_attempt_whose_score_changes(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([NUMBER], pass_percent=100)
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
    assert await right_before.event_names() == [*graded, *finished, "SubmissionGraded"]
    assert await right_after.event_names() == [*graded, "SubmissionGraded", *finished]
    assert await never_right.event_names() == graded
    assert await by_hand.event_names() == [*graded, "SubmissionGraded"]
    regraded = (await right_before.events())[-1]
    assert (regraded.data.score, regraded.data.previous_score) == (0, 1)
    assert (regraded.data.revision, regraded.data.attempt) == (2, 1)
    assert (regraded.data.graded_by, regraded.actorid) == ("key", None)
    # A passed lesson stays completed.
    assert (await right_before.progress())["percent"] == 100
    stranger = platform.client("progress", "teacher")
    problem(await stranger.get(f"/v1/quizzes/{quiz_id}/regrade"), 404, "not-found")
