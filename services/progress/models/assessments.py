"""Replicas of quizzes, their answer keys, and assignments."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from services.progress.models.fields import NumericField
from shared.database.schema import check, finite, index, primary_key


class Quiz(Model):
    """One version of a quiz; an attempt keeps the version that it was started with."""

    quiz_id = fields.UUIDField(primary_key=True)
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

    class Meta:
        table = "quizzes"


class AnswerKey(Model):
    """The latest revision of the answers to one version of a quiz."""

    quiz_id = fields.UUIDField(primary_key=True)
    quiz_version = fields.IntField()
    key_revision = fields.IntField()
    answers: Any = fields.JSONField()

    class Meta:
        table = "answer_keys"


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

    class Meta:
        table = "assignments"


RULES = (
    finite("assignments", "due_at"),
    primary_key("quizzes", "quiz_id", "quiz_version"),
    index("quizzes", "by_course", "(course_id)"),
    check("quizzes", "versions_positive", "quiz_version >= 1 AND version >= 1"),
    check("quizzes", "attempts_positive", "attempts_allowed >= 1"),
    check(
        "quizzes",
        "attempt_policy_known",
        "attempt_policy IN ('highest', 'latest', 'first', 'average')",
    ),
    check("quizzes", "max_score_not_negative", "max_score >= 0"),
    check("quizzes", "pass_percent_in_range", "pass_percent BETWEEN 0 AND 100"),
    check("quizzes", "time_limit_positive", "time_limit_seconds > 0"),
    primary_key("answer_keys", "quiz_id", "quiz_version"),
    index("answer_keys", "corrected", "(quiz_id) WHERE key_revision > 1"),
    check("answer_keys", "versions_positive", "quiz_version >= 1 AND key_revision >= 1"),
    index("assignments", "by_course", "(course_id)"),
    check("assignments", "version_positive", "version >= 1"),
    check("assignments", "max_points_positive", "max_points > 0"),
    check("assignments", "late_policy_known", "late_policy IN ('accept', 'deduct', 'refuse')"),
    check("assignments", "late_deduction_in_range", "late_deduction_percent BETWEEN 0 AND 100"),
    check("assignments", "resubmissions_not_negative", "resubmissions_allowed >= 0"),
)
