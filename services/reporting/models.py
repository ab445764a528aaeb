"""Reporting's tables: facts as they were told, and the figures that follow from them.

All but ``LASTING`` follow from the log alone, and a rebuild makes them anew. Facts and figures hold
no generated key and no wall clock, so that it gives the same bytes.
"""

from datetime import date
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from shared.consuming.models import (
    RULES as CONSUMING_RULES,
)
from shared.consuming.models import (
    ConsumerOffsetTable,
    ConsumerVersionTable,
    DeadLetterTable,
)
from shared.database.schema import check, column_default, finite, index, primary_key
from shared.jobs.models import JobRunTable
from shared.outbox.models import RULES as OUTBOX_RULES
from shared.outbox.models import OutboxLogEndTable, OutboxStateTable, OutboxTable
from shared.references import id_of


class Outbox(OutboxTable):
    class Meta:
        table = "outbox"


class OutboxLogEnd(OutboxLogEndTable):
    class Meta:
        table = "outbox_log_ends"


class OutboxState(OutboxStateTable):
    class Meta:
        table = "outbox_state"


class JobRun(JobRunTable):
    class Meta:
        table = "job_runs"


class ConsumerOffset(ConsumerOffsetTable):
    class Meta:
        table = "consumer_offsets"


class ConsumerVersion(ConsumerVersionTable):
    class Meta:
        table = "consumer_versions"


class DeadLetter(DeadLetterTable):
    class Meta:
        table = "dead_letters"


class SchoolCalendar(Model):
    """The time zone whose calendar days the tables are cut by; one row."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    time_zone = fields.TextField()

    class Meta:
        table = "school_calendar"


class Person(Model):
    """Names of people; outside what a rebuild makes anew."""

    user_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    display_name = fields.TextField(null=True)
    role = fields.TextField(null=True)
    erased = fields.BooleanField(db_default=False)

    class Meta:
        table = "people"


class DailyReport(Model):
    """A report that was published, with the figures that its latest revision told."""

    report_id = fields.UUIDField(primary_key=True)
    report_date = fields.DateField()
    teacher_id = fields.UUIDField(null=True, description="Null: the whole school")
    revision = fields.IntField()
    figures = fields.JSONField[dict[str, str]]()
    published_at = fields.DatetimeField()

    class Meta:
        table = "daily_reports"


def daily_report_id(day: date, teacher_id: UUID | None) -> UUID:
    """Known to whoever knows the day and the teacher; None stands for the whole school."""
    return id_of("report", f"{day}:{teacher_id or 'all'}")


LASTING = (Outbox, OutboxLogEnd, OutboxState, JobRun, Person, DailyReport)


# Facts


class Course(Model):
    """A course's latest state; ``version`` 0 stands for a course that only others mentioned."""

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
    """A course went from one teacher to another."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    from_teacher_id = fields.UUIDField()
    to_teacher_id = fields.UUIDField()
    effective_at = fields.DatetimeField()

    class Meta:
        table = "transfers"


class Ownership(Model):
    """Who owned a course when, from ``transfers``; covers all time without gap or overlap."""

    course_id = fields.UUIDField(primary_key=True)
    owned_from = fields.DatetimeField()
    owned_until = fields.DatetimeField()
    teacher_id = fields.UUIDField()

    class Meta:
        table = "ownerships"


class OutlineLesson(Model):
    """The lessons of a course's latest outline."""

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


class EnrollmentCycle(Model):
    """One opening of an enrollment, and its closing."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    version = fields.IntField()
    closed_because = fields.TextField(null=True)

    class Meta:
        table = "enrollment_cycles"


class Completion(Model):
    """A lesson that a student did in a cycle; ``teacher_id`` owned the course then."""

    course_id = fields.UUIDField(primary_key=True)
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


class Reset(Model):
    """Revokes the completions of a cycle that are older than ``version``, whenever they arrive."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "resets"


