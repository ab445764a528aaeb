"""Quizzes and assignments."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import AttemptPolicy, LatePolicy, ReviewPolicy
from services.courses.models.courses import Course
from shared.database.constraints import check, finite, index, known
from shared.database.tables import Table


class Quiz(Model):
    """A deleted quiz stays with its versions: attempts were graded by them, and ids are unique."""

    quiz_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="quizzes"
    )
    latest_version = fields.IntField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "quizzes"
        rules = (
            index("of_course", "(course_id)"),
            check("version_positive", "latest_version >= 1"),
        )


class QuizVersion(Table):
    """Immutable but for corrections of its answers: attempts are graded by their version."""

    quiz: fields.ForeignKeyRelation["Quiz"] = fields.ForeignKeyField(
        "courses.Quiz", related_name="versions"
    )
    quiz_version = fields.IntField()
    title = fields.TextField()
    questions = fields.JSONField[list[dict[str, Any]]](description="With their answers.")
    attempts_allowed = fields.IntField(null=True)
    attempt_policy = fields.TextField()
    max_score = fields.DecimalField(max_digits=9, decimal_places=2)
    pass_percent = fields.DecimalField(max_digits=7, decimal_places=4)
    time_limit_seconds = fields.IntField(null=True)
    opens_at = fields.DatetimeField(null=True)
    closes_at = fields.DatetimeField(null=True)
    review = fields.TextField()
    counts = fields.BooleanField()
    created_at = fields.DatetimeField()
    key_revision = fields.IntField(db_default=1)

    class Meta:
        table = "quiz_versions"
        key = ("quiz_id", "quiz_version")
        rules = (
            finite("opens_at", "closes_at", "created_at"),
            known("review", ReviewPolicy),
            check("closes_after_opening", "closes_at > opens_at"),
            known("attempt_policy", AttemptPolicy),
            check("version_positive", "quiz_version >= 1"),
            check("key_revision_positive", "key_revision >= 1"),
            check("attempts_positive", "attempts_allowed >= 1"),
            check("max_score_positive", "max_score > 0"),
            check("pass_percent_is_percent", "pass_percent BETWEEN 0 AND 100"),
            check("time_limit_positive", "time_limit_seconds > 0"),
        )


class Assignment(Model):
    """A deleted assignment stays, so that its id is never reused."""

    assignment_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="assignments"
    )
    title = fields.TextField()
    instructions = fields.TextField()
    max_points = fields.DecimalField(max_digits=9, decimal_places=2)
    due_at = fields.DatetimeField(null=True)
    late_policy = fields.TextField()
    late_deduction_percent = fields.DecimalField(max_digits=7, decimal_places=4, null=True)
    resubmissions_allowed = fields.IntField(null=True)
    counts = fields.BooleanField()
    version = fields.IntField(db_default=1)
    created_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "assignments"
        rules = (
            finite("due_at", "created_at"),
            check("version_positive", "version >= 1"),
            index("of_course", "(course_id)"),
            known("late_policy", LatePolicy),
            check("max_points_positive", "max_points > 0"),
            check("deduction_is_percent", "late_deduction_percent BETWEEN 0 AND 100"),
            check(
                "deduction_when_deducted",
                "(late_policy = 'deduct') = (late_deduction_percent IS NOT NULL)",
            ),
            check("resubmissions_not_negative", "resubmissions_allowed >= 0"),
        )
