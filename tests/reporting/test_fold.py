"""The materialized tables equal a fold of all facts, in whatever order they arrive."""

import asyncio
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from services.reporting.app import SERVICE
from services.reporting.models.owners import OwnerKind
from services.reporting.queries.at_risk import (
    AtRiskFilter,
    AtRiskThresholds,
    students_at_risk,
)
from services.reporting.queries.audit import audit
from services.reporting.queries.course_progress import course_students
from services.reporting.queries.distributions import course_distributions
from services.reporting.queries.flows import flows as flow_points
from services.reporting.queries.flows import retention
from services.reporting.queries.learner import learner_courses
from services.reporting.queries.performance import (
    CourseFilter,
    courses_performance,
    teachers_performance,
)
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import Period
from services.reporting.queries.presence import courses_presence, teachers_presence
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from shared.errors import NotFound
from shared.text import EVERYTHING
from tests.conftest import FULL
from tests.reporting.consuming import Log, consume
from tests.reporting.history import RandomSchool
from tests.reporting.reference import at_risk, distributions, flows, learner, presence, quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import course_figures, teacher_figures, teachers_of
from tests.reporting.tables import NO_KAFKA, ZONE, empty_tables


def assert_same(ours: dict[str, Any], fold: dict[str, Any], what: str) -> None:
    for figure, expected in fold.items():
        if figure == "turnarounds":
            assert_turnaround(ours["grading_turnaround_seconds"], expected, what)
        elif isinstance(expected, float):
            assert ours[figure] == pytest.approx(expected, abs=1e-9), (what, figure)
        else:
            assert ours[figure] == expected, (what, figure)


def assert_turnaround(ours: dict[str, float] | None, seconds: list[float], what: str) -> None:
    if not seconds:
        assert ours is None, what
        return
    assert ours is not None, what
    assert ours["mean"] == pytest.approx(sum(seconds) / len(seconds)), what
    assert ours["median"] == pytest.approx(quantile(seconds, 0.5), rel=0.05), what
    assert ours["p90"] == pytest.approx(quantile(seconds, 0.9), rel=0.05), what


async def compare(facts: Facts, period: Period) -> None:
    courses = await courses_performance(period, Page(200), CourseFilter())
    expected = course_figures(facts, period.first, period.last)
    assert {item.course_id for item in courses.items} == set(expected)
    for course in courses.items:
        ours = course.model_dump(mode="json")
        assert_same(ours, expected[course.course_id], f"course {course.slug}")
    teachers = await teachers_performance(period, Page(200))
    expected = teacher_figures(facts, period.first, period.last)
    assert {item.teacher_id for item in teachers.items} == set(expected)
    for teacher in teachers.items:
        ours = teacher.model_dump(mode="json")
        assert_same(ours, expected[teacher.teacher_id], str(teacher.teacher_id))


async def compare_presence(facts: Facts, period: Period) -> None:
    page, promise = Page(200), presence.SCHOOL_PROMISE
    courses = await courses_presence(period, page, promise, CourseFilter())
    expected = presence.course_presence(facts, period.first, period.last)
    assert {item.course_id for item in courses.items} == set(expected)
    for course in courses.items:
        assert_same(course.model_dump(mode="json"), expected[course.course_id], course.slug)
    teachers = await teachers_presence(period, page, promise)
    by_teacher = presence.teacher_presence(facts, period.first, period.last)
    assert {item.teacher_id for item in teachers.items} == set(by_teacher)
    for teacher in teachers.items:
        ours = teacher.model_dump(mode="json")
        assert_same(ours, by_teacher[teacher.teacher_id], str(teacher.teacher_id))


async def compare_students(facts: Facts) -> None:
    feedback = presence.last_feedback(facts)
    for course in facts.courses.keys() - facts.deleted:
        for student in (await course_students(course, EVERYTHING, 200, None)).items:
            expected = feedback.get((course, student.student_id))
            assert student.last_feedback_at == expected, (course, student)


async def compare_distributions(facts: Facts) -> None:
    for course in facts.courses.keys() - facts.deleted:
        found = (await course_distributions(course)).items
        expected = distributions.course_distributions(facts, course)
        known = {None, *facts.quizzes, *facts.assignments}
        for each in found:
            empty = distributions.spread([])
            which = each.item_id or each.of
            assert_same(each.model_dump(mode="json"), expected.pop(which, empty), str(which))
        assert not known & expected.keys()


