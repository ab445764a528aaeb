"""The moment in which the new tables take the place of the old."""

import asyncpg

from coursestream_events.catalog import USER
from coursestream_events.reporting import ProjectionRebuilt, ProjectionRebuiltData
from services.reporting.service.rebuild.errors import RebuildError
from services.reporting.service.rebuild.log import Log
from services.reporting.service.rebuild.tables import FILLING, put_in_place
from shared.clock import now
from shared.consuming import Consumer
from shared.consuming.offsets import read_offsets
from shared.database import Transaction
from shared.ids import uuid7
from shared.outbox import append, new_event

# Batches of workers end by themselves, and hold up nobody who reads.
_WORKERS_TIMEOUT = "20s"
# Whoever reads waits for the swap, and the swap for whoever read before. Two that wait for each
# other are found by PostgreSQL after a second (deadlock_timeout), and not always the swap would be
# the one to give way; so it gives way before that.
_READERS_TIMEOUT = "300ms"
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

# A log that was replaced may hold less than was applied from the one before.
_BEHIND = f"""
    SELECT count(*) OVER () AS n, seen.topic, seen.aggregate, seen.version
      FROM public.consumer_versions seen
      LEFT JOIN {FILLING}.consumer_versions new USING (consumer_group, topic, aggregate)
     WHERE seen.topic <> '{USER.name}' AND seen.version > coalesce(new.version, 0)
     ORDER BY seen.topic, seen.aggregate LIMIT 1
"""  # noqa: S608

# People stay, and so does all that tells how far their topic was read.
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


async def switch(
    connection: asyncpg.Connection, consumer: Consumer, log: Log, seconds: float
) -> bool:
    """Stop the workers, apply the rest, swap the tables, tell of it: all of it or nothing.

    False when readers did not make room in time. Those that come meanwhile wait for a moment, and
    read the new tables then; workers find the positions moved, and seek.

    Raises:
        RebuildError: facts that the old tables have are not in the new ones.
    """
    try:
        async with connection.transaction():
            await connection.execute(f"SET LOCAL lock_timeout = '{_WORKERS_TIMEOUT}'")
            await connection.execute("LOCK TABLE public.consumer_offsets IN EXCLUSIVE MODE")
            rows = await read_offsets(connection, consumer.group, log.partitions)
            await log.fill(await log.targets(rows), lambda: None)
            await _refuse_a_lesser_log(connection)
            await _refuse_losses(connection)
            await connection.execute(_CARRY_OVER, timeout=_CARRY_OVER_SECONDS)
            await connection.execute(f"SET LOCAL lock_timeout = '{_READERS_TIMEOUT}'")
            await put_in_place(connection)
            await _tell(connection, log.position, seconds)
    except (asyncpg.LockNotAvailableError, asyncpg.DeadlockDetectedError):
        return False
    return True


async def _refuse_losses(connection: asyncpg.Connection) -> None:
    lost = await connection.fetchrow(_LOST)
    if lost is not None:
        raise RebuildError(
            f"Facts of {lost['n']} aggregates could not be applied to the new tables, first "
            f"version {lost['version']} of {lost['aggregate']} ({lost['topic']}). "
            f"{FILLING}.dead_letters tells why. Mend the release, drop the new tables by "
            "`rebuild --drop`, and begin anew."
        )


async def _refuse_a_lesser_log(connection: asyncpg.Connection) -> None:
    behind = await connection.fetchrow(_BEHIND)
    if behind is not None:
        raise RebuildError(
            f"the log lacks the latest events of {behind['n']} aggregates, first version "
            f"{behind['version']} of {behind['aggregate']} ({behind['topic']}); run `outbox "
            "republish` in the services that publish them, and start again"
        )


async def _tell(connection: asyncpg.Connection, records: int, seconds: float) -> None:
    report_id = uuid7()
    data = ProjectionRebuiltData(
        occurred_at=now(), report_id=report_id, records=records, seconds=round(seconds, 3)
    )
    rebuilt = new_event(ProjectionRebuilt, data, aggregate=str(report_id), version=1)
    await append(Transaction(connection), [rebuilt])
