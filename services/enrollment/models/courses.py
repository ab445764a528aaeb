"""Courses, replicated from their events, and who may enroll in them."""

from typing import Literal

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import CourseStatus
from services.enrollment.models.users import User
from shared.database.constraints import check, finite, foreign_key, index, known
from shared.database.tables import Table

EnrollmentAccess = Literal["open", "invitation"]


class Course(Model):
    """A replica of a course in the service courses.

    Version 0 is a placeholder for a course that only published enrollments refer to, after a
    restore.
    """

    course_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(description="Version of the latest event with the course's state")
    slug = fields.TextField()
    title = fields.TextField()
    teacher_id = fields.UUIDField()
    status = fields.TextField()
    deleted = fields.BooleanField()

    class Meta:
        table = "courses"
        rules = (
            known("status", CourseStatus),
            check("version_not_negative", "version >= 0"),
        )


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
    reenroll_after_expiry = fields.BooleanField()

    class Meta:
        table = "enrollment_policies"
        rules = (
            finite("opens_at", "closes_at"),
            known("access", EnrollmentAccess),
            check("version_positive", "version >= 1"),
            check("capacity_not_negative", "capacity >= 0"),
            check("window_not_empty", "opens_at < closes_at"),
            check("expiry_positive", "expires_after_days >= 1"),
        )


class Invitation(Table):
    """Lets a student enroll where the course's policy requires an invitation."""

    course_id = fields.UUIDField()
    student: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "enrollment.User", related_name="invitations", on_delete=fields.RESTRICT
    )
    invited_at = fields.DatetimeField()

    class Meta:
        table = "invitations"
        key = ("course_id", "student_id")
        rules = (
            foreign_key("of_course", ("course_id",), "courses"),
            index("of_student", "(student_id)"),
        )
