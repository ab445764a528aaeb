"""How fresh an answer is."""

from services.reporting.schemas.freshness import Freshness
from shared.database import connection

GROUP = "coursestream.reporting"

# SQL for one snapshot of offsets, dead letters and what refers to unknown courses.
_FRESHNESS = """
    SELECT p.as_of, extract(epoch FROM clock_timestamp() - p.as_of)::float8 AS lag_seconds,
           (SELECT count(*) FROM completions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM submissions WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM enrollment_cycles WHERE course_id = ANY(unknown.ids))
           + (SELECT count(*) FROM course_completions WHERE course_id = ANY(unknown.ids))
               AS pending_references,
           (SELECT count(*) FROM dead_letters WHERE consumer_group = $1) AS dead_letters
      FROM (SELECT CASE WHEN count(*) = count(watermark) THEN min(watermark) END AS as_of
              FROM consumer_offsets WHERE consumer_group = $1) AS p,
           (SELECT coalesce(array_agg(course_id), '{}') AS ids FROM courses WHERE version = 0)
               AS unknown
"""


async def freshness() -> Freshness:
    """Read this before the figures it describes: they then include at least what it promises."""
    async with connection() as pooled:
        row = await pooled.fetchrow(_FRESHNESS, GROUP)
    return Freshness(**dict(row or {}))
