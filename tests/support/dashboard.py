"""The dashboard of a made-up school, without a database behind it."""

from http.cookies import SimpleCookie
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI
from starlette.responses import Response

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
from services.reporting.settings import ReportingSettings
from shared.auth import Principal, Role
from tests.support.made_up.figures import ADA
from tests.support.made_up.school import School


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
    teachers: ("teachers_performance", "lesson_trends", "teacher_medians"),
    teacher: (
        "teacher_performance",
        "teacher_presence",
        "trend",
        "turnarounds",
        "courses_performance",
    ),
    courses: ("courses_performance", "course_medians"),
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
    students: (
        "students_at_risk",
        "learner_courses",
        "student_submissions",
        "student_activity",
        "own_course",
    ),
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


def session_cookies(
    settings: ReportingSettings, *roles: Role, user_id: UUID = ADA, name: str | None = "Ada"
) -> dict[str, str]:
    answer = Response()
    start_session(answer, settings, Principal(user_id, frozenset(roles), name))
    return {key: each.value for key, each in SimpleCookie(answer.headers["set-cookie"]).items()}


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
        cookies = session_cookies(self.settings, *roles, user_id=user_id, name=name)
        for key, value in cookies.items():
            self.set_cookie(key, value)

    def set_cookie(self, name: str, value: str) -> None:
        """Store a cookie as if the dashboard had set it."""
        host = self.http.base_url.host
        self.http.cookies.set(name, value, domain=host, path="/dashboard")

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.http.get(f"/dashboard{path}", headers=headers)

    async def post(self, path: str, **form: str) -> httpx.Response:
        return await self.http.post(f"/dashboard{path}", data=form)
