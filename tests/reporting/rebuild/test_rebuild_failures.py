"""Rebuilds that are interrupted or refused, and what they leave of erased users."""

import json
import secrets
from random import Random

import asyncpg
import pytest
from asyncpg import Range

from shared.database.migrations import LOCK_KEY
from shared.references import id_of
from tests.reporting.rebuild.dumps import dump
from tests.reporting.rebuild.support import (
    APPLIED,
    SCHEMAS,
    applied,
    busy_room,
    rebuild,
    refusal,
    slow_rebuild,
)
from tests.resilience.commands import command
from tests.resilience.learner import LearnerProducer
from tests.support.classroom import Classroom
from tests.support.jobs import run_job
from tests.support.platform import Platform, eventually


@pytest.mark.usefixtures("room")
async def test_an_interrupted_rebuild_continues_where_it_stopped(
    platform: Platform, full: bool
) -> None:
    before = await dump(platform)
    total = int((await platform.fetch("reporting", APPLIED.format("public")))[0]["n"])
    reached = 0
    moments = sorted(
        Random(secrets.randbits(32)).sample(range(total), min(total, 20 if full else 2))
    )
    for target in moments:
        # The log holds what the tests before this one published.
        async with slow_rebuild(platform, batch_size=max(5, total // 200)) as process:
            await eventually(lambda target=target: applied(platform, target))  # type: ignore[misc]
            process.kill()
        now = await applied(platform, target)
        assert now >= reached
        reached = now
    assert await dump(platform) == before
    await rebuild(platform)
    assert await dump(platform) == before


@pytest.mark.usefixtures("room")
async def test_a_rebuild_starts_over_after_a_migration(platform: Platform) -> None:
    """The migration came between an interrupted rebuild and the next one."""
    before = await dump(platform)
    async with slow_rebuild(platform) as process:
        await eventually(lambda: applied(platform, 1))
        process.kill()
    await platform.fetch("reporting", "ALTER TABLE rebuild.daily_metrics ADD COLUMN other int")
    await rebuild(platform)
    assert await dump(platform) == before


async def test_a_rebuild_restores_nothing_of_an_erased_user(platform: Platform) -> None:
    room = await busy_room(platform)
    names = [f"name-{secrets.token_hex(8)}" for _ in range(2)]
    users = [id_of("user", name) for name in names]
    await room.send(
        "enrollment",
        "users",
        [{"reference": name, "display_name": name, "role": "student"} for name in names],
    )
    for name, user in zip(names, users, strict=True):
        broken = json.dumps({"specversion": "1.0", "user_id": str(user), "display_name": name})
        topic = "coursestream.enrollment.user"
        await platform.publish(topic, broken.encode(), key=str(user))
    await platform.settled()
    assert await tables_with(platform, names[0]) != []
    admin = platform.client("enrollment", "superadmin")
    assert (await admin.post(f"/v1/users/{users[0]}:erase")).status_code == 200
    await platform.settled()
    before = await room.figures()

    await rebuild(platform)
    assert await tables_with(platform, names[0]) == []
    assert await room.figures() == before
    # An erasure now also reaches the replaced tables.
    assert await tables_with(platform, names[1]) != []
    assert (await admin.post(f"/v1/users/{users[1]}:erase")).status_code == 200
    await platform.settled()
    assert await tables_with(platform, names[1]) == []


async def tables_with(platform: Platform, name: str) -> list[str]:
    """Return the tables of all schemas that contain the name."""
    tables = await platform.fetch(
        "reporting",
        "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables "
        "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    )
    found = []
    for table in tables:
        rows = await platform.fetch(
            "reporting",
            f"SELECT FROM {table['name']} t WHERE strpos(to_jsonb(t)::text, $1) > 0 "
            "OR strpos(to_jsonb(t)::text, encode($1::text::bytea, 'hex')) > 0",
            name,
        )
        if rows:
            found.append(table["name"])
    return found


async def test_rebuilds_and_migrations_exclude_each_other(platform: Platform) -> None:
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        assert await database.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY)
        assert await refusal(platform) == (
            "reporting: A migration or another rebuild is running. Wait until it has finished.\n"
        )
    finally:
        await database.close()
    await rebuild(platform)
    assert "Drop them with `rebuild --drop`" in await refusal(platform)
    code, _ = await command(platform, "reporting", "rebuild", "--drop")
    assert code == 0
    assert await schemas(platform) == []


async def schemas(platform: Platform) -> list[str]:
    """Return what rebuilds have left."""
    rows = await platform.fetch(
        "reporting", "SELECT nspname AS name FROM pg_namespace WHERE nspname = ANY($1)", SCHEMAS
    )
    return [row["name"] for row in rows]


async def test_replaced_tables_are_dropped_after_two_weeks(platform: Platform) -> None:
    await rebuild(platform)
    assert await schemas(platform) == ["replaced"]
    assert "processed 0 items" in await run_job(platform, "reporting", "drop-old-rebuild")
    (old,) = await platform.fetch("reporting", "SELECT now() - interval '14 days' AS moment")
    await platform.fetch("reporting", f"COMMENT ON SCHEMA replaced IS '{old['moment']}'")
    assert "processed 0 items" not in await run_job(platform, "reporting", "drop-old-rebuild")
    assert await schemas(platform) == []


@pytest.mark.usefixtures("room")
async def test_a_rebuild_refuses_a_log_that_lost_records(platform: Platform) -> None:
    before = await dump(platform)
    shift = "UPDATE consumer_offsets SET next_offset = next_offset {} 1000000 WHERE partition = 3"
    platform.supervisor.stop_instance("reporting")
    try:
        await platform.fetch("reporting", shift.format("+"))
        text = await refusal(platform)
        await platform.fetch("reporting", shift.format("-"))
    finally:
        platform.supervisor.start_instance("reporting")
        platform.supervisor.wait_ready("reporting")
    assert "facts would be lost" in text
    assert await dump(platform) == before


@pytest.mark.leaves_gaps("a dead letter stays")
async def test_events_that_a_new_release_cannot_apply_prevent_the_cutover(
    platform: Platform,
) -> None:
    """As if the previous release had applied what this one dead-letters."""
    room = await Classroom(platform, students=1, lessons=2).move_in()
    learner = LearnerProducer(platform, room)
    await learner.publish(learner.event(1).replace(b'"cycle":1', b'"cycle":"one"'))
    await learner.publish(learner.event(2))
    await room.expect(lessons_completed=1)
    gaps = "UPDATE consumer_versions SET missing = $2 WHERE aggregate = $1 RETURNING old.missing"
    ((missing,),) = await platform.fetch("reporting", gaps, learner.key, [])
    assert missing == [Range(1, 2)]
    before = await dump(platform)
    text = await refusal(platform)
    assert "Events of 1 aggregates could not be applied to the new tables, first " in text
    assert f"version 1 of {learner.key}" in text
    assert await dump(platform) == before
    await platform.fetch("reporting", gaps, learner.key, missing)
