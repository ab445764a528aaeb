"""Assignments."""

from datetime import datetime
from decimal import Decimal
from typing import Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from coursestream_events import Instant
from coursestream_events.courses import LatePolicy
from services.courses.schemas.fields import (
    Body,
    Counts,
    GivenPercent,
    MaxScore,
    Resubmissions,
    StoredPercent,
    StoredScore,
    Title,
)
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion


class AssignmentContent(Request):
    """What authors and imports both say about an assignment."""

    title: Title
    instructions: Body = ""
    max_points: MaxScore
    due_at: Instant | None = None
    late_policy: LatePolicy = "accept"
    late_deduction_percent: GivenPercent | None = Field(
        default=None,
        description="Deduction for each day begun after due_at; with late_policy deduct only.",
    )
    resubmissions_allowed: Resubmissions | None = Field(
        default=None, description="Default: no limit."
    )
    counts: Counts = True

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_deduction(self.late_policy, self.late_deduction_percent)
        return self


class AssignmentCreate(AssignmentContent):
    model_config = example(
        title="Essay on zero",
        instructions="Two pages.",
        max_points="20",
        due_at="2026-03-01T22:59:00Z",
        late_policy="deduct",
        late_deduction_percent=10,
        resubmissions_allowed=1,
    )


class AssignmentPatch(Request):
    title: Title = left_out()
    instructions: Body = left_out()
    max_points: MaxScore = left_out()
    due_at: Instant | None = None
    late_policy: LatePolicy = left_out()
    late_deduction_percent: GivenPercent | None = None
    resubmissions_allowed: Resubmissions | None = None
    counts: Counts = left_out()

    model_config = example(due_at="2026-03-08T22:59:00Z", late_policy="accept")


class _AssignmentHead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    assignment_id: UUID
    course_id: UUID
    title: str = Field(examples=["Essay on Euler"])
    max_points: StoredScore
    due_at: datetime | None
    late_policy: LatePolicy
    late_deduction_percent: StoredPercent | None
    resubmissions_allowed: int | None
    counts: Counts
    version: ETagVersion = Field(description="Also the ETag.")
    created_at: datetime


class Assignment(_AssignmentHead):
    instructions: str = Field(examples=["Write two pages."])


class AssignmentSummary(_AssignmentHead):
    """An assignment in its course's list."""

    lesson_ids: list[UUID] = Field(description="Lessons that use the assignment.")


def check_deduction(policy: LatePolicy, percent: Decimal | None) -> None:
    """Raise ValueError if there is a deduction without its policy, or the policy without one."""
    if (policy == "deduct") != (percent is not None):
        raise ValueError("late_deduction_percent goes with late_policy deduct, and only with it")
