"""The tables of progress: copies of what other services own, and what learners did.

The copies stand without foreign keys, since their events come in any order.
"""

from decimal import Decimal
from typing import Any

from tortoise import fields
from tortoise.models import Model

from shared.consuming.models import RULES as CONSUMING_RULES
from shared.consuming.models import (
    ConsumerOffsetTable,
    ConsumerVersionTable,
    DeadLetterTable,
)
from shared.database.schema import check, column_default, finite, index, primary_key
from shared.http.models import RULES as ANSWER_RULES
from shared.http.models import IdempotentAnswerTable
from shared.jobs.models import JobRunTable
from shared.outbox.models import RULES as OUTBOX_RULES
from shared.outbox.models import OutboxLogEndTable, OutboxStateTable, OutboxTable


class NumericField(fields.Field[Decimal]):
    """A decimal that keeps the digits it was given: points are sums of what teachers chose."""

    SQL_TYPE = "NUMERIC"
    field_type = Decimal


class Outbox(OutboxTable):
    class Meta:
        table = "outbox"


class OutboxLogEnd(OutboxLogEndTable):
    class Meta:
        table = "outbox_log_ends"


class OutboxState(OutboxStateTable):
    class Meta:
        table = "outbox_state"


class ConsumerOffset(ConsumerOffsetTable):
    class Meta:
        table = "consumer_offsets"


class ConsumerVersion(ConsumerVersionTable):
    class Meta:
        table = "consumer_versions"


class DeadLetter(DeadLetterTable):
    class Meta:
        table = "dead_letters"


class IdempotentAnswer(IdempotentAnswerTable):
    class Meta:
        table = "idempotent_answers"


class JobRun(JobRunTable):
    class Meta:
        table = "job_runs"


# --- Copies of what the courses service owns ---------------------------------------------------


class Course(Model):
    """``version`` is that of the latest event about the course itself; 0: only parts are known."""

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


class Quiz(Model):
    """One version of a quiz; an attempt keeps the version that it was begun with."""

    quiz_id = fields.UUIDField(primary_key=True)
    quiz_version = fields.IntField()
    version = fields.IntField(description="Of the course, at the event that told it")
    course_id = fields.UUIDField()
    title = fields.TextField()
    questions: Any = fields.JSONField(description="Without their answers")
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
    version = fields.IntField(description="Of the course, at the event that told it")
    course_id = fields.UUIDField()
    title = fields.TextField()
    max_points = NumericField()
    due_at = fields.DatetimeField(null=True)
    late_policy = fields.TextField()
    late_deduction_percent = NumericField(null=True)
    resubmissions_allowed = fields.IntField(null=True)

    class Meta:
        table = "assignments"


# --- Learners ----------------------------------------------------------------------------------


class Learner(Model):
    """A student in a course: the aggregate that this service publishes, and the enrollment it is.

    ``version`` counts the facts of this learner, ``enrollment_version`` those of the enrollment
    that this row copies. Both in one row, so that one lock gives a command both as they are now.
    """

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    version = fields.IntField(default=0)
    enrollment_version = fields.IntField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    open = fields.BooleanField()
    erased = fields.BooleanField(default=False)

    class Meta:
        table = "learners"


class EnrollmentCycle(Model):
    """When each cycle opened; tells the cycle of a fact of the past."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()

    class Meta:
        table = "enrollment_cycles"


class LessonProgress(Model):
    """Done is a lesson that was completed and not revoked since."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    cycle = fields.IntField()
    started_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "lesson_progress"


class VideoPosition(Model):
    """Where a student stopped in a video; no fact, so it is noted as often as players like."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    seconds = fields.IntField()

    class Meta:
        table = "video_positions"


class CourseCompletion(Model):
    """A row is a CourseCompleted: one a cycle, whatever happens to the outline afterwards."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    completed_at = fields.DatetimeField()

    class Meta:
        table = "course_completions"


class Submission(Model):
    """A quiz attempt, also one that is not handed in yet, or an assignment that was handed in.

    ``version`` rises with every change, and is the ETag.
    """

    submission_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    course_id = fields.UUIDField()
    student_id = fields.UUIDField(db_index=True)
    cycle = fields.IntField()
    kind = fields.TextField()
    item_id = fields.UUIDField()
    attempt = fields.IntField()
    attempts_allowed = fields.IntField(null=True, description="As it was when the attempt began")
    quiz_version = fields.IntField(null=True)
    status = fields.TextField()
    started_at = fields.DatetimeField(null=True)
    expires_at = fields.DatetimeField(null=True, description="The end of an attempt's time")
    submitted_at = fields.DatetimeField(null=True)
    answers: Any = fields.JSONField(null=True)
    key_revision = fields.IntField(null=True, description="Of the key that was asked last")
    text = fields.TextField(null=True)
    link = fields.TextField(null=True)
    file_reference = fields.TextField(null=True)
    days_late = fields.IntField(default=0, description="Begun after due_at, at the time")
    deduction_percent = NumericField(default=Decimal(0), description="Of max_score, for late work")
    given_score = NumericField(null=True, description="Before the deduction")
    graded_at = fields.DatetimeField(null=True)
    first_graded_at = fields.DatetimeField(null=True)
    first_graded_by = fields.TextField(null=True)
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


