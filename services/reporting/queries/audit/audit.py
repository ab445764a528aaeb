"""Comparing what is stored with what the facts say, and the versions with what was told."""

from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg
import orjson
from aiokafka.errors import KafkaError
from pydantic import BaseModel, Field

from coursestream_events import topics_of
from services.reporting.queries.audit.folds import FOLDS, Fold
from services.reporting.queries.freshness import GROUP
from shared.consuming import log_ends
from shared.consuming.records import Partition
from shared.database import transaction
from shared.kafka.settings import KafkaSettings

_SHOWN = 100
_LONGEST_SECONDS = 24 * 3600.0


class Difference(BaseModel):
    """A row that is not what the facts say; ``None`` stands for a row that is not there."""

    table: str
    key: dict[str, Any]
    stored: dict[str, Any] | None
    folded: dict[str, Any] | None


class MissingVersions(BaseModel):
    """Versions of an aggregate, both ends included, that never arrived or are dead letters."""

    topic: str
    aggregate: str
    first: int
    last: int

    @property
    def count(self) -> int:
        return self.last - self.first + 1


class LostLog(BaseModel):
    """A partition whose end lies behind what was read of it: the log was cut or replaced."""

    topic: str
    partition: int
    next_offset: int
    end: int


class Audit(BaseModel):
    """``differences`` and ``missing`` are the first of each; the counts are of all."""

    rows: int = Field(description="Rows that were compared")
    differing: int
    differences: list[Difference]
    missing_versions: int
    missing: list[MissingVersions]
    lost: list[LostLog]
    log_checked: bool = Field(description="False: Kafka could not be asked where its log ends")

    @property
    def clean(self) -> bool:
        return not (self.differing or self.missing_versions or self.lost)


async def audit(kafka: KafkaSettings) -> Audit:
    """Fold and compare in one snapshot, so that workers may go on meanwhile."""
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
    # After the offsets, which may go on meanwhile: an end of before could lie behind one.
    ends = await _ends(kafka)
    return Audit(
        rows=rows,
        differing=len(differences),
        differences=differences[:_SHOWN],
        missing_versions=sum(gap.count for gap in missing),
        missing=missing[:_SHOWN],
        lost=_lost(offsets, ends),
        log_checked=bool(ends),
    )


async def _ends(kafka: KafkaSettings) -> dict[Partition, int]:
    """The offsets after the last record of each partition; none while Kafka is away."""
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
    compared = int(await connection.fetchval(count, timeout=_LONGEST_SECONDS))
    return compared, [
        Difference(
            table=fold.table,
            key=orjson.loads(row["key"]),
            stored=orjson.loads(row["stored"]) if row["stored"] else None,
            folded=orjson.loads(row["folded"]) if row["folded"] else None,
        )
        for row in await connection.fetch(statement, timeout=_LONGEST_SECONDS)
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


def _lost(rows: Sequence[asyncpg.Record], ends: Mapping[Partition, int]) -> list[LostLog]:
    return [
        LostLog(**dict(row), end=ends[partition])
        for row in rows
        if (partition := Partition(row["topic"], row["partition"])) in ends
        and ends[partition] < row["next_offset"]
    ]
