"""One learner across courses."""

from typing import Any
from uuid import UUID

from tests.reporting.reference.at_risk import missing_items
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import Figures, ungraded
from tests.reporting.reference.presence import last_feedback


def learner_courses(facts: Facts, student: UUID) -> dict[UUID, Figures]:
    known = facts.courses.keys() - facts.deleted
    return {
        course: _course(facts, event)
        for (course, each), event in facts.enrollments.items()
        if each == student and course in known
    }


def _course(facts: Facts, event: Any) -> Figures:
    enrollment = event.data
    is_open = event.name == "StudentEnrolled"
    submissions = facts.submissions_of(enrollment)
    completions = [
        done.data.occurred_at
        for (course, student, cycle), done in facts.course_completions.items()
        if (course, student) == (enrollment.course_id, enrollment.student_id)
        and enrollment.progress_from_cycle <= cycle <= enrollment.cycle
    ]
    feedback = last_feedback(facts)
    active_on = facts.active_on.get((enrollment.course_id, enrollment.student_id))
    return {
        "state": "enrolled" if is_open else enrollment.reason,
        "cycle": enrollment.cycle,
        "enrolled_at": enrollment.enrolled_at,
        "closed_at": None if is_open else enrollment.occurred_at,
        "completed_at": max(completions, default=None),
        "done": facts.done(enrollment),
        "required": len(facts.required(enrollment.course_id)),
        "submissions": len(submissions),
        "ungraded": len(ungraded(facts, enrollment)),
        "last_submitted_at": max((each.submitted_at for each in submissions), default=None),
        "last_feedback_at": feedback.get((enrollment.course_id, enrollment.student_id)),
        "last_active_on": active_on,
        "grades": {data.item_id: percent for data, percent in facts.results_of(enrollment)},
        "missing": [title for title, _ in missing_items(facts, enrollment)] if is_open else [],
    }
