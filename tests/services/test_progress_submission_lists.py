"""Lists of attempts and submissions: a student's own, and an item's for its teacher."""

from typing import Any

import httpx

from tests.support.platform import Platform
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem


async def listed(client: httpx.AsyncClient, path: str, **query: Any) -> list[dict[str, Any]]:
    """Return the items of all pages."""
    items: list[dict[str, Any]] = []
    while True:
        page = ok(await client.get(path, params=query))
        items += page["items"]
        if page["next_cursor"] is None:
            return items
        query["cursor"] = page["next_cursor"]


async def test_students_list_their_attempts_of_all_cycles_newest_first(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER])
    student, other = [await course.enroll() for _ in range(2)]
    first = await student.attempt(quiz_id)
    await student.answer(first, *correct_answers(first))
    await student.withdraw()
    await student.enroll(cycle=2)
    second = await student.attempt(quiz_id)
    await other.attempt(quiz_id)
    path = f"/v1/me/quizzes/{quiz_id}/attempts"

    own = await listed(student.http, path)

    assert [each["submission_id"] for each in own] == [second["attempt_id"], first["attempt_id"]]
    assert [(each["attempt"], each["cycle"], each["status"]) for each in own] == [
        (2, 2, "started"),
        (1, 1, "graded"),
    ]
    assert (own[1]["score"], own[1]["percent"], own[1]["passed"]) == ("4", 100, True)
    assert await listed(student.http, path, limit=1) == own
    stranger = platform.client("progress", "student")
    problem(await stranger.get(path), 404, "not-found")
    problem(await student.http.get(path, params={"cursor": "WyJ4Il0"}), 422, "invalid-input")


async def test_students_list_their_submissions(platform: Platform) -> None:
    course = await open_course(platform)
    essay = await course.show_assignment()
    student, other = [await course.enroll() for _ in range(2)]
    path = f"/v1/me/assignments/{essay}/submissions"
    submitted = [await student.submit(essay) for _ in range(2)]
    await other.submit(essay)
    await grade(course, submitted[0]["submission_id"], "70")

    latest, graded = await listed(student.http, path)

    assert latest["submission_id"] == submitted[1]["submission_id"]
    assert (graded["status"], graded["score"], graded["percent"]) == ("graded", "70", 70)
    assert await listed(student.http, path, limit=1) == [latest, graded]
    # It is no quiz.
    problem(await student.http.get(f"/v1/me/quizzes/{essay}/attempts"), 404, "not-found")


async def test_a_teacher_lists_an_items_submissions_by_student_and_status(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id, essay = await course.show_quiz([TRUE_OR_FALSE]), await course.show_assignment()
    students = [await course.enroll() for _ in range(3)]
    for student in students:
        await student.submit(essay)
        attempt = await student.attempt(quiz_id)
    await student.answer(attempt, correct_answers(attempt)[0])
    ids = [str(each.student_id) for each in reversed(students)]

    for path, status in (
        (f"/v1/quizzes/{quiz_id}/attempts", "started"),
        (f"/v1/assignments/{essay}/submissions", "submitted"),
    ):
        everything = await listed(course.grader, path)
        assert [each["student_id"] for each in everything] == ids
        assert await listed(course.grader, path, limit=2) == everything
        assert await listed(course.grader, path, student_id=ids[0]) == everything[:1]
        with_status = [each for each in everything if each["status"] == status]
        assert await listed(course.grader, path, status=status) == with_status
        problem(await platform.client("progress", "teacher").get(path), 404, "not-found")
        problem(await students[0].http.get(path), 403, "forbidden")
    assert {each["status"] for each in everything} == {"submitted"}
    wrong = await course.grader.get(path, params={"status": "lost"})
    problem(wrong, 422, "invalid-input")
