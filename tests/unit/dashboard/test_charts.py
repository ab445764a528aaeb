"""Charts: where marks lie, what axes say, and that the data stand beside them."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.reporting.pages.charts import Chart, bar_chart, line_chart, sparkline, stacked_bar
from services.reporting.pages.charts.scales import Scale, path_of, round_ticks, thinned

COUNTS = st.lists(st.integers(0, 10**7), min_size=1, max_size=120)
GAPPY = st.lists(st.none() | st.floats(0, 1e6), min_size=2, max_size=60)


def bars(values: list[int]) -> Chart:
    return bar_chart(
        "Submissions by day",
        [(f"day {number}", value) for number, value in enumerate(values)],
        reading="Most were on day 3.",
        x_unit="Day",
        y_unit="Submissions",
        show=str,
    )


@given(st.floats(0, 1e12))
def test_ticks_are_few_round_and_reach_the_top(top: float) -> None:
    ticks = round_ticks(top)
    assert ticks[0] == 0
    assert ticks[-1] >= top * (1 - 1e-6)
    assert 2 <= len(ticks) <= 6
    assert f"{ticks[1]:e}"[0] in "125"


def test_ticks_of_counts_are_whole() -> None:
    assert round_ticks(3) == [0, 1, 2, 3]
    assert round_ticks(0) == [0, 1]
    assert round_ticks(0.9, whole=False)[1] == pytest.approx(0.5)


@given(COUNTS)
def test_bars_stand_on_the_baseline_within_the_frame(values: list[int]) -> None:
    chart = bars(values)
    for bar in chart.bars:
        assert bar.y + bar.height == pytest.approx(chart.bottom, abs=0.2)
        assert chart.left <= bar.x
        assert bar.x + bar.width <= chart.right + 0.2
        assert bar.y >= 0
    heights = [bar.height for bar in chart.bars]
    assert (max(values) == 0) == (max(heights) == 0)


@given(COUNTS)
def test_a_chart_has_all_its_data_as_a_table(values: list[int]) -> None:
    chart = bars(values)
    assert [row[1] for row in chart.rows] == [str(value) for value in values]
    assert chart.columns == ("Day", "Submissions")
    assert len(chart.x_labels) <= 10
    assert chart.x_labels[0].text == "day 0"


@given(GAPPY)
def test_lines_are_interrupted_where_a_value_is_missing(values: list[float | None]) -> None:
    chart = line_chart(
        "Average",
        [str(number) for number in range(len(values))],
        [("School", values)],
        reading="",
        x_unit="Week",
        y_unit="Percent",
        show=str,
    )
    (line,) = chart.lines
    runs = sum(
        value is not None and (number == 0 or values[number - 1] is None)
        for number, value in enumerate(values)
    )
    assert line.path.count("M") == runs
    assert not re.search("nan|inf|None", line.path)
    assert line.label.text == ""


def test_names_of_lines_do_not_overlap() -> None:
    chart = line_chart(
        "Activity",
        ["1", "2"],
        [(name, [1.0, 5.0]) for name in "abc"],
        reading="",
        x_unit="Day",
        y_unit="Number",
        show=str,
    )
    places = sorted(line.label.y for line in chart.lines)
    assert all(later - earlier >= 15 for earlier, later in pairwise(places))
    assert all(line.label.x > chart.right for line in chart.lines)


def test_six_lines_are_refused() -> None:
    with pytest.raises(ValueError, match="five"):
        line_chart("", [], [("", [])] * 6, reading="", x_unit="", y_unit="", show=str)


@given(st.lists(st.integers(0, 1000), min_size=5, max_size=5))
def test_parts_of_a_stacked_bar_fill_it_in_order(values: list[int]) -> None:
    parts = [(f"part {number}", value) for number, value in enumerate(values)]
    chart = stacked_bar("Backlog", parts, reading="", x_unit="Age", show=str)
    shown = [bar for bar in chart.bars if bar.y == 0]
    assert len(shown) == sum(value > 0 for value in values)
    assert sum(bar.width for bar in shown) == pytest.approx(
        chart.width if any(values) else 0, abs=1
    )
    assert [bar.shade for bar in shown] == sorted(bar.shade for bar in shown)
    assert list(chart.legend) == [f"{name}: {n}" for name, n in parts]


@given(GAPPY)
def test_sparklines_stay_within_their_frame(values: list[float | None]) -> None:
    line = sparkline(values, "trend")
    if line is None:
        assert all(value is None for value in values)
        return
    for x, y in re.findall(r"([\d.e+-]+),([\d.e+-]+)", line.path):
        assert 0 <= float(x) <= line.width
        assert 0 <= float(y) <= line.height
    assert (line.end is None) == (values[-1] is None)


def test_nothing_to_show_is_no_line() -> None:
    assert sparkline([], "") is None
    assert sparkline([1.0], "") is None
    assert sparkline([None, None], "") is None


def test_places_grow_with_values() -> None:
    up = Scale(10, 100, 0)
    assert (up(0), up(5), up(10)) == (100, 50, 0)
    assert path_of([(0, 1), None, (2, 3), (4, 5)]) == "M0,1L0,1M2,3L4,5"
    assert thinned(30, 8) == [0, 4, 8, 12, 16, 20, 24, 28]
