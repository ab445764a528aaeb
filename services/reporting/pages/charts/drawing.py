"""Charts with axes: bars of a category or a day each, and lines over time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from services.reporting.pages.charts.scales import (
    MISSING,
    Scale,
    path_of,
    round_ticks,
    rounded,
    thinned,
)

WIDTH, HEIGHT = 560.0, 230.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 48.0, 12.0, 26.0, 44.0
_STACK_HEIGHT = 26.0
_NAMES = 130.0
_NAME_HEIGHT = 15.0
_MAX_LABELS = 8
_MAX_BARS = 10
_GAP = 0.2

Format = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Label:
    """A text at a place."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle; ``shade`` counts from the lightest tint of the one hue."""

    x: float
    y: float
    width: float
    height: float
    text: str
    shade: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A series; ``label`` names it beside its end, and is empty for the only one."""

    path: str
    label: Label
    number: int


@dataclass(frozen=True, slots=True)
class Reference:
    """A vertical line that marks a value, such as a median."""

    x: float
    label: Label


@dataclass(frozen=True, slots=True)
class Chart:
    """What to draw, with its reading in words and its data as a table.

    ``legend`` names the shades from the lightest on.
    """

    title: str
    reading: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    x_unit: str = ""
    y_unit: str = ""
    x_labels: Sequence[Label] = ()
    y_labels: Sequence[Label] = ()
    bars: Sequence[Bar] = ()
    lines: Sequence[Line] = ()
    references: Sequence[Reference] = ()
    legend: Sequence[str] = ()
    width: float = WIDTH
    height: float = HEIGHT
    left: float = _LEFT
    right: float = WIDTH - _RIGHT
    bottom: float = HEIGHT - _BOTTOM


def bar_chart(
    title: str,
    values: Sequence[tuple[str, float]],
    *,
    reading: str,
    x_unit: str,
    y_unit: str,
    show: Format,
    edges: Sequence[str] = (),
    median: tuple[float, str] | None = None,
) -> Chart:
    """Return a bar per value, from a baseline of zero.

    ``edges`` are the texts between the bars of a histogram, which then have none below them.
    ``median`` is a place from 0 to 1 along the horizontal axis, and the text to mark it with.
    """
    ticks = round_ticks(max((value for _, value in values), default=0.0))
    up = _upward(ticks)
    slot = (WIDTH - _LEFT - _RIGHT) / max(len(values), 1)
    bars = [
        Bar(
            x=rounded(_LEFT + slot * (number + _GAP / 2)),
            y=up(value),
            width=rounded(slot * (1 - _GAP)),
            height=rounded(HEIGHT - _BOTTOM - up(value)),
            text=f"{label}: {show(value)}",
        )
        for number, (label, value) in enumerate(values)
    ]
    labels = [label for label, _ in values]
    return Chart(
        title=title,
        reading=reading,
        columns=(x_unit, y_unit),
        rows=[(label, show(value)) for label, value in values],
        x_unit=x_unit,
        y_unit=y_unit,
        x_labels=_below(edges, lambda number: _LEFT + slot * number, len(edges))
        if edges
        else _below(labels, lambda number: _LEFT + slot * (number + 0.5), _MAX_BARS),
        y_labels=_beside(ticks, up, show),
        bars=bars,
        references=() if median is None else [_reference(*median)],
    )


def line_chart(
    title: str,
    labels: Sequence[str],
    series: Sequence[tuple[str, Sequence[float | None]]],
    *,
    reading: str,
    x_unit: str,
    y_unit: str,
    show: Format,
    whole: bool = True,
) -> Chart:
    """Return a line per series; more than five are for small multiples.

    Raises:
        ValueError: there are more than five series.
    """
    if len(series) > 5:
        raise ValueError("more than five lines cannot be told apart")
    known = [value for _, values in series for value in values if value is not None]
    ticks = round_ticks(max(known, default=0.0), whole=whole)
    up = _upward(ticks)
    # Several lines have their names beside their ends.
    right = WIDTH - (_NAMES if len(series) > 1 else _RIGHT)
    step = (right - _LEFT) / max(len(labels) - 1, 1)

    def place(number: int) -> float:
        return rounded(_LEFT + step * number)

    ends = _spread([up(_last(values)) for _, values in series])
    lines = [
        Line(
            path_of(
                [
                    None if value is None else (place(at), up(value))
                    for at, value in enumerate(values)
                ]
            ),
            Label(right + 8, rounded(end + 4), name if len(series) > 1 else ""),
            number,
        )
        for number, ((name, values), end) in enumerate(zip(series, ends, strict=True))
    ]
    rows = [
        (label, *(_shown(values[at], show) for _, values in series))
        for at, label in enumerate(labels)
    ]
    return Chart(
        title=title,
        reading=reading,
        columns=(x_unit, *(name for name, _ in series)),
        rows=rows,
        x_unit=x_unit,
        y_unit=y_unit,
        x_labels=_below(labels, place),
        y_labels=_beside(ticks, up, show),
        lines=lines,
        right=right,
    )


def stacked_bar(
    title: str,
    parts: Sequence[tuple[str, float]],
    *,
    reading: str,
    x_unit: str,
    show: Format,
) -> Chart:
    """Return one horizontal bar of parts, each darker than the one before."""
    across = Scale(sum(value for _, value in parts) or 1.0, 0.0, WIDTH)
    bars, begin = [], 0.0
    for shade, (label, value) in enumerate(parts):
        left, end = across(begin), across(begin + value)
        text = f"{label}: {show(value)}"
        if value:
            bars.append(Bar(left, 0.0, rounded(end - left), 26.0, text, shade))
        begin += value
    return Chart(
        title=title,
        reading=reading,
        columns=(x_unit, "Number"),
        rows=[(label, show(value)) for label, value in parts],
        bars=bars,
        legend=[f"{label}: {show(value)}" for label, value in parts],
        height=_STACK_HEIGHT,
        left=0.0,
        right=WIDTH,
        bottom=26.0,
    )


def _shown(value: float | None, show: Format) -> str:
    return MISSING if value is None else show(value)


def _last(values: Sequence[float | None]) -> float:
    return next((value for value in reversed(values) if value is not None), 0.0)


def _spread(places: Sequence[float]) -> list[float]:
    """Move names apart that would overlap: downward, but none below the axis."""
    moved = list(places)
    order = sorted(range(len(places)), key=lambda each: places[each])
    above = -_NAME_HEIGHT
    for number in order:
        above = moved[number] = max(places[number], above + _NAME_HEIGHT)
    below = HEIGHT - _BOTTOM + _NAME_HEIGHT
    for number in reversed(order):
        below = moved[number] = min(moved[number], below - _NAME_HEIGHT)
    return moved


def _upward(ticks: Sequence[float]) -> Scale:
    return Scale(ticks[-1], HEIGHT - _BOTTOM, _TOP)


def _below(
    labels: Sequence[str], place: Callable[[int], float], at_most: int = _MAX_LABELS
) -> list[Label]:
    return [
        Label(rounded(place(number)), HEIGHT - _BOTTOM + 17, labels[number])
        for number in thinned(len(labels), at_most)
    ]


def _beside(ticks: Sequence[float], up: Scale, show: Format) -> list[Label]:
    return [Label(_LEFT - 6, up(tick), show(tick)) for tick in ticks]


def _reference(share: float, text: str) -> Reference:
    x = Scale(1.0, _LEFT, WIDTH - _RIGHT)(share)
    return Reference(x, Label(x, _TOP - 6, text))
