"""One rebuild from its beginning, or from where an interrupt left it, to the switch."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import asyncpg

from coursestream_events.catalog import USER
from services.reporting.service.rebuild.cutover import cut_over
from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.log import Log, Progress, open_log
from services.reporting.service.rebuild.tables import (
    FILLING,
    drop_old_replaced,
    drop_schemas,
    prepare_tables,
    rebuilt_tables,
)
from services.reporting.settings import ReportingSettings
from shared.consuming import Consumer
from shared.consuming.offsets import read_offsets
from shared.database import database_context, direct_connection
from shared.database.migrations import LOCK_KEY
from shared.settings import load_settings

MODELS = "services.reporting.models"
# The limit protects workers; these tables are not live yet, and the cut-over refuses losses.
_NO_LIMIT = 2**31 - 1
_CUTOVER_RETRY_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """``records`` counts those in the new tables, ``seconds`` is the duration of this run."""

    records: int
    seconds: float


async def rebuild(
    settings: ReportingSettings, consumer: Consumer, on_progress: Progress
) -> Rebuilt:
    """Fill new tables from the beginning of the log, then swap them with the live ones.

    The live tables are read and written meanwhile, and kept until ``drop_leftovers``. Users are
    not rebuilt: the log may hold names that were erased since.

    Raises:
        RebuildError: facts would be lost, or a migration or another rebuild is running.
        KafkaError: Kafka cannot be reached.
    """
    started = time.monotonic()
    consumer = replace(consumer, max_consecutive_failures=_NO_LIMIT)
    partitions = [each for each in consumer.partitions if each.topic != USER.name]
    async with (
        database_context(settings, "reporting", MODELS, schema=FILLING),
        _exclusive(settings) as holder,
        open_log(settings, consumer, partitions) as log,
    ):
        await prepare_tables(holder, settings.reporting_time_zone)
        await log.begin(await read_offsets(holder, consumer.group, partitions))
        await _catch_up(log, settings.consumer_batch_size, on_progress)
        await _analyze(holder)
        while not await cut_over(holder, consumer, log, time.monotonic() - started):
            await asyncio.sleep(_CUTOVER_RETRY_SECONDS)
            await _catch_up(log, settings.consumer_batch_size, on_progress)
        return Rebuilt(log.applied, time.monotonic() - started)


async def drop_leftovers(settings: ReportingSettings) -> list[str]:
    """Drop the tables that the last rebuild replaced, and those of an unfinished one.

    Raises:
        RebuildError: a migration or a rebuild is running.
    """
    async with _exclusive(settings) as holder:
        return await drop_schemas(holder)


async def drop_old_rebuild() -> int:
    """Drop the tables that a rebuild replaced two weeks ago; return how many.

    Raises:
        RebuildError: a migration or a rebuild is running.
    """
    async with _exclusive(load_settings(ReportingSettings)) as holder:
        return await drop_old_replaced(holder)


@asynccontextmanager
async def _exclusive(settings: ReportingSettings) -> AsyncIterator[asyncpg.Connection]:
    """Hold the lock of migrations on a connection of its own."""
    holder = await direct_connection(settings, "coursestream-reporting-rebuild")
    try:
        if not await holder.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):
            raise RebuildError(
                "A migration or another rebuild is running. Wait until it has finished."
            )
        yield holder
    finally:
        holder.terminate()


async def _catch_up(log: Log, near: int, on_progress: Progress) -> None:
    """Fill until at most ``near`` records are left for the cut-over, which blocks the workers."""
    while True:
        ends = await log.ends()
        total = sum(ends.values())
        if total - log.applied <= near:
            on_progress(log.applied, total)
            return
        await log.fill(ends, lambda total=total: on_progress(log.applied, total))  # type: ignore[misc]


async def _analyze(holder: asyncpg.Connection) -> None:
    """Update the planner statistics, so that the first queries have plans as good as before."""
    for table in rebuilt_tables():
        await holder.execute(f"ANALYZE {FILLING}.{table}", timeout=3600)
