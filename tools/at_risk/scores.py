"""Precision and recall, and the choice of thresholds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import asdict, dataclass, replace
from itertools import product
from operator import itemgetter
from statistics import mean

from tools.at_risk.outcomes import Outcomes

# A list that is wrong more often than this is not read.
LEAST_PRECISION = 0.75
RULES = ("inactive", "behind", "failing", "missing")


@dataclass(frozen=True)
class Thresholds:
    """The parameters of `GET /v1/students/at-risk`."""

    inactive_days: int = 14
    behind_percent: int = 50
    failing_percent: int = 60
    missing_count: int = 1

    def all(self) -> dict[str, int]:
        return asdict(self)

    def of(self, rule: str) -> dict[str, int]:
        """Return the parameters that a rule depends on."""
        names = {"behind": ("behind_percent", "inactive_days")}.get(rule)
        return {
            name: value
            for name, value in self.all().items()
            if (name in names if names else name.startswith(rule))
        }


BASELINE_DAYS = 14
_GRID = {
    "inactive_days": (7, 10, 14, 21, 28),
    "behind_percent": (20, 30, 40, 50, 60, 70),
    "failing_percent": (40, 45, 50, 55, 60, 65, 70),
    "missing_count": (1, 2, 3),
}

Flagged = Callable[[str, Thresholds], AbstractSet[str]]


@dataclass(frozen=True)
class Score:
    """Of the students listed, how many were lost, and how many were lost in all."""

    listed: int
    right: int
    lost: int

    @classmethod
    def of(cls, listed: AbstractSet[str], outcome: Outcomes) -> Score:
        return cls(len(listed), len(listed & outcome.lost), len(outcome.lost))

    @property
    def precision(self) -> float | None:
        return self.right / self.listed if self.listed else None

    @property
    def recall(self) -> float | None:
        return self.right / self.lost if self.lost else None

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.listed + self.lost
        return 2 * self.right / both if both else 0.0


def union(flagged: Flagged, thresholds: Thresholds, rules: Sequence[str] = RULES) -> frozenset[str]:
    return frozenset().union(*(flagged(rule, thresholds) for rule in rules))


def choose(weeks: Sequence[tuple[Flagged, Outcomes]]) -> Thresholds | None:
    """Return the thresholds with the highest mean F1 of the union over the weeks.

    Only thresholds count whose union reaches LEAST_PRECISION in each week; None if there are none.
    """
    best: tuple[float, Thresholds] | None = None
    for thresholds in grid():
        scores = [Score.of(union(each, thresholds), outcome) for each, outcome in weeks]
        if any((score.precision or 0) < LEAST_PRECISION for score in scores):
            continue
        average = mean(score.f1 for score in scores)
        if best is None or average > best[0]:
            best = average, thresholds
    return best and best[1]


def grid() -> Iterator[Thresholds]:
    for values in product(*_GRID.values()):
        yield Thresholds(**dict(zip(_GRID, values, strict=True)))


def inactive(days: int) -> Thresholds:
    return replace(Thresholds(), inactive_days=days)


def same_recall(days: Sequence[tuple[int, Score]], than: Score) -> tuple[int, Score] | None:
    """Return the most days of inactivity that alone find as large a share of the lost."""
    enough = [each for each in days if each[1].right >= than.right]
    return max(enough, key=itemgetter(0), default=None)
