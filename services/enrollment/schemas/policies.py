"""Requests and responses about enrollment policies."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import BaseModel, Field, model_validator

from coursestream_events import Instant
from services.enrollment.models import EnrollmentAccess
from shared.http.bodies import Request, example
from shared.http.etags import ETagVersion


class PolicyUpdate(Request):
    """The whole policy; omitted fields are set to their defaults."""

    access: EnrollmentAccess = Field(
        default="open",
        description="`open`: students enroll themselves. `invitation`: the course's teacher "
        "enrolls or invites them",
    )
    opens_at: Instant | None = Field(
        default=None, description="Students can enroll from this instant on"
    )
    closes_at: Instant | None = Field(
        default=None, description="Students can enroll before this instant"
    )
    capacity: Annotated[int, Field(ge=0, le=1_000_000)] | None = Field(
        default=None, description="Maximum number of open enrollments"
    )
    expires_after_days: Annotated[int, Field(ge=1, le=36_500)] | None = Field(
        default=None, description="Days after which a new enrollment expires"
    )
    reenroll_after_expiry: bool = Field(
        default=False,
        description="Students whose enrollment has expired may enroll themselves again. Otherwise "
        "the course's teacher enrolls or invites them again",
    )

    model_config = example(access="open", closes_at="2026-10-01T00:00:00Z", capacity=30)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            raise ValueError("closes_at must be later than opens_at")
        return self


class Policy(BaseModel):
    course_id: UUID
    access: EnrollmentAccess = "open"
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    capacity: int | None = None
    expires_after_days: int | None = None
    reenroll_after_expiry: bool = False
    version: ETagVersion = Field(
        default=0, description="Also sent as the ETag; 0 until the policy is first set"
    )
