"""Figures that several pages show."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from services.reporting.schemas.performance import (
    CoursePerformance,
    GradingTurnaround,
    TeacherPerformance,
)

NOW = datetime(2026, 11, 26, 14, 3, 21, tzinfo=UTC)
ADA, BEN = UUID(int=1), UUID(int=2)
KNOTS, QUIZ, LIN = UUID(int=10), UUID(int=20), UUID(int=30)
FRESH: dict[str, Any] = {
    "as_of": NOW,
    "lag_seconds": 0.3,
    "pending_references": 0,
    "dead_letters": 0,
}
_FIGURES: dict[str, Any] = {
    "chapters": 4,
    "lessons": 20,
    "students": 1280,
    "active_students": 960,
    "completion_rate": 0.62,
    "ungraded": 14,
    "lessons_completed": 412,
    "submissions": 96,
    "graded": 81,
    "quiz_average": 81.5,
    "assignment_average": 74.25,
    "grading_turnaround_seconds": GradingTurnaround(mean=129_600, median=90_000, p90=400_000),
    "last_activity_at": NOW - timedelta(hours=3),
}


def teacher_figures(teacher_id: UUID, name: str | None, **changes: Any) -> TeacherPerformance:
    own = {"teacher_id": teacher_id, "display_name": name, "courses": 3, "published_courses": 2}
    return TeacherPerformance(**{**_FIGURES, **own, **changes})


def course_figures(title: str, **changes: Any) -> CoursePerformance:
    own = {
        "course_id": KNOTS,
        "slug": "knots",
        "title": title,
        "status": "published",
        "teacher_id": ADA,
        "enrollments": 40,
        "withdrawn": 3,
    }
    return CoursePerformance(**{**_FIGURES, **own, **changes})


class Made:
    """What all parts of the school share; ``name`` is that of every person, course and item."""

    name: str
    lag_seconds: float
    asked: dict[str, Any]

    @property
    def fresh(self) -> dict[str, Any]:
        return {**FRESH, "lag_seconds": self.lag_seconds}
