"""Requests, responses and import rows of enrollment."""

from datetime import datetime
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, Field, StringConstraints, model_validator

from shared.events.courses import CourseStatus
from shared.events.enrollment import Role, UnenrolmentReason
from shared.http.batches import ReferencedRow
from shared.http.bodies import LINE, Request, example, left_out
from shared.http.imports import ImportRow
from shared.references import Reference

MAX_IDS = 200

# Whether an address works is told by a mail; this only refuses what cannot be one.
_EMAIL = r"^[^\s\x00-\x1f\x7f@]+@[^\s\x00-\x1f\x7f@]+$"

DisplayName = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE)]
Email = Annotated[str, StringConstraints(min_length=3, max_length=254, pattern=_EMAIL)]
EnrolmentState = Literal["open", "closed", "all"]


# --- People ----------------------------------------------------------------------------------


class UserCreate(Request):
    user_id: UUID | None = Field(
        default=None, description="The id that the person's token gives; default: a new one"
    )
    display_name: DisplayName
    email: Email | None = None
    role: Role

    model_config = example(display_name="Ada Lovelace", email="ada@school.example", role="teacher")


class UserPatch(Request):
    display_name: DisplayName = left_out()
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
    version: int = Field(description="Also the ETag")
    created_at: datetime
    updated_at: datetime


class People(BaseModel):
    items: list[Person] = Field(description="Those of the asked that are known, by id")


# --- Enrolments ------------------------------------------------------------------------------


class EnrolmentCreate(Request):
    student_id: UUID | None = Field(default=None, description="Default: the caller")
    keep_progress: bool = Field(
        default=False, description="On re-enrolment: completions of earlier cycles still count"
    )

    model_config = example(student_id="0190d3f1-0000-7000-8000-000000000003")


class Enrolment(BaseModel):
    course_id: UUID
    student_id: UUID
    cycle: int
    progress_from_cycle: int = Field(description="From which cycle on completions count")
    enrolled_at: datetime
    unenrolled_at: datetime | None
    reason: UnenrolmentReason | None
    version: int = Field(description="Also the ETag")


class RosterEntry(Enrolment):
    display_name: str


class MyEnrolment(Enrolment):
    slug: str
    title: str
    status: CourseStatus
    teacher_id: UUID


# --- Imports ---------------------------------------------------------------------------------


class UserImport(ReferencedRow):
    display_name: DisplayName
    email: Email | None = None
    role: Role
    created_at: AwareDatetime | None = None


class EnrolmentImport(ImportRow):
    course: Reference
    student: Reference
    enrolled_at: AwareDatetime
    unenrolled_at: AwareDatetime | None = None
    reason: UnenrolmentReason = "withdrew"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.unenrolled_at is not None and self.unenrolled_at < self.enrolled_at:
            raise ValueError("unenrolled_at lies before enrolled_at")
        return self
