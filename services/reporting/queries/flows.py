"""Enrollments, withdrawals and completions of courses over time, and retention."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from services.reporting.models.owners import FlowOwnerKind
from services.reporting.queries.freshness import freshness
from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from services.reporting.schemas.flows import FlowPoint, RetentionWeek
from services.reporting.schemas.freshness import ReportPage
from shared.database import connection

# A year after their enrollment, students are no longer told apart by weeks.
_MAX_WEEKS = 52

# SQL to group by a truncated date. $1 owner, $2 and $3 period, $4 step, $5 the students of a group.
_FLOWS = """
    SELECT begins_on, enrolled, withdrew, removed, expired, completed,
           days_to_completion_mean, days_to_completion_median
      FROM (SELECT date_trunc($4, day::timestamp)::date AS begins_on,
                   sum(enrolled)::int AS enrolled, sum(withdrew)::int AS withdrew,
                   sum(removed)::int AS removed, sum(expired)::int AS expired,
                   sum(completed)::int AS completed
              FROM {flows} AND day BETWEEN $2 AND $3 GROUP BY 1) AS flows
      LEFT JOIN ({times}) AS times USING (begins_on)
     ORDER BY begins_on
"""
_DAILY_FLOWS = "daily_flows WHERE owner_kind = '{}' AND owner_id = $1"
# Read from the completions of the period, of which a student has one for each course.
_TIMES = """
    SELECT date_trunc($4, day::timestamp)::date AS begins_on,
           avg(counted_seconds)::float8 / 86400 AS days_to_completion_mean,
           percentile_disc(0.5) WITHIN GROUP (ORDER BY floor(counted_seconds / 86400)::int)
               AS days_to_completion_median
      FROM course_completions
     WHERE {} AND counted_on BETWEEN $2 AND $3 GROUP BY 1
"""
# A school has too many completions. The median is the first number of days up to which half of the
# completions took.
_TIMES_OF_SCHOOL = """
    SELECT begins_on, (sum(seconds) / sum(completions))::float8 / 86400 AS days_to_completion_mean,
           min(days) FILTER (WHERE 2 * reached >= total) AS days_to_completion_median
      FROM (SELECT *, sum(completions) OVER (PARTITION BY begins_on ORDER BY days) AS reached,
                   sum(completions) OVER (PARTITION BY begins_on) AS total
              FROM (SELECT date_trunc($4, day::timestamp)::date AS begins_on, days,
                           sum(completions) AS completions, sum(seconds_sum) AS seconds
                      FROM completion_times WHERE day BETWEEN $2 AND $3
                     GROUP BY 1, 2) AS counts) AS ranked
     GROUP BY begins_on
"""
_STATEMENTS: Mapping[FlowOwnerKind, str] = {
    "course": _FLOWS.format(
        flows=_DAILY_FLOWS.format("course"), times=_TIMES.format("course_id = $1")
    ),
    "teacher": _FLOWS.format(
        flows=_DAILY_FLOWS.format("teacher"), times=_TIMES.format("teacher_id = $1")
    ),
    "school": _FLOWS.format(flows=_DAILY_FLOWS.format("school"), times=_TIMES_OF_SCHOOL),
}
# Daily flows are not kept by student.
_OF_MEMBERS = "course_id = $1 AND student_id = ANY ($5::uuid[])"
_OF_GROUP = _FLOWS.format(
    flows=f"""
        (SELECT course_id, student_id, enrolled_on AS day, 1 AS enrolled, 0 AS withdrew,
                0 AS removed, 0 AS expired, 0 AS completed
           FROM enrollment_cycles
         UNION ALL
         SELECT course_id, student_id, closed_on, 0, (closed_because = 'withdrew')::int,
                (closed_because = 'removed')::int, (closed_because = 'expired')::int, 0
           FROM enrollment_cycles WHERE closed_on IS NOT NULL
         UNION ALL
         SELECT course_id, student_id, day, 0, 0, 0, 0, 1 FROM course_completions) AS moves
         WHERE {_OF_MEMBERS}
    """,  # noqa: S608
    times=_TIMES.format(_OF_MEMBERS),
)

# SQL to compute and group by weeks. Each student's latest enrollment, by the number of weeks since,
# those enrolled, and those until the last activity. $5 students or null.
_RETENTION = """
    SELECT weeks.since, least(weeks.enrolled, weeks.since) AS enrolled,
           least(weeks.active, weeks.enrolled, weeks.since) AS active, count(*)::int AS students
      FROM (SELECT time_zone, (statement_timestamp() AT TIME ZONE time_zone)::date AS today
              FROM school_calendar) AS school
      CROSS JOIN enrollments e
      JOIN enrollment_cycles c USING (course_id, student_id, cycle)
      LEFT JOIN student_totals t USING (course_id, student_id)
      CROSS JOIN LATERAL (
           SELECT (school.today - c.enrolled_on) / 7 AS since,
                  CASE WHEN c.closed_on IS NULL THEN $4::int
                       ELSE greatest(c.closed_on - c.enrolled_on, 0) / 7 END AS enrolled,
                  CASE WHEN t.last_active_on >= c.enrolled_on
                       THEN (t.last_active_on - c.enrolled_on) / 7 ELSE -1 END AS active) AS weeks
     WHERE e.course_id = $1 AND c.enrolled_on BETWEEN $2 AND $3 AND c.enrolled_on <= school.today
       AND ($5::uuid[] IS NULL OR e.student_id = ANY ($5))
     GROUP BY 1, 2, 3
"""


async def flows(
    kind: FlowOwnerKind,
    owner_id: UUID,
    members: Sequence[UUID] | None,
    period: Period,
    step: Step,
) -> ReportPage[FlowPoint]:
    """Return the steps in which anything happened.

    ``members`` are the students of a group of the course.
    """
    fresh = await freshness()
    async with connection() as pooled:
        if members is None:
            rows = await pooled.fetch(_STATEMENTS[kind], owner_id, *period.bounds, step)
        else:
            rows = await pooled.fetch(_OF_GROUP, owner_id, *period.bounds, step, members)
    return ReportPage(**dict(fresh), items=[FlowPoint(**dict(row)) for row in rows])


async def retention(
    course_id: UUID, members: Sequence[UUID] | None, period: Period
) -> ReportPage[RetentionWeek]:
    """Return a row for each week since the enrollment, of those who enrolled in the period.

    ``members`` are the students of a group.
    """
    fresh = await freshness()
    async with connection() as pooled:
        rows = await pooled.fetch(_RETENTION, course_id, *period.bounds, _MAX_WEEKS, members)
    return ReportPage(**dict(fresh), items=_weeks(rows))


def _weeks(groups: Iterable[Any]) -> list[RetentionWeek]:
    groups = list(groups)
    last = min(max((group["since"] for group in groups), default=-1), _MAX_WEEKS)

    def reaching(week: int, weeks: str) -> int:
        return sum(group["students"] for group in groups if group[weeks] >= week)

    return [
        RetentionWeek.of(week, *(reaching(week, name) for name in ("since", "enrolled", "active")))
        for week in range(last + 1)
    ]
