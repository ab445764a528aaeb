"""Replicas of courses and their outlines."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import check, index, primary_key


class Course(Model):
    """A course; its version is 0 while only events about its parts have arrived."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(default=0)
    teacher_id = fields.UUIDField(null=True)
    title = fields.TextField(null=True)
    status = fields.TextField(null=True)
    deleted = fields.BooleanField(default=False)
    outline_version = fields.IntField(default=0)

    class Meta:
        table = "courses"


class OutlineChapter(Model):
    course_id = fields.UUIDField(primary_key=True)
    chapter_id = fields.UUIDField()
    title = fields.TextField()
    position = fields.IntField()

    class Meta:
        table = "outline_chapters"


class OutlineLesson(Model):
    course_id = fields.UUIDField(primary_key=True)
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


RULES = (
    index("courses", "by_teacher", "(teacher_id)"),
    check("courses", "versions_not_negative", "version >= 0 AND outline_version >= 0"),
    check("courses", "status_known", "status IN ('draft', 'published', 'archived')"),
    primary_key("outline_chapters", "course_id", "chapter_id"),
    primary_key("outline_lessons", "course_id", "lesson_id"),
    check(
        "outline_lessons",
        "kind_known",
        "kind IN ('video', 'text', 'document', 'quiz', 'assignment')",
    ),
    check(
        "outline_lessons",
        "completes_on_known",
        "completes_on IN ('view', 'pass', 'submit', 'nothing')",
    ),
)
