"""The performance of teachers and courses."""

import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import accumulate
from typing import Any, Literal, Self
from uuid import UUID

from services.reporting.errors import NotReported
from services.reporting.queries.freshness import freshness
from services.reporting.schemas import (
    CoursePerformance,
    Report,
    Single,
    TeacherPerformance,
    Turnaround,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

Sort = Literal[
    "name",
    "students",
    "active_students",
    "completion_rate",
    "ungraded",
    "lessons_completed",
    "submissions",
    "graded",
    "quiz_average",
    "assignment_average",
    "turnaround",
    "last_activity_at",
]


@dataclass(frozen=True, slots=True)
class Period:
    """Calendar days of the school, both included; without either, all time."""

    first: date | None = None
    last: date | None = None

    @property
    def is_all_time(self) -> bool:
        return self.first is None and self.last is None

    @property
    def bounds(self) -> tuple[date, date]:
        """The range of ``flows.day``; the row of all time, at the day -infinity, is outside."""
        first_day = date.min.replace(day=2)
        return max(self.first or first_day, first_day), self.last or date.max


@dataclass(frozen=True, slots=True)
class CourseFilter:
    """What a list of courses is narrowed down to; None does not narrow."""

    teacher_id: UUID | None = None
    status: str | None = None
    text: str | None = None


# $1 the period's first day, $2 its last; statements of all time take neither.
_FLOW_OF_DAYS = """
    LEFT JOIN LATERAL (
         SELECT sum(lessons_completed)::bigint AS lessons_completed,
                sum(submissions)::bigint AS submissions, sum(graded)::bigint AS graded,
                sum(quiz_percent_sum) / nullif(sum(quiz_results), 0) AS quiz_average,
                sum(assignment_percent_sum) / nullif(sum(assignment_results), 0)
                    AS assignment_average,
                sum(turnaround_seconds_sum) / nullif(sum(turnarounds), 0) AS turnaround_mean
           FROM daily_metrics f
          WHERE f.owner_kind = owner.kind AND f.owner_id = owner.id AND f.day BETWEEN $1 AND $2
         ) AS flow ON true
"""
# One row an owner, which an index of its own finds for all owners at once; sums would not let it.
_FLOW_OF_ALL_TIME = """
    LEFT JOIN LATERAL (
         SELECT lessons_completed, submissions, graded,
                quiz_percent_sum / nullif(quiz_results, 0) AS quiz_average,
                assignment_percent_sum / nullif(assignment_results, 0) AS assignment_average,
                turnaround_seconds_sum / nullif(turnarounds, 0) AS turnaround_mean
           FROM daily_metrics f
          WHERE f.owner_kind = owner.kind AND f.owner_id = owner.id AND f.day = '-infinity'
         ) AS flow ON true
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
# One row a bucket, already in order in the key, which a range of days would hide.
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
_TEACHING = """
    LEFT JOIN teaching_activity teaching
           ON teaching.owner_kind = owner.kind AND teaching.owner_id = owner.id
"""
_COLUMNS = "owner.*, flow.*, turnaround.*, activity.*, teaching.last_activity_at"


def _sources(period: Period) -> dict[str, str]:
    """What each figure is joined from, beside the owner's own row."""
    return {
        "flow": _FLOW_OF_ALL_TIME if period.is_all_time else _FLOW_OF_DAYS,
        "turnaround": _TURNAROUND_OF_ALL_TIME if period.is_all_time else _TURNAROUND_OF_DAYS,
        "activity": _ACTIVITY,
        "teaching": _TEACHING,
    }


@dataclass(frozen=True, slots=True)
class _Owners:
    """SQL for whoever has figures: all ``ids``, and the owners' ``rows`` of some ids."""

    ids: str
    rows: str

    def of(self, ids: str) -> str:
        return self.rows.format(ids=ids)


_TEACHERS = _Owners(
    ids="""
        SELECT user_id AS id FROM users WHERE role = 'teacher'
        UNION SELECT teacher_id FROM ownerships
    """,
    rows="""
        SELECT i.*, 'teacher' AS kind, i.id AS teacher_id, p.display_name,
               coalesce(p.display_name, '') AS name,
               coalesce(s.courses, 0) AS courses,
               coalesce(s.published_courses, 0) AS published_courses,
               coalesce(s.chapters, 0) AS chapters, coalesce(s.lessons, 0) AS lessons,
               coalesce(s.students, 0) AS students, coalesce(s.done, 0) AS done,
               coalesce(s.required, 0) AS required, coalesce(s.ungraded, 0) AS ungraded
          FROM ({ids}) AS i
          LEFT JOIN teacher_totals s ON s.teacher_id = i.id
          LEFT JOIN users p ON p.user_id = i.id
    """,
)

_COURSES = _Owners(
    ids="SELECT course_id AS id FROM courses WHERE version > 0 AND NOT deleted",
    rows="""
        SELECT i.*, 'course' AS kind, c.course_id, c.slug, c.title, c.status,
               c.teacher_id, c.chapters, c.lessons, c.slug AS name,
               coalesce(s.enrollments, 0) AS enrollments, coalesce(s.withdrawn, 0) AS withdrawn,
               coalesce(s.students, 0) AS students, coalesce(s.done, 0) AS done,
               coalesce(s.students, 0)::bigint * c.required AS required,
               coalesce(s.ungraded, 0) AS ungraded
          FROM ({ids}) AS i
          JOIN courses c ON c.course_id = i.id
          LEFT JOIN course_totals s ON s.course_id = i.id
    """,
)


class _Arguments(list[Any]):
    """Of a statement that is being put together."""

    @classmethod
    def of(cls, period: Period) -> Self:
        return cls(() if period.is_all_time else period.bounds)

    def add(self, value: object) -> str:
        self.append(value)
        return f"${len(self)}"

    def narrow(self, wanted: Mapping[str, object]) -> str:
        """A WHERE for those conditions that have a value.

        What is not wanted stays out of the statement, since a plan that is kept for all values
        would have to allow for it.
        """
        given = [sql.format(self.add(value)) for sql, value in wanted.items() if value is not None]
        return f"WHERE {' AND '.join(given)}" if given else ""


def _with_figures(owners: str, period: Period) -> str:
    figures = "".join(_sources(period).values())
    return f"SELECT {_COLUMNS} FROM ({owners}) AS owner {figures}"  # noqa: S608


# What a list is sorted by, as a number, and the source that it needs.
_SORT_KEYS: dict[Sort, tuple[str, str | None]] = {
    "students": ("owner.students", None),
    "active_students": ("activity.active_students", "activity"),
    "completion_rate": ("owner.done / nullif(owner.required, 0)::numeric", None),
    "ungraded": ("owner.ungraded", None),
    "lessons_completed": ("flow.lessons_completed", "flow"),
    "submissions": ("flow.submissions", "flow"),
    "graded": ("flow.graded", "flow"),
    "quiz_average": ("flow.quiz_average", "flow"),
    "assignment_average": ("flow.assignment_average", "flow"),
    "turnaround": ("flow.turnaround_mean", "flow"),
    "last_activity_at": ("extract(epoch FROM teaching.last_activity_at)", "teaching"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list, in which order."""

    limit: int
    cursor: str | None = None
    sort: Sort = "name"
    descending: bool = False

    @property
    def direction(self) -> str:
        return "DESC" if self.descending else "ASC"

    @property
    def _cursor_type(self) -> Any:
        """Order and last key: a cursor of another order would go on somewhere else."""
        key = str if self.sort == "name" else float
        return tuple[Literal[self.sort], Literal[self.direction], key, UUID]  # type: ignore[name-defined, valid-type]

    def select(self, owners: str, period: Period, arguments: _Arguments) -> str:
        """The ids of the page's owners, each with its ``sort_key``.

        All owners have that one looked up, only the page's have all figures. Nulls come last
        whichever way. The limit is no argument: a plan for any limit is one for a tenth of all.
        """
        key, source = "owner.name", ""
        if self.sort != "name":
            figure, name = _SORT_KEYS[self.sort]
            nothing = "-1" if self.descending else "'infinity'"
            key = f"coalesce(({figure})::float8, {nothing})"
            source = _sources(period)[name] if name else ""
        beyond = ""
        if after := decode_cursor(self.cursor, self._cursor_type):
            last = f"({arguments.add(after[2])}, {arguments.add(after[3])}::uuid)"
            beyond = f"WHERE (sort_key, id) {'<' if self.descending else '>'} {last}"
        return f"""
            SELECT id, sort_key
              FROM (SELECT owner.id, {key} AS sort_key FROM ({owners}) AS owner {source}) AS keyed
              {beyond}
             ORDER BY sort_key {self.direction}, id {self.direction}
             LIMIT {self.limit + 1}
        """  # noqa: S608

    def next_cursor(self, rows: Sequence[Any]) -> str | None:
        """One row more than the page was asked for; it tells that there is a next one."""
        if len(rows) <= self.limit:
            return None
        last = rows[self.limit - 1]
        return encode_cursor(self.sort, self.direction, str(last["sort_key"]), last["id"])


async def _list(
    owners: _Owners, period: Period, page: Page, wanted: Mapping[str, object]
) -> tuple[Sequence[Any], str | None]:
    """The rows of a page, and the cursor of the next."""
    arguments = _Arguments.of(period)
    narrowed = f"{owners.of(owners.ids)} {arguments.narrow(wanted)}"
    ids = page.select(narrowed, period, arguments)
    rows = await _fetch(
        f"{_with_figures(owners.of(ids), period)} "
        f"ORDER BY owner.sort_key {page.direction}, owner.id {page.direction}",
        *arguments,
    )
    return rows[: page.limit], page.next_cursor(rows)


async def teachers_performance(
    period: Period, page: Page, text: str | None = None
) -> Report[TeacherPerformance]:
    """Everyone who has the role or ever owned a course."""
    fresh = await freshness()
    wanted = {"strpos(lower(p.display_name), lower({})) > 0": text}
    rows, more = await _list(_TEACHERS, period, page, wanted)
    items = [TeacherPerformance(**_figures(row)) for row in rows]
    return Report(**dict(fresh), items=items, next_cursor=more)


async def courses_performance(
    period: Period, page: Page, wanted: CourseFilter
) -> Report[CoursePerformance]:
    """All courses that are not deleted; by name means by slug."""
    fresh = await freshness()
    conditions = {
        "strpos(lower(c.slug || ' ' || c.title), lower({})) > 0": wanted.text,
        "c.teacher_id = {}": wanted.teacher_id,
        "c.status = {}": wanted.status,
    }
    rows, more = await _list(_COURSES, period, page, conditions)
    items = [CoursePerformance(**_figures(row)) for row in rows]
    return Report(**dict(fresh), items=items, next_cursor=more)


async def teacher_performance(teacher_id: UUID, period: Period) -> Single[TeacherPerformance]:
    """One teacher's figures.

    Raises:
        NotReported: nobody of this id has the role, or ever owned a course.
    """
    fresh = await freshness()
    row = await _one(_TEACHERS, teacher_id, period)
    if row is None:
        raise NotReported(f"There are no figures of the teacher {teacher_id}.")
    return Single(**dict(fresh), item=TeacherPerformance(**_figures(row)))


async def course_performance(course_id: UUID, period: Period) -> Single[CoursePerformance]:
    """One course's figures.

    Raises:
        NotReported: there is no such course, or it was deleted.
    """
    fresh = await freshness()
    row = await _one(_COURSES, course_id, period)
    if row is None:
        raise NotReported(f"There are no figures of the course {course_id}.")
    return Single(**dict(fresh), item=CoursePerformance(**_figures(row)))


async def _one(owners: _Owners, owner_id: UUID, period: Period) -> Any:
    """None where there is no such owner."""
    arguments = _Arguments.of(period)
    narrowed = f"{owners.of(owners.ids)} {arguments.narrow({'i.id = {}': owner_id})}"
    rows = await _fetch(_with_figures(narrowed, period), *arguments)
    return rows[0] if rows else None


async def owns_course(teacher_id: UUID, course_id: UUID) -> bool:
    """Whether the teacher owns the course today."""
    async with connection() as pooled:
        owner = await pooled.fetchval(
            "SELECT teacher_id FROM courses WHERE course_id = $1 AND NOT deleted", course_id
        )
    return bool(owner == teacher_id)


async def _fetch(statement: str, *arguments: Any) -> Sequence[Any]:
    async with connection() as pooled:
        rows: Sequence[Any] = await pooled.fetch(statement, *arguments)
    return rows


def _figures(row: Any) -> dict[str, Any]:
    """A row with nulls of absent flows filled in, and the ratios formed."""
    figures = dict(row)
    for name in ("lessons_completed", "submissions", "graded"):
        figures[name] = figures[name] or 0
    required = figures["required"]
    figures["completion_rate"] = float(Decimal(figures["done"]) / required) if required else None
    figures["grading_turnaround_seconds"] = _turnaround(row)
    return figures


def _turnaround(row: Any) -> Turnaround | None:
    if not row["buckets"]:
        return None
    buckets, ranks = row["buckets"], list(accumulate(row["counts"]))
    return Turnaround(
        mean=float(row["turnaround_mean"]),
        median=_quantile(buckets, ranks, 0.5),
        p90=_quantile(buckets, ranks, 0.9),
    )


def _quantile(buckets: Sequence[int], ranks: Sequence[int], share: float) -> float:
    """The value below which ``share`` of the measured lie, from buckets that grow by a tenth.

    ``ranks``: how many lie in each bucket or below. The middle of a bucket on the logarithmic
    scale is off by at most the square root of 1.1, that is 4.9 %, from any value in it. Bucket 0
    holds all up to a second.
    """
    bucket = buckets[bisect_left(ranks, math.ceil(share * ranks[-1]))]
    return float(1.1 ** (bucket - 0.5))
