"""Compare the tables with a fold of the facts, and stored offsets and versions with the log."""

from collections.abc import Mapping, Sequence

import asyncpg
import orjson
from aiokafka.errors import KafkaError

from coursestream_events import topics_of
from services.reporting.queries.audit.facts import Fold
from services.reporting.queries.audit.folds import FOLDS
from services.reporting.queries.freshness import GROUP
from services.reporting.schemas.audit import Audit, Difference, LostRecords, MissingVersions
from shared.consuming import log_ends
from shared.consuming.records import Partition
from shared.database import transaction
from shared.kafka.settings import KafkaSettings

_MAX_LISTED = 100
_TIMEOUT_SECONDS = 24 * 3600.0


async def audit(kafka: KafkaSettings) -> Audit:
    """Fold and compare in one snapshot, so that workers need not stop."""
    rows, differences = 0, list[Difference]()
    async with transaction() as tx:
        await tx.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        await tx.connection.execute("SET LOCAL statement_timeout = 0")
        for fold in FOLDS:
            compared, found = await _compare(tx.connection, fold)
            rows += compared
            differences += found
        missing = await _missing(tx.connection)
        offsets = await tx.connection.fetch(_OFFSETS, GROUP)
    # Read after the offsets: workers continue, and an older end could lie before a newer offset
    ends = await _ends(kafka)
    return Audit(
        rows=rows,
        differing=len(differences),
        differences=differences[:_MAX_LISTED],
        missing_versions=sum(gap.count for gap in missing),
        missing=missing[:_MAX_LISTED],
        lost=_lost(offsets, ends),
        log_checked=bool(ends),
    )


async def _ends(kafka: KafkaSettings) -> dict[Partition, int]:
    """Return each partition's end, the offset after its last record; empty without Kafka."""
    partitions = [
        Partition(topic.name, number)
        for topic in topics_of("reporting")
        for number in range(topic.partitions)
    ]
    try:
        return await log_ends(kafka, partitions)
    except KafkaError:
        return {}


async def _compare(connection: asyncpg.Connection, fold: Fold) -> tuple[int, list[Difference]]:
    statement = f"""
        WITH stored AS ({fold.stored}), folded AS ({fold.folded})
        SELECT key::text AS key, stored.figures::text AS stored, folded.figures::text AS folded
          FROM stored FULL JOIN folded USING (key)
         WHERE stored.figures IS DISTINCT FROM folded.figures
         ORDER BY key
    """  # noqa: S608 - both parts are constants of this package
    count = f"SELECT count(*) FROM ({fold.stored}) AS stored"  # noqa: S608
    compared = int(await connection.fetchval(count, timeout=_TIMEOUT_SECONDS))
    return compared, [
        Difference(
            table=fold.table,
            key=orjson.loads(row["key"]),
            stored=orjson.loads(row["stored"]) if row["stored"] else None,
            folded=orjson.loads(row["folded"]) if row["folded"] else None,
        )
        for row in await connection.fetch(statement, timeout=_TIMEOUT_SECONDS)
    ]


async def _missing(connection: asyncpg.Connection) -> list[MissingVersions]:
    rows = await connection.fetch(
        """
        SELECT topic, aggregate, lower(gap)::int AS first, upper(gap)::int - 1 AS last
          FROM consumer_versions, unnest(missing) AS gap
         WHERE consumer_group = $1 AND missing <> '{}'
         ORDER BY topic, aggregate, first
        """,
        GROUP,
    )
    return [MissingVersions(**dict(row)) for row in rows]


_OFFSETS = "SELECT topic, partition, next_offset FROM consumer_offsets WHERE consumer_group = $1"


def _lost(rows: Sequence[asyncpg.Record], ends: Mapping[Partition, int]) -> list[LostRecords]:
    return [
        LostRecords(**dict(row), end=ends[partition])
        for row in rows
        if (partition := Partition(row["topic"], row["partition"])) in ends
        and ends[partition] < row["next_offset"]
    ]
