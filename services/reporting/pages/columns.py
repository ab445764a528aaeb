"""The figures of tables of teachers and courses: heading, text and sort key of each column."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from services.reporting.pages.reader import Reader
from services.reporting.schemas.freshness import Freshness
from services.reporting.schemas.performance import GradingTurnaround, Performance

Text = Callable[[Reader, Any], str]
Share = Callable[[Any], float | None]


@dataclass(frozen=True, slots=True)
class Column:
    """``sort`` is the value of the parameter ``sort``; ``share`` draws a bar from 0 to 1."""

    key: str
    heading: str
    unit: str
    text: Text
    sort: str | None = None
    share: Share | None = None
    is_number: bool = True


def _mean(turnaround: GradingTurnaround | None) -> float | None:
    return None if turnaround is None else turnaround.mean


def _fraction(percent: float | None) -> float | None:
    return None if percent is None else float(percent) / 100


PERFORMANCE: tuple[Column, ...] = (
    Column("students", "Students", "now", lambda r, x: r.number(x.students), "students"),
    Column(
        "active_students",
        "Active",
        "30 days",
        lambda r, x: r.number(x.active_students),
        "active_students",
    ),
    Column(
        "completion_rate",
        "Completion",
        "of lessons",
        lambda r, x: r.rate(x.completion_rate),
        "completion_rate",
        lambda x: x.completion_rate,
    ),
    Column("ungraded", "To grade", "now", lambda r, x: r.number(x.ungraded), "ungraded"),
    Column(
        "lessons_completed",
        "Lessons",
        "completed",
        lambda r, x: r.number(x.lessons_completed),
        "lessons_completed",
    ),
    Column("graded", "Graded", "submissions", lambda r, x: r.number(x.graded), "graded"),
    Column(
        "quiz_average",
        "Quizzes",
        "average",
        lambda r, x: r.percent(x.quiz_average),
        "quiz_average",
        lambda x: _fraction(x.quiz_average),
    ),
    Column(
        "assignment_average",
        "Assignments",
        "average",
        lambda r, x: r.percent(x.assignment_average),
        "assignment_average",
        lambda x: _fraction(x.assignment_average),
    ),
    Column(
        "turnaround",
        "Time to grade",
        "mean",
        lambda r, x: r.duration(_mean(x.grading_turnaround_seconds)),
        "turnaround",
    ),
    Column(
        "last_activity_at",
        "Last seen",
        "grading, authoring",
        lambda r, x: r.day(None if x.last_activity_at is None else r.local_day(x.last_activity_at)),
        "last_activity_at",
    ),
)
NAME = Column("name", "Name", "", lambda _, x: "", "name", is_number=False)


def live_texts(reader: Reader, fresh: Freshness, rows: Mapping[str, Performance]) -> dict[str, str]:
    """Return what each live element of a page shows, by its name."""
    texts = {
        f"{key}.{column.key}": column.text(reader, row)
        for key, row in rows.items()
        for column in PERFORMANCE
    }
    if fresh.as_of is not None:
        texts["as_of"] = reader.clock(fresh.as_of)
        texts["lag"] = f"{reader.number(fresh.lag_seconds, 1)} s"
    return texts
