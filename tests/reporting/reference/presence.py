"""How present teachers are."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import Figures, teachers_of, ungraded

SCHOOL_PROMISE = 7
_AGES = {
    "days_0_1": range(2),
    "days_2_3": range(2, 4),
    "days_4_7": range(4, 8),
    "days_8_14": range(8, 15),
}


def course_presence(facts: Facts, first: date | None, last: date | None) -> dict[UUID, Figures]:
    return {
        course: {
            **_backlog(facts, {course}),
            **_graded(facts, lambda c, _at, own=course: c == own, first, last),  # type: ignore[misc]
            "promise_days": _promise(facts, course),
        }
        for course in facts.courses.keys() - facts.deleted
    }


def teacher_presence(
    facts: Facts, first: date | None, last: date | None
) -> dict[UUID | None, Figures]:
    owned = {
        teacher: {c for c in facts.courses if facts.owner(c) == teacher} - facts.deleted
        for teacher in teachers_of(facts)
    }
    return {
        teacher: _backlog(facts, courses)
        | _graded(facts, lambda c, at, t=teacher: facts.owner(c, at) == t, first, last)  # type: ignore[misc]
        for teacher, courses in owned.items()
    }


def last_feedback(facts: Facts) -> dict[tuple[UUID, UUID], datetime]:
    """(course, student) → when a person last graded or returned anything."""
    found: dict[tuple[UUID, UUID], datetime] = {}
    for data in facts.submissions:
        graded_at = data.graded_at if data.graded_by == "user" else None
        for moment in (graded_at, data.returned_at):
            if moment is not None:
                student = data.course_id, data.student_id
                found[student] = max(moment, found.get(student, moment))
    return found


def first_reviews(facts: Facts) -> list[tuple[Any, datetime]]:
    """Each submission that a person graded or returned, with the first known time."""
    found = []
    for data in facts.submissions:
        moments = [data.first_returned_at] if data.first_returned_at else []
        if data.first_graded_by == "user" and data.first_graded_at:
            moments.append(data.first_graded_at)
        if moments:
            found.append((data, min(moments)))
    return found


def _promise(facts: Facts, course: UUID) -> int:
    return facts.courses[course].data.grading_promise_days or SCHOOL_PROMISE


def _backlog(facts: Facts, courses: set[UUID]) -> Figures:
    ages = [
        ((facts.today - facts.day(data.submitted_at)).days, _promise(facts, data.course_id))
        for enrollment in facts.open_enrollments()
        if enrollment.course_id in courses
        for data in ungraded(facts, enrollment)
    ]
    oldest = max((age for age, _ in ages), default=None)
    backlog: dict[str, Any] = {
        name: sum(age in days for age, _ in ages) for name, days in _AGES.items()
    }
    return {
        "backlog": backlog
        | {
            "submissions": len(ages),
            "days_15_up": sum(age > 14 for age, _ in ages),
            "overdue": sum(age > promise for age, promise in ages),
            "oldest_on": None
            if oldest is None
            else (facts.today - timedelta(days=oldest)).isoformat(),
        }
    }


def _graded(
    facts: Facts,
    belongs: Callable[[UUID, datetime], bool],
    first: date | None,
    last: date | None,
) -> Figures:
    graded = [
        (data, moment)
        for data, moment in first_reviews(facts)
        if data.course_id in facts.courses
        and belongs(data.course_id, moment)
        and (first or date.min) <= facts.day(moment) <= (last or date.max)
    ]
    kept = sum(
        moment - data.submitted_at <= timedelta(days=_promise(facts, data.course_id))
        for data, moment in graded
    )
    return {
        "graded": len(graded),
        "promise_rate": kept / len(graded) if graded else None,
        "feedback_rate": sum(data.has_feedback for data, _ in graded) / len(graded)
        if graded
        else None,
    }
