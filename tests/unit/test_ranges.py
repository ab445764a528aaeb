"""Missing versions as ranges, against a plain set."""

from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from shared.consuming.ranges import Ranges, from_multirange, to_multirange


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


def test_the_end_of_a_range_is_not_in_it() -> None:
    ranges = Ranges([(2, 4), (6, 7)])
    assert [version for version in range(1, 9) if version in ranges] == [2, 3, 6]


@given(st.sets(st.integers(0, 30)), st.integers(0, 32))
def test_what_is_below_a_version_is_discarded(plain: set[int], first: int) -> None:
    ranges = Ranges()
    for version in sorted(plain):
        ranges.append(version, version + 1)
    assert ranges.discard_below(first) == any(version < first for version in plain)
    assert versions(ranges) == {version for version in plain if version >= first}
    assert all(begin < end for begin, end in ranges)


def test_multiranges_are_converted_in_both_directions() -> None:
    found: Any = [SimpleNamespace(lower=2, upper=4), SimpleNamespace(lower=6, upper=7)]
    assert to_multirange(from_multirange(found)) == "{[2,4),[6,7)}"
    found.append(SimpleNamespace(lower=9, upper=None))
    assert len(from_multirange(found)) == 2
