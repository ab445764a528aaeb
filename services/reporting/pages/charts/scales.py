"""From values to places on an axis."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

MISSING = "–"
_ROUND = (1.0, 2.0, 5.0, 10.0)


def round_ticks(top: float, at_most: int = 5, *, whole: bool = True) -> list[float]:
    """Return ticks from zero to at least ``top``, in steps of 1, 2 or 5 times a power of ten.

    ``whole`` values, such as counts, get no ticks between them.
    """
    top = max(top, 1.0 if whole else 1e-9)
    rough = top / (at_most - 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in _ROUND if factor * power >= rough * (1 - 1e-9))
    if whole:
        step = max(step, 1.0)
    return [number * step for number in range(math.ceil(top / step - 1e-9) + 1)]


@dataclass(frozen=True, slots=True)
class Scale:
    """Maps values from zero to ``top`` to places from ``begin`` to ``end``."""

    top: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        return rounded(self.begin + (self.end - self.begin) * value / self.top)


def rounded(place: float) -> float:
    """A tenth of a unit is less than a pixel."""
    return round(place, 1)


def thinned(count: int, at_most: int) -> list[int]:
    """Return the indexes of labels that fit beside each other, the first among them."""
    return list(range(0, count, max(1, math.ceil(count / at_most))))


def path_of(points: Sequence[tuple[float, float] | None]) -> str:
    """Return an SVG path through the points, interrupted where one is missing.

    A point between two missing ones becomes a line of no length, which round caps make a dot.
    """
    runs: list[list[str]] = [[]]
    for point in points:
        if point is None:
            runs.append([])
        else:
            runs[-1].append(f"{point[0]:g},{point[1]:g}")
    return "".join(f"M{run[0]}L{' '.join(run[1:] or run)}" for run in runs if run)
