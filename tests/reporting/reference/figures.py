"""Figures of courses and teachers."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.reporting.reference.facts import Facts

Figures = dict[str, Any]
ByOwner = dict[UUID | None, Figures]


def course_figures(facts: Facts, first: date | None = None, last: date | None = None) -> ByOwner:
    return {
        course: _totals(facts, [course])
        | _metrics(facts, lambda c, _at, course=course: c == course, first, last)  # type: ignore[misc]
        | {
            "enrollments": sum(key[0] == course for key in facts.cycles),
            "withdrawn": sum(
                key[0] == course and getattr(event.data, "reason", None) == "withdrew"
                for key, event in facts.cycles.items()
            ),
        }
        for course in facts.courses.keys() - facts.deleted
    }


def teacher_figures(facts: Facts, first: date | None = None, last: date | None = None) -> ByOwner:
    figures = {}
    for teacher in teachers_of(facts):
        courses = [c for c in facts.courses if facts.owner(c) == teacher and c not in facts.deleted]
        figures[teacher] = (
            _totals(facts, courses)
            | _metrics(facts, lambda c, at, t=teacher: facts.owner(c, at) == t, first, last)  # type: ignore[misc]
            | {
                "courses": len(courses),
                "published_courses": sum(
                    facts.courses[c].data.status == "published" for c in courses
                ),
                "display_name": facts.users[teacher].data.display_name
                if teacher in facts.users
                else None,
            }
        )
    return figures


def teachers_of(facts: Facts) -> set[UUID | None]:
    """Everyone who has the role or ever owned a course."""
    teachers = {key for key, event in facts.users.items() if event.data.role == "teacher"}
    teachers |= {facts.owner(course) for course in facts.courses}
    for transfer in facts.transfers:
        teachers |= {transfer.from_teacher_id, transfer.to_teacher_id}
    return teachers


def _totals(facts: Facts, courses: list[UUID]) -> Figures:
    enrollments = [each for each in facts.open_enrollments() if each.course_id in courses]
    done = sum(facts.done(each) for each in enrollments)
    required = sum(len(facts.required(each.course_id)) for each in enrollments)
    outlines = [facts.outlines[course] for course in courses if course in facts.outlines]
    return {
        "chapters": sum(len(outline.chapters) for outline in outlines),
        "lessons": sum(len(facts.published_lessons(course)) for course in courses),
        "students": len({each.student_id for each in enrollments}),
        "active_students": len(_active_students(facts, enrollments)),
        "completion_rate": float(Decimal(done) / required) if required else None,
        "ungraded": sum(len(ungraded(facts, each)) for each in enrollments),
    }


def _active_students(facts: Facts, enrollments: list[Any]) -> set[UUID]:
    horizon = facts.today - timedelta(days=29)
    return {
        each.student_id
        for each in enrollments
        if facts.active_on.get((each.course_id, each.student_id), date.min) >= horizon
    }


def ungraded(facts: Facts, enrollment: Any) -> list[Any]:
    """A student's submissions that await a first grade."""
    latest: dict[UUID, Any] = {}
    for data in facts.submissions_of(enrollment):
        known = latest.get(data.item_id)
        if known is None or (data.round, data.attempt) > (known.round, known.attempt):
            latest[data.item_id] = data
    return [each for each in latest.values() if each.status == "submitted" and not each.revision]


def _metrics(
    facts: Facts,
    belongs: Callable[[UUID, datetime], bool],
    first: date | None,
    last: date | None,
) -> Figures:
    def counts(course: UUID, moment: datetime) -> bool:
        day = facts.day(moment)
        return (
            belongs(course, moment)
            and (first is None or day >= first)
            and (last is None or day <= last)
        )

    def average(kind: str) -> float | None:
        percents = [
            percent
            for data, percent in facts.results
            if data.kind == kind and counts(data.course_id, data.submitted_at)
        ]
        return float(sum(percents, Decimal()) / len(percents)) if percents else None

    graded = [
        d
        for d in facts.submissions
        if d.revision >= 1 and counts(d.course_id, d.first_graded_at or d.submitted_at)
    ]
    return {
        "lessons_completed": sum(
            counts(course, at) for (course, _, _, _), at in facts.completions.items()
        ),
        "submissions": sum(counts(d.course_id, d.submitted_at) for d in facts.submissions),
        "graded": len(graded),
        "quiz_average": average("quiz"),
        "assignment_average": average("assignment"),
        # By a clock that was set back, a grade may be older than what it grades.
        "turnarounds": sorted(
            max((d.first_graded_at - d.submitted_at).total_seconds(), 0.0)
            for d in graded
            if d.first_graded_by == "user" and d.first_graded_at is not None
        ),
    }
