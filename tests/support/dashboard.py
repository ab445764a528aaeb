"""The dashboard of a school that is made up, without a database behind it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from http.cookies import SimpleCookie
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from fastapi import FastAPI
from starlette.responses import Response

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.models import AuditFindings, Group, User
from services.reporting.pages import (
    course,
    courses,
    signing_in,
    students,
    system,
    teacher,
    teachers,
)
from services.reporting.pages.sessions import start_session
from services.reporting.queries.student_work import StudentSubmission
from services.reporting.queries.system import JobState, RebuildState, TopicState
from services.reporting.schemas.comparison import ComparedFigure, SchoolQuartiles
from services.reporting.schemas.courses import CourseLesson, CourseStudent
from services.reporting.schemas.distributions import Distribution
from services.reporting.schemas.freshness import ReportItem, ReportPage
from services.reporting.schemas.learner import (
    LearnerCourse,
    LearnerCourses,
    LearnerGrade,
    MissingItem,
)
from services.reporting.schemas.performance import (
    CoursePerformance,
    GradingTurnaround,
    TeacherPerformance,
    TrendPoint,
)
from services.reporting.schemas.presence import CoursePresence, GradingBacklog, TeacherPresence
from services.reporting.schemas.questions import QuestionFigures
from services.reporting.schemas.students import AtRiskPage, AtRiskReason, AtRiskStudent
from services.reporting.schemas.webhooks import Webhook
from services.reporting.settings import ReportingSettings
from shared.auth import Principal, Role
from shared.http.pages import Page

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


@dataclass
class School:
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

    @property
    def fresh(self) -> dict[str, Any]:
        return {**FRESH, "lag_seconds": self.lag_seconds}

    async def teachers_performance(self, period: Any, page: Any, search: Any) -> Any:
        self.asked["teachers"] = (period, page, search)
        return ReportPage(**self.fresh, items=self.teachers, next_cursor="WyJBIl0")

    async def teacher_performance(self, teacher_id: UUID, _period: Any) -> Any:
        found = [each for each in self.teachers if each.teacher_id == teacher_id]
        if not found:
            raise TeacherNotFound(teacher_id)
        return ReportItem(**self.fresh, item=found[0])

    async def comparison(self, *_: Any) -> Any:
        school = SchoolQuartiles.of([200.0, 350.0, 500.0])
        items = [
            ComparedFigure.of("students", 1280, None, school, 4),
            ComparedFigure.of("lessons_completed", 412, 380, school, 3),
            ComparedFigure.of("graded", 81, 90, school, 2),
            ComparedFigure.of("turnaround", 129_600, 172_800, school, 1),
        ]
        return ReportPage(**self.fresh, items=items)

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

    async def topic_states(self) -> list[TopicState]:
        return [
            TopicState("coursestream.courses", 12, 48_210, NOW, 0.3, None, 0),
            TopicState("coursestream.progress", 12, 981_004, NOW, 0.3, "5 failures in a row", 5),
        ]

    async def job_states(self) -> list[JobState]:
        return [
            JobState("audit", NOW, NOW, "succeeded", 0, None, 12.5),
            JobState("daily-reports", NOW, NOW, "failed", None, "TimeoutError", 30.0),
        ]

    async def audit_findings(self) -> AuditFindings:
        return AuditFindings(id=1, differing=0, missing=0, lost=0)

    async def rebuild_state(self) -> RebuildState:
        return RebuildState(410_000, 1_029_214, None)

    async def webhooks(self, *_: Any) -> Page[Webhook]:
        item = Webhook(
            subscription_id=uuid4(),
            url="https://receiver.example/<script>",
            event_types=["x"],
            queued=3,
            held=1,
            version=1,
            created_at=NOW,
            updated_at=NOW,
        )
        return Page(items=[item])

    async def freshness(self) -> Any:
        return ReportPage(**self.fresh, items=[])

    async def known_people(self) -> list[User]:
        return [User(user_id=ADA, version=1, display_name=self.name, role="teacher")]


def development(**changes: object) -> ReportingSettings:
    """Return the settings of a local stack, whose servers are not reached."""
    usual: dict[str, object] = {
        "environment": "development",
        "REPORTING_DATABASE_URL": "postgresql://user@127.0.0.1:1/none",
        "kafka_bootstrap_servers": "127.0.0.1:1",
        "auth_issuer": "coursestream-local",
        "auth_audience": "coursestream",
        "auth_jwks_file": "none.json",
        "reporting_dashboard_key": "k" * 32,
        "rate_limit_address": "off",
    }
    return ReportingSettings.model_validate({**usual, **changes})


_QUERIES: dict[Any, tuple[str, ...]] = {
    teachers: ("teachers_performance", "lesson_trends"),
    teacher: (
        "teacher_performance",
        "teacher_presence",
        "trend",
        "turnarounds",
        "courses_performance",
    ),
    courses: ("courses_performance",),
    course: (
        "own_course",
        "course_performance",
        "course_presence",
        "trend",
        "turnarounds",
        "course_lessons",
        "course_distributions",
        "students_at_risk",
        "course_groups",
        "course_students",
        "quiz_questions",
    ),
    students: ("students_at_risk", "learner_courses", "student_submissions", "own_course"),
    system: (
        "topic_states",
        "job_states",
        "audit_findings",
        "rebuild_state",
        "webhooks",
        "freshness",
    ),
    signing_in: ("known_people",),
}


def answer_from(school: School, patch: pytest.MonkeyPatch) -> None:
    """Let the pages read a made-up school."""
    for module, names in _QUERIES.items():
        for name in names:
            patch.setattr(module, name, getattr(school, name))
    patch.setattr(teacher, "teacher_comparison", school.comparison)
    patch.setattr(course, "course_comparison", school.comparison)


class Browser:
    """Keeps cookies, and follows no redirects."""

    def __init__(
        self,
        application: FastAPI,
        origin: str = "http://127.0.0.1:8004",
        address: str = "127.0.0.1",
    ) -> None:
        self.settings: ReportingSettings = application.state.settings
        transport = httpx.ASGITransport(application, client=(address, 1))
        self.http = httpx.AsyncClient(transport=transport, base_url=origin)

    def sign_in(self, *roles: Role, user_id: UUID = ADA, name: str | None = "Ada") -> None:
        answer = Response()
        start_session(answer, self.settings, Principal(user_id, frozenset(roles), name))
        ((key, cookie),) = SimpleCookie(answer.headers["set-cookie"]).items()
        self.set_cookie(key, cookie.value)

    def set_cookie(self, name: str, value: str) -> None:
        """Store a cookie as if the dashboard had set it."""
        host = self.http.base_url.host
        self.http.cookies.set(name, value, domain=host, path="/dashboard")

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.http.get(f"/dashboard{path}", headers=headers)

    async def post(self, path: str, **form: str) -> httpx.Response:
        return await self.http.post(f"/dashboard{path}", data=form)
