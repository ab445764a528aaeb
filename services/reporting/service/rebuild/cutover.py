"""The cut-over: swap the new tables with the live ones."""

import asyncpg
from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt, wait_fixed

from coursestream_events.catalog import USER
from coursestream_events.reporting import ProjectionRebuilt, ProjectionRebuiltData
from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.log import Log
from services.reporting.service.rebuild.tables import FILLING, rebuilt_tables, swap_tables
from shared.clock import now
from shared.consuming import Consumer
from shared.consuming.offsets import read_offsets
from shared.database import Transaction
from shared.ids import uuid7
from shared.outbox import append, new_event

# Waiting for the workers' batches to end delays no reader.
_WORKERS_TIMEOUT = "20s"
# New readers wait for the swap, and the swap for earlier readers. A reader that waits for one table
# may hold another, for which the swap then waits in vain, so it gives up soon and tries again; of
# tries between which reads come without a pause, one finds an order that fits. PostgreSQL would
# detect the deadlock after a second (deadlock_timeout) and might cancel the reader.
_READERS_TIMEOUT = "50ms"
_TRIES, _PAUSE_SECONDS = 10, 0.02
_CARRY_OVER_SECONDS = 600.0

_LOST = f"""
    SELECT count(*) OVER () AS n, new.topic, new.aggregate, lower(lost.versions) AS version
      FROM {FILLING}.consumer_versions new
      JOIN public.consumer_versions seen USING (consumer_group, topic, aggregate)
      CROSS JOIN LATERAL (
           SELECT new.missing * int8multirange(int8range(1, seen.version + 1::bigint))
                  - seen.missing AS versions) AS lost
     WHERE new.missing <> '{{}}' AND lost.versions <> '{{}}'
     ORDER BY new.topic, new.aggregate LIMIT 1
"""  # noqa: S608 - the variable part is a constant

# A log that was replaced may hold less than was applied from the previous one.
_BEHIND = f"""
    SELECT count(*) OVER () AS n, seen.topic, seen.aggregate, seen.version
      FROM public.consumer_versions seen
      LEFT JOIN {FILLING}.consumer_versions new USING (consumer_group, topic, aggregate)
     WHERE seen.topic <> '{USER.name}' AND seen.version > coalesce(new.version, 0)
     ORDER BY seen.topic, seen.aggregate LIMIT 1
"""  # noqa: S608

# Users are not rebuilt, so their topic keeps its offsets, versions and dead letters.
_CARRY_OVER = f"""
    INSERT INTO {FILLING}.consumer_offsets SELECT * FROM public.consumer_offsets
     WHERE topic = '{USER.name}';
    INSERT INTO {FILLING}.consumer_versions SELECT * FROM public.consumer_versions
     WHERE topic = '{USER.name}';
    WITH moved AS (
        DELETE FROM public.dead_letters WHERE topic = '{USER.name}' RETURNING *
    )
    INSERT INTO {FILLING}.dead_letters (consumer_group, topic, partition, record_offset, record_key,
                                        record_value, record_headers, kind, reason, aggregate,
                                        version, ids, dead_lettered_at)
    SELECT consumer_group, topic, partition, record_offset, record_key, record_value,
           record_headers, kind, reason, aggregate, version, ids, dead_lettered_at FROM moved;
    UPDATE {FILLING}.consumer_offsets new
       SET watermark = old.watermark, assigned_at = old.assigned_at
      FROM public.consumer_offsets old
     WHERE (new.consumer_group, new.topic, new.partition)
           = (old.consumer_group, old.topic, old.partition);
"""  # noqa: S608


async def cut_over(
    connection: asyncpg.Connection, consumer: Consumer, log: Log, seconds: float
) -> bool:
    """Block the workers, apply the remaining records, swap the tables and publish the event.

    All of it is one transaction. Returns False if readers held their locks for too long. Readers
    that arrive meanwhile wait and then read the new tables; workers notice the moved offsets and
    seek.

    Raises:
        RebuildError: the new tables lack facts that the live ones have.
    """
    try:
        async with connection.transaction():
            await connection.execute(f"SET LOCAL lock_timeout = '{_WORKERS_TIMEOUT}'")
            await connection.execute("LOCK TABLE public.consumer_offsets IN EXCLUSIVE MODE")
            rows = await read_offsets(connection, consumer.group, log.partitions)
            await log.fill(await log.targets(rows), lambda: None)
            await _refuse_missing_records(connection)
            await _refuse_dead_letters(connection)
            await connection.execute(_CARRY_OVER, timeout=_CARRY_OVER_SECONDS)
            await lock_out_readers(connection)
            await swap_tables(connection)
            await _publish(connection, log.applied, seconds)
    except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
        return False
    return True


async def lock_out_readers(connection: asyncpg.Connection) -> None:
    """Lock all tables that are swapped, at once: moving one takes as long as some reads.

    Raises:
        LockNotAvailableError: readers held their locks for too long.
    """
    tables = ", ".join(f"public.{table}" for table in rebuilt_tables())
    await connection.execute(f"SET LOCAL lock_timeout = '{_READERS_TIMEOUT}'")
    tries = AsyncRetrying(
        retry=retry_if_exception_type(asyncpg.LockNotAvailableError),
        stop=stop_after_attempt(_TRIES),
        # Readers that waited go on.
        wait=wait_fixed(_PAUSE_SECONDS),
        reraise=True,
    )
    async for attempt in tries:
        with attempt:
            async with connection.transaction():
                await connection.execute(f"LOCK TABLE {tables} IN ACCESS EXCLUSIVE MODE")


async def _refuse_dead_letters(connection: asyncpg.Connection) -> None:
    lost = await connection.fetchrow(_LOST)
    if lost is not None:
        raise RebuildError(
            f"Events of {lost['n']} aggregates could not be applied to the new tables, first "
            f"version {lost['version']} of {lost['aggregate']} ({lost['topic']}). See "
            f"{FILLING}.dead_letters for the reasons. Fix the release, drop the new tables with "
            "`rebuild --drop`, and start again."
        )


async def _refuse_missing_records(connection: asyncpg.Connection) -> None:
    behind = await connection.fetchrow(_BEHIND)
    if behind is not None:
        raise RebuildError(
            f"The log lacks the latest events of {behind['n']} aggregates, first version "
            f"{behind['version']} of {behind['aggregate']} ({behind['topic']}). Run `outbox "
            "republish` in the services that publish them, and start again."
        )


async def _publish(connection: asyncpg.Connection, records: int, seconds: float) -> None:
    report_id = uuid7()
    data = ProjectionRebuiltData(
        occurred_at=now(), report_id=report_id, records=records, seconds=round(seconds, 3)
    )
    rebuilt = new_event(ProjectionRebuilt, data, aggregate=str(report_id), version=1)
    await append(Transaction(connection), [rebuilt])
