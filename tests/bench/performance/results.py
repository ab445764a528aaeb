"""What was measured at each size, as figures beside their references and as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.bench.performance.pages import Page
from tests.bench.performance.rivals import Rival
from tests.bench.report import Figure, Report, Target

SIZES = (10_000, 100_000, 1_000_000)
# Beside rivals only, and not for naive code, which would take minutes and gigabytes.
LARGEST = 10_000_000
PAGE = 50
_POWERS = {10_000: "10⁴", 100_000: "10⁵", 1_000_000: "10⁶", LARGEST: "10⁷"}
# From there on, rivals have to be slower than reporting.
_AHEAD_FROM = 100_000
_ALL_MS = 20


@dataclass(frozen=True)
class Naive:
    """``completed`` are the completions of each teacher."""

    seconds: float
    peak_mib: float
    completed: Mapping[str, int]


@dataclass(frozen=True)
class Measured:
    """Times are in seconds; ``statements`` is what one request sends.

    ``all_teachers`` are the times of all rows by what they are sorted by; ``view`` is the time of
    reading the materialized view, and ``refresh`` that of bringing it up to date.
    """

    completions: int
    ours: float
    pages: Mapping[str, Page]
    all_teachers: Mapping[str, float]
    group_by: float
    view: float
    refresh: float
    naive: Naive | None
    rivals: Mapping[str, Rival]
    statements: int

    @property
    def all_rows(self) -> float:
        """The time of the order that takes longest."""
        return max(self.all_teachers.values())

    @property
    def facts(self) -> str:
        return f"{_POWERS[self.completions]} facts"


def report_of(measured: Sequence[Measured]) -> Report:
    """Compare at 10⁶ what is measured in every run; the largest size is there beside rivals."""
    report = Report(
        "performance",
        "Teacher performance of 1,000 teachers",
        ("completions", "ours", "naive", "÷ ours", "memory", "GROUP BY", "÷ ours", "view",
         "its refresh", "statements"),
        rows=[_row(each) for each in measured],
        compared=list(_figures(measured)),
        notes=list(_notes(measured)),
    )  # fmt: skip
    report.targets += _targets(measured[0], measured[len(SIZES) - 1])
    return report


def _row(each: Measured) -> Sequence[str]:
    naive = ("", "", "") if each.naive is None else (
        f"{each.naive.seconds:.2f} s", f"{each.naive.seconds / each.ours:,.0f}",
        f"{each.naive.peak_mib:,.0f} MiB",
    )  # fmt: skip
    return (
        f"{each.completions:,}", f"{each.ours * 1000:.1f} ms", *naive,
        f"{each.group_by * 1000:,.0f} ms", f"{each.group_by / each.ours:,.0f}",
        f"{each.view * 1000:.1f} ms", f"{each.refresh * 1000:,.0f} ms", str(each.statements),
    )  # fmt: skip


def _ms(seconds: Iterable[float]) -> str:
    return ", ".join(f"{each * 1000:.1f}" for each in seconds) + " ms"


def _notes(measured: Sequence[Measured]) -> Iterator[str]:
    slowest = max(measured[-1].all_teachers, key=measured[-1].all_teachers.__getitem__)
    yield (
        f"The {PAGE} of 1,000 teachers with most lessons completed; the naive code computes few "
        "other figures. Ours is measured in the service layer; over "
        f"HTTP {_ms(each.pages['teachers'].endpoints for each in measured)}, as a page of the "
        f"dashboard {_ms(each.pages['teachers'].page for each in measured)}. All 1,000 rows take "
        f"{_ms(each.all_rows for each in measured)}, sorted by what takes longest; that is "
        f"{slowest} at the last size."
    )
    for each in measured:
        for name, rival in each.rivals.items():
            yield (
                f"{name}, {each.facts}: {rival.read * 1000:,.1f} ms, "
                f"{rival.read / each.ours:,.1f} times ours; loaded in {rival.load:,.1f} s."
            )


def _figures(measured: Sequence[Measured]) -> Iterator[Figure]:
    least, most, largest = measured[0], measured[len(SIZES) - 1], measured[-1]
    for name, seconds, against, goal in (
        ("naive", most.naive.seconds if most.naive else 0, "the nested query", 5_000),
        ("group_by", most.group_by, "GROUP BY", 500),
        ("view", most.view, "reading a materialized view, as of its last refresh", None),
        ("refreshed_view", most.refresh + most.view, "the same view, refreshed before", None),
    ):
        yield _times(f"teachers_vs_{name}", most.ours, seconds, f"{against}, {most.facts}", goal)
    beside = f"the same at {least.facts}"
    yield _times("teachers_growth", most.ours, least.ours, beside, 1 / 1.2)
    beside_group_by = f"GROUP BY, {most.facts}"
    yield _times("teachers_all", most.all_rows, most.group_by, beside_group_by, limit=_ALL_MS)
    yield _times("teachers_all_growth", most.all_rows, least.all_rows, beside, 1 / 1.2)
    if largest is not most:
        yield _times("teachers_growth_10m", largest.ours, least.ours, beside, 1 / 1.2)
    for each in measured:
        for name, rival in each.rivals.items():
            yield _times(
                f"teachers_vs_{name.lower()}_{each.completions}",
                each.ours,
                rival.read,
                f"{name}, {each.facts}, {rival.load:.1f} s after they were exported",
                1 if each.completions >= _AHEAD_FROM else None,
            )


def _times(
    name: str,
    ours: float,
    reference: float,
    against: str,
    goal: float | None = None,
    limit: float | None = None,
) -> Figure:
    """Compare times in seconds; ``limit`` is in ms."""
    return Figure(name, ours * 1000, reference * 1000, "ms", against, goal, "lower", limit)


def _targets(least: Measured, most: Measured) -> list[Target]:
    assert most.naive is not None
    return [
        Target("statements at 10⁶ beyond those at 10⁴", most.statements - least.statements, 0,
               "at most", counts=True),
        Target("ours at 10⁶ ÷ ours at 10⁴", most.ours / least.ours, 1.3, "at most"),
        *(
            Target(f"the page of {name} ÷ its endpoints at 10⁶", page.ratio, 3, "at most")
            for name, page in most.pages.items()
        ),
        Target("naive ÷ ours at 10⁶", most.naive.seconds / most.ours, 3_000, "at least"),
        Target("GROUP BY ÷ ours at 10⁶", most.group_by / most.ours, 200, "at least"),
    ]  # fmt: skip
