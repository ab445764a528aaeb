"""One rebuild from its beginning, or from where an interrupt left it, to the switch."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import asyncpg

from coursestream_events.catalog import USER
from services.reporting.service.rebuild.cutover import switch
from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.log import Log, Progress, open_log
from services.reporting.service.rebuild.tables import (
    FILLING,
    drop_schemas,
    prepare_tables,
    rebuilt_tables,
)
from services.reporting.settings import ReportingSettings
from shared.consuming import Consumer
from shared.consuming.offsets import read_offsets
from shared.database import database_context, direct_connection
from shared.database.migrations import LOCK_KEY

MODELS = "services.reporting.models"
# What a run of bad records stops is a worker; here nothing is in use yet, and losses are refused.
_NO_LIMIT = 2**31 - 1
_BETWEEN_SWITCHES_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """``records`` of the log are in the new tables; ``seconds`` are those of this run."""

    records: int
    seconds: float


async def rebuild(settings: ReportingSettings, consumer: Consumer, tell: Progress) -> Rebuilt:
    """Fill new tables from the beginning of the log, and put them in the place of the old.

    The old ones are read and written meanwhile, and kept until they are dropped by command. Names
    of people are not read again: their table lasts.

    Raises:
        RebuildError: something would be lost, or another one is at work.
        KafkaError: Kafka cannot be reached.
    """
    started = time.monotonic()
    consumer = replace(consumer, max_consecutive_failures=_NO_LIMIT)
    partitions = [each for each in consumer.partitions if each.topic != USER.name]
    async with (
        database_context(settings, "reporting", MODELS, schema=FILLING),
        _alone(settings) as holder,
        open_log(settings, consumer, partitions) as log,
    ):
        await prepare_tables(holder, settings.reporting_time_zone)
        await log.begin(await read_offsets(holder, consumer.group, partitions))
        await _catch_up(log, settings.consumer_batch_size, tell)
        await _analyse(holder)
        while not await switch(holder, consumer, log, time.monotonic() - started):
            await asyncio.sleep(_BETWEEN_SWITCHES_SECONDS)
            await _catch_up(log, settings.consumer_batch_size, tell)
        return Rebuilt(log.position, time.monotonic() - started)


async def drop_leftovers(settings: ReportingSettings) -> list[str]:
    """Drop the tables before the last rebuild, and those of an unfinished one.

    Raises:
        RebuildError: a rebuild is at work.
    """
    async with _alone(settings) as holder:
        return await drop_schemas(holder)


@asynccontextmanager
async def _alone(settings: ReportingSettings) -> AsyncIterator[asyncpg.Connection]:
    """The connection that holds the lock of migrations, for as long as the rebuild runs."""
    holder = await direct_connection(settings, "coursestream-reporting-rebuild")
    try:
        if not await holder.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):
            raise RebuildError("A migration or another rebuild is at work; let it finish.")
        yield holder
    finally:
        holder.terminate()


async def _catch_up(log: Log, near: int, tell: Progress) -> None:
    """Fill until hardly anything is left for the switch, which holds up the workers."""
    while True:
        ends = await log.ends()
        total = sum(ends.values())
        if total - log.position <= near:
            tell(log.position, total)
            return
        await log.fill(ends, lambda total=total: tell(log.position, total))  # type: ignore[misc]


async def _analyse(holder: asyncpg.Connection) -> None:
    """So that the first queries after the switch have plans as good as before."""
    for table in rebuilt_tables():
        await holder.execute(f"ANALYZE {FILLING}.{table}", timeout=3600)
