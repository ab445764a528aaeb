"""Chapters and lessons."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import CompletesOn, LessonKind
from services.courses.models.assessments import Assignment, Quiz
from services.courses.models.courses import Course
from shared.database.constraints import check, index, known


class Chapter(Model):
    """Ordered by (position, id); imported positions may have gaps."""

    chapter_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="chapters"
    )
    title = fields.TextField()
    position = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "chapters"
        rules = (
            index("in_order", "(course_id, position, chapter_id)"),
            check("position_not_negative", "position >= 0"),
            check("version_positive", "version >= 1"),
        )


class Lesson(Model):
    """Ordered within the chapter by (position, id)."""

    lesson_id = fields.UUIDField(primary_key=True)
    chapter: fields.ForeignKeyRelation["Chapter"] = fields.ForeignKeyField(
        "courses.Chapter", related_name="lessons"
    )
    title = fields.TextField()
    kind = fields.TextField()
    body = fields.TextField(null=True)
    address = fields.TextField(null=True)
    duration_seconds = fields.IntField(null=True)
    required = fields.BooleanField()
    published = fields.BooleanField()
    free_preview = fields.BooleanField()
    completes_on = fields.TextField()
    quiz: fields.ForeignKeyNullableRelation["Quiz"] = fields.ForeignKeyField(
        "courses.Quiz", null=True, on_delete=fields.RESTRICT
    )
    assignment: fields.ForeignKeyNullableRelation["Assignment"] = fields.ForeignKeyField(
        "courses.Assignment", null=True, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "lessons"
        rules = (
            index("in_order", "(chapter_id, position, lesson_id)"),
            index("of_quiz", "(quiz_id) WHERE quiz_id IS NOT NULL"),
            index("of_assignment", "(assignment_id) WHERE assignment_id IS NOT NULL"),
            known("kind", LessonKind),
            known("completes_on", CompletesOn),
            check("quiz_of_quiz_lesson", "(kind = 'quiz') = (quiz_id IS NOT NULL)"),
            check(
                "assignment_of_assignment_lesson",
                "(kind = 'assignment') = (assignment_id IS NOT NULL)",
            ),
            check("pass_is_for_quizzes", "completes_on <> 'pass' OR kind = 'quiz'"),
            check(
                "submit_is_for_assessments",
                "completes_on <> 'submit' OR kind IN ('quiz', 'assignment')",
            ),
            check("required_can_be_completed", "NOT (required AND completes_on = 'nothing')"),
            check("position_not_negative", "position >= 0"),
            check("duration_not_negative", "duration_seconds >= 0"),
            check("version_positive", "version >= 1"),
        )
