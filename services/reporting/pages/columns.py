"""The figures of tables of teachers and courses: headings, and the cells of rows."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

from services.reporting.pages.charts.scales import MISSING
from services.reporting.pages.reader import Reader
from services.reporting.schemas.freshness import Freshness
from services.reporting.schemas.performance import Performance

Format = Callable[[Reader, Any], str]


@dataclass(frozen=True, slots=True)
class Column:
    """``key`` names the figure in the parameter ``sort`` and in live updates.

    A value of ``whole`` fills the bar below the figure. ``missing`` says when there is no value.
    """

    key: str
    heading: str
    unit: str
    format: Format = Reader.number
    whole: float | None = None
    missing: str = ""
    value: Callable[[Any], Any] | None = None
    is_number: bool = True

    def of(self, row: Performance) -> Any:
        return self.value(row) if self.value else getattr(row, self.key)


class Cell(NamedTuple):
    """``live`` names the text in live updates; ``bar`` is the length of a bar in percent."""

    heading: str
    live: str
    text: str
    bar: float | None


def _mean_turnaround(row: Performance) -> float | None:
    turnaround = row.grading_turnaround_seconds
    return None if turnaround is None else turnaround.mean


PERFORMANCE: tuple[Column, ...] = (
    Column("students", "Students", "now"),
    Column("active_students", "Active", "30 days"),
    Column(
        "completion_rate",
        "Completion",
        "of lessons",
        Reader.rate,
        whole=1,
        missing="there are no students, or no required lessons",
    ),
    Column("ungraded", "To grade", "now"),
    Column("lessons_completed", "Lessons", "completed"),
    Column("graded", "Graded", "submissions"),
    Column(
        "quiz_average",
        "Quizzes",
        "average",
        Reader.percent,
        whole=100,
        missing="no quiz has results from this period",
    ),
    Column(
        "assignment_average",
        "Assignments",
        "average",
        Reader.percent,
        whole=100,
        missing="no assignment has results from this period",
    ),
    Column(
        "turnaround",
        "Time to grade",
        "mean",
        Reader.duration,
        missing="nothing was graded for the first time in this period",
        value=_mean_turnaround,
    ),
    Column(
        "last_activity_at",
        "Last seen",
        "grading, authoring",
        Reader.day_of,
        missing="nothing was graded or authored yet",
    ),
)
NAME = Column("name", "Name", "", is_number=False)


def figure_cells(reader: Reader, key: object, row: Performance) -> list[Cell]:
    """Return the cells of one row; ``key`` is the id of its owner."""
    cells, owner = [], str(key)
    for column in PERFORMANCE:
        value = column.of(row)
        bar = None
        if column.whole is not None and value is not None:
            bar = round(100 * float(value) / column.whole, 1)
        live = f"{owner}.{column.key}"
        cells.append(Cell(column.heading, live, column.format(reader, value), bar))
    return cells


def figure_table(
    reader: Reader,
    rows: Mapping[UUID, Performance],
    medians: Mapping[str, float | None] = MappingProxyType({}),
) -> dict[str, Any]:
    """Return what templates show of the rows: cells, medians, and why figures are missing."""
    cells = {key: figure_cells(reader, key, row) for key, row in rows.items()}
    return {
        "columns": PERFORMANCE,
        "cells": cells,
        "medians": _median_cells(reader, medians) if medians else (),
        "reasons": _reasons(cells.values()),
    }


def _median_cells(reader: Reader, medians: Mapping[str, float | None]) -> list[tuple[str, str]]:
    """Return heading and text of each column; without a text, where there are no medians."""
    return [
        (each.heading, each.format(reader, medians[each.key]) if each.key in medians else "")
        for each in PERFORMANCE
    ]


def _reasons(rows: Iterable[Sequence[Cell]]) -> list[tuple[str, str]]:
    """Return heading and reason of each column that lacks a figure in any row."""
    missing = {cell.heading for cells in rows for cell in cells if cell.text == MISSING}
    return [(each.heading, each.missing) for each in PERFORMANCE if each.heading in missing]


def live_texts(reader: Reader, fresh: Freshness, rows: Mapping[str, Performance]) -> dict[str, str]:
    """Return what each live element of a page shows, by its name."""
    texts = {
        cell.live: cell.text for key, row in rows.items() for cell in figure_cells(reader, key, row)
    }
    if fresh.as_of is not None:
        texts["as_of"] = reader.clock(fresh.as_of)
        texts["lag"] = f"{reader.number(fresh.lag_seconds, 1)} s"
    return texts
