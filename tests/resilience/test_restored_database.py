"""A database older than its own events is detected and reconciled."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx

from tests.resilience.commands import command
from tests.resilience.restoring import back_up, hold_invariants, restore
from tests.support.authoring import QUESTIONS, new_chapter, new_lesson, published_course
from tests.support.classroom import Classroom
from tests.support.enrolling import register_teachers
from tests.support.platform import Platform, eventually


async def refused(client: httpx.AsyncClient, path: str, body: dict[str, Any]) -> None:
    answer = await client.post(path, json=body)
    assert answer.status_code == 503, answer.text
    assert answer.json()["type"] == "urn:coursestream:problem:database-behind"
    assert "older than its own published events" in answer.json()["detail"]


async def complete(room: Classroom, number: int, lesson: int) -> httpx.Response:
    student = room.platform.client("progress", "student", subject=room.student_id(number))
    path = f"/v1/courses/{room.course}/lessons/{room.lesson_id(lesson)}:complete"
    return await student.post(path)


async def test_restored_services_reconcile_until_all_services_agree(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=4, lessons=3).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(lessons_completed=2)
    await platform.settled()
    await back_up(platform, "enrollment", "progress")

    # What happens after the backup and is lost from the databases, but not from the log.
    admin = platform.client("enrollment", "superadmin")
    name = f"New {uuid4().hex}"
    new = await admin.post(
        "/v1/users", json={"display_name": name, "email": f"{uuid4().hex}@x.org", "role": "student"}
    )
    assert new.status_code == 201, new.text
    erased = room.student_id(3)
    assert (await admin.post(f"/v1/users/{erased}:erase")).status_code == 200
    for lesson in (1, 2):
        assert (await complete(room, 0, lesson)).status_code == 200
    figures = {"lessons_completed": 4, "students": 3}
    await room.expect(**figures)
    await platform.settled()
    versions = await learner_versions(room)

    await restore(platform, "enrollment", "progress")
    body = {"display_name": "Somebody", "role": "student"}
    await eventually(lambda: refused(admin, "/v1/users", body))
    student = platform.client("progress", "student", subject=room.student_id(1))
    path = f"/v1/courses/{room.course}/lessons/{room.lesson_id(1)}:complete"
    await eventually(lambda: refused(student, path, {}))
    read = await admin.get("/v1/users", params={"ids": str(room.student_id(0))})
    assert read.status_code == 200, read.text
    for service in ("enrollment", "progress"):
        code, output = await command(platform, service, "outbox", "status")
        assert (code, "`outbox reconcile`" in output) == (1, True)

    code, output = await command(platform, "enrollment", "outbox", "reconcile")
    assert code == 0, output
    assert f"not recovered: user {new.json()['user_id']}: email address" in output
    code, output = await command(platform, "progress", "outbox", "reconcile")
    assert code == 0, output
    await hold_invariants(platform, "enrollment", "progress")

    async def accepted() -> None:
        assert (await complete(room, 1, 1)).status_code == 200

    await eventually(accepted)
    await room.expect(**{**figures, "lessons_completed": 5})
    await platform.settled()
    assert await room.versions() == {}
    after = await learner_versions(room)
    assert after == {**versions, room.student_id(1): versions[room.student_id(1)] + 1}
    # An erased name must not reappear.
    (row,) = await platform.fetch(
        "enrollment", "SELECT display_name, erased_at FROM users WHERE user_id = $1", erased
    )
    assert row["display_name"] is None
    assert row["erased_at"] is not None
    (row,) = await platform.fetch(
        "enrollment",
        "SELECT display_name, email FROM users WHERE user_id = $1",
        UUID(new.json()["user_id"]),
    )
    assert (row["display_name"], row["email"]) == (name, None)
    assert (await admin.post("/v1/users", json=body)).status_code == 201


async def learner_versions(room: Classroom) -> dict[UUID, int]:
    rows = await room.platform.fetch(
        "progress",
        "SELECT student_id, version FROM learners WHERE course_id = $1 AND version > 0",
        room.course,
    )
    return {row["student_id"]: row["version"] for row in rows}


async def test_a_relay_killed_before_deleting_its_rows_is_not_taken_for_a_restore(
    platform: Platform,
) -> None:
    """The published events are both in the log and in the outbox."""
    room = await Classroom(platform, students=3, lessons=2).move_in()
    for _ in range(3):
        completing = asyncio.gather(*(complete(room, n, 0) for n in range(3)))
        await asyncio.to_thread(platform.supervisor.kill, "progress")
        await asyncio.gather(completing, return_exceptions=True)
        await asyncio.to_thread(platform.supervisor.wait_ready, "progress")

    async def accepted() -> None:
        for n in range(3):
            assert (await complete(room, n, 1)).status_code == 200

    await eventually(accepted)
    await platform.settled()
    (state,) = await platform.fetch("progress", "SELECT halt_kind FROM outbox_state")
    assert state["halt_kind"] is None


async def test_a_restored_courses_database_adopts_what_was_published_since(
    platform: Platform,
) -> None:
    """Answer keys are read from their own topic; bodies and instructions are listed as lost."""
    owner, heir = uuid4(), uuid4()
    await register_teachers(platform, heir)
    teacher = platform.client("courses", "teacher", subject=owner)
    course_id, _ = await published_course(teacher)
    gone, _ = await published_course(teacher)
    await platform.settled()
    await back_up(platform, "courses")

    chapter = await new_chapter(teacher, course_id, title="New")
    quiz = await created(teacher, f"/v1/courses/{course_id}/quizzes", QUIZ)
    assignment = await created(teacher, f"/v1/courses/{course_id}/assignments", ASSIGNMENT)
    shown = {"title": "Q", "kind": "quiz", "quiz_id": quiz["quiz_id"], "completes_on": "pass"}
    lesson = await new_lesson(teacher, chapter, **shown, body=None)
    assert (await teacher.delete(f"/v1/courses/{gone}", headers=ANY)).status_code < 300
    admin = platform.client("courses", "superadmin")
    to_heir = {"to_teacher_id": str(heir)}
    moved = await admin.post(f"/v1/courses/{course_id}:transfer", json=to_heir)
    assert moved.status_code == 200, moved.text
    await platform.settled()
    paths = [
        f"/v1/courses/{course_id}",
        f"/v1/courses/{course_id}/outline",
        f"/v1/quizzes/{quiz['quiz_id']}",
    ]
    before = [(await admin.get(path)).json() for path in paths]
    published = await course_versions(platform)

    await restore(platform, "courses")
    await eventually(lambda: refused(admin, "/v1/courses", {"slug": "s", "title": "t"}))
    code, output = await command(platform, "courses", "outbox", "reconcile")
    assert code == 0, output
    assert f"not recovered: lesson {lesson}: body" in output
    assert f"not recovered: assignment {assignment['assignment_id']}: instructions" in output
    await hold_invariants(platform, "courses")
    await eventually(lambda: accepts(admin, heir))
    after = [(await admin.get(path)).json() for path in paths]
    assert [without_times(each) for each in after] == [without_times(each) for each in before]
    assert await course_versions(platform) == published
    assert (await admin.get(f"/v1/courses/{gone}")).status_code == 404
    assert (await teacher.get(f"/v1/quizzes/{quiz['quiz_id']}")).status_code == 404
    await platform.settled()
    assert await platform.fetch("courses", "SELECT FROM outbox_state WHERE halt_kind IS NULL")


ANY = {"If-Match": "*"}
QUIZ: dict[str, Any] = {"title": "Quiz", "questions": QUESTIONS}
ASSIGNMENT: dict[str, Any] = {"title": "Essay", "instructions": "Write.", "max_points": "10"}


async def created(client: httpx.AsyncClient, path: str, body: dict[str, Any]) -> dict[str, Any]:
    answer = await client.post(path, json=body)
    assert answer.status_code == 201, answer.text
    document: dict[str, Any] = answer.json()
    return document


async def accepts(admin: httpx.AsyncClient, heir: UUID) -> None:
    body = {"slug": f"c-{uuid4().hex}", "title": "T", "teacher_id": str(heir)}
    assert (await admin.post("/v1/courses", json=body)).status_code == 201


async def course_versions(platform: Platform) -> dict[UUID, int]:
    rows = await platform.fetch(
        "courses", "SELECT course_id, version FROM courses WHERE title <> 'T'"
    )
    return {row["course_id"]: row["version"] for row in rows}


def without_times(document: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in document.items() if not name.endswith("_at")}
