"""Courses, the aggregates of this service."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import (
    CourseStatus,
)
from shared.database.constraints import check, finite, generated, index, known, unique
from shared.database.tables import Table


class Course(Model):
    """The aggregate: ``version`` rises by one with each event of the course's topic.

    The row of a deleted course stays, so that its id is never reused.
    """

    course_id = fields.UUIDField(primary_key=True)
    slug = fields.TextField()
    title = fields.TextField()
    description = fields.TextField()
    level = fields.TextField(null=True)
    category = fields.TextField(null=True)
    language = fields.TextField(null=True)
    time_zone = fields.TextField(null=True)
    status = fields.TextField()
    archived_from: str | None = fields.TextField(
        null=True, description="The status that restoring returns to."
    )
    teacher_id = fields.UUIDField()
    transferred_at = fields.DatetimeField(
        null=True, description="When the owner took over; null for the first one."
    )
    version = fields.IntField()
    outline_version = fields.IntField()
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "courses"
        rules = (
            # Without stemming, since a course may be in any language; the title weighs most.
            generated(
                "search",
                "tsvector",
                "setweight(to_tsvector('simple', title), 'A') || setweight("
                "to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B')"
                " || setweight(to_tsvector('simple', description), 'C')",
            ),
            index("by_words", "USING gin (search) WHERE deleted_at IS NULL"),
            index("by_title", "(title, course_id) WHERE deleted_at IS NULL"),
            index("by_age", "(created_at, course_id) WHERE deleted_at IS NULL"),
            index("of_teacher", "(teacher_id, title, course_id) WHERE deleted_at IS NULL"),
            check(
                "archived_from_when_archived",
                "(status = 'archived') = (archived_from IS NOT NULL)"
                " AND archived_from <> 'archived'",
            ),
            finite("transferred_at", "created_at"),
            unique("slug_once", "(slug) WHERE deleted_at IS NULL"),
            known("status", CourseStatus),
            check("version_positive", "version >= 1"),
            check("outline_below_version", "outline_version BETWEEN 0 AND version - 1"),
        )


class Transfer(Table):
    """Who owned a course before, so that a new log can be rebuilt from this database."""

    course_id = fields.UUIDField()
    version = fields.IntField(description="Of the course, after the transfer.")
    from_teacher_id = fields.UUIDField()
    to_teacher_id = fields.UUIDField()
    effective_at = fields.DatetimeField()
    transferred_at = fields.DatetimeField()

    class Meta:
        table = "transfers"
        key = ("course_id", "version")
        rules = (finite("effective_at", "transferred_at"),)
