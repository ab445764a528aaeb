"""Courses and students."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from services.reporting.errors import CourseNotFound
from services.reporting.models import Group
from services.reporting.queries.student_work import StudentActivity, StudentSubmission
from services.reporting.schemas.courses import CourseLesson, CourseStudent
from services.reporting.schemas.distributions import Distribution
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.learner import (
    LearnerCourse,
    LearnerCourses,
    LearnerGrade,
    MissingItem,
)
from services.reporting.schemas.questions import QuestionFigures
from services.reporting.schemas.students import AtRiskPage, AtRiskReason, AtRiskStudent
from shared.auth import Principal
from tests.support.made_up.figures import ADA, KNOTS, LIN, NOW, QUIZ, Made


class Courses(Made):
    """Answers of queries on one course or student."""

    async def own_course(self, course_id: UUID, principal: Principal) -> UUID:
        if not principal.has("superadmin") and principal.user_id != ADA:
            raise CourseNotFound(course_id)
        return course_id

    async def course_lessons(self, *_: Any) -> Any:
        items = [
            CourseLesson(
                lesson_id=uuid4(),
                chapter_title=self.name,
                title=f"{self.name} {number}",
                kind="video",
                required=number != 3,
                students_done=done,
                students=28,
            )
            for number, done in enumerate((27, 24, 23, 9, 14, 12))
        ]
        return ReportPage(**self.fresh, items=items)

    async def course_distributions(self, *_: Any) -> Any:
        spread: dict[str, Any] = {
            "count": 28,
            "mean": 71.5,
            "minimum": 20,
            "lower_quartile": 60,
            "median": 75,
            "upper_quartile": 85,
            "maximum": 100,
            "histogram": [0, 0, 1, 0, 2, 3, 6, 8, 5, 3],
        }
        items = [
            Distribution(of="progress", **spread),
            Distribution(of="grades", **spread),
            Distribution(of="item", item_id=QUIZ, kind="quiz", title=self.name, **spread),
        ]
        return ReportPage(**self.fresh, items=items)

    async def students_at_risk(self, *_: Any) -> AtRiskPage:
        reasons = [
            AtRiskReason(rule="inactive", evidence="not active since 2026-11-01"),
            AtRiskReason(rule="missing", evidence=f"1 item was due: {self.name}"),
        ]
        student = AtRiskStudent(
            course_id=KNOTS,
            slug="knots",
            student_id=LIN,
            display_name=self.name,
            reasons=reasons,
        )
        return AtRiskPage(**self.fresh, items=[student, student])

    async def course_groups(self, _course_id: UUID) -> list[Group]:
        return [Group(group_id=uuid4(), course_id=KNOTS, version=1, name=self.name, member_ids=[])]

    async def course_students(self, *_: Any) -> Any:
        items = [
            CourseStudent(
                student_id=LIN,
                display_name=name,
                done=done,
                required=18,
                completion_rate=done / 18,
                ungraded=1,
                average=78.5,
                last_active_on=date(2026, 11, 20),
                last_feedback_at=NOW,
            )
            for name, done in ((self.name, 12), (None, 0))
        ]
        return ReportPage(**self.fresh, items=items)

    async def quiz_questions(self, *_: Any) -> Any:
        item = QuestionFigures(
            quiz_version=2,
            question_id=uuid4(),
            max_points=Decimal(2),
            attempts=41,
            average_points=Decimal("1.4146"),
            first_attempts=28,
            first_right=0.64,
            first_unanswered=3,
            first_choices=[],
        )
        return ReportPage(**self.fresh, items=[item])

    async def learner_courses(self, student_id: UUID, owner: UUID | None, *_: Any) -> Any:
        self.asked["learner"] = owner
        item = LearnerCourse(
            course_id=KNOTS,
            slug="knots",
            title=self.name,
            teacher_id=ADA,
            state="enrolled",
            cycle=1,
            enrolled_at=NOW - timedelta(days=60),
            closed_at=None,
            completed_at=None,
            done=12,
            required=18,
            completion_rate=0.67,
            submissions=5,
            ungraded=1,
            last_submitted_at=NOW,
            last_feedback_at=NOW,
            last_active_on=date(2026, 11, 20),
            grades=[LearnerGrade(item_id=QUIZ, kind="quiz", title=self.name, percent=Decimal(75))],
            missing=[MissingItem(item_id=QUIZ, kind="assignment", title=self.name, due_at=NOW)],
        )
        return LearnerCourses(
            **self.fresh, student_id=student_id, display_name=self.name, items=[item]
        )

    async def student_submissions(self, *_: Any) -> list[StudentSubmission]:
        return [
            StudentSubmission(
                submission_id=uuid4(),
                course_id=KNOTS,
                course_title=self.name,
                item_title=self.name,
                kind="assignment",
                attempt=1,
                status="submitted",
                submitted_at=NOW,
                first_graded_at=None,
                feedback_at=None,
                percent=None,
            )
        ]

    async def student_activity(
        self, _student: UUID, _courses: Any, period: Any, _step: str
    ) -> list[StudentActivity]:
        return [StudentActivity(period.first + timedelta(days=3), 4, 1)]
