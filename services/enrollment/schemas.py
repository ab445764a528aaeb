"""Requests, responses and import rows of enrollment."""

from datetime import datetime
from typing import Annotated, Literal, Self, get_args
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints, model_validator

from coursestream_events import Instant
from coursestream_events.courses import CourseStatus
from coursestream_events.enrollment import Role, UnenrollmentReason
from services.enrollment.models import EnrollmentAccess, Notification
from shared.http.batches import ReferencedRow
from shared.http.bodies import LINE, Request, example, left_out
from shared.http.imports import ImportRow
from shared.references import Reference

MAX_IDS = 200
MAX_BULK = 500

# Whether an address works is told by a mail; this only refuses what cannot be one.
_EMAIL = r"^[^\s\ufeff\x00-\x1f\x7f-\x9f@]+@[^\s\ufeff\x00-\x1f\x7f-\x9f@]+$"

DisplayName = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE)]
Email = Annotated[str, StringConstraints(min_length=3, max_length=254, pattern=_EMAIL)]
Locale = Annotated[
    str,
    StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
    Field(description="BCP 47, as en or pt-BR"),
]
TimeZone = Annotated[
    str,
    StringConstraints(max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
    Field(description="IANA name, as Europe/Paris"),
]
SearchText = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE)]
Notifications = Annotated[list[Notification], Field(max_length=len(get_args(Notification)))]
EnrollmentState = Literal["open", "closed", "all"]
ServiceName = Literal["courses", "enrollment", "progress", "reporting"]
PersonState = Literal["active", "deactivated", "all"]
Refusal = Literal[
    "already-enrolled", "course-full", "erased", "person-deactivated", "student-not-known"
]


# --- People ----------------------------------------------------------------------------------


class UserCreate(Request):
    user_id: UUID | None = Field(
        default=None, description="The id that the person's token gives; default: a new one"
    )
    display_name: DisplayName
    email: Email | None = None
    role: Role
    locale: Locale | None = None
    time_zone: TimeZone | None = None
    notifications: Notifications = Field(
        default=list(get_args(Notification)), description="Of what the person wants mails"
    )

    model_config = example(display_name="Ada Lovelace", email="ada@school.example", role="teacher")


class MePatch(Request):
    """What people change of themselves."""

    display_name: DisplayName = left_out()
    locale: Locale | None = None
    time_zone: TimeZone | None = None
    notifications: Notifications = left_out()

    model_config = example(locale="pt-BR", time_zone="America/Recife", notifications=["grades"])


class UserPatch(MePatch):
    email: Email | None = None
    role: Role = left_out()

    model_config = example(display_name="Ada King")


class Person(BaseModel):
    """What everyone may know of a person."""

    user_id: UUID
    display_name: str
    role: Role


class User(Person):
    email: str | None
    locale: str | None
    time_zone: str | None
    notifications: list[Notification]
    deactivated_at: datetime | None
    version: int = Field(description="Also the ETag")
    created_at: datetime
    updated_at: datetime


class People(BaseModel):
    items: list[Person] = Field(description="Those of the asked that are known, by id")


class ErasedPart(BaseModel):
    """What one service erases."""

    service: ServiceName
    what: str
    done: bool = Field(
        description="True: with the request itself; false: in the transaction in which that "
        "service reads UserErased, of which nothing comes back here"
    )
    count: int | None = Field(description="Null where it is not done with the request")


class Erasure(BaseModel):
    user_id: UUID
    requested_by: UUID
    erased_at: datetime
    version: int = Field(description="Of UserErased, the last record of this person")
    erased: list[ErasedPart]
    log_until: datetime = Field(
        description="Until then the log of the topic of people may still hold the name, counted "
        "from the erasure; Kafka being away prolongs it"
    )


# --- Enrollments ------------------------------------------------------------------------------


