"""How fresh an answer is."""

from collections.abc import Sequence
from typing import Any

from services.reporting.schemas.freshness import Freshness
from shared.database import connection

GROUP = "coursestream.reporting"

# SQL for one snapshot of offsets, dead letters and what refers to unknown courses. The group is
# no argument, so that statements with arguments of their own can contain it.
_FRESHNESS = f"""
    SELECT p.as_of, extract(epoch FROM clock_timestamp() - p.as_of)::float8 AS lag_seconds,
           (SELECT count(*) FROM completions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM submissions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM enrollment_cycles WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM course_completions WHERE course_id = ANY(unknown.ids))
               AS pending_references,
           (SELECT count(*) FROM dead_letters
             WHERE consumer_group = '{GROUP}') AS dead_letters
      FROM (SELECT CASE WHEN count(*) = count(watermark) THEN min(watermark) END AS as_of
              FROM consumer_offsets WHERE consumer_group = '{GROUP}') AS p,
           (SELECT coalesce(array_agg(course_id), '{{}}') AS ids FROM courses WHERE version = 0)
               AS unknown
"""  # noqa: S608


async def freshness() -> Freshness:
    """Read this before the figures it describes: they then include at least what it promises."""
    async with connection() as pooled:
        row = await pooled.fetchrow(_FRESHNESS)
    return Freshness(**dict(row or {}))


async def fetch_fresh(
    statement: str, *arguments: Any, order: str
) -> tuple[Freshness, Sequence[Any]]:
    """Fetch the statement's rows and how fresh they are, in one round trip and one snapshot.

    ``order`` names columns of the statement.
    """
    async with connection() as pooled:
        rows = await pooled.fetch(
            f"""
            WITH fresh AS MATERIALIZED ({_FRESHNESS})
            SELECT fresh.*, figures.*
              FROM fresh LEFT JOIN (SELECT true AS found, wanted.* FROM ({statement}) AS wanted)
                   AS figures ON true
             ORDER BY {order}
            """,  # noqa: S608
            *arguments,
        )
    fresh = Freshness(**{name: rows[0][name] for name in Freshness.model_fields})
    # Without any figures there is one row, which only says how fresh that is.
    return fresh, rows if rows[0]["found"] else []
