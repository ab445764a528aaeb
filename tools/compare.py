"""Holding reporting's figures against a count of our own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

# Reporting may round an average in its answer's binary form, never in a digit that anyone sees.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Difference:
    whose: str
    figure: str
    reported: Any
    counted: Any


def differences(
    whose: str, reported: Mapping[str, Any] | None, counted: Mapping[str, float | None]
) -> Iterable[Difference]:
    """One for each figure that reporting tells otherwise, or does not tell."""
    for figure, value in counted.items():
        told = None if reported is None else reported.get(figure, "absent")
        if reported is None or not _same(told, value):
            yield Difference(whose, figure, "no row" if reported is None else told, value)


def print_differences(console: Console, found: list[Difference]) -> None:
    table = Table("whose", "figure", "reporting", "our count", title="Differences")
    for each in found:
        table.add_row(each.whose, each.figure, shown(each.reported), shown(each.counted))
    console.print(table)


def shown(value: Any) -> str:
    match value:
        case None:
            return "none"
        case float():
            return f"{value:,.4f}"
        case int():
            return f"{value:,}"
        case _:
            return str(value)


def _same(reported: Any, counted: float | None) -> bool:
    if counted is None or not isinstance(reported, int | float):
        return reported is counted
    return math.isclose(reported, counted, rel_tol=0, abs_tol=TOLERANCE)
