"""The audit finds and names what is wrong."""

import asyncpg

from tests.resilience.commands import command
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually

TAMPER = """
    UPDATE daily_metrics SET lessons_completed = lessons_completed + $2
     WHERE owner_id = $1 AND day = '-infinity'
"""


async def test_audit_command_names_a_table_changed_by_hand(platform: Platform) -> None:
    """``test_audit_folds.py`` covers every column of every table."""
    room = await Classroom(platform, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(lessons_completed=2)
    await platform.settled()
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await database.execute(TAMPER, room.course, 1)
        tables = await differing(platform)
        await database.execute(TAMPER, room.course, -1)
    finally:
        await database.close()
    assert tables == ["daily_metrics"]
    assert await differing(platform) == []


async def test_audit_command_names_missing_versions_and_lost_records(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    await platform.settled()
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    gap = "consumer_versions SET missing ="
    try:
        await database.execute(f"UPDATE {gap} '{{[1,1]}}' WHERE aggregate = $1", str(room.course))
        code, output = await command(platform, "reporting", "audit")
        await database.execute(f"UPDATE {gap} '{{}}' WHERE aggregate = $1", str(room.course))
        assert code == 1
        assert f"missing: versions 1 to 1 of {room.course}" in output

        platform.supervisor.stop_instance("reporting")
        await database.execute(
            "UPDATE consumer_offsets SET next_offset = next_offset + 1000000 WHERE partition = 3"
        )
        code, output = await command(platform, "reporting", "audit")
        await database.execute(
            "UPDATE consumer_offsets SET next_offset = next_offset - 1000000 WHERE partition = 3"
        )
        assert code == 1
        assert "lost: coursestream.progress.learner/3 was applied up to" in output
    finally:
        await database.close()
        platform.supervisor.start_instance("reporting")
        platform.supervisor.wait_ready("reporting")


async def differing(platform: Platform) -> list[str]:
    """Return the tables that the audit names; other tests leave sequence gaps on purpose."""
    code, output = await command(platform, "reporting", "audit")
    lines = [line for line in output.splitlines()[:-1] if not line.startswith("missing: ")]
    assert code == 1 or not lines
    return sorted({line.split(" ")[0] for line in lines})


async def test_findings_of_an_audit_in_any_process_are_the_metric_of_every_worker(
    platform: Platform,
) -> None:
    code, output = await command(platform, "reporting", "jobs", "run", "audit")
    assert code == 0, output
    await platform.fetch("reporting", "UPDATE audit_findings SET lost = 7")
    # The job runner looks every 30 s, and when it starts.
    platform.supervisor.stop_instance("reporting")
    platform.supervisor.start_instance("reporting")
    platform.supervisor.wait_ready("reporting")

    async def measured() -> None:
        metrics = await platform.metrics("reporting")
        for kind in ("differing", "missing", "lost"):
            assert f'coursestream_audit_findings{{kind="{kind}"}}' in metrics
        assert metrics['coursestream_audit_findings{kind="lost"}'] == 7

    await eventually(measured, within=60)
    await platform.fetch("reporting", "UPDATE audit_findings SET lost = 0")
