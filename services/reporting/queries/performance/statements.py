"""The statements on figures of teachers and courses, composed of what a request needs.

SQL for lateral joins, and for pages by row comparison in the order of any figure.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from services.reporting.queries.period import Period

# $1 is the period's first day, $2 its last; statements of all time take neither.
_METRICS_OF_DAYS = """
    LEFT JOIN LATERAL (
         SELECT sum(lessons_completed)::bigint AS lessons_completed,
                sum(submissions)::bigint AS submissions, sum(graded)::bigint AS graded,
                sum(quiz_percent_sum) / nullif(sum(quiz_results), 0) AS quiz_average,
                sum(assignment_percent_sum) / nullif(sum(assignment_results), 0)
                    AS assignment_average,
                sum(turnaround_seconds_sum) / nullif(sum(turnarounds), 0) AS turnaround_mean
           FROM daily_metrics m
          WHERE m.owner_kind = owner.kind AND m.owner_id = owner.id AND m.day BETWEEN $1 AND $2
         ) AS metrics ON true
"""
# One row an owner, which a partial index finds for all owners at once; sums would prevent that.
_METRICS_OF_ALL_TIME = """
    LEFT JOIN LATERAL (
         SELECT lessons_completed, submissions, graded,
                quiz_percent_sum / nullif(quiz_results, 0) AS quiz_average,
                assignment_percent_sum / nullif(assignment_results, 0) AS assignment_average,
                turnaround_seconds_sum / nullif(turnarounds, 0) AS turnaround_mean
           FROM daily_metrics m
          WHERE m.owner_kind = owner.kind AND m.owner_id = owner.id AND m.day = '-infinity'
         ) AS metrics ON true
"""
_TURNAROUND_OF_DAYS = """
    LEFT JOIN LATERAL (
         SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                array_agg(graded ORDER BY bucket) AS counts
           FROM (SELECT bucket, sum(graded)::bigint AS graded FROM grading_turnarounds t
                  WHERE t.owner_kind = owner.kind AND t.owner_id = owner.id
                    AND t.day BETWEEN $1 AND $2
                  GROUP BY bucket) AS histogram
         ) AS turnaround ON true
"""
# One row a bucket, which the index returns in order; a range of days would need a sort.
_TURNAROUND_OF_ALL_TIME = """
    LEFT JOIN LATERAL (
         SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                array_agg(graded ORDER BY bucket) AS counts
           FROM grading_turnarounds t
          WHERE t.owner_kind = owner.kind AND t.owner_id = owner.id
            AND t.day = '-infinity'
         ) AS turnaround ON true
"""
_ACTIVITY = """
    LEFT JOIN LATERAL (
         SELECT coalesce(sum(a.students), 0)::int AS active_students FROM active_days a
          WHERE a.owner_kind = owner.kind AND a.owner_id = owner.id
            AND a.last_active_on > (SELECT (clock_timestamp() AT TIME ZONE time_zone)::date - 30
                                      FROM school_calendar)
         ) AS activity ON true
"""
TEACHING = """
    LEFT JOIN teaching_activity teaching
           ON teaching.owner_kind = owner.kind AND teaching.owner_id = owner.id
