"""Percents have four decimals; a tie rounds to the even one.

Services that show the same figure round it alike, whether Python or SQL computes it.
"""

from decimal import ROUND_HALF_EVEN, Decimal

_STEP = Decimal("0.0001")


def percent_of(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """Return None when ``whole`` is 0."""
    if not whole:
        return None
    return (100 * Decimal(part) / Decimal(whole)).quantize(_STEP, ROUND_HALF_EVEN)


def rounded(percent: str) -> str:
    """Return the SQL that rounds a numeric expression, which is not negative.

    PostgreSQL's round() alone rounds ties up.
    """
    is_tie = f"({percent}) * 10000 % 1 = 0.5"
    return f"round(CASE WHEN {is_tie} THEN round(({percent}) * 5000) / 5000 ELSE {percent} END, 4)"
