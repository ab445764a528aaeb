"""A student has at most one attempt in progress at a quiz, and gets back to it."""

from uuid import UUID

from tests.support.platform import Platform
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


async def test_two_clicks_on_start_are_one_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], attempts_allowed=1)
    student = await course.enroll()
    started = await student.attempt(quiz_id)
    path = f"/v1/quizzes/{quiz_id}/attempts"

    answers = await concurrently(*(student.post(path) for _ in range(2)))

    assert {ok(answer)["attempt_id"] for answer in answers} == {started["attempt_id"]}
    assert answers[0].headers["ETag"] == f'"{started["version"]}"'
    await student.withdraw()
    await student.enroll(cycle=2)
    resumed = ok(await student.post(path))
    assert resumed["attempt_id"] == started["attempt_id"], "the span goes on"


async def test_an_attempt_whose_time_is_over_is_submitted_before_the_next_starts(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz(
        [TRUE_OR_FALSE, NUMBER], attempts_allowed=2, time_limit_seconds=600
    )
    student = await course.enroll()
    path = f"/v1/quizzes/{quiz_id}/attempts"
    for number in (1, 2):
        attempt = await student.attempt(quiz_id)
        assert attempt["attempt"] == number
        answers = student.given(attempt, *correct_answers(attempt))
        saved = f"/v1/attempts/{attempt['attempt_id']}/answers"
        ok(await student.http.put(saved, json={"answers": answers}))
        await age_attempt(platform, attempt)

    # The last one is submitted, too, although no other may start.
    problem(await student.post(path), 409, "no-attempts-left")

    events = await student.events()
    assert [event.name for event in events] == ["SubmissionReceived", "SubmissionGraded"] * 2
    done = ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))
    assert (done["status"], done["percent"]) == ("graded", 100)
    assert done["submitted_at"] == done["expires_at"]


async def test_open_attempts_of_two_rounds_are_submitted_once_each(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER], time_limit_seconds=600)
    student = await course.enroll()
    reset = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    first = await student.attempt(quiz_id)
    ok(await course.grader.post(reset))
    second = await student.attempt(quiz_id)
    assert first["attempt_id"] != second["attempt_id"]
    ids = [UUID(each["attempt_id"]) for each in (first, second)]
    # In one statement, so that one start finds both.
    await platform.fetch(
        "progress",
        "UPDATE submissions SET started_at = started_at - interval '10 minutes', "
        "expires_at = expires_at - interval '10 minutes' WHERE submission_id = ANY ($1)",
        ids,
    )

    third = await student.attempt(quiz_id)

    assert third["attempt"] == 2
    events = await student.events()
    handed_in = [each.data.submission_id for each in events if each.name == "SubmissionReceived"]
    assert sorted(handed_in) == sorted(ids)
    versions = [event.aggregateversion for event in events]
    assert versions == list(range(1, len(events) + 1))
