"""A line without axes, beside the figure whose course it shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

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
    points = [
        None if value is None else (x, up(value))
        for x, value in zip(_places(len(values)), values, strict=True)
    ]
    return Sparkline(path_of(points), points[-1], text)


@lru_cache
def _places(count: int) -> Sequence[float]:
    """Return where values lie from left to right, for lines of at least two."""
    step = (WIDTH - 2 * _MARGIN) / (count - 1)
    return [rounded(_MARGIN + step * number) for number in range(count)]
