"""Assignments."""

from datetime import datetime
from decimal import Decimal
from typing import Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from coursestream_events import Instant
from coursestream_events.courses import LatePolicy
from services.courses.schemas.fields import Amount, Body, Percent, Resubmissions, Score, Title
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion


class AssignmentCreate(Request):
    title: Title
    instructions: Body = ""
    max_points: Score
    due_at: Instant | None = None
    late_policy: LatePolicy = "accept"
    late_deduction_percent: Percent | None = Field(
        default=None, description="For each day begun after due_at; with the policy deduct only"
    )
    resubmissions_allowed: Resubmissions | None = Field(
        default=None, description="Default: no limit"
    )

    model_config = example(
        title="Essay on zero",
        instructions="Two pages.",
        max_points="20",
        due_at="2026-03-01T22:59:00Z",
        late_policy="deduct",
        late_deduction_percent="10",
        resubmissions_allowed=1,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_deduction(self.late_policy, self.late_deduction_percent)
        return self


class AssignmentPatch(Request):
    title: Title = left_out()
    instructions: Body = left_out()
    max_points: Score = left_out()
    due_at: Instant | None = None
    late_policy: LatePolicy = left_out()
    late_deduction_percent: Percent | None = None
    resubmissions_allowed: Resubmissions | None = None

    model_config = example(due_at="2026-03-08T22:59:00Z", late_policy="accept")


class _AssignmentHead(BaseModel):
    assignment_id: UUID
    course_id: UUID
    title: str
    max_points: Amount
    due_at: datetime | None
    late_policy: LatePolicy
    late_deduction_percent: Amount | None
    resubmissions_allowed: int | None
    version: ETagVersion = Field(description="Also the ETag")
    created_at: datetime


class Assignment(_AssignmentHead):
    instructions: str


class AssignmentSummary(_AssignmentHead):
    """An assignment as its author's list shows it."""

    lesson_ids: list[UUID] = Field(description="Of the lessons that show it")


def check_deduction(policy: LatePolicy, percent: Decimal | None) -> None:
    """A deduction has a size, and nothing else has.

    Raises:
        ValueError: told to the client.
    """
    if (policy == "deduct") != (percent is not None):
        raise ValueError("late_deduction_percent goes with the late_policy deduct, and only there")