class PolicyUpdate(Request):
    """The whole policy: what is left out gets its default."""

    access: EnrollmentAccess = Field(
        default="open", description="invitation: its teacher enrolls or invites students"
    )
    opens_at: Instant | None = Field(default=None, description="Students enroll from then on")
    closes_at: Instant | None = Field(default=None, description="Students enroll before that")
    capacity: Annotated[int, Field(ge=0, le=1_000_000)] | None = Field(
        default=None, description="Open enrollments at most, whoever enrolls"
    )
    expires_after_days: Annotated[int, Field(ge=1, le=36_500)] | None = Field(
        default=None, description="A stay ends by itself so long after its beginning"
    )

    model_config = example(access="open", closes_at="2026-10-01T00:00:00Z", capacity=30)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.opens_at and self.closes_at and self.closes_at <= self.opens_at:
            raise ValueError("closes_at does not lie after opens_at")
        return self


class Policy(BaseModel):
    course_id: UUID
    access: EnrollmentAccess = "open"
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    capacity: int | None = None
    expires_after_days: int | None = None
    version: int = Field(default=0, description="Also the ETag; 0 before the first change")


class Counts(BaseModel):
    """Students of a course by where they stand."""

    course_id: UUID
    open: int
    withdrew: int
    removed: int
    expired: int
    capacity: int | None
    places_left: int | None


class _Admission(Request):
    keep_progress: bool = Field(
        default=False, description="On re-enrollment: completions of earlier cycles still count"
    )
    expires_at: Instant | None = Field(
        default=None,
        description="When the stay ends by itself, for the course's teacher to set; "
        "default: as the course's policy says",
    )


class EnrollmentCreate(_Admission):
    student_id: UUID | None = Field(default=None, description="Default: the caller")

    model_config = example(student_id="0190d3f1-0000-7000-8000-000000000003")


class EnrollmentsCreate(_Admission):
    student_ids: Annotated[list[UUID], Field(min_length=1, max_length=MAX_BULK)]

    model_config = example(student_ids=["0190d3f1-0000-7000-8000-000000000003"])


class Enrollment(BaseModel):
    course_id: UUID
    student_id: UUID
    cycle: int
    progress_from_cycle: int = Field(description="From which cycle on completions count")
    enrolled_at: datetime
    unenrolled_at: datetime | None
    reason: UnenrollmentReason | None
    expires_at: datetime | None = None
    version: int = Field(description="Also the ETag")


class ExpiryUpdate(Request):
    expires_at: Instant | None = Field(
        description="When the stay ends by itself, in the future; null: it does not"
    )

    model_config = example(expires_at="2030-07-01T00:00:00Z")


class EnrollmentOutcome(BaseModel):
    student_id: UUID
    status: Literal["enrolled"] | Refusal
    enrollment: Enrollment | None = None


class EnrollmentOutcomes(BaseModel):
    items: list[EnrollmentOutcome] = Field(description="In the order of student_ids, each once")


class Invitation(BaseModel):
    course_id: UUID
    student_id: UUID
    display_name: str
    invited_at: datetime


class RosterEntry(Enrollment):
    display_name: str = Field(description="Empty when the student was erased")


class MyEnrollment(Enrollment):
    slug: str
    title: str
    status: CourseStatus
    teacher_id: UUID


# --- Imports ---------------------------------------------------------------------------------


class UserImport(ReferencedRow):
    display_name: DisplayName
    email: Email | None = None
    role: Role
    created_at: Instant | None = None

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
    unenrolled_at: Instant | None = None
    reason: UnenrollmentReason = "withdrew"

    model_config = example(
        course="course:AAA-2013J",
        student="student:11391",
        enrolled_at="2013-07-01T00:00:00Z",
        unenrolled_at="2013-12-01T00:00:00Z",
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.unenrolled_at is not None and self.unenrolled_at < self.enrolled_at:
            raise ValueError("unenrolled_at lies before enrolled_at")
        return self
