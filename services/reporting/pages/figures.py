"""The charts of the pages, from figures."""

from collections.abc import Sequence
from itertools import pairwise

from services.reporting.pages.charts import Chart, bar_chart, line_chart, stacked_bar
from services.reporting.pages.periods import ChosenPeriod
from services.reporting.pages.reader import Reader
from services.reporting.queries.student_work import StudentActivity
from services.reporting.schemas.courses import CourseLesson
from services.reporting.schemas.distributions import BINS, Distribution
from services.reporting.schemas.performance import TrendPoint
from services.reporting.schemas.presence import GradingBacklog

_TURNAROUNDS = ("< 1 h", "1–6 h", "6–24 h", "1–2 d", "2–4 d", "4–7 d", "7–14 d", "> 14 d")
_AGES = (
    ("0–1 days", "days_0_1"),
    ("2–3 days", "days_2_3"),
    ("4–7 days", "days_4_7"),
    ("8–14 days", "days_8_14"),
    ("15+ days", "days_15_up"),
)


def activity_chart(
    points: Sequence[TrendPoint], chosen: ChosenPeriod, reader: Reader
) -> Chart | None:
    """Return lessons, submissions and grades over time, or None if there was nothing."""
    if not points:
        return None
    by_step = {point.begins_on: point for point in points}
    steps = chosen.steps

    def values(name: str) -> list[float | None]:
        return [getattr(by_step.get(step), name, 0) for step in steps]

    series = [
        ("Lessons", values("lessons_completed")),
        ("Submissions", values("submissions")),
        ("Graded", values("graded")),
    ]
    totals = [(name, sum(value or 0 for value in line)) for name, line in series]
    reading = ", ".join(f"{name}: {reader.number(total)}" for name, total in totals)
    return line_chart(
        f"Activity by {chosen.step}",
        [reader.short_day(step) for step in steps],
        series,
        reading=f"In all: {reading}.",
        x_unit=_step_unit(chosen),
        y_unit="Number",
        show=reader.number,
    )


def student_chart(
    activity: Sequence[StudentActivity], chosen: ChosenPeriod, reader: Reader
) -> Chart | None:
    """Return what a student did over time, or None if there was nothing."""
    if not activity:
        return None
    by_step = {each.begins_on: each for each in activity}
    lessons = sum(each.lessons for each in activity)
    submissions = sum(each.submissions for each in activity)
    series: list[tuple[str, list[float | None]]] = [
        ("Lessons", [getattr(by_step.get(step), "lessons", 0) for step in chosen.steps]),
        ("Submissions", [getattr(by_step.get(step), "submissions", 0) for step in chosen.steps]),
    ]
    return line_chart(
        f"Activity by {chosen.step}",
        [reader.short_day(step) for step in chosen.steps],
        series,
        reading=f"{reader.number(lessons)} lessons completed and {reader.number(submissions)} "
        "submissions in all.",
        x_unit=_step_unit(chosen),
        y_unit="Number",
        show=reader.number,
    )


def _step_unit(chosen: ChosenPeriod) -> str:
    return "Day" if chosen.step == "day" else "Week that begins on"


def turnaround_chart(counts: Sequence[int], reader: Reader) -> Chart | None:
    total = sum(counts)
    if not total:
        return None
    within = sum(counts[:3])
    return bar_chart(
        "Time from submission to first grade",
        list(zip(_TURNAROUNDS, counts, strict=True)),
        reading=f"{reader.rate(within / total)} of {reader.number(total)} came within a day.",
        x_unit="Time to the first grade",
        y_unit="Submissions",
        show=reader.number,
    )


def backlog_chart(backlog: GradingBacklog, reader: Reader) -> Chart | None:
    if not backlog.submissions:
        return None
    parts = [(label, getattr(backlog, name)) for label, name in _AGES]
    old = backlog.days_8_14 + backlog.days_15_up
    return stacked_bar(
        "Submissions that wait for a grade, by age",
        parts,
        reading=f"{reader.number(old)} of {reader.number(backlog.submissions)} wait longer than "
        "7 days.",
        x_unit="Age",
        show=reader.number,
    )


def backlog_answer(backlog: GradingBacklog, reader: Reader) -> str:
    """Say in a sentence how much waits."""
    if not backlog.submissions:
        return "No submission waits for a grade"
    old = backlog.days_8_14 + backlog.days_15_up
    number = reader.number(old or backlog.submissions)
    one = (old or backlog.submissions) == 1
    waits = "submission waits" if one else "submissions wait"
    return f"{number} {waits} longer than 7 days" if old else f"{number} {waits} for a grade"


def distribution_chart(title: str, spread: Distribution, reader: Reader) -> Chart | None:
    """Return a histogram of percentages with its median, or None for no values."""
    if not spread.count or spread.median is None:
        return None
    edges = range(0, 101, 100 // BINS)
    bins = [f"{low}–{high}" for low, high in pairwise(edges)]
    median = reader.percent(float(spread.median))
    return bar_chart(
        title,
        list(zip(bins, spread.histogram, strict=True)),
        reading=f"The median of {reader.number(spread.count)} is {median}.",
        x_unit="Percent",
        y_unit="Students" if spread.of == "progress" else "Results",
        show=reader.number,
        edges=[str(edge) for edge in edges],
        median=(float(spread.median) / 100, f"median {median}"),
    )


def lessons_answer(lessons: Sequence[CourseLesson], reader: Reader) -> str:
    """Name the lesson at which most students stop."""
    required = [each for each in lessons if each.required and each.students]
    drops = [
        (before.students_done - after.students_done, after) for before, after in pairwise(required)
    ]
    most, lesson = max(drops, key=lambda each: each[0], default=(0, None))
    if lesson is None or most <= 0:
        return "Lessons and who completed them"
    students = "student" if most == 1 else "students"
    return f"{reader.number(most)} {students} stop before “{lesson.title}”"
