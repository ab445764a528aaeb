"""Students at risk."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.reporting.reference import quantile
from tests.reporting.reference.facts import Facts


def students_at_risk(facts: Facts, days: int) -> dict[tuple[UUID, UUID], dict[str, Any]]:
    """(course, student) → the rules that flag an open enrollment.

    For missing work the value is its number, and the title and due day of the earliest.
    """
    found = {
        (each.course_id, each.student_id): _rules(facts, each, days)
        for each in facts.open_enrollments()
        if each.course_id in facts.courses.keys() - facts.deleted
    }
    return {student: rules for student, rules in found.items() if rules}


def _rules(facts: Facts, enrollment: Any, days: int) -> dict[str, Any]:
    course = enrollment.course_id
    student = (course, enrollment.student_id)
    done = sorted(facts.done(each) for each in facts.open_enrollments() if each.course_id == course)
    percents = [
        percent for data, percent in facts.results if (data.course_id, data.student_id) == student
    ]
    missing = _missing(facts, enrollment)
    rules = {
        "inactive": facts.active_on.get(student, date.min) < facts.today - timedelta(days=days),
        "behind": bool(facts.required(course)) and facts.done(enrollment) * 2 < quantile(done, 0.5),
        "failing": bool(percents) and sum(percents, Decimal()) / len(percents) < 40,
        "missing": (len(missing), *missing[0]) if missing else None,
    }
    return {rule: value for rule, value in rules.items() if value}


def _missing(facts: Facts, enrollment: Any) -> list[tuple[str, date]]:
    """Title and day of assignments due and not submitted, the earliest first."""
    published = {each.assignment_id for each in facts.published_lessons(enrollment.course_id)}
    submitted = {
        data.item_id
        for data in facts.submissions
        if (data.course_id, data.student_id) == (enrollment.course_id, enrollment.student_id)
        and data.status != "withdrawn"
        and enrollment.progress_from_cycle <= data.cycle <= enrollment.cycle
    }
    due = [
        event.data
        for key, event in facts.assignments.items()
        if key in published - submitted and event.data.due_at and event.data.due_at < facts.now
    ]
    due.sort(key=lambda each: (each.due_at, each.assignment_id))
    return [(each.title, facts.day(each.due_at)) for each in due]
