"""What a student may do in an assessment."""

from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import Field

from coursestream_events.courses import ReviewPolicy
from services.progress.schemas.fields import Response

TERMS_EXAMPLE: dict[str, Any] = {
    "attempts_allowed": 3,
    "attempts_left": 2,
    "open_attempt_id": None,
    "time_limit_seconds": 1800,
    "opens_at": "2026-03-02T09:00:00Z",
    "closes_at": "2026-03-09T09:00:00Z",
    "due_at": None,
    "review": "answers",
}


class StudentTerms(Response):
    """The terms of an assessment for one student: with the student's exception."""

    attempts_allowed: int | None = Field(
        description="Attempts, or submissions of an assignment; null: no limit"
    )
    attempts_left: int | None = Field(description="Null: no limit")
    open_attempt_id: UUID | None = Field(
        description="The attempt in progress, which can be resumed"
    )
    time_limit_seconds: int | None
    opens_at: datetime | None = Field(description="No attempt starts earlier")
    closes_at: datetime | None = Field(
        description="No attempt starts later, and every open attempt ends"
    )
    due_at: datetime | None = Field(description="Of an assignment")
    review: ReviewPolicy | None = Field(
        description="What students see of their results in a quiz; null for an assignment"
    )
