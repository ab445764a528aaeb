"""Requests and responses about enrollments."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events import Instant
from coursestream_events.courses import CourseStatus
from coursestream_events.enrollment import UnenrollmentReason
from shared.http.bodies import Request, example
from shared.http.etags import ETagVersion

MAX_BULK = 500

EnrollmentState = Literal["open", "closed", "all"]
Refusal = Literal[
    "already-enrolled", "course-full", "erased", "student-not-registered", "user-deactivated"
]


class _EnrollmentTerms(Request):
    fresh_cycle: bool = Field(
        default=False,
        description="On re-enrollment, begin without the progress, attempts and grades of earlier "
        "cycles; only the course's teacher may ask for it. Default: they continue to count",
    )
    expires_at: Instant | None = Field(
        default=None,
        description="When the enrollment expires; only the course's teacher may set it. "
        "Default: according to the course's policy",
    )


class EnrollmentCreate(_EnrollmentTerms):
    student_id: UUID | None = Field(default=None, description="Default: the caller")

    model_config = example(student_id="0190d3f1-0000-7000-8000-000000000003")


class EnrollmentBatch(_EnrollmentTerms):
    student_ids: Annotated[list[UUID], Field(min_length=1, max_length=MAX_BULK)]

    model_config = example(student_ids=["0190d3f1-0000-7000-8000-000000000003"])


class EnrollmentPatch(Request):
    expires_at: Instant | None = Field(
        description="When the enrollment expires, in the future. Null: it does not expire"
    )

    model_config = example(expires_at="2030-07-01T00:00:00Z")


class Enrollment(BaseModel):
    """The latest enrollment cycle of a student in a course."""

    course_id: UUID
    student_id: UUID
    cycle: int = Field(description="Numbered from 1; each re-enrollment begins the next cycle")
    progress_from_cycle: int = Field(
        description="The first cycle whose progress, attempts and grades count"
    )
    enrolled_at: datetime
    unenrolled_at: datetime | None = Field(description="Null while the enrollment is open")
    reason: UnenrollmentReason | None = Field(description="Null while the enrollment is open")
    expires_at: datetime | None = None
    version: ETagVersion = Field(description="Also sent as the ETag")


class RosterEntry(Enrollment):
    display_name: str = Field(
        description="Empty if the student was erased", examples=["Ada Lovelace"]
    )


class MyEnrollment(Enrollment):
    slug: str = Field(examples=["algebra-1"])
    title: str = Field(examples=["Algebra I"])
    status: CourseStatus
    teacher_id: UUID


class EnrollmentOutcome(BaseModel):
    student_id: UUID
    status: Literal["enrolled"] | Refusal
    enrollment: Enrollment | None = Field(
        default=None, description="Null if the student was not enrolled"
    )


class EnrollmentOutcomes(BaseModel):
    items: list[EnrollmentOutcome] = Field(
        description="One outcome for each distinct student, in the order of `student_ids`"
    )


class EnrollmentCounts(BaseModel):
    """Students of a course by the state of their latest enrollment cycle."""

    course_id: UUID
    open: int
    withdrew: int
    removed: int
    expired: int
    capacity: int | None
    places_left: int | None = Field(description="Null if the capacity is not limited")
