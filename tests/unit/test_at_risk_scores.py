"""Precision and recall of the at-risk rules, and the choice of thresholds."""

import re
from dataclasses import asdict

import pytest

from deploy.local.paths import CHECKOUT
from services.reporting.queries.at_risk import AtRiskThresholds
from tools.at_risk.outcomes import Outcomes
from tools.at_risk.scores import BASELINE_DAYS, Score, Thresholds, choose, same_recall

FOUR = {"a", "b", "c", "d"}


def flagged(rule: str, thresholds: Thresholds) -> set[str]:
    """Inactivity finds nobody; results below 50 % find two of the lost, below 60 % also others."""
    if rule != "failing" or thresholds.failing_percent < 50:
        return set()
    return {"a", "b"} if thresholds.failing_percent < 60 else {"a", "b", "x", "y"}


def test_precision_and_recall_count_the_lost() -> None:
    outcome = Outcomes(enrolled=FOUR | {"x", "y"}, lost=FOUR)
    score = Score.of({"a", "b", "x"}, outcome)
    assert (score.precision, score.recall) == (2 / 3, 2 / 4)
    assert score.f1 == pytest.approx(2 / (3 / 2 + 4 / 2))
    assert Score.of(set(), outcome).precision is None


def test_thresholds_that_find_more_are_chosen_while_they_are_precise_enough() -> None:
    outcome = Outcomes(enrolled=FOUR | {"x", "y"}, lost=FOUR)
    chosen = choose([(flagged, outcome)] * 3)
    assert chosen is not None
    assert chosen.failing_percent == 50


def test_thresholds_must_be_precise_enough_in_each_week() -> None:
    precise = Outcomes(enrolled=FOUR, lost=FOUR)
    imprecise = Outcomes(enrolled=FOUR, lost={"c"})
    assert choose([(flagged, precise), (flagged, imprecise)]) is None


def test_the_same_recall_is_sought_with_as_many_days_as_possible() -> None:
    days = [(day, Score(listed=20 - day, right=10 - day // 2, lost=10)) for day in range(1, 15)]
    assert same_recall(days, Score(listed=9, right=7, lost=10)) == (7, days[6][1])
    assert same_recall(days, Score(listed=11, right=11, lost=12)) is None


def test_the_defaults_of_the_api_are_the_thresholds_of_the_page() -> None:
    page = (CHECKOUT / "docs" / "at-risk.md").read_text("utf-8")
    (line,) = re.findall(r"^Thresholds chosen on .*$", page, re.MULTILINE)
    chosen = {name: int(value) for name, value in re.findall(r"`(\w+)` (\d+)", line)}
    assert chosen == asdict(AtRiskThresholds()) == asdict(Thresholds())
    assert AtRiskThresholds().inactive_days == BASELINE_DAYS
