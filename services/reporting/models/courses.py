"""Facts about courses: latest state, owners over time, outline, assessments."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import AttemptPolicy, CourseStatus
from coursestream_events.progress import SubmissionKind
from shared.database.constraints import check, finite, index, known
from shared.database.derived import Derived, search_text_of
from shared.database.tables import Table


class Course(Derived):
    """A course's latest state; a row of version 0 is a placeholder for an unknown course."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(db_default=0)
    slug = fields.TextField(null=True)
    title = fields.TextField(null=True)
    search_text = search_text_of("slug", "title")
    status = fields.TextField(null=True)
    teacher_id = fields.UUIDField(null=True)
    deleted = fields.BooleanField(db_default=False)
    outline_version = fields.IntField(db_default=0)
    chapters = fields.IntField(db_default=0)
    lessons = fields.IntField(db_default=0)
    required = fields.IntField(db_default=0)
    grading_promise_days = fields.SmallIntField(null=True, description="Null: the school's setting")

    class Meta:
        table = "courses"
        rules = (
            known("status", CourseStatus),
            check("known_whole", "version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL)"),
            check("searchable", "num_nulls(slug, title, search_text) IN (0, 3)"),
            index("teacher", "(teacher_id)"),
        )


class Transfer(Table):
    """A change of a course's owner."""

    course_id = fields.UUIDField()
    version = fields.IntField()
    from_teacher_id = fields.UUIDField()
    to_teacher_id = fields.UUIDField()
    effective_at = fields.DatetimeField()

    class Meta:
        table = "transfers"
        key = ("course_id", "version")
        rules = (finite("effective_at"),)


class Ownership(Table):
    """A period in which a teacher owned a course; together they cover all time without overlap."""

    course_id = fields.UUIDField()
    owned_from = fields.DatetimeField()
    owned_until = fields.DatetimeField()
    teacher_id = fields.UUIDField()

    class Meta:
        table = "ownerships"
        key = ("course_id", "owned_from")
        rules = (
            check("not_empty", "owned_from < owned_until"),
            index("teacher", "(teacher_id)"),
        )


class OutlineLesson(Table):
    """A lesson of a course's latest outline."""

    course_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    chapter_title = fields.TextField()
    chapter_position = fields.IntField()
    position = fields.IntField()
    title = fields.TextField()
    kind = fields.TextField()
    required = fields.BooleanField()
    published = fields.BooleanField()
    item_id = fields.UUIDField(null=True, description="The quiz or assignment that it shows")

    class Meta:
        table = "outline_lessons"
        key = ("course_id", "lesson_id")
        rules = (index("item", "(item_id) WHERE item_id IS NOT NULL"),)


class Assessment(Model):
    """The latest state of a quiz or assignment; ``version`` is its course's."""

    item_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    version = fields.IntField()
    kind = fields.TextField()
    title = fields.TextField()
    max_score = fields.DecimalField(max_digits=9, decimal_places=2)
    due_at = fields.DatetimeField(null=True, description="When a quiz closes")
    counts = fields.BooleanField(description="Whether missing it puts a student at risk")
    attempt_policy = fields.TextField(description="Which attempt counts; latest for assignments")

    class Meta:
        table = "assessments"
        rules = (
            finite("due_at"),
            known("kind", SubmissionKind),
            known("attempt_policy", AttemptPolicy),
            index("course", "(course_id)"),
        )
