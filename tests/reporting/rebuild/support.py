"""Starting rebuilds, and seeing how far they are."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from deploy.local.paths import CHECKOUT
from tests.support.classroom import Classroom
from tests.support.platform import Platform

# Of the tables that are being filled, and of those that were replaced.
SCHEMAS = ["rebuild", "replaced"]
APPLIED = (
    "SELECT coalesce(sum(next_offset), 0)::bigint AS n FROM {}.consumer_offsets "
    "WHERE topic <> 'coursestream.enrollment.user'"
)


async def rebuild(platform: Platform, zone: str = "UTC") -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT, env={**platform.environment, "REPORTING_TIME_ZONE": zone},
    )  # fmt: skip
    assert await process.wait() == 0


async def drop(platform: Platform) -> None:
    """Drop what a rebuild has left, without a process of its own."""
    for schema in SCHEMAS:
        await platform.fetch("reporting", f"DROP SCHEMA IF EXISTS {schema} CASCADE")


async def busy_room(platform: Platform) -> Classroom:
    """Import a course with some completions."""
    room = await Classroom(platform, students=4, lessons=4).move_in()
    for lesson in range(3):
        await room.complete(0, 1, 2, lesson=lesson)
    await room.expect(lessons_completed=9)
    await platform.settled()
    return room


async def applied(platform: Platform, target: int) -> int:
    """Return how many records are in the new tables, if at least ``target`` are."""
    try:
        rows = await platform.fetch("reporting", APPLIED.format("rebuild"))
    except asyncpg.UndefinedTableError as error:
        raise AssertionError("not started") from error
    assert rows[0]["n"] >= target
    return int(rows[0]["n"])


@asynccontextmanager
async def slow_rebuild(
    platform: Platform, batch_size: int = 5
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Start a rebuild that applies few records at a time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT,
        env={**platform.environment, "CONSUMER_BATCH_SIZE": str(batch_size)},
        stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        await process.wait()


async def refusal(platform: Platform) -> str:
    """Return the error message of a rebuild that fails."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT, env=platform.environment, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, text = await process.communicate()
    assert process.returncode == 1
    return text.decode()
