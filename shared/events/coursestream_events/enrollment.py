"""Events published by the enrollment service."""

from typing import Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Event, EventData
from coursestream_events.fields import Ordinal, Text
from coursestream_events.instants import Instant

Role = Literal["superadmin", "teacher", "student", "service"]
UnenrollmentReason = Literal["withdrew", "removed", "expired"]


class UserData(EventData):
    """The public state of a user; the e-mail address never leaves the enrollment service."""

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
    """The complete state of an enrollment after the event."""

    course_id: UUID
    student_id: UUID
    cycle: Ordinal = Field(
        description="Number of this enrollment cycle; each re-enrollment starts the next"
    )
    progress_from_cycle: Ordinal = Field(
        description="First cycle whose completions count toward progress"
    )
    enrolled_at: Instant = Field(description="When this cycle started")
    expires_at: Instant | None = Field(
        default=None, description="When the enrollment expires; absent means never"
    )


class StudentEnrolled(Event):
    type: Literal["coursestream.enrollment.StudentEnrolled.v1"]
    data: EnrollmentData


class StudentUnenrolledData(EnrollmentData):
    reason: UnenrollmentReason


class StudentUnenrolled(Event):
    type: Literal["coursestream.enrollment.StudentUnenrolled.v1"]
    data: StudentUnenrolledData


class GroupData(EventData):
    """The complete state of a group after the event."""

    course_id: UUID
    group_id: UUID
    name: Text = Field(description="Chosen by the teacher; unique in the course")
    member_ids: tuple[UUID, ...] = Field(
        max_length=1000, description="The students in the group, in the order of their ids"
    )


class GroupCreated(Event):
    type: Literal["coursestream.enrollment.GroupCreated.v1"]
    data: GroupData


class GroupRenamed(Event):
    type: Literal["coursestream.enrollment.GroupRenamed.v1"]
    data: GroupData


class GroupMembersChanged(Event):
    type: Literal["coursestream.enrollment.GroupMembersChanged.v1"]
    data: GroupData


class GroupDeleted(Event):
    type: Literal["coursestream.enrollment.GroupDeleted.v1"]
    data: GroupData
