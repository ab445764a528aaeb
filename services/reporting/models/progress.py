"""Facts about enrollments and progress; ``day`` columns are days of the school's calendar."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.progress import SubmissionKind, SubmissionStatus
from shared.database.constraints import check, finite, index, known
from shared.database.tables import Table


class Enrollment(Table):
    """An enrollment's latest state."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    version = fields.IntField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()
    open = fields.BooleanField()

    class Meta:
        table = "enrollments"
        key = ("course_id", "student_id")
        rules = (finite("enrolled_at"),)


class EnrollmentCycle(Table):
    """One cycle of an enrollment; what begins with ``closed`` is null while it is open.

    ``enrolled_with`` and ``closed_with`` owned the course when it began and ended.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    version = fields.IntField()
    enrolled_at = fields.DatetimeField()
    enrolled_with = fields.UUIDField(null=True)
    enrolled_on = fields.DateField()
    closed_because = fields.TextField(null=True)
    closed_at = fields.DatetimeField(null=True)
    closed_with = fields.UUIDField(null=True)
    closed_on = fields.DateField(null=True)

    class Meta:
        table = "enrollment_cycles"
        key = ("course_id", "student_id", "cycle")
        rules = (
            finite("enrolled_at", "enrolled_on", "closed_at", "closed_on"),
            check("closed_whole", "num_nulls(closed_because, closed_at, closed_on) IN (0, 3)"),
        )


class CourseCompletion(Table):
    """A course that a student completed in a cycle; ``teacher_id`` owned it then.

    What begins with ``counted`` is counted in ``completion_times``; null if the cycle is unknown.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    version = fields.IntField()
    completed_at = fields.DatetimeField()
    teacher_id = fields.UUIDField(null=True)
    day = fields.DateField()
    counted_on = fields.DateField(null=True)
    counted_seconds = fields.DecimalField(max_digits=24, decimal_places=6, null=True)

    class Meta:
        table = "course_completions"
        key = ("course_id", "student_id", "cycle")
        rules = (
            finite("completed_at", "day", "counted_on"),
            index("course", "(course_id, day)"),
            index("teacher", "(teacher_id, day)"),
        )


class Completion(Table):
    """A lesson that a student completed in a cycle; ``teacher_id`` owned the course then."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    lesson_id = fields.UUIDField()
    version = fields.IntField()
    completed_at = fields.DatetimeField()
    revoked = fields.BooleanField()
    teacher_id = fields.UUIDField(null=True)
    day = fields.DateField()

    class Meta:
        table = "completions"
        key = ("course_id", "student_id", "cycle", "lesson_id")
        rules = (finite("completed_at", "day"),)


class Reset(Table):
    """Begins a round, and revokes the completions of a span that are older than ``version``.

    The span are the cycles from ``from_cycle`` to ``cycle``. Older completions may arrive later.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    version = fields.IntField()
    from_cycle = fields.IntField()
    cycle = fields.IntField()
    round = fields.IntField()

    class Meta:
        table = "resets"
        key = ("course_id", "student_id", "version")


class Submission(Model):
    """A submission's latest state; ``progress_from_cycle`` is the first cycle of its span.

    It is reviewed when a person grades or returns it. ``submitted_to``, ``graded_for`` and
    ``reviewed_for`` owned the course when it was submitted, first graded and first reviewed.
    """

    submission_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    round = fields.IntField()
    item_id = fields.UUIDField()
    kind = fields.TextField()
    attempt = fields.IntField()
    version = fields.IntField()
    status = fields.TextField()
    submitted_at = fields.DatetimeField()
    first_graded_at = fields.DatetimeField(null=True)
    first_graded_by = fields.TextField(null=True)
    percent = fields.DecimalField(7, 4, null=True)
    revision = fields.IntField()
    has_feedback = fields.BooleanField(db_default=False)
    feedback_at = fields.DatetimeField(null=True, description="Of the latest review")
    reviewed_at = fields.DatetimeField(null=True, description="Of the first review")
    submitted_to = fields.UUIDField(null=True)
    submitted_on = fields.DateField()
    graded_for = fields.UUIDField(null=True)
    graded_on = fields.DateField(null=True)
    reviewed_for = fields.UUIDField(null=True)
    reviewed_on = fields.DateField(null=True)

    class Meta:
        table = "submissions"
        rules = (
            finite(
                *("submitted_at", "first_graded_at", "feedback_at", "reviewed_at"),
                *("submitted_on", "graded_on", "reviewed_on"),
            ),
            known("kind", SubmissionKind),
            known("status", SubmissionStatus),
            index("student_item", "(course_id, student_id, item_id)"),
            index("item", "(item_id)"),
        )


class Result(Table):
    """The percentage that counts of a student's submissions for an item in a span.

    The cycle ``progress_from_cycle`` begins the span.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    progress_from_cycle = fields.IntField()
    item_id = fields.UUIDField()
    kind = fields.TextField()
    percent = fields.DecimalField(7, 4)
    submitted_at = fields.DatetimeField()
    teacher_id = fields.UUIDField(null=True)
    day = fields.DateField()

    class Meta:
        table = "results"
        key = ("course_id", "student_id", "progress_from_cycle", "item_id")
        rules = (finite("submitted_at", "day"),)


class AssessmentException(Table):
    """A student's own due date for an item; null if the exception is about something else."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    item_id = fields.UUIDField()
    version = fields.IntField()
    due_at = fields.DatetimeField(null=True)

    class Meta:
        table = "assessment_exceptions"
        key = ("course_id", "student_id", "item_id")
        rules = (finite("due_at"),)
