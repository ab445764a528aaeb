"""Compares the service's answers with the reference's figures."""

from datetime import timedelta

from services.reporting.queries.performance import (
    CourseFilter,
    courses_performance,
    teachers_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import BoundedPeriod, Period
from tests.reporting.at_risk_comparison import wrong_at_risk
from tests.reporting.differences import differences
from tests.reporting.grading_comparison import wrong_distributions, wrong_presence
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import course_figures, teacher_figures
from tests.reporting.school_comparison import wrong_comparisons
from tests.reporting.student_comparison import wrong_flows, wrong_learners


async def wrong_figures(facts: Facts, period: Period) -> list[str]:
    """Return a line for each figure that differs, and for each item that only one side has."""
    courses = await courses_performance(period, Page(200), CourseFilter())
    ours = {item.course_id: item.model_dump(mode="json") for item in courses.items}
    found = differences("course", ours, course_figures(facts, period.first, period.last))
    teachers = await teachers_performance(period, Page(200))
    ours = {item.teacher_id: item.model_dump(mode="json") for item in teachers.items}
    found += differences("teacher", ours, teacher_figures(facts, period.first, period.last))
    found += await wrong_presence(facts, period)
    if period.is_all_time:
        found += await wrong_distributions(facts)
        found += await wrong_flows(facts)
        found += await wrong_learners(facts)
        found += await wrong_at_risk(facts)
    found += await wrong_comparisons(facts, _bounded(facts, period))
    return found


def _bounded(facts: Facts, period: Period) -> BoundedPeriod:
    """The period itself, or the last month for all time: a comparison needs both ends."""
    last = period.last or facts.today
    return BoundedPeriod(period.first or last - timedelta(days=29), last)
