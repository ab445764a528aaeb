"""Quiz attempts and submitted assignments."""

from decimal import Decimal
from typing import Any, Literal

from tortoise import fields
from tortoise.models import Model

from coursestream_events.progress import GradedBy, SubmissionKind
from services.progress.models.fields import NumericField
from shared.database.constraints import check, default, finite, index, known, unique

SubmissionStatus = Literal["started", "submitted", "graded", "returned", "withdrawn"]


class Submission(Model):
    """A quiz attempt, submitted or not, or a submitted assignment; its version is the ETag."""

    submission_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    course_id = fields.UUIDField()
    student_id = fields.UUIDField(db_index=True)
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField(description="The span that the attempt counts in")
    round = fields.IntField()
    kind = fields.TextField()
    item_id = fields.UUIDField()
    attempt = fields.IntField()
    attempts_allowed = fields.IntField(null=True, description="When the attempt was started")
    quiz_version = fields.IntField(null=True)
    status = fields.TextField()
    earns = fields.BooleanField(default=True, description="False: imported, completes no lesson")
    imported = fields.BooleanField(default=False)
    started_at = fields.DatetimeField(null=True)
    time_limit_seconds = fields.IntField(null=True, description="With the student's extra time")
    expires_at = fields.DatetimeField(
        null=True, description="The earlier of the end of the time limit and the quiz's closes_at"
    )
    submitted_at = fields.DatetimeField(null=True)
    submitted_by = fields.UUIDField(
        null=True, description="Actor of the submission; null: its expiry, or an import"
    )
    answers: Any = fields.JSONField(null=True)
    key_revision = fields.IntField(
        null=True, description="Revision of the answer key that was applied last"
    )
    question_results: Any = fields.JSONField(
        null=True, description="Results by question, by the key revision, as they are published"
    )
    text = fields.TextField(null=True)
    link = fields.TextField(null=True)
    file_reference = fields.TextField(null=True)
    never_late = fields.BooleanField(
        default=False, description="Imported, or handed in again after it was returned"
    )
    extended_due_at = fields.DatetimeField(
        null=True, description="The latest date that an exception granted, revoked or not"
    )
    days_late = fields.IntField(default=0, description="Calendar days after due_at")
    deduction_percent = NumericField(default=Decimal(0), description="Percent of max_score")
    late_deduction_waived = fields.BooleanField(default=False)
    given_score = NumericField(null=True, description="Score before the deduction")
    graded_at = fields.DatetimeField(null=True)
    first_graded_at = fields.DatetimeField(null=True)
    first_graded_by = fields.TextField(null=True)
    returned_at = fields.DatetimeField(null=True)
    first_returned_at = fields.DatetimeField(null=True)
    score = NumericField(null=True)
    max_score = NumericField()
    percent = fields.DecimalField(max_digits=7, decimal_places=4, null=True)
    graded_by = fields.TextField(null=True)
    grader_id = fields.UUIDField(null=True)
    revision = fields.IntField(default=0)
    previous_score = NumericField(null=True)
    feedback = fields.TextField(null=True)

    class Meta:
        table = "submissions"
        rules = (
            finite(
                *("started_at", "expires_at", "submitted_at", "extended_due_at"),
                *("graded_at", "first_graded_at", "returned_at", "first_returned_at"),
            ),
            unique(
                "one_per_attempt",
                "(course_id, student_id, item_id, progress_from_cycle, round, attempt)",
            ),
            unique(
                "one_open_attempt",
                "(course_id, student_id, item_id, progress_from_cycle, round)"
                " WHERE status = 'started'",
            ),
            index("by_item", "(item_id, quiz_version, key_revision)"),
            index("by_expiry", "(expires_at) WHERE status = 'started'"),
            index("by_grader", "(grader_id) WHERE feedback IS NOT NULL"),
            check("numbers_positive", "version >= 1 AND round >= 1 AND attempt >= 1"),
            check("cycles_in_range", "progress_from_cycle BETWEEN 1 AND cycle"),
            check("within_attempts_allowed", "attempt <= attempts_allowed"),
            known("kind", SubmissionKind),
            known("status", SubmissionStatus),
            check("submitted_unless_started", "(status = 'started') = (submitted_at IS NULL)"),
            check(
                "only_quizzes_are_started",
                "kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0",
            ),
            check(
                "only_attempts_have_limits_and_keys",
                "quiz_version IS NOT NULL"
                " OR num_nonnulls(time_limit_seconds, expires_at, key_revision) = 0",
            ),
            check(
                "only_attempts_have_question_results",
                "question_results IS NULL OR num_nulls(quiz_version, key_revision) = 0",
            ),
            check("not_expired_before_start", "expires_at >= started_at"),
            check("time_limit_positive", "time_limit_seconds > 0"),
            check("not_submitted_after_expiry", "submitted_at <= expires_at"),
            check(
                "only_assignments_have_content",
                "kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0",
            ),
            check(
                "graded_from_revision_1",
                "revision >= 0 AND num_nonnulls(score, graded_by, first_graded_by)"
                " = CASE revision WHEN 0 THEN 0 ELSE 3 END",
            ),
            check(
                "graded_has_grade",
                "CASE status WHEN 'graded' THEN revision >= 1 "
                "WHEN 'returned' THEN true ELSE revision = 0 END",
            ),
            check("regraded_from_revision_2", "(revision >= 2) = (previous_score IS NOT NULL)"),
            check("score_in_range", "score BETWEEN 0 AND max_score"),
            check("given_score_in_range", "given_score BETWEEN 0 AND max_score"),
            default("earns", "true"),
            default("imported", "false"),
            default("never_late", "false"),
            default("late_deduction_waived", "false"),
            default("days_late", "0"),
            default("deduction_percent", "0"),
            check("days_late_in_range", "days_late >= 0 AND (days_late = 0 OR NOT never_late)"),
            check(
                "only_late_work_is_deducted",
                "deduction_percent BETWEEN 0 AND 100 AND (deduction_percent = 0 OR days_late > 0)",
            ),
            index(
                "ungraded", "(course_id, submitted_at, submission_id) WHERE status = 'submitted'"
            ),
            check(
                "percent_of_score",
                "percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL)",
            ),
            known("graded_by", GradedBy),
            known("first_graded_by", GradedBy),
            check(
                "only_users_have_ids", "grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user'"
            ),
        )