class ErasedPerson(Model):
    user_id = fields.UUIDField(primary_key=True)
    erased_at = fields.DatetimeField()

    class Meta:
        table = "erased_people"


RULES = (
    *OUTBOX_RULES,
    *CONSUMING_RULES,
    *ANSWER_RULES,
    finite("assignments", "due_at"),
    finite("enrollment_cycles", "enrolled_at"),
    finite("lesson_progress", "started_at", "completed_at", "revoked_at"),
    finite("course_completions", "completed_at"),
    finite(
        "submissions", "started_at", "expires_at", "submitted_at", "graded_at", "first_graded_at"
    ),
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
    primary_key("learners", "course_id", "student_id"),
    index("learners", "by_student", "(student_id)"),
    check("learners", "versions_in_range", "version >= 0 AND enrollment_version >= 0"),
    check("learners", "cycles_in_range", "progress_from_cycle BETWEEN 1 AND cycle"),
    primary_key("enrollment_cycles", "course_id", "student_id", "cycle"),
    check("enrollment_cycles", "cycle_positive", "cycle >= 1"),
    # The lesson before the cycle: whether it is done at all is asked far more often.
    primary_key("lesson_progress", "course_id", "student_id", "lesson_id", "cycle"),
    check("lesson_progress", "cycle_positive", "cycle >= 1"),
    check("lesson_progress", "says_something", "num_nonnulls(started_at, completed_at) > 0"),
    check(
        "lesson_progress",
        "revoked_after_completion",
        "revoked_at IS NULL OR completed_at IS NOT NULL",
    ),
    primary_key("video_positions", "course_id", "student_id", "lesson_id"),
    check("video_positions", "seconds_not_negative", "seconds >= 0"),
    primary_key("course_completions", "course_id", "student_id", "cycle"),
    check("course_completions", "cycle_positive", "cycle >= 1"),
    index(
        "submissions",
        "one_per_attempt",
        "(course_id, student_id, item_id, cycle, attempt)",
        unique=True,
    ),
    index("submissions", "by_item", "(item_id, quiz_version, key_revision)"),
    index("submissions", "by_end", "(expires_at) WHERE status = 'started'"),
    index("submissions", "by_grader", "(grader_id) WHERE feedback IS NOT NULL"),
    check("submissions", "numbers_positive", "version >= 1 AND cycle >= 1 AND attempt >= 1"),
    check("submissions", "within_attempts_allowed", "attempt <= attempts_allowed"),
    check("submissions", "kind_known", "kind IN ('quiz', 'assignment')"),
    check(
        "submissions",
        "status_known",
        "status IN ('started', 'submitted', 'graded', 'returned', 'withdrawn')",
    ),
    check(
        "submissions", "submitted_unless_started", "(status = 'started') = (submitted_at IS NULL)"
    ),
    check(
        "submissions",
        "only_quizzes_are_started",
        "kind = 'quiz' OR num_nonnulls(quiz_version, started_at, answers) = 0",
    ),
    check(
        "submissions",
        "only_attempts_have_limits_and_keys",
        "quiz_version IS NOT NULL OR num_nonnulls(expires_at, key_revision) = 0",
    ),
    check("submissions", "ends_after_start", "expires_at > started_at"),
    check("submissions", "not_after_its_end", "submitted_at <= expires_at"),
    check(
        "submissions",
        "only_assignments_have_content",
        "kind = 'assignment' OR num_nonnulls(text, link, file_reference) = 0",
    ),
    check(
        "submissions",
        "graded_from_revision_1",
        "revision >= 0 AND (revision = 0) = (num_nonnulls(score, graded_by, first_graded_by) = 0)"
        " AND (revision = 0 OR num_nonnulls(score, graded_by, first_graded_by) = 3)",
    ),
    check(
        "submissions",
        "graded_has_grade",
        "CASE status WHEN 'graded' THEN revision >= 1 "
        "WHEN 'returned' THEN true ELSE revision = 0 END",
    ),
    check(
        "submissions", "regraded_from_revision_2", "(revision >= 2) = (previous_score IS NOT NULL)"
    ),
    check("submissions", "score_in_range", "score BETWEEN 0 AND max_score"),
    check("submissions", "given_score_in_range", "given_score BETWEEN 0 AND max_score"),
    column_default("submissions", "days_late", "0"),
    column_default("submissions", "deduction_percent", "0"),
    check("submissions", "days_late_not_negative", "days_late >= 0"),
    check(
        "submissions",
        "only_late_work_is_deducted",
        "deduction_percent BETWEEN 0 AND 100 AND (deduction_percent = 0 OR days_late > 0)",
    ),
    index(
        "submissions",
        "waiting",
        "(course_id, submitted_at, submission_id) WHERE status = 'submitted'",
    ),
    check(
        "submissions",
        "percent_of_score",
        "percent IS NULL OR (percent BETWEEN 0 AND 100 AND score IS NOT NULL)",
    ),
    check(
        "submissions",
        "graders_known",
        "graded_by IN ('key', 'user') AND first_graded_by IN ('key', 'user')",
    ),
    check(
        "submissions",
        "keys_have_no_name",
        "grader_id IS NULL OR graded_by IS NOT DISTINCT FROM 'user'",
    ),
    column_default("erased_people", "erased_at", "clock_timestamp()"),
)
