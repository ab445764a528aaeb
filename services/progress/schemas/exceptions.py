"""Exceptions: what a teacher grants one student in one assessment."""

from datetime import datetime
from typing import Annotated, Any, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from coursestream_events import Instant
from coursestream_events.progress import SubmissionKind
from services.progress.schemas.fields import COURSE_ID, ITEM_ID, STUDENT_ID, Response
from shared.http.bodies import TEXT, Request, example
from shared.http.etags import ETagVersion

_GRANTED: dict[str, Any] = {
    "extra_seconds": 900,
    "due_at": "2026-03-16T09:00:00Z",
    "extra_attempts": 1,
    "reason": "Ill on the day of the test.",
}


class GrantException(Request):
    """At least one of more time, a later date and more attempts."""

    extra_seconds: int = Field(
        default=0, ge=0, le=10_000_000, description="Added to the time limit of a quiz that has one"
    )
    due_at: Instant | None = Field(
        default=None,
        description="Counts if it is later than the assignment's due_at or the quiz's closes_at, "
        "one of which it needs",
    )
    extra_attempts: int = Field(
        default=0,
        ge=0,
        le=1_000,
        description="Added to the attempts or resubmissions allowed, which must be limited",
    )
    reason: Annotated[str, StringConstraints(max_length=2_000, pattern=TEXT)] | None = Field(
        default=None, description="For teachers; it is not published"
    )

    model_config = example(**_GRANTED)

    @model_validator(mode="after")
    def _something(self) -> Self:
        if not self.extra_seconds and self.due_at is None and not self.extra_attempts:
            raise ValueError("give extra_seconds, due_at or extra_attempts; DELETE revokes it")
        return self


class StudentException(Response):
    """A student's exception; one that was never granted, or revoked, is empty."""

    course_id: UUID
    student_id: UUID
    item_id: UUID = Field(description="The quiz or assignment")
    kind: SubmissionKind
    extra_seconds: int
    due_at: datetime | None
    extra_attempts: int
    reason: str | None
    version: ETagVersion = Field(description="Also the ETag; 0: never granted")

    model_config = example(
        course_id=COURSE_ID,
        student_id=STUDENT_ID,
        item_id=ITEM_ID,
        kind="quiz",
        **_GRANTED,
        version=1,
    )

    @property
    def is_empty(self) -> bool:
        return not (self.extra_seconds or self.due_at or self.extra_attempts)
