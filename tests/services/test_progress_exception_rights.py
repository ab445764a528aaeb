"""Who grants exceptions, how they are published and listed, and what erasure leaves of them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from coursestream_events.enrollment import UserErased, UserErasedData
from shared.outbox import new_event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    TRUE_OR_FALSE,
    Course,
    Student,
    ok,
    open_course,
    publish,
)
from tests.support.progress_exceptions import (
    exception_path,
    grant_exception,
    revoke_exception,
)
from tests.support.progress_quizzes import change_quiz
from tests.support.progress_time import from_now
from tests.support.responses import problem


async def course_with_quiz(platform: Platform) -> tuple[Course, str, Student]:
    course = await open_course(platform)
    limits = {"time_limit_seconds": 600, "attempts_allowed": 1, "closes_at": from_now(hours=1)}
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], **limits)
    student = await course.enroll()
    await student.attempt(quiz_id)
    return course, quiz_id, student


async def test_an_exception_is_published_without_its_reason(platform: Platform) -> None:
    _, quiz_id, student = await course_with_quiz(platform)
    due_at = from_now(days=1)

    granted = await grant_exception(
        student, quiz_id, extra_seconds=60, due_at=due_at, reason="Flu."
    )
    await revoke_exception(student, quiz_id)

    assert (granted["reason"], granted["version"]) == ("Flu.", 1)
    events = await student.events()
    assert [event.name for event in events] == ["AssessmentExceptionChanged"] * 2
    first, second = [event.data.model_dump(mode="json") for event in events]
    assert (first["extra_seconds"], first["due_at"], first["extra_attempts"]) == (60, due_at, 0)
    assert (second["extra_seconds"], second["due_at"], second["extra_attempts"]) == (0, None, 0)
    assert (first["item_id"], first["kind"], first["cycle"]) == (quiz_id, "quiz", 1)
    assert "Flu" not in str(events)
    assert events[0].actorid == student.course.teacher_id


async def test_exceptions_are_changed_by_the_teacher_with_the_present_version(
    platform: Platform,
) -> None:
    course, quiz_id, student = await course_with_quiz(platform)
    path, body = exception_path(student, quiz_id), {"extra_attempts": 1}
    teacher, other = course.grader, platform.client("progress", "teacher")

    async def put(client: httpx.AsyncClient, version: int, **granted: Any) -> httpx.Response:
        headers = {"If-Match": f'"{version}"'}
        return await client.put(path, json=granted or body, headers=headers)

    assert (await teacher.get(path)).headers["ETag"] == '"0"'
    problem(await teacher.put(path, json=body), 428, "precondition-required")
    problem(await put(teacher, 1), 412, "precondition-failed")
    problem(await put(other, 0), 404, "not-found")
    problem(await put(student.http, 0), 403, "forbidden")
    problem(await put(teacher, 0, reason="Nothing is granted."), 422, "invalid-input")
    assert ok(await put(platform.client("progress", "superadmin"), 0))["version"] == 1
    problem(await put(teacher, 0), 412, "precondition-failed")
    ok(await teacher.delete(path, headers={"If-Match": '"1"'}), 204)
    problem(await teacher.delete(path, headers={"If-Match": '"2"'}), 404, "not-found")
    assert ok(await put(teacher, 2))["version"] == 3, "versions never repeat"


@pytest.mark.parametrize("kind", ["quiz", "assignment"])
async def test_an_exception_from_a_limit_that_the_item_lacks_is_refused(
    platform: Platform, kind: str
) -> None:
    course = await open_course(platform)
    shown = course.show_quiz([TRUE_OR_FALSE]) if kind == "quiz" else course.show_assignment()
    item_id, student = await shown, await course.enroll()
    path = exception_path(student, item_id)
    body = {"extra_seconds": 60, "due_at": from_now(days=1), "extra_attempts": 1}

    async def refused() -> dict[str, Any]:
        answer = await course.grader.put(path, json=body, headers={"If-Match": '"0"'})
        return problem(answer, 422, "invalid-input")

    errors = (await eventually(refused))["errors"]
    assert [each["field"] for each in errors] == [f"body.{name}" for name in body]
    assert all(each["message"].startswith(f"the {kind} has no ") for each in errors)
    assert ok(await course.grader.get(path))["version"] == 0


async def test_more_time_reaches_an_attempt_at_a_version_that_had_a_limit(
    platform: Platform,
) -> None:
    course, quiz_id, student = await course_with_quiz(platform)
    [attempt] = ok(await student.http.get(f"/v1/me/quizzes/{quiz_id}/attempts"))["items"]
    await change_quiz(course, quiz_id, time_limit_seconds=None)

    await grant_exception(student, quiz_id, extra_seconds=60)

    [moved] = ok(await student.http.get(f"/v1/me/quizzes/{quiz_id}/attempts"))["items"]
    assert moved["expires_at"] > attempt["expires_at"]


@pytest.mark.parametrize("unknown", ["student", "item"])
async def test_an_exception_needs_a_student_and_an_item_of_the_course(
    platform: Platform, unknown: str
) -> None:
    course, quiz_id, student = await course_with_quiz(platform)
    _, other_quiz, stranger = await course_with_quiz(platform)
    path = exception_path(Student(course, stranger.student_id), quiz_id)
    if unknown == "item":
        path = exception_path(student, other_quiz)
    headers = {"If-Match": '"0"'}

    answer = await course.grader.put(path, json={"extra_attempts": 1}, headers=headers)

    problem(answer, 409, "not-available-yet")
    problem(await course.grader.get(path), 404, "not-found")


async def test_exceptions_of_a_course_are_listed_by_student(platform: Platform) -> None:
    course, quiz_id, _ = await course_with_quiz(platform)
    students = [await course.enroll() for _ in range(3)]
    for student in students:
        await grant_exception(student, quiz_id, extra_attempts=1, reason="Ill.")
    await revoke_exception(students[0], quiz_id)
    path = f"/v1/courses/{course.course_id}/exceptions"
    ids = sorted(str(each.student_id) for each in students[1:])

    pages = [ok(await course.grader.get(path, params={"limit": 1}))]
    pages.append(ok(await course.grader.get(path, params={"cursor": pages[0]["next_cursor"]})))

    items = [each for page in pages for each in page["items"]]
    assert [each["student_id"] for each in items] == ids
    assert {each["reason"] for each in items} == {"Ill."}
    one = ok(await course.grader.get(path, params={"student_id": ids[1]}))
    assert one["items"] == items[1:]
    problem(await platform.client("progress", "teacher").get(path), 404, "not-found")


async def test_erasure_deletes_the_reasons_about_a_student_and_of_a_teacher(
    platform: Platform,
) -> None:
    course, quiz_id, student = await course_with_quiz(platform)
    other = await course.enroll()
    await grant_exception(student, quiz_id, extra_attempts=1, reason="Ada is ill.")
    await grant_exception(other, quiz_id, extra_attempts=1, reason="So is Bob.")
    path = f"/v1/courses/{course.course_id}/exceptions"

    async def reasons() -> set[str | None]:
        page = ok(await platform.client("progress", "superadmin").get(path))
        return {each["reason"] for each in page["items"]}

    remaining: dict[UUID, set[str | None]] = {
        student.student_id: {None, "So is Bob."},
        course.teacher_id: {None},
    }
    for erased, left in remaining.items():
        data = UserErasedData(occurred_at=datetime.now(UTC), user_id=erased)
        await publish(platform, new_event(UserErased, data, aggregate=str(erased), version=9))

        async def deleted(expected: set[str | None] = left) -> None:
            assert await reasons() == expected

        await eventually(deleted)
    headers = {"If-Match": '"1"'}
    body = {"extra_attempts": 2}
    refused = await platform.client("progress", "superadmin").put(
        exception_path(student, quiz_id), json=body, headers=headers
    )
    problem(refused, 410, "erased")
