"""Facts that the enrollment service publishes."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Event, EventData
from coursestream_events.fields import Ordinal, Text
from coursestream_events.instants import Instant

Role = Literal["superadmin", "teacher", "student", "service"]
UnenrollmentReason = Literal["withdrew", "removed", "expired"]


class UserData(EventData):
    """A person's public state; an address never leaves enrollment."""

    user_id: UUID
    display_name: Text
    role: Role


class UserRegistered(Event):
    type: Literal["coursestream.enrollment.UserRegistered.v1"]
    data: UserData


class UserUpdated(Event):
    type: Literal["coursestream.enrollment.UserUpdated.v1"]
    data: UserData


class UserErasedData(EventData):
    user_id: UUID


class UserErased(Event):
    type: Literal["coursestream.enrollment.UserErased.v1"]
    data: UserErasedData


class EnrollmentData(EventData):
    """An enrollment's whole state; ``occurred_at`` is when this cycle opened or closed."""

    course_id: UUID
    student_id: UUID
    cycle: Ordinal = Field(description="Rises with each re-enrollment")
    progress_from_cycle: Ordinal = Field(description="From which cycle on completions count")
    enrolled_at: Instant = Field(description="When this cycle opened")
    expires_at: Instant | None = Field(
        default=None, description="When it ends by itself; None: it does not"
    )


class StudentEnrolled(Event):
    type: Literal["coursestream.enrollment.StudentEnrolled.v1"]
    data: EnrollmentData


class StudentUnenrolledData(EnrollmentData):
    reason: UnenrollmentReason


class StudentUnenrolled(Event):
    type: Literal["coursestream.enrollment.StudentUnenrolled.v1"]
    data: StudentUnenrolledData