class Submission(Model):
    """A submission's latest state; the teachers are those who owned the course at the times."""

    submission_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
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
    submitted_to = fields.UUIDField(null=True)
    submitted_on = fields.DateField()
    graded_for = fields.UUIDField(null=True)
    graded_on = fields.DateField(null=True)

    class Meta:
        table = "submissions"


class Result(Model):
    """What counts of a student's submissions for an item in a cycle."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    item_id = fields.UUIDField()
    kind = fields.TextField()
    percent = fields.DecimalField(7, 4)
    submitted_at = fields.DatetimeField()
    teacher_id = fields.UUIDField(null=True)
    day = fields.DateField()

    class Meta:
        table = "results"


class Enrollment(Model):
    """An enrollment's latest state."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    version = fields.IntField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    open = fields.BooleanField()

    class Meta:
        table = "enrollments"


class Learning(Model):
    """When a student last did something in a course."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    last_active_at = fields.DatetimeField()

    class Meta:
        table = "learning"


class Teaching(Model):
    """When a teacher last graded or authored, or somebody did so in a course."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    last_activity_at = fields.DatetimeField()

    class Meta:
        table = "teaching"


# Figures


class Learner(Model):
    """What a student in a course adds to the stock figures; only if ``open``."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    open = fields.BooleanField(db_default=False)
    done = fields.IntField(db_default=0)
    ungraded = fields.IntField(db_default=0)
    last_active_on = fields.DateField(null=True)

    class Meta:
        table = "learners"


class CourseStock(Model):
    """Stock figures of a course; all but the first two over open enrollments."""

    course_id = fields.UUIDField(primary_key=True)
    enrollments = fields.IntField(db_default=0)
    withdrawn = fields.IntField(db_default=0)
    students = fields.IntField(db_default=0)
    done = fields.BigIntField(db_default=0)
    ungraded = fields.IntField(db_default=0)

    class Meta:
        table = "course_stock"


class TeacherStudent(Model):
    """In how many of a teacher's courses a student is enrolled."""

    teacher_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    open_courses = fields.IntField(db_default=0)
    last_active_on = fields.DateField(null=True)

    class Meta:
        table = "teacher_students"


class TeacherStock(Model):
    """Stock figures of a teacher, from the courses owned today."""

    teacher_id = fields.UUIDField(primary_key=True)
    courses = fields.IntField(db_default=0)
    published_courses = fields.IntField(db_default=0)
    chapters = fields.IntField(db_default=0)
    lessons = fields.IntField(db_default=0)
    students = fields.IntField(db_default=0)
    done = fields.BigIntField(db_default=0)
    required = fields.BigIntField(db_default=0)
    ungraded = fields.IntField(db_default=0)

    class Meta:
        table = "teacher_stock"


class ActiveDay(Model):
    """How many open students of a teacher or course were last active on a day."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    last_active_on = fields.DateField()
    students = fields.IntField()

    class Meta:
        table = "active_days"


class Flow(Model):
    """Flow figures of a teacher or course on a day; the day ``-infinity`` holds all time."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    day = fields.DateField()
    lessons_completed = fields.BigIntField(db_default=0)
    submissions = fields.BigIntField(db_default=0)
    graded = fields.BigIntField(db_default=0)
    quiz_results = fields.BigIntField(db_default=0)
    quiz_percent_sum = fields.DecimalField(max_digits=20, decimal_places=4, db_default=0)
    assignment_results = fields.BigIntField(db_default=0)
    assignment_percent_sum = fields.DecimalField(max_digits=20, decimal_places=4, db_default=0)
    turnarounds = fields.BigIntField(db_default=0)
    turnaround_seconds_sum = fields.DecimalField(max_digits=24, decimal_places=6, db_default=0)

    class Meta:
        table = "flows"


