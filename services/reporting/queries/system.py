"""The state of what fills the tables: offsets, dead letters, jobs, rebuilds."""

from dataclasses import dataclass
from datetime import datetime

from coursestream_events.catalog import USER
from services.reporting.models import AuditFindings
from services.reporting.queries.freshness import GROUP
from shared.database import fetch

# SQL to aggregate by topic; a partition without a watermark has not been read yet.
_TOPICS = """
    SELECT o.topic, count(*)::int AS partitions, sum(o.next_offset)::bigint AS records,
           CASE WHEN count(*) = count(o.watermark) THEN min(o.watermark) END AS watermark,
           extract(epoch FROM clock_timestamp()
                   - CASE WHEN count(*) = count(o.watermark) THEN min(o.watermark) END)::float8
               AS lag_seconds,
           min(o.halt_reason) AS halt_reason,
           (SELECT count(*)::int FROM dead_letters d
             WHERE d.consumer_group = $1 AND d.topic = o.topic) AS dead_letters
      FROM consumer_offsets o
     WHERE o.consumer_group = $1 GROUP BY o.topic ORDER BY o.topic
"""
# SQL for the latest row of each group.
_JOBS = """
    SELECT DISTINCT ON (name) name, started_at, finished_at, outcome, processed, error,
           extract(epoch FROM finished_at - started_at)::float8 AS seconds
      FROM job_runs ORDER BY name, started_at DESC
"""
# SQL on the catalog. Until it is cut over, a rebuild has offsets of its own in a schema; that of
# users is not among them.
_SCHEMAS = """
    SELECT to_regclass('rebuild.consumer_offsets') IS NOT NULL AS rebuilding,
           (SELECT obj_description(oid, 'pg_namespace')::timestamptz
              FROM pg_namespace WHERE nspname = 'replaced') AS replaced_at
"""
_REBUILD = """
    SELECT coalesce(sum(least(filled.next_offset, live.next_offset)), 0)::bigint AS read,
           coalesce(sum(live.next_offset), 0)::bigint AS total
      FROM consumer_offsets live
      LEFT JOIN rebuild.consumer_offsets filled USING (consumer_group, topic, partition)
     WHERE live.consumer_group = $1 AND live.topic <> $2
"""


@dataclass(frozen=True, slots=True)
class TopicState:
    """``watermark`` is the moment up to which all partitions were applied; None if one is new."""

    topic: str
    partitions: int
    records: int
    watermark: datetime | None
    lag_seconds: float | None
    halt_reason: str | None
    dead_letters: int


@dataclass(frozen=True, slots=True)
class JobState:
    """The last run of a job; ``outcome`` is None while it runs."""

    name: str
    started_at: datetime
    finished_at: datetime | None
    outcome: str | None
    processed: int | None
    error: str | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class RebuildState:
    """Records of the rebuild in progress, of so many; and when the last one was cut over.

    ``read`` and ``total`` are None while there is none in progress, ``replaced_at`` once the
    replaced tables are dropped.
    """

    read: int | None
    total: int | None
    replaced_at: datetime | None


async def topic_states() -> list[TopicState]:
    return [TopicState(**row) for row in await fetch(_TOPICS, GROUP)]


async def job_states() -> list[JobState]:
    return [JobState(**row) for row in await fetch(_JOBS)]


async def audit_findings() -> AuditFindings | None:
    """Return what the last audit found, if there was one."""
    return await AuditFindings.get_or_none(id=1)


async def rebuild_state() -> RebuildState:
    (schemas,) = await fetch(_SCHEMAS)
    if not schemas["rebuilding"]:
        return RebuildState(None, None, schemas["replaced_at"])
    (progress,) = await fetch(_REBUILD, GROUP, USER.name)
    return RebuildState(progress["read"], progress["total"], schemas["replaced_at"])
