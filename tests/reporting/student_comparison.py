"""Compares the flows of students, retention, and learners across courses."""

from uuid import UUID

from services.reporting.models.owners import SCHOOL_ID, FlowOwnerKind
from services.reporting.queries.flows import flows as flow_points
from services.reporting.queries.flows import retention
from services.reporting.queries.learner import learner_courses
from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from shared.errors import NotFound
from tests.reporting.differences import differences
from tests.reporting.reference import flows, learner
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import Figures, teachers_of


async def wrong_flows(facts: Facts) -> list[str]:
    owners: list[tuple[FlowOwnerKind, UUID, flows.Belongs]] = [
        ("school", SCHOOL_ID, lambda _course, _at: True)
    ]
    owners += [("course", each, lambda c, _at, own=each: c == own) for each in facts.courses]  # type: ignore[misc]
    owners += [
        ("teacher", each, lambda c, at, own=each: facts.owner(c, at) == own)  # type: ignore[misc]
        for each in teachers_of(facts) - {None}
    ]
    found: list[str] = []
    for kind, owner, belongs in owners:
        by_step: dict[Step, dict[str, Figures]] = {
            "day": flows.daily_flows(facts, belongs),
            "week": flows.weekly_flows(facts, belongs),
        }
        for step, expected in by_step.items():
            points = (await flow_points(kind, owner, None, Period(), step)).items
            ours = {each.begins_on.isoformat(): each.model_dump() for each in points}
            found += differences(f"flows of {kind} {owner} by {step}", ours, expected)
    for course in facts.courses:
        weeks = (await retention(course, None, Period())).items
        ours_by_week = {each.week: each.model_dump() for each in weeks}
        expected_weeks = dict(enumerate(flows.retention(facts, course)))
        found += differences(f"retention in {course}, week", ours_by_week, expected_weeks)
    return found


async def wrong_learners(facts: Facts) -> list[str]:
    found: list[str] = []
    for student in {student for _, student in facts.enrollments}:
        try:
            courses = (await learner_courses(student, None, 200, None)).items
        except NotFound:
            courses = []
        ours = {
            course.course_id: course.model_dump()
            | {
                "grades": {each.item_id: each.percent for each in course.grades},
                "missing": [each.title for each in course.missing],
            }
            for course in courses
        }
        expected = learner.learner_courses(facts, student)
        found += differences(f"student {student} in", ours, expected)
    return found
