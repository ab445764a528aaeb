"""The audit finds what is wrong, and names it."""

import asyncpg
import pytest

from tests.classroom import Classroom
from tests.failures.commands import command
from tests.support import Platform

TAMPERING = {
    "flows": "UPDATE flows SET lessons_completed = lessons_completed + $2 "
    "WHERE owner_id = $1 AND day = '-infinity'",
    "course_stock": "UPDATE course_stock SET done = done + $2 WHERE course_id = $1",
    "learners": "UPDATE learners SET done = done + $2 WHERE course_id = $1",
    "completions": "UPDATE completions SET day = day + $2::int WHERE course_id = $1",
    "teacher_students": "UPDATE teacher_students SET open_courses = open_courses + $2 "
    "WHERE teacher_id = (SELECT teacher_id FROM courses WHERE course_id = $1)",
    "teacher_stock": "UPDATE teacher_stock SET required = required + $2 "
    "WHERE teacher_id = (SELECT teacher_id FROM courses WHERE course_id = $1)",
    "active_days": "UPDATE active_days SET students = students + $2 WHERE owner_id = $1",
    "courses": "UPDATE courses SET required = required + $2 WHERE course_id = $1",
}


@pytest.mark.parametrize("table", sorted(TAMPERING))
async def test_a_row_changed_by_hand_is_found_and_named(platform: Platform, table: str) -> None:
    room = await Classroom(platform, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(lessons_completed=2)
    await platform.settled()
    assert await differing(platform) == []
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await database.execute(TAMPERING[table], room.course, 1)
        tables = await differing(platform)
        await database.execute(TAMPERING[table], room.course, -1)
    finally:
        await database.close()
    assert table in tables
    assert await differing(platform) == []


async def test_a_missing_fact_and_a_lost_log_are_found(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    await platform.settled()
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await database.execute(
            "INSERT INTO missing_versions VALUES ($1, $2, $3, 1)",
            "coursestream.reporting", "coursestream.courses.course", str(room.course),
        )  # fmt: skip
        code, output = await command(platform, "reporting", "audit")
        await database.execute(
            "DELETE FROM missing_versions WHERE aggregate = $1", str(room.course)
        )
        assert code == 1
        assert f"missing: version 1 of {room.course}" in output

        platform.supervisor.stop_instance("reporting")
        await database.execute(
            "UPDATE consumer_positions SET position = position + 1000000 WHERE partition = 3"
        )
        code, output = await command(platform, "reporting", "audit")
        await database.execute(
            "UPDATE consumer_positions SET position = position - 1000000 WHERE partition = 3"
        )
        assert code == 1
        assert "lost: coursestream.progress.learner/3 was read up to" in output
    finally:
        await database.close()
        platform.supervisor.start_instance("reporting")
        platform.supervisor.wait_ready("reporting")


async def differing(platform: Platform) -> list[str]:
    """The tables that the audit names; other tests tell facts with versions missing on purpose."""
    code, output = await command(platform, "reporting", "audit")
    lines = [line for line in output.splitlines()[:-1] if not line.startswith("missing: ")]
    assert code == 1 or not lines
    return sorted({line.split(" ")[0] for line in lines})
