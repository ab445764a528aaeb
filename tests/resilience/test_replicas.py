"""Two replicas of each service, a changing leader, and a leader that hangs."""

import asyncio
from signal import SIGCONT, SIGSTOP
from typing import Any

import httpx
import pytest

from shared.outbox.relay import LOCK_KEY
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually

STUDENTS, LESSONS = 40, 30


async def leader(platform: Platform) -> Any:
    """Return the backend that holds progress' relay lock."""
    rows = await platform.fetch(
        "progress",
        "SELECT pid, client_port FROM pg_locks JOIN pg_stat_activity USING (pid) "
        "WHERE locktype = 'advisory' AND granted AND objid::bigint = $1 & 4294967295 "
        "AND datname = current_database()",
        LOCK_KEY,
    )
    assert len(rows) == 1, "there is no leader"
    return rows[0]["pid"]


async def move_leadership(platform: Platform) -> None:
    """End the leader's session and wait until a relay is the leader again."""
    before = await eventually(lambda: leader(platform))
    await platform.fetch("progress", "SELECT pg_terminate_backend($1::int)", before)

    async def moved() -> None:
        assert await leader(platform) != before

    await eventually(moved)


async def applied(platform: Platform, name: str) -> float:
    series = 'coursestream_consumer_records_total{outcome="applied"}'
    return (await platform.metrics(name)).get(series, 0.0)


async def test_two_relays_and_two_workers_apply_every_event_once(platform: Platform) -> None:
    room = await Classroom(platform, students=STUDENTS, lessons=LESSONS).move_in()
    supervisor = platform.supervisor
    relay = supervisor.add("progress", role="worker")
    worker = supervisor.add("reporting", role="worker")
    workers = ["reporting", worker]
    try:
        for name in (relay, worker):
            supervisor.wait_ready(name)
            with pytest.raises(httpx.ConnectError):
                await platform.client(name, "service").get("/openapi.json")
        await eventually(lambda: share_partitions(platform, *workers))
        before = [await applied(platform, name) for name in workers]
        learning = asyncio.create_task(learn(room))
        for _ in range(5):
            await move_leadership(platform)
        await hang_the_leader(platform, ["progress", relay])
        await learning
        await room.expect(
            lessons_completed=STUDENTS * LESSONS, completion_rate=1.0, students=STUDENTS
        )
        after = [await applied(platform, name) for name in workers]
        assert all(late > early for late, early in zip(after, before, strict=True)), after
    finally:
        for name in (relay, worker):
            supervisor.stop_instance(name)
    await platform.settled()
    assert await room.versions() == {}
    assert await platform.fetch("reporting", "SELECT FROM dead_letters") == []


async def learn(room: Classroom) -> None:
    for lesson in range(LESSONS):
        await room.complete(*range(STUDENTS), lesson=lesson)


async def share_partitions(platform: Platform, *names: str) -> None:
    """Check that each process has partitions of the group, and no two have the same."""
    held = [
        {series for series in await platform.metrics(name) if "consumer_lag{" in series}
        for name in names
    ]
    assert all(held), held
    assert len(set().union(*held)) == sum(map(len, held)), held


async def hang_the_leader(platform: Platform, relays: list[str]) -> None:
    """SIGSTOP the leader until the other relay takes over, then continue it."""

    async def leading() -> str:
        for name in relays:
            if (await platform.metrics(name))["coursestream_relay_leader"]:
                return name
        raise AssertionError("there is no leader")

    name = await eventually(leading)
    stopped = await leader(platform)
    platform.supervisor.kill(name, SIGSTOP)
    try:

        async def fallen() -> None:
            assert await leader(platform) != stopped

        await eventually(fallen, within=30)
    finally:
        platform.supervisor.kill(name, SIGCONT)
