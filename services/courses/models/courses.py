"""Courses, the aggregates of this service."""

from tortoise import fields

from coursestream_events.courses import (
    CourseStatus,
)
from shared.database.constraints import check, finite, index, known, unique
from shared.database.derived import Derived, search_text_of, sort_text_of
from shared.database.tables import Table


class Course(Derived):
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
    sort_text = sort_text_of("title")
    search_text = search_text_of("title", "slug", "category", "level", "description")
    time_zone = fields.TextField(null=True)
    grading_promise_days = fields.SmallIntField(null=True)
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
            check("listed_by_title", "num_nulls(sort_text, search_text) = 0"),
            index("by_title", "(sort_text, course_id) WHERE deleted_at IS NULL"),
            index("by_age", "(created_at, course_id) WHERE deleted_at IS NULL"),
            index("of_teacher", "(teacher_id, sort_text, course_id) WHERE deleted_at IS NULL"),
            check(
                "archived_from_when_archived",
                "(status = 'archived') = (archived_from IS NOT NULL)"
                " AND archived_from <> 'archived'",
            ),
            finite("transferred_at", "created_at"),
            unique("slug_once", "(slug) WHERE deleted_at IS NULL"),
            known("status", CourseStatus),
            check("promise_in_range", "grading_promise_days BETWEEN 1 AND 90"),
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
