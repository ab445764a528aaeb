"""Replicas of courses and their outlines."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import CompletesOn, CourseStatus, LessonKind
from shared.database.constraints import check, index, known
from shared.database.tables import Table


class Course(Model):
    """A course; its version is 0 while only events about its parts have arrived."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=0)
    teacher_id = fields.UUIDField(null=True)
    title = fields.TextField(null=True)
    status = fields.TextField(null=True)
    time_zone = fields.TextField(null=True, description="Null: UTC")
    deleted = fields.BooleanField(default=False)
    outline_version = fields.IntField(default=0)

    class Meta:
        table = "courses"
        rules = (
            index("by_teacher", "(teacher_id)"),
            check("versions_not_negative", "version >= 0 AND outline_version >= 0"),
            known("status", CourseStatus),
        )


class OutlineChapter(Table):
    course_id = fields.UUIDField()
    chapter_id = fields.UUIDField()
    title = fields.TextField()
    position = fields.IntField()

    class Meta:
        table = "outline_chapters"
        key = ("course_id", "chapter_id")


class RemovedLesson(Table):
    """A lesson that an earlier outline had."""

    course_id = fields.UUIDField()
    lesson_id = fields.UUIDField()

    class Meta:
        table = "removed_lessons"
        key = ("course_id", "lesson_id")


class OutlineLesson(Table):
    course_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    chapter_id = fields.UUIDField()
    title = fields.TextField()
    kind = fields.TextField()
    position = fields.IntField()
    required = fields.BooleanField()
    published = fields.BooleanField()
    completes_on = fields.TextField()
    quiz_id = fields.UUIDField(null=True)
    assignment_id = fields.UUIDField(null=True)

    class Meta:
        table = "outline_lessons"
        key = ("course_id", "lesson_id")
        rules = (
            known("kind", LessonKind),
            known("completes_on", CompletesOn),
        )
