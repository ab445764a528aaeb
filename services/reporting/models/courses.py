"""Facts about courses: latest state, owners over time, outline, assessments."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import check, finite, index, primary_key


class Course(Model):
    """A course's latest state; a row of version 0 is a placeholder for an unknown course."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(db_default=0)
    slug = fields.TextField(null=True)
    title = fields.TextField(null=True)
    status = fields.TextField(null=True)
    teacher_id = fields.UUIDField(null=True)
    deleted = fields.BooleanField(db_default=False)
    outline_version = fields.IntField(db_default=0)
    chapters = fields.IntField(db_default=0)
    lessons = fields.IntField(db_default=0)
    required = fields.IntField(db_default=0)

    class Meta:
        table = "courses"


class Transfer(Model):
    """A change of a course's owner."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    from_teacher_id = fields.UUIDField()
    to_teacher_id = fields.UUIDField()
    effective_at = fields.DatetimeField()

    class Meta:
        table = "transfers"


class Ownership(Model):
    """A period in which a teacher owned a course; together they cover all time without overlap."""

    course_id = fields.UUIDField(primary_key=True)
    owned_from = fields.DatetimeField()
    owned_until = fields.DatetimeField()
    teacher_id = fields.UUIDField()

    class Meta:
        table = "ownerships"


class OutlineLesson(Model):
    """A lesson of a course's latest outline."""

    course_id = fields.UUIDField(primary_key=True)
    lesson_id = fields.UUIDField()
    chapter_title = fields.TextField()
    chapter_position = fields.IntField()
    position = fields.IntField()
    title = fields.TextField()
    kind = fields.TextField()
    required = fields.BooleanField()
    published = fields.BooleanField()
    assignment_id = fields.UUIDField(null=True)

    class Meta:
        table = "outline_lessons"


class Quiz(Model):
    """Which attempt of a quiz counts."""

    quiz_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    quiz_version = fields.IntField()
    attempt_policy = fields.TextField()

    class Meta:
        table = "quizzes"


class Assignment(Model):
    """An assignment's latest state; ``version`` is its course's."""

    assignment_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    version = fields.IntField()
    title = fields.TextField()
    due_at = fields.DatetimeField(null=True)

    class Meta:
        table = "assignments"


RULES = (
    check("courses", "status_known", "status IN ('draft', 'published', 'archived')"),
    check(
        "courses", "known_whole", "version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL)"
    ),
    index("courses", "teacher", "(teacher_id)"),
    finite("transfers", "effective_at"),
    primary_key("transfers", "course_id", "version"),
    primary_key("ownerships", "course_id", "owned_from"),
    check("ownerships", "not_empty", "owned_from < owned_until"),
    index("ownerships", "teacher", "(teacher_id)"),
    primary_key("outline_lessons", "course_id", "lesson_id"),
    index("outline_lessons", "assignment", "(assignment_id) WHERE assignment_id IS NOT NULL"),
    finite("assignments", "due_at"),
    index("assignments", "course", "(course_id)"),
)
