"""The audit finds what is wrong, and names it."""

import asyncpg

from tests.resilience.commands import command
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually

TAMPER = """
    UPDATE daily_metrics SET lessons_completed = lessons_completed + $2
     WHERE owner_id = $1 AND day = '-infinity'
"""


async def test_a_row_changed_by_hand_is_found_and_named(platform: Platform) -> None:
    """By the command; ``test_audit_folds.py`` has every column of every table."""
    room = await Classroom(platform, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(lessons_completed=2)
    await platform.settled()
    assert await differing(platform) == []
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await database.execute(TAMPER, room.course, 1)
        tables = await differing(platform)
        await database.execute(TAMPER, room.course, -1)
    finally:
        await database.close()
    assert tables == ["daily_metrics"]
    assert await differing(platform) == []


async def test_a_missing_fact_and_a_lost_log_are_found(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    await platform.settled()
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    gap = "consumer_versions SET missing ="
    try:
        await database.execute(f"UPDATE {gap} '{{[1,1]}}' WHERE aggregate = $1", str(room.course))
        code, output = await command(platform, "reporting", "audit")
        await database.execute(f"UPDATE {gap} '{{}}' WHERE aggregate = $1", str(room.course))
        assert code == 1
        assert f"missing: version 1 to 1 of {room.course}" in output

        platform.supervisor.stop_instance("reporting")
        await database.execute(
            "UPDATE consumer_offsets SET next_offset = next_offset + 1000000 WHERE partition = 3"
        )
        code, output = await command(platform, "reporting", "audit")
        await database.execute(
            "UPDATE consumer_offsets SET next_offset = next_offset - 1000000 WHERE partition = 3"
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


async def test_the_daily_audit_is_a_metric(platform: Platform) -> None:
    await platform.fetch("reporting", "DELETE FROM job_runs WHERE name = 'audit'")

    async def told() -> None:
        metrics = (await platform.operations("reporting").get("/metrics")).text
        for kind in ("differing", "missing", "lost"):
            assert f'coursestream_audit_findings{{kind="{kind}"}}' in metrics

    # Jobs look every half minute whether they are due.
    await eventually(told, within=60)
