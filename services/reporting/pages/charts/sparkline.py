"""A line without axes, beside the figure whose course it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from services.reporting.pages.charts.scales import Scale, path_of, rounded

WIDTH, HEIGHT = 96.0, 24.0
_MARGIN = 3.0


@dataclass(frozen=True, slots=True)
class Sparkline:
    """``end`` is where the latest value lies, if it is known; ``text`` says what is seen."""

    path: str
    end: tuple[float, float] | None
    text: str
    width: float = WIDTH
    height: float = HEIGHT


def sparkline(values: Sequence[float | None], text: str) -> Sparkline | None:
    """Return the line from a baseline of zero, or None if there is nothing to show."""
    known = [value for value in values if value is not None]
    if len(values) < 2 or not known:
        return None
    up = Scale(max(*known, 0.0) or 1.0, HEIGHT - _MARGIN, _MARGIN)
    step = (WIDTH - 2 * _MARGIN) / (len(values) - 1)
    points = [
        None if value is None else (rounded(_MARGIN + step * number), up(value))
        for number, value in enumerate(values)
    ]
    return Sparkline(path_of(points), points[-1], text)
