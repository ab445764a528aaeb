"""Rows of bulk imports."""

from datetime import datetime
from typing import Annotated, Self, get_args
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from coursestream_events import Instant
from coursestream_events.enrollment import Role, UnenrollmentReason
from services.enrollment.models import Notification
from services.enrollment.schemas.groups import MAX_MEMBERS, GroupName
from services.enrollment.schemas.users import DisplayName, Email, Locale, Notifications
from shared.clock import now
from shared.http.bodies import example
from shared.http.fields import TimeZone
from shared.http.imports import ImportRow, PastInstant, UserReference
from shared.http.imports.batches import ReferencedRow
from shared.references import Reference, id_of


class UserImport(ReferencedRow):
    reference: UserReference
    display_name: DisplayName
    email: Email | None = None
    role: Role
    locale: Locale | None = None
    time_zone: TimeZone | None = None
    notifications: Notifications = Field(default=list(get_args(Notification)))
    active: bool = Field(
        default=True, description="false deactivates the user: no new enrollments and no mail"
    )
    created_at: PastInstant | None = Field(
        default=None, description="Default: the time of the import"
    )

    model_config = example(
        reference="student:11391",
        display_name="Student 11391",
        role="student",
        created_at="2013-07-01T00:00:00Z",
    )


class GroupImport(ReferencedRow):
    """A group of a course, with all its members."""

    course: Reference
    name: GroupName
    members: Annotated[list[UserReference], Field(max_length=MAX_MEMBERS)] = Field(
        default_factory=list, description="Students with an open enrollment in the course"
    )

    model_config = example(
        reference="group:AAA-2013J:1",
        course="course:AAA-2013J",
        name="Tuesday",
        members=["student:11391"],
    )

    @property
    def course_id(self) -> UUID:
        return id_of("course", self.course)

    @property
    def member_ids(self) -> list[UUID]:
        """In the order of the ids, each once."""
        return sorted({id_of("user", each) for each in self.members})


def _ended(moment: datetime) -> datetime:
    if moment > now():
        raise ValueError(
            "must not be in the future; for an enrollment that will end, send expires_at instead"
        )
    return moment


class EnrollmentImport(ImportRow):
    """An enrollment cycle; only a row with a reference can correct its beginning."""

    reference: Reference | None = Field(
        default=None, description="Default: the row means the cycle that begins at enrolled_at"
    )
    course: Reference
    student: UserReference
    enrolled_at: PastInstant | None = Field(
        default=None, description="Required without a reference. Default: the time of the import"
    )
    unenrolled_at: Annotated[Instant, AfterValidator(_ended)] | None = Field(
        default=None, description="Default: still enrolled"
    )
    reason: UnenrollmentReason = Field(
        default="withdrew", description="Why the enrollment ended; ignored while it is open"
    )
    expires_at: Instant | None = Field(
        default=None, description="When the enrollment will end; default: never"
    )
    fresh_cycle: bool = Field(
        default=False,
        description="Begin without the progress, attempts and grades of earlier cycles",
    )

    model_config = example(
        reference="enrollment:AAA-2013J:11391",
        course="course:AAA-2013J",
        student="student:11391",
        enrolled_at="2013-07-01T00:00:00Z",
        unenrolled_at="2013-12-01T00:00:00Z",
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if self.reference is None and self.enrolled_at is None:
            raise ValueError("enrolled_at or a reference says which enrollment it is")
        if self.unenrolled_at is not None and self.unenrolled_at < self.begun:
            raise ValueError("unenrolled_at must not be earlier than enrolled_at")
        if self.expires_at is not None and self.expires_at < self.begun:
            raise ValueError("expires_at must not be earlier than enrolled_at")
        return self

    @property
    def begun(self) -> datetime:
        """When a new enrollment begins."""
        return self.enrolled_at or self.unenrolled_at or now()