class Turnaround(Model):
    """Histogram of grading turnarounds; bucket n holds 1.1ⁿ⁻¹ < seconds ≤ 1.1ⁿ."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    day = fields.DateField()
    bucket = fields.IntField()
    graded = fields.BigIntField()

    class Meta:
        table = "turnarounds"


_LEARNER = ("course_id", "student_id")
_OWNER = ("owner_kind", "owner_id")
_OWNER_KINDS = "owner_kind IN ('teacher', 'course')"

# Tables that move by differences have no CHECK against negative figures: PostgreSQL would test it
# on the difference that ON CONFLICT is about to add. The audit does it for them.
RULES = (
    *OUTBOX_RULES,
    *CONSUMING_RULES,
    check("school_calendar", "one_row", "id = 1"),
    check("people", "erased_without_name", "NOT erased OR display_name IS NULL"),
    index("people", "teachers", "(user_id) WHERE role = 'teacher'"),
    check("daily_reports", "revision_positive", "revision >= 1"),
    column_default("daily_reports", "published_at", "clock_timestamp()"),
    index("daily_reports", "day", "(report_date)"),
    # Not "flows" and "turnarounds": a day before all days holds their totals.
    finite("transfers", "effective_at"),
    finite("assignments", "due_at"),
    finite("completions", "completed_at", "day"),
    finite("submissions", "submitted_at", "first_graded_at", "submitted_on", "graded_on"),
    finite("results", "submitted_at", "day"),
    finite("learning", "last_active_at"),
    finite("teaching", "last_activity_at"),
    finite("daily_reports", "report_date"),
    check("courses", "status_known", "status IN ('draft', 'published', 'archived')"),
    check(
        "courses", "known_whole", "version = 0 OR (status IS NOT NULL AND teacher_id IS NOT NULL)"
    ),
    index("courses", "teacher", "(teacher_id)"),
    primary_key("transfers", "course_id", "version"),
    primary_key("ownerships", "course_id", "owned_from"),
    check("ownerships", "not_empty", "owned_from < owned_until"),
    index("ownerships", "teacher", "(teacher_id)"),
    primary_key("outline_lessons", "course_id", "lesson_id"),
    index("outline_lessons", "assignment", "(assignment_id) WHERE assignment_id IS NOT NULL"),
    index("assignments", "course", "(course_id)"),
    primary_key("enrollment_cycles", *_LEARNER, "cycle"),
    primary_key("completions", *_LEARNER, "cycle", "lesson_id"),
    primary_key("resets", *_LEARNER, "cycle"),
    check("submissions", "kind_known", "kind IN ('quiz', 'assignment')"),
    check(
        "submissions", "status_known", "status IN ('submitted', 'graded', 'returned', 'withdrawn')"
    ),
    index("submissions", "learner_item", f"({', '.join(_LEARNER)}, item_id)"),
    index("submissions", "item", "(item_id)"),
    primary_key("results", *_LEARNER, "cycle", "item_id"),
    primary_key("enrollments", *_LEARNER),
    primary_key("learning", *_LEARNER),
    primary_key("teaching", *_OWNER),
    check("teaching", "owner_kind_known", _OWNER_KINDS),
    primary_key("learners", *_LEARNER),
    check("learners", "not_negative", "least(done, ungraded) >= 0"),
    index("learners", "student", "(student_id)"),
    primary_key("teacher_students", "teacher_id", "student_id"),
    check("teacher_students", "not_negative", "open_courses >= 0"),
    primary_key("active_days", *_OWNER, "last_active_on"),
    check("active_days", "owner_kind_known", _OWNER_KINDS),
    primary_key("flows", *_OWNER, "day"),
    index("flows", "all_time", "(owner_kind, owner_id) WHERE day = '-infinity'"),
    check("flows", "owner_kind_known", _OWNER_KINDS),
    index("flows", "day", "(day)"),
    primary_key("turnarounds", *_OWNER, "day", "bucket"),
    # With the counts inside, since a page of a list reads all buckets of all its owners.
    index(
        "turnarounds",
        "all_time",
        "(owner_kind, owner_id, bucket) INCLUDE (graded) WHERE day = '-infinity'",
    ),
)
