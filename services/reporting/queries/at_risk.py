"""Students at risk by published rules, with the evidence of each rule."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Any, Literal
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.queries.performance.statements import Arguments
from services.reporting.queries.unsubmitted import UNSUBMITTED
from services.reporting.schemas.students import AtRiskPage, AtRiskReason, AtRiskRule, AtRiskStudent
from shared.database import fetch
from shared.http.pages import decode_cursor, encode_cursor

_FIRST = (UUID(int=0), UUID(int=0))
# A page evaluates no more students, which bounds its cost where few are at risk.
MOST_EVALUATED = 500

# SQL for lateral joins and a row comparison. $1 to $4 are the thresholds, $5 and
# $6 the cursor (course, student).
# The students whom rules can flag, in the order of the list. So that a page reads no further than
# its last row, however large the school is, PostgreSQL must join in the order written here: the
# sorted subqueries can't be merged into the statement, and the one of students needs the median,
# which is computed once for each course.
_CANDIDATES = """
    SELECT course.*, student.*
      FROM (SELECT c.course_id, c.slug, c.required, $1::int AS inactive_days,
                   $2::int AS behind_percent, $3::int AS failing_percent, $4::int AS missing_count,
                   (SELECT (statement_timestamp() AT TIME ZONE time_zone)::date
                      FROM school_calendar) AS today
              FROM (SELECT * FROM courses
                     WHERE NOT deleted AND status <> 'archived' AND course_id >= $5) AS c
              {of_courses}
             ORDER BY c.course_id) AS course
      CROSS JOIN LATERAL (
           SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY done) AS median
             FROM student_totals WHERE course_id = course.course_id AND open) AS peers
      CROSS JOIN LATERAL (
           SELECT t.student_id, t.done, peers.median, enrolled.enrolled_at,
                  enrolled.progress_from_cycle, enrolled.on_day,
                  greatest(t.last_active_on, enrolled.on_day) AS since
             FROM (SELECT * FROM student_totals
                    WHERE course_id = course.course_id AND open
                      AND (course_id, student_id) > ($5, $6::uuid)
                      AND NOT (course.required > 0 AND done >= course.required)) AS t
             JOIN (SELECT *, (enrolled_at AT TIME ZONE
                              (SELECT time_zone FROM school_calendar))::date AS on_day
                     FROM enrollments) AS enrolled USING (course_id, student_id)
             {of_students}
            ORDER BY t.student_id LIMIT {most}) AS student
"""
# Subqueries on a candidate `e`.
_AVERAGE = """
    SELECT avg(r.percent) FROM results r LEFT JOIN assessments a USING (item_id)
     WHERE r.course_id = e.course_id AND r.student_id = e.student_id
       AND r.progress_from_cycle = e.progress_from_cycle AND coalesce(a.counts, true)
"""
_OVERDUE = f"""
    SELECT * FROM ({UNSUBMITTED}) AS unsubmitted
     WHERE due_at < statement_timestamp() AND due_at >= e.enrolled_at
"""  # noqa: S608 - a constant
# In the order of their cost.
_CONDITIONS: Mapping[AtRiskRule, str] = {
    "inactive": "e.since < e.today - e.inactive_days",
    # Nobody can have completed much since an enrollment that is this recent.
    "behind": "e.on_day < e.today - e.inactive_days AND e.required > 0"
    " AND e.done * 100 < e.median * e.behind_percent",
    "failing": "{average} < e.failing_percent",
    "missing": "{missing} >= e.missing_count",
}
# The dearer subqueries are only computed for students whom no cheaper rule flags.
_FLAGS = {
    rule: condition.format(
        average=f"({_AVERAGE})",
        missing=f"(SELECT count(*) FROM ({_OVERDUE}) AS overdue)",  # noqa: S608 - a constant
    )
    for rule, condition in _CONDITIONS.items()
}
_RULES = ", ".join(
    f"CASE WHEN {condition.format(average='results.average', missing='missing.items')}"
    f" THEN '{rule}' END"
    for rule, condition in _CONDITIONS.items()
)
# The last student evaluated is selected also if no rule flags it: the next page begins there.
_PAGE = f"""
    SELECT e.*, e.since > e.on_day AS since_activity, results.average::float8 AS average,
           (SELECT display_name FROM users WHERE user_id = e.student_id) AS display_name,
           missing.*, array_remove(ARRAY[{_RULES}], NULL) AS rules
      FROM (SELECT *
              FROM (SELECT *, row_number() OVER (ORDER BY course_id, student_id) AS number
                      FROM ({{candidates}} ORDER BY course_id, student_id
                             LIMIT {MOST_EVALUATED}) AS evaluated) AS e
             WHERE {{flagged}} OR number = {MOST_EVALUATED}
             ORDER BY course_id, student_id LIMIT {{limit}}) AS e
      CROSS JOIN LATERAL ({_AVERAGE}) AS results (average)
      CROSS JOIN LATERAL (
           SELECT count(*)::int AS items, (array_agg(title ORDER BY due_at, item_id))[1] AS title,
                  (min(due_at) AT TIME ZONE (SELECT time_zone FROM school_calendar))::date AS due_on
             FROM ({_OVERDUE}) AS overdue) AS missing
     ORDER BY e.course_id, e.student_id
"""  # noqa: S608 - only constants are interpolated
_TOTAL = "SELECT count(*) FROM ({candidates}) AS e WHERE {flagged}"


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
    """List open enrollments that at least one rule flags; with ``count``, with their number.

    A page may have fewer than ``limit`` students, or none, and be followed by another.
    """
    after = decode_cursor(cursor, tuple[UUID, UUID]) or _FIRST
    fresh = await freshness()
    rows = await _read(_PAGE, wanted, thresholds, after, most=MOST_EVALUATED, limit=limit + 1)
    total = await _count(wanted, thresholds) if count else None
    flagged = [row for row in rows if row["rules"] and wanted.rule in (None, *row["rules"])]
    last = None
    if len(flagged) > limit:
        last = flagged[limit - 1]
    elif rows and rows[-1]["number"] == MOST_EVALUATED:
        last = rows[-1]
    following = encode_cursor(last["course_id"], last["student_id"]) if last else None
    items = [_at_risk(row, thresholds) for row in flagged[:limit]]
    return AtRiskPage(**dict(fresh), items=items, next_cursor=following, total=total)


async def _count(wanted: AtRiskFilter, thresholds: AtRiskThresholds) -> int:
    ((total,),) = await _read(_TOTAL, wanted, thresholds, _FIRST, most="ALL")
    return int(total)


async def _read(
    statement: str,
    wanted: AtRiskFilter,
    thresholds: AtRiskThresholds,
    after: tuple[UUID, UUID],
    most: int | Literal["ALL"],
    **parts: object,
) -> list[Any]:
    arguments = Arguments((*astuple(thresholds), *after))
    candidates = _CANDIDATES.format(
        of_courses=arguments.where(
            {"c.teacher_id = {}": wanted.teacher_id, "c.course_id = {}": wanted.course_id}
        ),
        of_students=arguments.where({"t.student_id = ANY ({}::uuid[])": wanted.members}),
        most=most,
    )
    rules = [wanted.rule] if wanted.rule else _FLAGS
    flagged = " OR ".join(f"({_FLAGS[rule]})" for rule in rules)
    composed = statement.format(candidates=candidates, flagged=flagged, **parts)
    return await fetch(composed, *arguments)


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
    if row["items"]:
        earliest = f"the earliest, {row['title']}, was due on {row['due_on']}"
        yield "missing", f"{row['items']} not submitted; {earliest}"
