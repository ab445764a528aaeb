"""The whole school."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from services.reporting.errors import TeacherNotFound
from services.reporting.schemas.comparison import ComparedFigure, SchoolQuartiles
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.performance import (
    TeacherPerformance,
    TrendPoint,
)
from services.reporting.schemas.presence import CoursePresence, GradingBacklog, TeacherPresence
from tests.support.made_up.courses import Courses
from tests.support.made_up.figures import ADA, BEN, NOW, course_figures, teacher_figures
from tests.support.made_up.system import System


@dataclass
class School(Courses, System):
    """What the queries answer; ``name`` is that of every person, course and item."""

    name: str = "Ada Lovelace"
    lag_seconds: float = 0.3
    teachers: list[TeacherPerformance] = field(default_factory=list)
    asked: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        empty = {
            "completion_rate": None,
            "quiz_average": None,
            "assignment_average": None,
            "grading_turnaround_seconds": None,
            "last_activity_at": None,
            "students": 0,
        }
        self.teachers = [
            teacher_figures(ADA, self.name),
            teacher_figures(BEN, "Grace Brewster Murray Hopper", completion_rate=1.0, ungraded=0),
            teacher_figures(uuid4(), None, **empty),
        ]

    async def teachers_performance(self, period: Any, page: Any, search: Any) -> Any:
        self.asked["teachers"] = (period, page, search)
        return ReportPage(**self.fresh, items=self.teachers, next_cursor="WyJBIl0")

    async def teacher_performance(self, teacher_id: UUID, _period: Any) -> Any:
        found = [each for each in self.teachers if each.teacher_id == teacher_id]
        if not found:
            raise TeacherNotFound(teacher_id)
        return ReportItem(**self.fresh, item=found[0])

    async def comparison(self, *_: Any) -> Any:
        school = SchoolQuartiles.of([200.0, 350.0, 500.0], NOW)
        items = [
            ComparedFigure.of("students", 1280, None, school, 4),
            ComparedFigure.of("lessons_completed", 412, 380, school, 3),
            ComparedFigure.of("graded", 81, 90, school, 2),
            ComparedFigure.of("turnaround", 129_600, 172_800, school, 1),
        ]
        return ReportPage(**self.fresh, items=items)

    async def teacher_medians(self, *_: Any) -> dict[str, float | None]:
        return {"students": 350.0, "completion_rate": 0.55, "quiz_average": None}

    course_medians = teacher_medians

    def backlog(self) -> GradingBacklog:
        return GradingBacklog(
            submissions=14,
            days_0_1=5,
            days_2_3=3,
            days_4_7=2,
            days_8_14=3,
            days_15_up=1,
            overdue=4,
            oldest_on=date(2026, 11, 3),
        )

    async def teacher_presence(self, teacher_id: UUID, *_: Any) -> Any:
        item = TeacherPresence(
            backlog=self.backlog(),
            graded=81,
            promise_rate=0.9,
            feedback_rate=0.75,
            last_activity_at=NOW,
            teacher_id=teacher_id,
            display_name=self.name,
        )
        return ReportItem(**self.fresh, item=item)

    async def course_presence(self, course_id: UUID, *_: Any) -> Any:
        item = CoursePresence(
            backlog=self.backlog(),
            graded=81,
            promise_rate=0.9,
            feedback_rate=0.75,
            last_activity_at=NOW,
            course_id=course_id,
            slug="knots",
            title=self.name,
            status="published",
            teacher_id=ADA,
            promise_days=7,
        )
        return ReportItem(**self.fresh, item=item)

    async def trend(self, _kind: str, _owner: UUID, period: Any, step: str) -> Any:
        days = 1 if step == "day" else 7
        begin = period.first - timedelta(days=0 if days == 1 else period.first.weekday())
        items = [
            TrendPoint(
                begins_on=begin + timedelta(days=days * number),
                lessons_completed=(number * 7) % 31,
                submissions=(number * 5) % 17,
                graded=(number * 3) % 13,
                quiz_average=None,
                assignment_average=None,
            )
            for number in range((period.last - begin).days // days + 1)
        ]
        return ReportPage(**self.fresh, items=items)

    async def lesson_trends(self, _kind: str, ids: Any, period: Any, _step: str) -> Any:
        days = [period.first + timedelta(days=number) for number in range(30)]
        return {each: {day: day.day * 3 % 8 for day in days} for each in ids[:1]}

    async def turnarounds(self, *_: Any) -> list[int]:
        return [4, 9, 20, 18, 14, 9, 5, 2]

    async def courses_performance(self, _period: Any, _page: Any, wanted: Any) -> Any:
        self.asked["courses"] = wanted
        items = [
            course_figures(self.name),
            course_figures("Rigging for beginners", course_id=uuid4(), status="draft"),
        ]
        return ReportPage(**self.fresh, items=items)

    async def course_performance(self, course_id: UUID, _period: Any) -> Any:
        return ReportItem(**self.fresh, item=course_figures(self.name, course_id=course_id))
