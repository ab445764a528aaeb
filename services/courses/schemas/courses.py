"""A course itself, and the catalog."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, Field

from coursestream_events import Instant
from coursestream_events.courses import CourseStatus
from services.courses.schemas.fields import (
    CatalogSort,
    Description,
    Label,
    Language,
    SearchText,
    Slug,
    TimeZone,
    Title,
)
from shared.http.bodies import Request, example, left_out
from shared.http.etags import ETagVersion
from shared.http.pages import MAX_LIMIT


class CourseCreate(Request):
    slug: Slug
    title: Title
    description: Description = ""
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None
    teacher_id: UUID | None = Field(
        default=None, description="The owner; a teacher may leave it out, a superadmin may not"
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

    model_config = example(title="Algebra I, revised", level=None)


class Transfer(Request):
    to_teacher_id: UUID
    effective_at: Instant | None = Field(
        default=None,
        description="From when on the new owner's figures count: after the transfer before, "
        "and not in the future; default: now",
    )

    model_config = example(
        to_teacher_id="0190d3f1-0000-7000-8000-000000000002", effective_at="2026-02-01T00:00:00Z"
    )


class CourseDuplicate(Request):
    slug: Slug
    title: Title = left_out(description="Default: the same")
    teacher_id: UUID | None = Field(
        default=None,
        description="A superadmin may name another owner; default: the same",
    )

    model_config = example(slug="algebra-1-autumn", title="Algebra I, autumn")


class CatalogQuery(Request):
    """The query of the catalog."""

    q: SearchText | None = Field(
        default=None,
        description='Words that all occur; "a phrase", or, -without as in other searches',
        examples=["linear equations"],
    )
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    teacher_id: UUID | None = None
    status: CourseStatus | None = Field(
        default=None, description="Others than published are seen by those who own the course"
    )
    sort: CatalogSort | None = Field(
        default=None, description="Default: relevance for a search, else title"
    )
    cursor: Annotated[str, Field(max_length=1_000)] | None = Field(
        default=None, description="next_cursor of the page before"
    )
    limit: int = Field(default=50, ge=1, le=MAX_LIMIT, description="Items a page")


class CourseSummary(BaseModel):
    """A course as the catalog shows it."""

    course_id: UUID
    slug: str
    title: str
    excerpt: str = Field(description="The description's first 300 characters")
    level: str | None
    category: str | None
    language: str | None
    time_zone: str | None
    status: CourseStatus
    teacher_id: UUID
    version: ETagVersion = Field(description="Also the ETag")
    created_at: datetime
    updated_at: datetime


class Course(BaseModel):
    course_id: UUID
    slug: str
    title: str
    description: str
    level: str | None
    category: str | None
    language: str | None
    time_zone: str | None
    status: CourseStatus
    teacher_id: UUID
    version: ETagVersion = Field(description="Also the ETag; rises with each change below it, too")
    created_at: datetime
    updated_at: datetime
