"""The tables of enrollment: people, enrolments, and what it knows of courses."""

from typing import Any, get_args

from tortoise import fields
from tortoise.models import Model

from shared.consuming.models import RULES as CONSUMING_RULES
from shared.consuming.models import (
    ConsumerPositionTable,
    ConsumerVersionTable,
    DeadLetterTable,
    MissingVersionTable,
)
from shared.database.schema import Rule, check, index, primary_key
from shared.events.courses import CourseStatus
from shared.events.enrollment import Role, UnenrolmentReason
from shared.http.models import RULES as ANSWER_RULES
from shared.http.models import IdempotentAnswerTable
from shared.jobs.models import JobRunTable
from shared.outbox.models import RULES as OUTBOX_RULES
from shared.outbox.models import OutboxTable


class User(Model):
    """An aggregate. The digest of an imported row tells one sent twice from a corrected one."""

    user_id = fields.UUIDField(primary_key=True)
    display_name = fields.TextField()
    email = fields.TextField(null=True)
    role = fields.TextField()
    version = fields.IntField()
    import_digest = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "users"


class Course(Model):
    """A copy from courses' events: its owner, and whether it takes students."""

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(description="Of the latest event that told of its state")
    slug = fields.TextField()
    title = fields.TextField()
    teacher_id = fields.UUIDField()
    status = fields.TextField()
    deleted = fields.BooleanField()

    class Meta:
        table = "courses"


class Enrolment(Model):
    """The aggregate: a student in a course, and the latest of its cycles."""

    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "enrollment.Course", related_name="enrolments", on_delete=fields.RESTRICT
    )
    student: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "enrollment.User", related_name="enrolments", on_delete=fields.RESTRICT
    )
    version = fields.IntField(primary_key=True, generated=False)
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    closed_at = fields.DatetimeField(null=True, description="Null while it is open")

    class Meta:
        table = "enrolments"


class EnrolmentCycle(Model):
    """One stay in a course; at most the latest of a student in a course is open."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField(primary_key=True, generated=False)
    progress_from_cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()
    unenrolled_at = fields.DatetimeField(null=True)
    reason = fields.TextField(null=True)

    class Meta:
        table = "enrolment_cycles"


class Outbox(OutboxTable):
    class Meta:
        table = "outbox"


class ConsumerPosition(ConsumerPositionTable):
    class Meta:
        table = "consumer_positions"


class ConsumerVersion(ConsumerVersionTable):
    class Meta:
        table = "consumer_versions"


class MissingVersion(MissingVersionTable):
    class Meta:
        table = "missing_versions"


class DeadLetter(DeadLetterTable):
    class Meta:
        table = "dead_letters"


class IdempotentAnswer(IdempotentAnswerTable):
    class Meta:
        table = "idempotent_answers"


class JobRun(JobRunTable):
    class Meta:
        table = "job_runs"


def _known(table: str, column: str, values: Any) -> Rule:
    listed = ", ".join(f"'{value}'" for value in get_args(values))
    return check(table, f"{column}_known", f"{column} IN ({listed})")


RULES = (
    *OUTBOX_RULES,
    *CONSUMING_RULES,
    *ANSWER_RULES,
    index("users", "email_once", "(lower(email))", unique=True),
    _known("users", "role", Role),
    check("users", "version_positive", "version >= 1"),
    check("users", "has_a_name", "display_name <> ''"),
    _known("courses", "status", CourseStatus),
    check("courses", "version_positive", "version >= 1"),
    primary_key("enrolments", "course_id", "student_id"),
    index("enrolments", "of_student", "(student_id)"),
    check("enrolments", "cycle_below_version", "cycle BETWEEN 1 AND version"),
    check("enrolments", "progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
    primary_key("enrolment_cycles", "course_id", "student_id", "cycle"),
    Rule(
        "enrolment_cycles_of_enrolment",
        'ALTER TABLE "enrolment_cycles" ADD CONSTRAINT "enrolment_cycles_of_enrolment" '
        'FOREIGN KEY (course_id, student_id) REFERENCES "enrolments" (course_id, student_id)',
    ),
    index(
        "enrolment_cycles",
        "one_open",
        "(course_id, student_id) WHERE unenrolled_at IS NULL",
        unique=True,
    ),
    _known("enrolment_cycles", "reason", UnenrolmentReason),
    check("enrolment_cycles", "cycle_positive", "cycle >= 1"),
    check("enrolment_cycles", "progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
    check("enrolment_cycles", "ends_after_it_began", "unenrolled_at >= enrolled_at"),
    check("enrolment_cycles", "ends_with_a_reason", "(unenrolled_at IS NULL) = (reason IS NULL)"),
)
