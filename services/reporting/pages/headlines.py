"""The answer first: a few figures, each with its change and its place in the school."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from services.reporting.pages.charts import Sparkline, sparkline
from services.reporting.pages.periods import ChosenPeriod
from services.reporting.pages.reader import Reader
from services.reporting.pages.sessions import ROOT
from services.reporting.schemas.comparison import ComparedFigure
from services.reporting.schemas.performance import Performance, TrendPoint

Format = Callable[[float | None], str]

_PLACES = {
    1: "In the lowest quarter of the school",
    2: "Just below the school's median",
    3: "Just above the school's median",
    4: "In the highest quarter of the school",
}


@dataclass(frozen=True, slots=True)
class Headline:
    """``explained`` is where the page shows what the figure is made of."""

    title: str
    value: str
    live: str
    change: str | None
    place: str | None
    sparkline: Sparkline | None
    explained: str
    definition: str


@dataclass(frozen=True, slots=True)
class _Kind:
    figure: str
    title: str
    explained: str
    format: Callable[[Reader], Format]
    value: Callable[[Performance], float | None]
    column: str | None = None


def _turnaround(performance: Performance) -> float | None:
    turnaround = performance.grading_turnaround_seconds
    return None if turnaround is None else turnaround.mean


_KINDS = (
    _Kind("students", "Students", "#students", lambda r: r.number, lambda x: x.students),
    _Kind(
        "completion_rate", "Completion", "#progress", lambda r: r.rate, lambda x: x.completion_rate
    ),
    _Kind("ungraded", "Waiting for a grade", "#backlog", lambda r: r.number, lambda x: x.ungraded),
    _Kind(
        "lessons_completed",
        "Lessons completed",
        "#activity",
        lambda r: r.number,
        lambda x: x.lessons_completed,
        "lessons_completed",
    ),
    _Kind("graded", "Graded", "#activity", lambda r: r.number, lambda x: x.graded, "graded"),
    _Kind("turnaround", "Time to grade, mean", "#turnaround", lambda r: r.duration, _turnaround),
)


def headlines(
    performance: Performance,
    compared: Sequence[ComparedFigure],
    trend: Sequence[TrendPoint],
    chosen: ChosenPeriod,
    reader: Reader,
    key: str,
) -> list[Headline]:
    """Return the figures; without ``compared``, which all time lacks, they have no change."""
    by_figure = {each.figure: each for each in compared}
    points = {point.begins_on: point for point in trend}
    return [
        Headline(
            title=kind.title,
            value=kind.format(reader)(kind.value(performance)),
            live=f"{key}.{kind.figure}",
            change=_change(by_figure.get(kind.figure), kind.format(reader)),
            place=_place(by_figure.get(kind.figure)),
            sparkline=_line(kind, points, chosen),
            explained=kind.explained,
            definition=f"{ROOT}/definitions#{kind.figure}",
        )
        for kind in _KINDS
    ]


def _change(compared: ComparedFigure | None, show: Format) -> str | None:
    if compared is None or compared.change is None:
        return None
    if not compared.change:
        return "= as in the period before"
    arrow, word = ("▲", "more") if compared.change > 0 else ("▼", "less")
    return f"{arrow} {show(abs(compared.change))} {word} than the period before"


def _place(compared: ComparedFigure | None) -> str | None:
    if compared is None or compared.quarter is None:
        return None
    return _PLACES.get(compared.quarter)


def _line(kind: _Kind, points: Mapping[date, TrendPoint], chosen: ChosenPeriod) -> Sparkline | None:
    if kind.column is None or not points:
        return None
    values = [getattr(points.get(step), kind.column, 0) for step in chosen.steps]
    return sparkline(values, f"{kind.title} by {chosen.step}, at most {max(values)}")
