"""Replicas of quizzes, their answer keys, and assignments."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import AttemptPolicy, LatePolicy, ReviewPolicy
from services.progress.models.fields import NumericField
from shared.database.constraints import check, default, finite, index, known
from shared.database.tables import Table


class Quiz(Table):
    """One version of a quiz; an attempt keeps the version that it was started with.

    The window and the review setting of the latest version hold for all attempts.
    """

    quiz_id = fields.UUIDField()
    quiz_version = fields.IntField()
    version = fields.IntField(description="Course version of the event that the row is from")
    course_id = fields.UUIDField()
    title = fields.TextField()
    questions: Any = fields.JSONField(description="Without answers")
    attempts_allowed = fields.IntField(null=True)
    attempt_policy = fields.TextField()
    max_score = NumericField()
    pass_percent = NumericField()
    time_limit_seconds = fields.IntField(null=True)
    opens_at = fields.DatetimeField(null=True)
    closes_at = fields.DatetimeField(null=True)
    review = fields.TextField()
    counts = fields.BooleanField()

    class Meta:
        table = "quizzes"
        key = ("quiz_id", "quiz_version")
        rules = (
            finite("opens_at", "closes_at"),
            index("by_course", "(course_id)"),
            check("versions_positive", "quiz_version >= 1 AND version >= 1"),
            check("attempts_positive", "attempts_allowed >= 1"),
            known("attempt_policy", AttemptPolicy),
            known("review", ReviewPolicy),
            check("max_score_not_negative", "max_score >= 0"),
            check("pass_percent_in_range", "pass_percent BETWEEN 0 AND 100"),
            check("time_limit_positive", "time_limit_seconds > 0"),
        )


class AnswerKey(Table):
    """The latest revision of the answers to one version of a quiz."""

    quiz_id = fields.UUIDField()
    quiz_version = fields.IntField()
    key_revision = fields.IntField()
    answers: Any = fields.JSONField()

    class Meta:
        table = "answer_keys"
        key = ("quiz_id", "quiz_version")
        rules = (
            index("corrected", "(quiz_id) WHERE key_revision > 1"),
            check("versions_positive", "quiz_version >= 1 AND key_revision >= 1"),
        )


class Assignment(Model):
    assignment_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(description="Course version of the event that the row is from")
    course_id = fields.UUIDField()
    title = fields.TextField()
    max_points = NumericField()
    due_at = fields.DatetimeField(null=True)
    late_policy = fields.TextField()
    late_deduction_percent = NumericField(null=True)
    resubmissions_allowed = fields.IntField(null=True)
    counts = fields.BooleanField()
    late_terms = fields.IntField(
        default=1, description="Raised when due date, late policy or the course's time zone change"
    )
    late_terms_applied = fields.IntField(
        default=1, description="The late terms that all submissions were computed by"
    )

    class Meta:
        table = "assignments"
        rules = (
            finite("due_at"),
            index("by_course", "(course_id)"),
            check("version_positive", "version >= 1"),
            check("max_points_positive", "max_points > 0"),
            known("late_policy", LatePolicy),
            check("late_deduction_in_range", "late_deduction_percent BETWEEN 0 AND 100"),
            check("resubmissions_not_negative", "resubmissions_allowed >= 0"),
            default("late_terms", "1"),
            default("late_terms_applied", "1"),
            check("late_terms_in_order", "late_terms_applied BETWEEN 1 AND late_terms"),
            index("late_terms", "(assignment_id) WHERE late_terms_applied < late_terms"),
        )
