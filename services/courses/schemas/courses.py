"""Courses and the catalog."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from coursestream_events import Instant
from coursestream_events.courses import CourseStatus, PromiseDays
from services.courses.schemas.fields import (
    MAX_SHIFT_DAYS,
    CatalogSort,
    Description,
    Label,
    Language,
    Slug,
    Title,
)
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion
from shared.http.fields import TimeZone
from shared.http.pages import PageQuery
from shared.http.search import SearchQuery

GradingPromise = Annotated[
    PromiseDays | None,
    Field(
        description="Days within which submissions are to be graded. Null: the school's setting.",
        examples=[7],
    ),
]


class CourseContent(Request):
    """What authors and imports both say about a course."""

    slug: Slug
    title: Title
    description: Description = ""
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    grading_promise_days: GradingPromise = None


class CourseCreate(CourseContent):
    time_zone: TimeZone | None = None
    teacher_id: UUID | None = Field(
        default=None,
        description="The owner, a registered teacher. Default: the calling teacher. Required for "
        "superadmins.",
    )

    model_config = example(
        slug="algebra-1",
        title="Algebra I",
        description="Equations, inequalities and functions.",
        level="beginner",
        category="mathematics",
        language="en",
        time_zone="Europe/Paris",
    )


class CoursePatch(Request):
    slug: Slug = left_out()
    title: Title = left_out()
    description: Description = left_out()
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None
    grading_promise_days: GradingPromise = None

    model_config = example(title="Algebra I, revised", level=None)


class Transfer(Request):
    to_teacher_id: UUID
    effective_at: Instant | None = Field(
        default=None,
        description="When the course's figures start to count for the new owner: later than the "
        "previous transfer and not in the future. Default: now.",
    )

    model_config = example(
        to_teacher_id="0190d3f1-0000-7000-8000-000000000002", effective_at="2026-02-01T00:00:00Z"
    )


class CourseDuplicate(Request):
    slug: Slug
    title: Title = left_out(description="Default: the original's title.")
    teacher_id: UUID | None = Field(
        default=None,
        description="The owner of the duplicate; only a superadmin may name another teacher. "
        "Default: the original's owner.",
    )
    shift_days: int = Field(
        default=0,
        ge=-MAX_SHIFT_DAYS,
        le=MAX_SHIFT_DAYS,
        description="Move due_at, opens_at and closes_at by this number of calendar days of the "
        "course's time zone, so that local times stay the same. Dates that are in the past then "
        "are cleared.",
    )

    model_config = example(slug="algebra-1-autumn", title="Algebra I, autumn", shift_days=182)


class CatalogQuery(PageQuery):
    """Query parameters of the catalog; every list also takes ``after``."""

    q: SearchQuery = ""
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    teacher_id: UUID | None = None
    status: CourseStatus | None = Field(
        default=None,
        description="Courses that are not published are visible to their owners only.",
    )
    sort: CatalogSort | None = Field(
        default=None, description="Default: relevance with q, title without."
    )


class _CourseHead(BaseModel):
    model_config = ConfigDict(from_attributes=True)

    course_id: UUID
    slug: str = Field(examples=["algebra-1"])
    title: str = Field(examples=["Algebra I"])
    level: str | None = Field(examples=["beginner"])
    category: str | None = Field(examples=["Mathematics"])
    language: str | None = Field(examples=["en"])
    time_zone: str | None = Field(examples=["Europe/Paris"])
    grading_promise_days: GradingPromise
    status: CourseStatus
    teacher_id: UUID
    version: ETagVersion = Field(
        description="Also the ETag. Changes below the course increase it as well."
    )
    created_at: datetime
    updated_at: datetime


class Course(_CourseHead):
    description: str = Field(examples=["Linear and quadratic equations."])


class ClearedDate(BaseModel):
    """A date that a duplicate does not have, since it is in the past."""

    item_id: UUID = Field(description="The duplicate's quiz or assignment.")
    title: str = Field(examples=["Essay on zero"])
    field: Literal["due_at", "opens_at", "closes_at"]
    date: datetime = Field(description="The date after shift_days.")


class DuplicatedCourse(Course):
    cleared_dates: list[ClearedDate] = Field(
        description="Dates that were not copied, since they are in the past."
    )


class CourseSummary(_CourseHead):
    """A course in the catalog."""

    excerpt: str = Field(
        description="The first 300 characters of the description.",
        examples=["Linear and quadratic equations."],
    )
