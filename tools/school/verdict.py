"""Compare reporting with the independent count, and measure how fresh it is."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from tools.compare import Difference, differences, print_differences, shown
from tools.errors import ToolError
from tools.reporting import Report, Reporting, Row
from tools.school.count import (
    Submission,
    course_figures,
    nearest_rank,
    teacher_figures,
    turnarounds,
)
from tools.school.day import School
from tools.school.teaching import Moments

SAMPLES = 9
_SHOWS_SECONDS = 30.0
_SHOWN = (
    "courses",
    "published_courses",
    "chapters",
    "lessons",
    "students",
    "active_students",
    "completion_rate",
    "lessons_completed",
    "quiz_average",
    "assignment_average",
    "submissions",
    "graded",
    "ungraded",
    "grading_turnaround_seconds",
)
# A bucket of the histogram spans a tenth; reporting returns its middle.
_HISTOGRAM_ERROR = 0.05
_LOWEST_BUCKET_SECONDS = 1.0


async def seconds_to_show(school: School, reporting: Reporting) -> list[float]:
    """Return the seconds from a completion's response until reporting shows it, sorted."""
    measured = []
    for learner, taught, page in list(islice(school.unread(school.published[::-1]), SAMPLES)):
        wanted = len(taught.count.completions) + 1
        await learner.complete(taught, page)
        answered = time.monotonic()
        while await _completed(reporting, taught.count.course_id) < wanted:
            if time.monotonic() - answered > _SHOWS_SECONDS:
                raise ToolError(
                    f"reporting did not show a completion within {_SHOWS_SECONDS:.0f} s"
                )
        measured.append(time.monotonic() - answered)
    return sorted(measured)


async def _completed(reporting: Reporting, course_id: str) -> int:
    courses = await reporting.performance("courses")
    row = next(each for each in courses.items if each["course_id"] == course_id)
    return int(row["lessons_completed"])


def print_teachers(console: Console, school: School, teachers: Report) -> None:
    """Print one column per teacher: four fit on a narrow terminal, fourteen figures do not."""
    own = {each.user_id for each in school.teachers}
    rows = [row for row in teachers.items if row["teacher_id"] in own]
    table = Table("", box=box.SIMPLE, pad_edge=False, title="Teacher performance, from reporting")
    for row in rows:
        table.add_column(row["display_name"].replace(" ", "\n"), justify="right")
    for figure in _SHOWN:
        table.add_row(figure, *(_cell(row, figure) for row in rows))
    console.print(table)
    console.print("* median, in seconds", highlight=False)


def print_day(console: Console, day: Row) -> None:
    console.print(
        f"Daily report: {day['lessons_completed']} lessons completed, {day['submissions']} "
        f"submissions, {day['graded']} graded.",
        highlight=False,
    )


def print_seconds_to_show(console: Console, measured: list[float]) -> None:
    median, worst = statistics.median(measured), measured[-1]
    console.print(
        f"From a command's response to its effect in reporting: {median * 1000:.0f} ms "
        f"(median of {len(measured)}; maximum {worst * 1000:.0f} ms).",
        highlight=False,
    )


def judge(console: Console, school: School, courses: Report, teachers: Report) -> bool:
    """Print each difference; return whether all figures are equal."""
    found = [*_course_differences(school, courses), *_teacher_differences(school, teachers)]
    if courses.dead_letters or courses.pending_references:
        console.print(
            f"Reporting has {courses.dead_letters} dead letters and "
            f"{courses.pending_references} pending references",
            style="yellow",
        )
    if found:
        print_differences(console, found)
        return False
    console.print(
        f"All figures of {len(school.teachers)} teachers and {len(school.taught)} courses equal "
        "the independent count.",
        highlight=False,
    )
    return True


def _course_differences(school: School, courses: Report) -> Iterator[Difference]:
    rows = {row["course_id"]: row for row in courses.items}
    for taught in school.taught:
        count = taught.count
        row = rows.get(count.course_id)
        yield from differences(count.slug, row, course_figures(count))
        if row is not None:
            latest = school.work.latest[count.course_id]
            yield from _more(count.slug, row, count.submissions.values(), latest)


def _teacher_differences(school: School, teachers: Report) -> Iterator[Difference]:
    counts = [each.count for each in school.taught]
    submissions = [one for each in counts for one in each.submissions.values()]
    rows = {row["teacher_id"]: row for row in teachers.items}
    for teacher in school.teachers:
        row = rows.get(teacher.user_id)
        yield from differences(teacher.name, row, teacher_figures(counts, teacher.user_id))
        if row is not None:
            graded = [each for each in submissions if each.graded_owner == teacher.user_id]
            latest = school.work.latest.get(teacher.user_id)
            yield from _more(teacher.name, row, graded, latest)


def _more(
    whose: str, row: Row, submissions: Iterable[Submission], latest: Moments | None
) -> Iterator[Difference]:
    """Yield differences of the figures that are not a single number."""
    yield from _turnaround(whose, row["grading_turnaround_seconds"], turnarounds(submissions))
    told = row["last_activity_at"]
    moment = None if told is None else datetime.fromisoformat(told)
    if moment is None or latest is None:
        equal = moment is None and latest is None
    else:
        equal = latest[0] <= moment <= latest[1]
    if not equal:
        yield Difference(whose, "last_activity_at", told, str(latest))


@dataclass(frozen=True)
class _Expected:
    name: str
    seconds: float
    relative_error: float


def _turnaround(
    whose: str, told: Mapping[str, Any] | None, counted: list[float]
) -> Iterator[Difference]:
    if told is None or not counted:
        if (told is None) != (not counted):
            yield Difference(whose, "grading_turnaround_seconds", told, counted[:3] or None)
        return
    for each in (
        _Expected("mean", statistics.fmean(counted), 1e-6),
        _Expected("median", nearest_rank(counted, 0.5), _HISTOGRAM_ERROR),
        _Expected("p90", nearest_rank(counted, 0.9), _HISTOGRAM_ERROR),
    ):
        low = each.name != "mean" and max(each.seconds, told[each.name]) <= _LOWEST_BUCKET_SECONDS
        if not low and not math.isclose(
            told[each.name], each.seconds, rel_tol=each.relative_error, abs_tol=1e-5
        ):
            yield Difference(whose, f"turnaround {each.name}", told[each.name], each.seconds)


def _cell(row: Row, figure: str) -> str:
    match row[figure]:
        case {"median": median}:
            return f"{median:.1f} *"
        case float(value):
            return f"{value:.2f}"
        case value:
            return shown(value)
