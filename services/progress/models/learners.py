"""Learners, their enrollment cycles, and their progress in lessons."""

from tortoise import fields

from shared.database.constraints import check, default, finite, index
from shared.database.tables import Table


class Learner(Table):
    """A student in a course: the aggregate that this service publishes.

    The replica of the enrollment is in the same row, so that one lock gives a command the current
    state of both. ``version`` is the learner's, ``enrollment_version`` the enrollment's.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    version = fields.IntField(default=0)
    enrollment_version = fields.IntField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    round = fields.IntField(default=1, description="Raised by each reset; attempts count in it")
    open = fields.BooleanField()
    erased = fields.BooleanField(default=False)

    class Meta:
        table = "learners"
        key = ("course_id", "student_id")
        rules = (
            index("by_student", "(student_id)"),
            check("versions_in_range", "version >= 0 AND enrollment_version >= 0"),
            check("cycles_in_range", "progress_from_cycle BETWEEN 1 AND cycle"),
            check("round_positive", "round >= 1"),
        )


class EnrollmentCycle(Table):
    """The start of an enrollment cycle; imported facts get the cycle and span of their time."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()
    version = fields.IntField(description="Of the event; an import can correct the start")

    class Meta:
        table = "enrollment_cycles"
        key = ("course_id", "student_id", "cycle")
        rules = (
            finite("enrolled_at"),
            check("cycles_in_range", "progress_from_cycle BETWEEN 1 AND cycle"),
        )


class Round(Table):
    """A round of attempts that a reset began; the first round of a learner has no row."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    round = fields.IntField()
    from_cycle = fields.IntField(description="First cycle whose completions were revoked")
    cycle = fields.IntField(description="Enrollment cycle in which the reset happened")
    began_at = fields.DatetimeField()

    class Meta:
        table = "rounds"
        key = ("course_id", "student_id", "round")
        rules = (
            finite("began_at"),
            check("after_the_first", "round >= 2"),
            check("cycles_in_range", "from_cycle BETWEEN 1 AND cycle"),
        )


class LessonProgress(Table):
    """What a student did in a lesson in one cycle; a revoked completion does not count."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    cycle = fields.IntField()
    started_at = fields.DatetimeField(null=True)
    completed_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    completed_by = fields.UUIDField(
        null=True, description="Actor of the completion; null: no user, such as an outline change"
    )
    imported = fields.BooleanField(default=False, description="Whether the completion was imported")

    class Meta:
        table = "lesson_progress"
        # The lesson comes before the cycle: most queries ask for a lesson in all cycles.
        key = ("course_id", "student_id", "lesson_id", "cycle")
        rules = (
            finite("started_at", "completed_at", "revoked_at"),
            default("imported", "false"),
            check("cycle_positive", "cycle >= 1"),
            check("not_empty", "num_nonnulls(started_at, completed_at) > 0"),
            check("revoked_after_completion", "revoked_at IS NULL OR completed_at IS NOT NULL"),
        )


class LessonToCredit(Table):
    """A lesson that an outline began to show after students had worked on its item."""

    course_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    shown_at = fields.DatetimeField(description="When the outline changed")
    imported = fields.BooleanField(description="Whether the outline was imported")

    class Meta:
        table = "lessons_to_credit"
        key = ("course_id", "lesson_id")
        rules = (finite("shown_at"),)


class PlaybackPosition(Table):
    """Where a student left a video. It is not published, so players may save it often."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    lesson_id = fields.UUIDField()
    seconds = fields.IntField()

    class Meta:
        table = "playback_positions"
        key = ("course_id", "student_id", "lesson_id")
        rules = (check("seconds_not_negative", "seconds >= 0"),)


class CourseCompletion(Table):
    """One row per published CourseCompleted: at most one per cycle."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    completed_at = fields.DatetimeField()
    imported = fields.BooleanField(default=False)

    class Meta:
        table = "course_completions"
        key = ("course_id", "student_id", "cycle")
        rules = (
            default("imported", "false"),
            finite("completed_at"),
            check("cycle_positive", "cycle >= 1"),
        )
