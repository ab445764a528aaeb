"""Every difference is found, whatever its size and kind, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tools.compare import differences


@pytest.mark.parametrize(
    ("reported", "counted"),
    [(3, 3), (3.0, 3), (69.42857142857143, 69.428571428), (None, None), (0, 0)],
)
def test_equal_figures(reported: Any, counted: float | None) -> None:
    assert not list(differences("a course", {"figure": reported}, {"figure": counted}))


@pytest.mark.parametrize(
    ("row", "counted"),
    [
        ({"figure": 3}, 4),
        ({"figure": 69.4286}, 69.42857),
        ({"figure": None}, 0),
        ({"figure": 0}, None),
        ({"figure": float("nan")}, 1.0),
        ({}, 0),
        (None, 0),
    ],
)
def test_different_figures(row: dict[str, Any] | None, counted: float | None) -> None:
    (difference,) = differences("a course", row, {"figure": counted})

    assert (difference.whose, difference.figure) == ("a course", "figure")
    assert difference.counted == counted