"""
# The sort key as a number, and the join that it needs.
_SORT_KEYS: Mapping[str, tuple[str, str | None]] = {
    "students": ("owner.students", None),
    "active_students": ("activity.active_students", "activity"),
    "completion_rate": ("owner.done / nullif(owner.required, 0)::numeric", None),
    "ungraded": ("owner.ungraded", None),
    "lessons_completed": ("metrics.lessons_completed", "metrics"),
    "submissions": ("metrics.submissions", "metrics"),
    "graded": ("metrics.graded", "metrics"),
    "quiz_average": ("metrics.quiz_average", "metrics"),
    "assignment_average": ("metrics.assignment_average", "metrics"),
    "turnaround": ("metrics.turnaround_mean", "metrics"),
    "last_activity_at": ("extract(epoch FROM teaching.last_activity_at)", "teaching"),
}


@dataclass(frozen=True, slots=True)
class Figures:
    """SQL of figures beside an owner's own row.

    ``joins`` yield them, by alias. ``sort_keys`` are numbers that a list can be sorted by, each
    with the join that it needs.
    """

    columns: str
    joins: Mapping[str, str]
    sort_keys: Mapping[str, tuple[str, str | None]]


def performance_figures(period: Period) -> Figures:
    return Figures(
        columns="metrics.*, turnaround.*, activity.*, teaching.last_activity_at",
        joins={
            "metrics": _METRICS_OF_ALL_TIME if period.is_all_time else _METRICS_OF_DAYS,
            "turnaround": _TURNAROUND_OF_ALL_TIME if period.is_all_time else _TURNAROUND_OF_DAYS,
            "activity": _ACTIVITY,
            "teaching": TEACHING,
        },
        sort_keys=_SORT_KEYS,
    )


@dataclass(frozen=True, slots=True)
class Owners:
    """SQL that selects the ``ids`` of all owners of figures, and the ``rows`` of given ids.

    ``key`` is the column that names the owner in tables by course and teacher. ``compared`` is a
    condition on the rows with which an owner is compared.
    """

    key: str
    compared: str
    ids: str
    rows: str

    def rows_of(self, ids: str) -> str:
        return self.rows.format(ids=ids)


TEACHERS = Owners(
    key="teacher_id",
    compared="owner.courses > 0",
    ids="""
        SELECT user_id AS id FROM users WHERE role = 'teacher'
        UNION SELECT teacher_id FROM ownerships
    """,
    rows="""
        SELECT i.*, 'teacher' AS kind, i.id AS teacher_id, u.display_name,
               coalesce(u.sort_text, '') AS name,
               coalesce(t.courses, 0) AS courses,
               coalesce(t.published_courses, 0) AS published_courses,
               coalesce(t.chapters, 0) AS chapters, coalesce(t.lessons, 0) AS lessons,
               coalesce(t.students, 0) AS students, coalesce(t.done, 0) AS done,
               coalesce(t.required, 0) AS required, coalesce(t.ungraded, 0) AS ungraded
          FROM ({ids}) AS i
          LEFT JOIN teacher_totals t ON t.teacher_id = i.id
          LEFT JOIN users u ON u.user_id = i.id
    """,
)

COURSES = Owners(
    key="course_id",
    compared="owner.status = 'published'",
    ids="SELECT course_id AS id FROM courses WHERE version > 0 AND NOT deleted",
    rows="""
        SELECT i.*, 'course' AS kind, c.course_id, c.slug, c.title, c.status,
               c.teacher_id, c.grading_promise_days, c.chapters, c.lessons, c.slug AS name,
               coalesce(t.enrollments, 0) AS enrollments, coalesce(t.withdrawn, 0) AS withdrawn,
               coalesce(t.students, 0) AS students, coalesce(t.done, 0) AS done,
               coalesce(t.students, 0)::bigint * c.required AS required,
               coalesce(t.ungraded, 0) AS ungraded
          FROM ({ids}) AS i
          JOIN courses c ON c.course_id = i.id
          LEFT JOIN course_totals t ON t.course_id = i.id
    """,
)


class Arguments(list[Any]):
    """Arguments of a statement that is being composed."""

    @classmethod
    def of(cls, period: Period) -> Self:
        return cls(() if period.is_all_time else period.bounds)

    def add(self, value: object) -> str:
        self.append(value)
        return f"${len(self)}"

    def where(self, conditions: Mapping[str, object]) -> str:
        """Compose a WHERE clause of the conditions that have a value.

        The others are left out of the statement: a plan that is cached for all values would have
        to allow for them.
        """
        given = [
            sql.format(self.add(value)) for sql, value in conditions.items() if value is not None
        ]
        return f"WHERE {' AND '.join(given)}" if given else ""


def with_figures(owners: str, figures: Figures) -> str:
    joins = "".join(figures.joins.values())
    return f"SELECT owner.*, {figures.columns} FROM ({owners}) AS owner {joins}"  # noqa: S608
