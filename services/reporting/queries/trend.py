"""Daily metrics of teachers and courses over time."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Literal
from uuid import UUID

from services.reporting.models.owners import OwnerKind
from services.reporting.queries.freshness import freshness
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.performance import TrendPoint
from shared.database import connection

Step = Literal["day", "week", "month"]

# SQL to group by a truncated date.
_TREND = """
    SELECT date_trunc($5, day::timestamp)::date AS begins_on,
           sum(lessons_completed)::bigint AS lessons_completed,
           sum(submissions)::bigint AS submissions, sum(graded)::bigint AS graded,
           (sum(quiz_percent_sum) / nullif(sum(quiz_results), 0))::float8 AS quiz_average,
           (sum(assignment_percent_sum) / nullif(sum(assignment_results), 0))::float8
               AS assignment_average
      FROM daily_metrics
     WHERE owner_kind = $1 AND owner_id = $2 AND day BETWEEN $3 AND $4
     GROUP BY begins_on ORDER BY begins_on
"""
# The same for one figure of many owners.
_LESSONS = """
    SELECT owner_id, date_trunc($5, day::timestamp)::date AS begins_on,
           sum(lessons_completed)::bigint AS lessons_completed
      FROM daily_metrics
     WHERE owner_kind = $1 AND owner_id = ANY ($2::uuid[]) AND day BETWEEN $3 AND $4
     GROUP BY owner_id, begins_on
"""


async def trend(
    kind: OwnerKind, owner_id: UUID, period: Period, step: Step
) -> ReportPage[TrendPoint]:
    """Return the steps in which anything happened; weeks begin on Monday."""
    fresh = await freshness()
    async with connection() as pooled:
        rows = await pooled.fetch(_TREND, kind, owner_id, *period.bounds, step)
    return ReportPage(**dict(fresh), items=[TrendPoint(**dict(row)) for row in rows])


async def lesson_trends(
    kind: OwnerKind, owner_ids: Sequence[UUID], period: Period, step: Step
) -> Mapping[UUID, Mapping[date, int]]:
    """Return the completed lessons of many owners, by the first day of each step with any."""
    async with connection() as pooled:
        rows = await pooled.fetch(_LESSONS, kind, owner_ids, *period.bounds, step)
    trends: defaultdict[UUID, dict[date, int]] = defaultdict(dict)
    for row in rows:
        trends[row["owner_id"]][row["begins_on"]] = row["lessons_completed"]
    return trends
