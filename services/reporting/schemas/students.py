"""Students at risk."""

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from services.reporting.schemas.freshness import ReportPage

AtRiskRule = Literal["inactive", "behind", "failing", "missing"]


class AtRiskReason(BaseModel):
    """A rule that flags the student, with its evidence."""

    rule: AtRiskRule = Field(examples=["inactive"])
    evidence: str = Field(examples=["not active since 2026-02-01; the rule allows 14 days"])


class AtRiskStudent(BaseModel):
    """An open enrollment flagged by at least one rule."""

    course_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000010"])
    slug: str = Field(examples=["knots"])
    student_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000002"])
    display_name: str | None = Field(
        description="Null for an unknown or erased user", examples=["Grace Hopper"]
    )
    reasons: list[AtRiskReason]


class AtRiskPage(ReportPage[AtRiskStudent]):
    """A page of students at risk, on request with their number."""

    total: int | None = Field(
        default=None,
        description="Students on all pages; null unless `count` was set",
        examples=[17],
    )
