"""Compare reporting's figures with an independent count."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rich.console import Console
from rich.table import Table

# Averages may differ by the rounding of binary floats, never in a digit that is shown.
TOLERANCE = 1e-6


@dataclass(frozen=True)
class Difference:
    whose: str
    figure: str
    reported: Any
    counted: Any


def differences(
    whose: str, reported: Mapping[str, Any] | None, counted: Mapping[str, Any]
) -> Iterable[Difference]:
    """Yield each figure that differs from reporting's or is missing there."""
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


def _same(reported: Any, counted: Any) -> bool:
    if not isinstance(counted, int | float) or not isinstance(reported, int | float):
        return bool(reported == counted)
    return math.isclose(reported, counted, rel_tol=0, abs_tol=TOLERANCE)
