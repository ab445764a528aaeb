"""Students at risk by published rules, with the evidence of each rule."""

from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas.students import AtRiskPage, AtRiskReason, AtRiskRule, AtRiskStudent
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

_FIRST = (UUID(int=0), UUID(int=0))

# SQL for lateral joins and a row comparison.
# $1 teacher or null, $2 course or null, $3 rule or null, $4 students or null, $5 to $8 thresholds,
# $9 and $10 cursor (course, student), of a page $11 limit.
# Everything computed for a course or student is a lateral join, so that a page reads no further
# than its last row, however large the school is. clock_timestamp() would prevent that: it is
# volatile, so PostgreSQL would evaluate the whole school before it takes a page.
_EVALUATED = """
    WITH evaluated AS (
        SELECT t.course_id, c.slug, t.student_id, u.display_name, t.done, peers.median,
               active.since, active.since > enrolled.on_day AS since_activity,
               results.average::float8 AS average, missing.items AS missing, missing.title,
               (missing.due_at AT TIME ZONE school.time_zone)::date AS due_on,
               array_remove(ARRAY[
                   CASE WHEN active.since < school.today - $5::int THEN 'inactive' END,
                   -- Nobody can have completed much since an enrollment that is this recent.
                   CASE WHEN enrolled.on_day < school.today - $5::int AND c.required > 0
                             AND t.done * 100 < peers.median * $6::int THEN 'behind' END,
                   CASE WHEN results.average < $7::int THEN 'failing' END,
                   CASE WHEN missing.items >= $8::int THEN 'missing' END
               ], NULL) AS rules
          FROM (SELECT time_zone, (statement_timestamp() AT TIME ZONE time_zone)::date AS today
                  FROM school_calendar) AS school
          CROSS JOIN courses c
          CROSS JOIN LATERAL (
               SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY done) AS median
                 FROM student_totals WHERE course_id = c.course_id AND open) AS peers
          JOIN student_totals t ON t.course_id = c.course_id AND t.open
          JOIN enrollments e ON e.course_id = t.course_id AND e.student_id = t.student_id
          LEFT JOIN users u ON u.user_id = t.student_id
          CROSS JOIN LATERAL (
               SELECT (e.enrolled_at AT TIME ZONE school.time_zone)::date AS on_day) AS enrolled
          CROSS JOIN LATERAL (
               SELECT greatest(t.last_active_on, enrolled.on_day) AS since) AS active
          CROSS JOIN LATERAL (
               SELECT avg(r.percent) AS average
                 FROM results r LEFT JOIN assessments a USING (item_id)
                WHERE r.course_id = t.course_id AND r.student_id = t.student_id
                  AND r.progress_from_cycle = e.progress_from_cycle
                  AND coalesce(a.counts, true)) AS results
          CROSS JOIN LATERAL (
               SELECT count(*)::int AS items, min(due_at) AS due_at,
                      (array_agg(title ORDER BY due_at, item_id))[1] AS title
                 FROM (SELECT a.item_id, a.title,
                              CASE WHEN a.due_at IS NOT NULL
                                   THEN greatest(a.due_at, x.due_at) END AS due_at
                         FROM assessments a
                         LEFT JOIN assessment_exceptions x
                                ON x.course_id = t.course_id AND x.student_id = t.student_id
                               AND x.item_id = a.item_id
                        WHERE a.course_id = t.course_id AND a.counts
                          AND EXISTS (SELECT FROM outline_lessons o
                                       WHERE o.course_id = a.course_id AND o.published
                                         AND o.item_id = a.item_id)
                          AND NOT EXISTS (
                              SELECT FROM submissions s
                               WHERE s.course_id = t.course_id AND s.student_id = t.student_id
                                 AND s.item_id = a.item_id AND s.status <> 'withdrawn'
                                 AND s.progress_from_cycle = e.progress_from_cycle
                                 AND s.round >= (SELECT coalesce(max(r.round), 1) FROM resets r
                                                  WHERE r.course_id = t.course_id
                                                    AND r.student_id = t.student_id))
                      ) AS unsubmitted
                WHERE due_at < statement_timestamp() AND due_at >= e.enrolled_at) AS missing
         WHERE NOT c.deleted AND c.status <> 'archived'
           AND ($1::uuid IS NULL OR c.teacher_id = $1) AND ($2::uuid IS NULL OR c.course_id = $2)
           AND ($4::uuid[] IS NULL OR t.student_id = ANY ($4))
           AND NOT (c.required > 0 AND t.done >= c.required)
           AND c.course_id >= $9 AND (t.course_id, t.student_id) > ($9, $10::uuid)
    ), flagged AS (
        SELECT * FROM evaluated
         WHERE CASE WHEN $3::text IS NULL THEN rules <> '{}' ELSE $3 = ANY(rules) END
    )
"""
_PAGE = f"{_EVALUATED} SELECT * FROM flagged ORDER BY course_id, student_id LIMIT $11"  # noqa: S608
_TOTAL = f"{_EVALUATED} SELECT count(*) FROM flagged"  # noqa: S608


