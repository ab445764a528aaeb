"""The comparison of the teacher report with other ways to it."""

from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest

from services.reporting.schemas.performance import GradingTurnaround, TeacherPerformance
from tests.bench.performance.group_by import check_same
from tests.bench.performance.pages import Page
from tests.bench.performance.results import LARGEST, SIZES, Measured, Naive, report_of
from tests.bench.performance.rivals import Rival

TEACHER = UUID(int=1)
ANSWER = TeacherPerformance(
    teacher_id=TEACHER,
    display_name="Ada",
    courses=1,
    published_courses=1,
    chapters=1,
    lessons=4,
    students=2,
    active_students=2,
    completion_rate=0.375,
    ungraded=0,
    lessons_completed=3,
    submissions=2,
    graded=1,
    quiz_average=None,
    assignment_average=50,
    grading_turnaround_seconds=GradingTurnaround(mean=100.0, median=98.0, p90=110.0),
    last_activity_at=None,
)
ROW: dict[str, Any] = {
    "teacher_id": TEACHER,
    "courses": 1,
    "students": 2,
    "done": 3,
    "required": 8,
    "lessons_completed": 3,
    "submissions": 2,
    "graded": 1,
    "assignment_average": 50.0,
    "turnaround": 100.0,
    "median": 100.0,
}


def test_a_rival_with_the_same_figures_is_accepted() -> None:
    check_same([ANSWER], [ROW])


@pytest.mark.parametrize(
    "wrong", [{"students": 3}, {"done": 4}, {"assignment_average": 51.0}, {"median": 90.0}]
)
def test_a_rival_with_another_figure_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(AssertionError):
        check_same([ANSWER], [ROW | wrong])


def test_a_rival_with_fewer_teachers_is_refused() -> None:
    with pytest.raises(AssertionError):
        check_same([ANSWER], [])


MEASURED = Measured(
    completions=SIZES[0],
    ours=0.003,
    pages={"teachers": Page(0.01, 0.005)},
    all_teachers={"name": 0.02, "students": 0.03},
    group_by=3.0,
    view=0.0003,
    refresh=6.0,
    naive=Naive(30.0, 800.0, {}),
    rivals={},
    statements=2,
)
USUAL = [replace(MEASURED, completions=size) for size in SIZES]


def test_every_run_compares_the_report_with_a_view_as_it_is_and_refreshed() -> None:
    ratios = {each.figure: each.ratio for each in report_of(USUAL).compared}
    assert ratios["teachers_vs_view"] == pytest.approx(0.1)
    assert ratios["teachers_vs_refreshed_view"] == pytest.approx(2000.1)
    assert not [name for name in ratios if "duckdb" in name or "10m" in name]


def test_rivals_have_a_figure_for_each_size_and_a_goal_from_ten_to_the_fifth_on() -> None:
    beside = [replace(each, rivals={"DuckDB": Rival(0.006, 1.0)}) for each in USUAL]
    largest = replace(beside[-1], completions=LARGEST, ours=0.004, naive=None)
    figures = {each.figure: each for each in report_of([*beside, largest]).compared}
    goals = {size: figures[f"teachers_vs_duckdb_{size}"].goal for size in (*SIZES, LARGEST)}
    assert goals == {10_000: None, 100_000: 1, 1_000_000: 1, LARGEST: 1}
    assert figures["teachers_growth_10m"].ratio == pytest.approx(0.75)
