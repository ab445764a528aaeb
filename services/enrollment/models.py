"""The tables of enrollment: people, enrollments, and what it knows of courses."""

from typing import Any, Literal, get_args

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from coursestream_events.courses import CourseStatus
from coursestream_events.enrollment import Role, UnenrollmentReason
from shared.database.schema import Rule, check, column_default, finite, index, primary_key

EnrollmentAccess = Literal["open", "invitation"]
Notification = Literal["completions", "grades", "reports"]


class User(Model):
    """An aggregate. The digest of an imported row tells one sent twice from a corrected one.

    Of a person who was erased the bare id stays, so that nobody brings them back.
    """

    user_id = fields.UUIDField(primary_key=True)
    display_name = fields.TextField(null=True)
    email = fields.TextField(null=True)
    role = fields.TextField(null=True)
    locale = fields.TextField(null=True)
    time_zone = fields.TextField(null=True)
    notifications = ArrayField("text", description="Of what the person wants mails")
    deactivated_at = fields.DatetimeField(null=True)
    erased_at = fields.DatetimeField(null=True)
    version = fields.IntField()
    import_digest = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "users"


class Course(Model):
    """A copy from courses' events: its owner, and whether it takes students.

    At version 0 it stands for a course that only published enrollments have named, after a restore.
    """

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(description="Of the latest event that told of its state")
    slug = fields.TextField()
    title = fields.TextField()
    teacher_id = fields.UUIDField()
    status = fields.TextField()
    deleted = fields.BooleanField()

    class Meta:
        table = "courses"


class EnrollmentPolicy(Model):
    """Who may enroll in a course, when, and how many; a course without a row is open to all."""

    course: fields.ForeignKeyRelation[Course] = fields.OneToOneField(
        "enrollment.Course",
        related_name="policy",
        on_delete=fields.RESTRICT,
        primary_key=True,
    )
    version = fields.IntField()
    access = fields.TextField()
    opens_at = fields.DatetimeField(null=True)
    closes_at = fields.DatetimeField(null=True)
    capacity = fields.IntField(null=True)
    expires_after_days = fields.IntField(null=True)

    class Meta:
        table = "enrollment_policies"


class Invitation(Model):
    """Who may enroll by themselves where a course's policy asks for it."""

    course_id = fields.UUIDField(primary_key=True)
    student: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "enrollment.User", related_name="invitations", on_delete=fields.RESTRICT
    )
    invited_at = fields.DatetimeField()

    class Meta:
        table = "invitations"


class Enrollment(Model):
    """The aggregate: a student in a course, and the latest of its cycles."""

    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "enrollment.Course", related_name="enrollments", on_delete=fields.RESTRICT
    )
    student: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "enrollment.User", related_name="enrollments", on_delete=fields.RESTRICT
    )
    version = fields.IntField(primary_key=True, generated=False)
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    closed_at = fields.DatetimeField(null=True, description="Null while it is open")
    expires_at = fields.DatetimeField(null=True)

    class Meta:
        table = "enrollments"


class EnrollmentCycle(Model):
    """One stay in a course; at most the latest of a student in a course is open."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField(primary_key=True, generated=False)
    progress_from_cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()
    unenrolled_at = fields.DatetimeField(null=True)
    reason = fields.TextField(null=True)

    class Meta:
        table = "enrollment_cycles"


class Erasure(Model):
    """What was erased here at a person's or an administrator's request."""

    user_id = fields.UUIDField(primary_key=True)
    requested_by = fields.UUIDField()
    erased_at = fields.DatetimeField()
    version = fields.IntField(description="Of the person's UserErased")
    enrollments = fields.IntField()
    invitations = fields.IntField(db_default=0)
    events = fields.IntField(db_default=0, description="That had not reached Kafka")
    responses = fields.IntField()
    dead_letters = fields.IntField()

    class Meta:
        table = "erasures"


def _known(table: str, column: str, values: Any) -> Rule:
    listed = ", ".join(f"'{value}'" for value in get_args(values))
    return check(table, f"{column}_known", f"{column} IN ({listed})")


_ALL_NOTIFICATIONS = f"'{{{','.join(get_args(Notification))}}}'::text[]"

RULES = (
    finite("users", "created_at"),
    finite("enrollment_policies", "opens_at", "closes_at"),
    finite("enrollments", "closed_at", "expires_at"),
    finite("enrollment_cycles", "enrolled_at", "unenrolled_at"),
    index("users", "email_once", "(lower(email))", unique=True),
    _known("users", "role", Role),
    check("users", "version_positive", "version >= 1"),
    check("users", "has_a_name", "display_name <> ''"),
    check(
        "users",
        "bare_when_erased",
        "CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 "
        "ELSE num_nonnulls(display_name, email, role, locale, time_zone, import_digest) = 0 END",
    ),
    column_default("users", "notifications", _ALL_NOTIFICATIONS),
    check("users", "notifications_known", f"notifications <@ {_ALL_NOTIFICATIONS}"),
    index("users", "by_name", "(display_name, user_id) WHERE erased_at IS NULL"),
    _known("enrollment_policies", "access", EnrollmentAccess),
    check("enrollment_policies", "version_positive", "version >= 1"),
    check("enrollment_policies", "capacity_not_negative", "capacity >= 0"),
    check("enrollment_policies", "window_not_empty", "opens_at < closes_at"),
    check("enrollment_policies", "expiry_positive", "expires_after_days >= 1"),
    _known("courses", "status", CourseStatus),
    check("courses", "version_not_negative", "version >= 0"),
    primary_key("invitations", "course_id", "student_id"),
    Rule(
        "invitations_of_course",
        'ALTER TABLE "invitations" ADD CONSTRAINT "invitations_of_course" '
        'FOREIGN KEY (course_id) REFERENCES "courses" (course_id)',
    ),
    index("invitations", "of_student", "(student_id)"),
    primary_key("enrollments", "course_id", "student_id"),
    index("enrollments", "of_student", "(student_id)"),
    index("enrollments", "open", "(course_id) WHERE closed_at IS NULL"),
    index(
        "enrollments",
        "that_expire",
        "(expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL",
    ),
    check("enrollments", "cycle_below_version", "cycle BETWEEN 1 AND version"),
    check("enrollments", "progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
    primary_key("enrollment_cycles", "course_id", "student_id", "cycle"),
    Rule(
        "enrollment_cycles_of_enrollment",
        'ALTER TABLE "enrollment_cycles" ADD CONSTRAINT "enrollment_cycles_of_enrollment" '
        'FOREIGN KEY (course_id, student_id) REFERENCES "enrollments" (course_id, student_id)',
    ),
    index(
        "enrollment_cycles",
        "one_open",
        "(course_id, student_id) WHERE unenrolled_at IS NULL",
        unique=True,
    ),
    _known("enrollment_cycles", "reason", UnenrollmentReason),
    check("enrollment_cycles", "cycle_positive", "cycle >= 1"),
    check("enrollment_cycles", "progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
    check("enrollment_cycles", "ends_after_it_began", "unenrolled_at >= enrolled_at"),
    check("enrollment_cycles", "ends_with_a_reason", "(unenrolled_at IS NULL) = (reason IS NULL)"),
)
