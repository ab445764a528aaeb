"""How the questions of a quiz were answered, from progress' attempts to reporting's page."""

import csv
import io
from typing import Any

from coursestream_events.catalog import CATALOG, QUESTION_RESULT
from tests.support.events import published
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    ESSAY,
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    choice,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem


async def rows(course: Course, quiz_id: str, **parameters: Any) -> list[dict[str, Any]]:
    """The questions in the author's order, the latest version first."""
    client = course.platform.client("reporting", "teacher", course.teacher_id)
    path = f"/v1/courses/{course.course_id}/quizzes/{quiz_id}/questions"
    answer = await client.get(path, params=parameters)
    items: list[dict[str, Any]] = ok(answer)["items"]
    return items


async def figures(course: Course, quiz_id: str, question: str) -> dict[str, Any]:
    found = [each for each in await rows(course, quiz_id) if each["question_id"] == question]
    assert len(found) == 1
    return found[0]


async def test_the_questions_of_a_quiz_are_counted_by_first_attempts(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER])
    ada, bob = [await course.enroll() for _ in range(2)]
    first = await ada.attempt(quiz_id)
    right, number = correct_answers(first)
    wrong = next(choice(first, 0, n) for n in range(2) if choice(first, 0, n) != right)
    await ada.answer(first, wrong, number)
    await ada.answer(await ada.attempt(quiz_id), right, number)
    attempt = await bob.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"
    ok(await bob.post(path, {"answers": bob.given(attempt, right, number)[:1]}))
    true_or_false, how_many = [each["question_id"] for each in first["questions"]]

    async def counted() -> None:
        assert await figures(course, quiz_id, true_or_false) == {
            "quiz_version": 1, "question_id": true_or_false, "max_points": "3",
            "attempts": 3, "average_points": "2", "first_attempts": 2, "first_right": 0.5,
            "first_unanswered": 0,
            "first_choices": [
                {"choice_id": each, "chosen": 1}
                for each in sorted([*right["choice_ids"], *wrong["choice_ids"]])
            ],
        }  # fmt: skip
        second = await figures(course, quiz_id, how_many)
        assert (second["first_right"], second["first_unanswered"]) == (0.5, 1)
        assert (second["attempts"], second["first_choices"]) == (3, [])

    await eventually(counted)
    client = platform.client("reporting", "teacher", course.teacher_id)
    table = await client.get(
        f"/v1/courses/{course.course_id}/quizzes/{quiz_id}/questions", params={"format": "csv"}
    )
    lines = list(csv.DictReader(io.StringIO(table.text)))
    assert {line["question_id"] for line in lines} == {true_or_false, how_many}
    assert await rows(course, quiz_id, quiz_version=2) == []
    unknown = f"/v1/courses/{course.course_id}/quizzes/{course.course_id}/questions"
    problem(await client.get(unknown), 404, "not-found")
    stranger = platform.client("reporting", "teacher")
    problem(
        await stranger.get(f"/v1/courses/{course.course_id}/quizzes/{quiz_id}/questions"),
        404,
        "not-found",
    )


async def test_a_corrected_key_scores_the_questions_of_every_attempt_again(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.show_quiz([NUMBER])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"value": "3"})
    (question,) = [each["question_id"] for each in attempt["questions"]]

    async def right(share: float) -> None:
        assert (await figures(course, quiz_id, question))["first_right"] == share

    await eventually(lambda: right(0))
    correction = {"kind": "number", "question_id": question, "answer": {"value": "3"}}
    version = f"/v1/quizzes/{quiz_id}/versions/1"
    ok(
        await course.author.put(
            f"{version}/answers", json={"answers": [correction]}, headers={"If-Match": '"1"'}
        )
    )
    await eventually(lambda: right(1))
    events = await published(
        platform, QUESTION_RESULT, attempt["attempt_id"], ["QuestionResultsRecorded"] * 2
    )
    assert [event.data.key_revision for event in events] == [1, 2]


async def test_questions_that_a_person_grades_have_no_share_right(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.show_quiz([ESSAY])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "A secret of the student"})
    await grade(course, attempt["attempt_id"], "4")
    (question,) = [each["question_id"] for each in attempt["questions"]]

    async def counted() -> None:
        row = await figures(course, quiz_id, question)
        assert (row["attempts"], row["first_right"], row["average_points"]) == (1, None, None)

    await eventually(counted)
    (event,) = await published(
        platform, QUESTION_RESULT, attempt["attempt_id"], ["QuestionResultsRecorded"]
    )
    assert "secret" not in event.model_dump_json()


def test_only_reporting_reads_the_results_by_question() -> None:
    readers = {
        consumer
        for entry in CATALOG
        if entry.topic == QUESTION_RESULT
        for consumer in entry.consumers
    }
    assert QUESTION_RESULT.internal
    assert readers == {"reporting"}
