"""Rows of bulk imports."""

from typing import Self

from pydantic import Field, model_validator

from coursestream_events import Instant
from coursestream_events.enrollment import Role, UnenrollmentReason
from services.enrollment.schemas.users import DisplayName, Email
from shared.http.batches import ReferencedRow
from shared.http.bodies import example
from shared.http.imports import ImportRow
from shared.references import Reference


class UserImport(ReferencedRow):
    display_name: DisplayName
    email: Email | None = None
    role: Role
    created_at: Instant | None = Field(default=None, description="Default: the time of the import")

    model_config = example(
        reference="student:11391",
        display_name="Student 11391",
        role="student",
        created_at="2013-07-01T00:00:00Z",
    )


class EnrollmentImport(ImportRow):
    course: Reference
    student: Reference
    enrolled_at: Instant
    unenrolled_at: Instant | None = Field(default=None, description="Default: still enrolled")
    reason: UnenrollmentReason = Field(
        default="withdrew", description="Why the enrollment ended; ignored while it is open"
    )
    fresh_cycle: bool = Field(
        default=False,
        description="Begin without the progress, attempts and grades of earlier cycles",
    )

    model_config = example(
        course="course:AAA-2013J",
        student="student:11391",
        enrolled_at="2013-07-01T00:00:00Z",
        unenrolled_at="2013-12-01T00:00:00Z",
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.unenrolled_at is not None and self.unenrolled_at < self.enrolled_at:
            raise ValueError("unenrolled_at must not be earlier than enrolled_at")
        return self
