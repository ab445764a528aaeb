from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from shared.percents import percent_of


@given(st.decimals(min_value=0, max_value=10**6, places=4), st.data())
def test_percent_is_rounded_once_to_four_decimals(whole: Decimal, data: st.DataObject) -> None:
    assume(whole > 0)
    part = data.draw(st.decimals(min_value=0, max_value=whole, places=4))
    percent = percent_of(part, whole)

    assert percent is not None
    assert 0 <= percent <= 100
    assert percent.as_tuple().exponent == -4
    # Within half a step of the exact value, compared without dividing.
    assert abs(percent * whole - 100 * part) <= whole * Decimal("0.00005")


def test_ties_round_to_even_and_a_whole_of_0_has_no_percent() -> None:
    assert percent_of(Decimal(1), Decimal(800_000)) == Decimal("0.0001")
    assert percent_of(Decimal(1), Decimal(2_000_000)) == Decimal("0.0000")
    assert percent_of(Decimal(3), Decimal(2_000_000)) == Decimal("0.0002")
    assert percent_of(0, 0) is None
