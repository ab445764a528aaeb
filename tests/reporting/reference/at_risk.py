"""Students at risk."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.reporting.reference import quantile
from tests.reporting.reference.facts import Facts


def students_at_risk(facts: Facts, days: int) -> dict[tuple[UUID, UUID], dict[str, Any]]:
    """(course, student) → the rules that flag an open enrollment.

    For missing work the value is its number, and the title and due day of the earliest.
    """
    running = {
        course for course, event in facts.courses.items() if event.data.status != "archived"
    } - facts.deleted
    found = {
        (each.course_id, each.student_id): _rules(facts, each, days)
        for each in facts.open_enrollments()
        if each.course_id in running and not _finished(facts, each)
    }
    return {student: rules for student, rules in found.items() if rules}


def _finished(facts: Facts, enrollment: Any) -> bool:
    required = facts.required(enrollment.course_id)
    return bool(required) and facts.done(enrollment) == len(required)


def _rules(facts: Facts, enrollment: Any, days: int) -> dict[str, Any]:
    course = enrollment.course_id
    student = (course, enrollment.student_id)
    done = sorted(facts.done(each) for each in facts.open_enrollments() if each.course_id == course)
    percents = [
        percent for data, percent in facts.results_of(enrollment) if _counts(facts, data.item_id)
    ]
    missing = missing_items(facts, enrollment)
    enrolled_on, limit = facts.day(enrollment.enrolled_at), facts.today - timedelta(days=days)
    rules = {
        "inactive": max(enrolled_on, facts.active_on.get(student, date.min)) < limit,
        "behind": bool(facts.required(course))
        and enrolled_on < limit
        and facts.done(enrollment) * 2 < quantile(done, 0.5),
        "failing": bool(percents) and sum(percents, Decimal()) / len(percents) < 60,
        "missing": (len(missing), *missing[0]) if missing else None,
    }
    return {rule: value for rule, value in rules.items() if value}


def _counts(facts: Facts, item: UUID) -> bool:
    """Whether the item counts; one that is not known yet does."""
    known = facts.quizzes.get(item) or facts.assignments.get(item)
    return known is None or bool(known.data.counts)


def missing_items(facts: Facts, enrollment: Any) -> list[tuple[str, date]]:
    """Title and day of the items that became due and were not submitted, the earliest first."""
    submitted = {
        data.item_id
        for data in facts.submissions_of(enrollment)
        if data.round == facts.round(enrollment)
    }
    due = [
        (due_at, item, title)
        for item, title, due_at in _due_items(facts, enrollment)
        if item not in submitted and enrollment.enrolled_at <= due_at < facts.now
    ]
    return [(title, facts.day(due_at)) for due_at, _, title in sorted(due)]


def _due_items(facts: Facts, enrollment: Any) -> Iterator[tuple[UUID, str, datetime]]:
    """Yield id, title and the student's due date of the items that lessons show and that count."""
    shown = {
        each.quiz_id or each.assignment_id for each in facts.published_lessons(enrollment.course_id)
    }
    for item in shown:
        assignment, quiz = facts.assignments.get(item), facts.quizzes.get(item)
        event = quiz or assignment
        if event is None or not event.data.counts:
            continue
        due = quiz.data.closes_at if quiz else event.data.due_at
        own = facts.exceptions.get((enrollment.course_id, enrollment.student_id, item))
        if due is not None:
            extended = own.data.due_at if own and own.data.due_at else due
            yield item, event.data.title, max(due, extended)
