"""Learners, their enrollment cycles, and their progress in lessons."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import check, finite, index, primary_key


class Learner(Model):
    """A student in a course: the aggregate that this service publishes.

    The replica of the enrollment is in the same row, so that one lock gives a command the current
    state of both. ``version`` is the learner's, ``enrollment_version`` the enrollment's.
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
    """The start of an enrollment cycle; imported facts get the cycle of their time."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()

    class Meta:
        table = "enrollment_cycles"


class LessonProgress(Model):
    """What a student did in a lesson in one cycle; a revoked completion does not count."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    cycle = fields.IntField()
    started_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "lesson_progress"


class PlaybackPosition(Model):
    """Where a student left a video. It is not published, so players may save it often."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    seconds = fields.IntField()

    class Meta:
        table = "playback_positions"


class CourseCompletion(Model):
    """One row per published CourseCompleted: at most one per cycle."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    completed_at = fields.DatetimeField()

    class Meta:
        table = "course_completions"


RULES = (
    finite("enrollment_cycles", "enrolled_at"),
    finite("lesson_progress", "started_at", "completed_at", "revoked_at"),
    finite("course_completions", "completed_at"),
    primary_key("learners", "course_id", "student_id"),
    index("learners", "by_student", "(student_id)"),
    check("learners", "versions_in_range", "version >= 0 AND enrollment_version >= 0"),
    check("learners", "cycles_in_range", "progress_from_cycle BETWEEN 1 AND cycle"),
    primary_key("enrollment_cycles", "course_id", "student_id", "cycle"),
    check("enrollment_cycles", "cycle_positive", "cycle >= 1"),
    # The lesson comes before the cycle: most queries ask for a lesson in all cycles.
    primary_key("lesson_progress", "course_id", "student_id", "lesson_id", "cycle"),
    check("lesson_progress", "cycle_positive", "cycle >= 1"),
    check("lesson_progress", "not_empty", "num_nonnulls(started_at, completed_at) > 0"),
    check(
        "lesson_progress",
        "revoked_after_completion",
        "revoked_at IS NULL OR completed_at IS NOT NULL",
    ),
    primary_key("playback_positions", "course_id", "student_id", "lesson_id"),
    check("playback_positions", "seconds_not_negative", "seconds >= 0"),
    primary_key("course_completions", "course_id", "student_id", "cycle"),
    check("course_completions", "cycle_positive", "cycle >= 1"),
)
