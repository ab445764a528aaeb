"""More time, a later date and more attempts for one student."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from coursestream_events.enrollment import UserErased, UserErasedData
from shared.outbox import new_event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    correct_answers,
    from_now,
    grade,
    ok,
    open_course,
    publish,
)
from tests.support.responses import problem


def path_of(student: Student, item_id: str) -> str:
    course_id = student.course.course_id
    return f"/v1/courses/{course_id}/students/{student.student_id}/exceptions/{item_id}"


async def grant(student: Student, item_id: str, **granted: Any) -> dict[str, Any]:
    """Grant an exception in place of the present one."""
    client, path = student.course.grader, path_of(student, item_id)

    async def known() -> str:
        return (await client.get(path)).headers["ETag"]

    headers = {"If-Match": await eventually(known)}
    return ok(await client.put(path, json=granted, headers=headers))


async def take_back(student: Student, item_id: str) -> None:
    client, path = student.course.grader, path_of(student, item_id)
    headers = {"If-Match": (await client.get(path)).headers["ETag"]}
    ok(await client.delete(path, headers=headers), 204)


def ends_at(attempt: dict[str, Any]) -> timedelta:
    """Return how long after its start the attempt ends."""
    started_at, expires_at = (
        datetime.fromisoformat(attempt[name]) for name in ("started_at", "expires_at")
    )
    return expires_at - started_at


async def read(student: Student, attempt: dict[str, Any]) -> dict[str, Any]:
    return ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))


async def test_more_time_moves_the_end_of_an_open_attempt_and_taking_back_leaves_it(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student, other = [await course.enroll() for _ in range(2)]
    attempt, not_meant = await student.attempt(quiz_id), await other.attempt(quiz_id)

    await grant(student, quiz_id, extra_seconds=300)
    moved = await read(student, attempt)
    assert (ends_at(moved), moved["time_limit_seconds"]) == (timedelta(seconds=900), 900)
    assert await read(other, not_meant) == not_meant
    await grant(student, quiz_id, extra_seconds=900)
    assert ends_at(await read(student, attempt)) == timedelta(seconds=1500)
    for less in (grant(student, quiz_id, extra_seconds=60), take_back(student, quiz_id)):
        await less
        assert ends_at(await read(student, attempt)) == timedelta(seconds=1500)

    await student.answer(attempt, correct_answers(attempt)[0])
    again = await student.attempt(quiz_id)
    assert ends_at(again) == timedelta(seconds=600)


async def test_more_time_counts_from_the_start_of_an_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student = await course.enroll()
    await grant(student, quiz_id, extra_seconds=300)

    assert (await student.assessment(quiz_id))["time_limit_seconds"] == 900
    assert ends_at(await student.attempt(quiz_id)) == timedelta(seconds=900)


async def test_a_later_date_opens_a_closed_quiz_for_one_student(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], closes_at=from_now(hours=-1))
    student, other = [await course.enroll() for _ in range(2)]
    later = from_now(hours=1)

    await grant(student, quiz_id, due_at=later)

    attempt = await student.attempt(quiz_id)
    assert attempt["expires_at"] == later
    assert (await student.assessment(quiz_id))["closes_at"] == later
    start = f"/v1/quizzes/{quiz_id}/attempts"
    problem(await other.post(start), 409, "quiz-closed")
    # The quiz's own date does not move it; a still later one of the student does.
    await course.change_quiz(quiz_id, closes_at=from_now(minutes=5))
    assert (await read(student, attempt))["expires_at"] == later
    await grant(student, quiz_id, due_at=(much_later := from_now(hours=2)))
    assert (await read(student, attempt))["expires_at"] == much_later
    await take_back(student, quiz_id)
    assert (await read(student, attempt))["expires_at"] == much_later
    assert ok(await student.post(start))["attempt_id"] == attempt["attempt_id"]


async def test_a_later_date_takes_late_work_and_taking_it_back_leaves_it_on_time(
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
    await grant(student, essay, due_at=later)

    assert (await student.assessment(essay))["due_at"] == later
    submitted = await student.submit(essay)
    assert submitted["days_late"] == 0
    await take_back(student, essay)
    after = ok(await student.http.get(f"/v1/submissions/{submitted['submission_id']}"))
    assert after == submitted
    await refused()


async def test_a_later_date_takes_the_deduction_back_for_good(platform: Platform) -> None:
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

    await grant(student, essay, due_at=from_now(days=1))
    on_time = await read_grade()
    assert (on_time["days_late"], on_time["score"], on_time["revision"]) == (0, "80", 2)
    await take_back(student, essay)
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


async def test_more_attempts_and_resubmissions_are_allowed_until_they_are_taken_back(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE, NUMBER], attempts_allowed=1)
    essay = await course.show_assignment(resubmissions_allowed=0)
    student = await course.enroll()
    start, submit = f"/v1/quizzes/{quiz_id}/attempts", f"/v1/assignments/{essay}/submissions"
    for extra in (0, 1):
        if extra:
            await grant(student, quiz_id, extra_attempts=extra)
            await grant(student, essay, extra_attempts=extra)
            assert (await student.assessment(quiz_id))["attempts_left"] == 1
            assert (await student.assessment(essay))["attempts_left"] == 1
        attempt = await student.attempt(quiz_id)
        assert attempt["attempts_allowed"] == 1 + extra
        await student.answer(attempt, *correct_answers(attempt))
        await student.submit(essay)
        problem(await student.post(start), 409, "no-attempts-left")
        problem(await student.post(submit, {"text": "Again."}), 409, "no-resubmission-left")

    await take_back(student, quiz_id)

    assert (await student.assessment(quiz_id))["attempts_left"] == 0
    assert (await read(student, attempt))["percent"] == 100


async def course_with_quiz(platform: Platform) -> tuple[Course, str, Student]:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], time_limit_seconds=600)
    student = await course.enroll()
    await student.attempt(quiz_id)
    return course, quiz_id, student


async def test_an_exception_is_published_without_its_reason(platform: Platform) -> None:
    _, quiz_id, student = await course_with_quiz(platform)
    due_at = from_now(days=1)

    granted = await grant(student, quiz_id, extra_seconds=60, due_at=due_at, reason="Flu.")
    await take_back(student, quiz_id)

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
    essay = await course.show_assignment()
    path, body = path_of(student, quiz_id), {"extra_attempts": 1}
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

    answer = await eventually(lambda: too_much_for_an_essay(student, essay))
    assert answer["errors"][0]["field"] == "body.extra_seconds"


async def too_much_for_an_essay(student: Student, essay: str) -> dict[str, Any]:
    path, headers = path_of(student, essay), {"If-Match": '"0"'}
    answer = await student.course.grader.put(path, json={"extra_seconds": 1}, headers=headers)
    return problem(answer, 422, "invalid-input")


@pytest.mark.parametrize("unknown", ["student", "item"])
async def test_an_exception_needs_a_student_and_an_item_of_the_course(
    platform: Platform, unknown: str
) -> None:
    course, quiz_id, student = await course_with_quiz(platform)
    _, other_quiz, stranger = await course_with_quiz(platform)
    path = path_of(Student(course, stranger.student_id), quiz_id)
    if unknown == "item":
        path = path_of(student, other_quiz)
    headers = {"If-Match": '"0"'}

    answer = await course.grader.put(path, json={"extra_attempts": 1}, headers=headers)

    problem(answer, 409, "not-available-yet")
    problem(await course.grader.get(path), 404, "not-found")


async def test_exceptions_of_a_course_are_listed_by_student(platform: Platform) -> None:
    course, quiz_id, _ = await course_with_quiz(platform)
    students = [await course.enroll() for _ in range(3)]
    for student in students:
        await grant(student, quiz_id, extra_attempts=1, reason="Ill.")
    await take_back(students[0], quiz_id)
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
    await grant(student, quiz_id, extra_attempts=1, reason="Ada is ill.")
    await grant(other, quiz_id, extra_attempts=1, reason="So is Bob.")
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
        path_of(student, quiz_id), json=body, headers=headers
    )
    problem(refused, 410, "erased")
