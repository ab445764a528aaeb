"""What the page of `make bench` says about a figure and its goals."""

from dataclasses import replace

from tests.bench.page import plot, table
from tests.bench.report import Figure

FRESH = Figure("fresh", 20.0, 4.0, "ms", "an empty event", better="lower")


def test_share_of_a_figure_is_the_smaller_of_those_of_its_ratio_and_its_limit() -> None:
    assert FRESH.share is None
    assert replace(FRESH, limit=15).share == 0.75
    assert replace(FRESH, goal=0.1, limit=15).share == 0.75
    assert replace(FRESH, goal=0.4, limit=15).share == 0.5
    assert replace(FRESH, better="higher", limit=40).share == 0.5


def test_table_names_the_goal_of_the_ratio_and_the_limit_with_its_unit() -> None:
    def goals(figure: Figure) -> str:
        return table([figure]).splitlines()[-1].split(" | ")[4]

    assert goals(FRESH) == ""
    assert goals(replace(FRESH, limit=15)) == "≤ 15 ms"
    assert goals(replace(FRESH, goal=0.1, limit=15)) == "0.1, ≤ 15 ms"
    assert goals(replace(FRESH, better="higher", limit=30_000)) == "≥ 30,000 ms"


def test_plot_shows_figures_that_have_a_goal_or_a_limit() -> None:
    drawn = plot([FRESH, replace(FRESH, figure="limited", limit=15)])
    assert ">limited</text>" in drawn
    assert ">fresh</text>" not in drawn
    # The goal is in the middle of 330.
    assert f'width="{0.75 * 165:.0f}"' in drawn