async def compare_flows(facts: Facts) -> None:
    owners: list[tuple[OwnerKind | None, UUID | None, flows.Belongs]] = [
        (None, None, lambda _course, _at: True)
    ]
    owners += [("course", each, lambda c, _at, own=each: c == own) for each in facts.courses]  # type: ignore[misc]
    owners += [
        ("teacher", each, lambda c, at, own=each: facts.owner(c, at) == own)  # type: ignore[misc]
        for each in teachers_of(facts) - {None}
    ]
    for kind, owner, belongs in owners:
        points = (await flow_points(kind, owner, Period(), "day")).items
        found = {each.begins_on.isoformat(): each.model_dump() for each in points}
        expected = flows.daily_flows(facts, belongs)
        assert found.keys() == expected.keys(), (kind, owner)
        for day, figures in expected.items():
            assert_same(found[day], figures, f"{kind} {owner} {day}")
    for course in facts.courses:
        weeks = (await retention(course, Period())).items
        expected_weeks = flows.retention(facts, course)
        assert len(weeks) == len(expected_weeks)
        for ours, figures in zip(weeks, expected_weeks, strict=True):
            assert_same(ours.model_dump(), figures, f"{course} week {ours.week}")


async def compare_learners(facts: Facts) -> None:
    for student in {student for _, student in facts.enrollments}:
        expected = learner.learner_courses(facts, student)
        if not expected:
            with pytest.raises(NotFound):
                await learner_courses(student, None, 200, None)
            continue
        page = await learner_courses(student, None, 200, None)
        assert {each.course_id for each in page.items} == expected.keys()
        for course in page.items:
            ours = course.model_dump() | {
                "grades": {each.item_id: each.percent for each in course.grades},
                "missing": [each.title for each in course.missing],
            }
            assert_same(ours, expected[course.course_id], f"{course.slug} {student}")


async def compare_at_risk(facts: Facts) -> None:
    expected = at_risk.students_at_risk(facts, 14)
    found: dict[tuple[UUID, UUID], dict[str, str]] = {}
    cursor, more = None, True
    while more:
        page = await students_at_risk(AtRiskFilter(), AtRiskThresholds(), 2, cursor, count=True)
        assert page.total == len(expected)
        for item in page.items:
            reasons = {str(reason.rule): reason.evidence for reason in item.reasons}
            assert found.setdefault((item.course_id, item.student_id), reasons) is reasons
        cursor = page.next_cursor
        more = cursor is not None
    assert {key: set(rules) for key, rules in found.items()} == {
        key: set(rules) for key, rules in expected.items()
    }
    for key, rules in expected.items():
        if "missing" in rules:
            evidence = "{} not submitted; the earliest, {}, was due on {}".format(*rules["missing"])
            assert found[key]["missing"] == evidence


async def check(chance: Random) -> None:
    events = RandomSchool(chance).run(steps=chance.choice([10, 60, 150]))
    await empty_tables()
    await consume(Log.of(events, chance), chance)
    facts = Facts(events, ZONE, now())
    await compare(facts, Period())
    await compare_presence(facts, Period())
    await compare_students(facts)
    await compare_distributions(facts)
    await compare_flows(facts)
    await compare_learners(facts)
    await compare_at_risk(facts)
    days = sorted({event.data.occurred_at.date() for event in events})
    first, last = sorted(chance.choices(days, k=2))
    await compare(facts, Period(first, last))
    await compare_presence(facts, Period(first, last))
    report = await audit(NO_KAFKA)
    assert report.clean, report.model_dump_json(indent=2)


@pytest.mark.parametrize("hundred", range(20 if FULL else 1))
def test_the_tables_equal_a_fold_of_the_facts(reporting: ReportingSettings, hundred: int) -> None:
    """Uses a loop of its own, since Hypothesis calls plain functions."""
    with asyncio.Runner() as runner:

        async def inside(chance: Random) -> None:
            async with database_context(reporting, SERVICE.name, SERVICE.models):
                await check(chance)

        @settings(
            max_examples=100,
            deadline=None,
            # A history is a seed: a smaller one is another history, not a simpler one.
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        )
        @given(st.integers(0, 2**32))
        def examples(seed: int) -> None:
            runner.run(inside(Random(f"{hundred}/{seed}")))

        examples()