@dataclass(frozen=True, slots=True)
class AtRiskFilter:
    """Which students are evaluated, and by which rule; None stands for all.

    ``members`` are the students of a group; the others count in the median nevertheless.
    """

    teacher_id: UUID | None = None
    course_id: UUID | None = None
    rule: AtRiskRule | None = None
    members: Sequence[UUID] | None = None


@dataclass(frozen=True, slots=True)
class AtRiskThresholds:
    """When rules apply; see the parameters of the API, and docs/at-risk.md on the defaults."""

    inactive_days: int = 14
    behind_percent: int = 50
    failing_percent: int = 60
    missing_count: int = 1


async def students_at_risk(
    wanted: AtRiskFilter,
    thresholds: AtRiskThresholds,
    limit: int,
    cursor: str | None,
    count: bool = False,
) -> AtRiskPage:
    """List open enrollments that at least one rule flags; with ``count``, with their number."""
    after = decode_cursor(cursor, tuple[UUID, UUID]) or _FIRST
    arguments = (*astuple(wanted), *astuple(thresholds))
    fresh = await freshness()
    async with connection() as pooled:
        rows = await pooled.fetch(_PAGE, *arguments, *after, limit + 1)
        total = await pooled.fetchval(_TOTAL, *arguments, *_FIRST) if count else None
    following = None
    if len(rows) > limit:
        following = encode_cursor(rows[limit - 1]["course_id"], rows[limit - 1]["student_id"])
    items = [_at_risk(row, thresholds) for row in rows[:limit]]
    return AtRiskPage(**dict(fresh), items=items, next_cursor=following, total=total)


def _at_risk(row: Any, thresholds: AtRiskThresholds) -> AtRiskStudent:
    evidence = dict(_evidence(row, thresholds))
    return AtRiskStudent(
        course_id=row["course_id"],
        slug=row["slug"],
        student_id=row["student_id"],
        display_name=row["display_name"],
        reasons=[AtRiskReason(rule=rule, evidence=evidence[rule]) for rule in row["rules"]],
    )


def _evidence(row: Any, thresholds: AtRiskThresholds) -> Iterator[tuple[AtRiskRule, str]]:
    """Yield the evidence of each rule that may have flagged the student."""
    since = f"{'' if row['since_activity'] else 'the enrollment on '}{row['since']}"
    days = f"{thresholds.inactive_days} days"
    yield "inactive", f"not active since {since}; the rule allows {days}"
    yield "behind", f"{row['done']} required lessons completed; the median is {row['median']}"
    if row["average"] is not None:
        below = f"below {thresholds.failing_percent} %"
        yield "failing", f"{row['average']:.1f} % on average, {below}"
    if row["missing"]:
        earliest = f"the earliest, {row['title']}, was due on {row['due_on']}"
        yield "missing", f"{row['missing']} not submitted; {earliest}"
