"""Missing versions as ranges, against a plain set."""

from hypothesis import given
from hypothesis import strategies as st

from shared.consuming.ranges import Ranges, to_multirange


def versions(ranges: Ranges) -> set[int]:
    return {version for first, end in ranges for version in range(first, end)}


@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(1, 5)), max_size=8),
    st.lists(st.integers(0, 60), max_size=40),
)
def test_ranges_hold_what_a_set_holds(gaps: list[tuple[int, int]], found: list[int]) -> None:
    ranges, plain, end = Ranges(), set[int](), 0
    for skipped, length in gaps:
        first, end = end + skipped, end + skipped + length
        ranges.append(first, end)
        plain |= set(range(first, end))
    for version in found:
        splits = ranges.would_split(version)
        number = len(ranges)
        assert (version in ranges) == (version in plain)
        ranges.discard(version)
        plain.discard(version)
        assert (len(ranges) > number) == splits
        assert versions(ranges) == plain


def test_ranges_that_touch_are_one() -> None:
    ranges = Ranges()
    ranges.append(2, 4)
    ranges.append(4, 5)
    ranges.append(9, 10)
    assert to_multirange(ranges) == "{[2,5),[9,10)}"
