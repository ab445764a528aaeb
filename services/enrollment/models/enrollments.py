"""Enrollments and their cycles."""

from tortoise import fields

from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.models.courses import Course
from services.enrollment.models.users import User
from shared.database.constraints import check, finite, foreign_key, index, known, unique
from shared.database.tables import Table


class Enrollment(Table):
    """The aggregate: a student in a course, with the latest enrollment cycle."""

    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "enrollment.Course", related_name="enrollments", on_delete=fields.RESTRICT
    )
    student: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "enrollment.User", related_name="enrollments", on_delete=fields.RESTRICT
    )
    version = fields.IntField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    closed_at = fields.DatetimeField(null=True, description="Null while it is open")
    expires_at = fields.DatetimeField(null=True)

    class Meta:
        table = "enrollments"
        key = ("course_id", "student_id")
        rules = (
            finite("closed_at", "expires_at"),
            index("of_student", "(student_id)"),
            index("open", "(course_id) WHERE closed_at IS NULL"),
            index(
                "that_expire",
                "(expires_at) WHERE closed_at IS NULL AND expires_at IS NOT NULL",
            ),
            check("cycle_below_version", "cycle BETWEEN 1 AND version"),
            check("progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
        )


class EnrollmentCycle(Table):
    """One enrollment cycle; at most the latest of a student in a course is open."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    cycle = fields.IntField()
    progress_from_cycle = fields.IntField()
    enrolled_at = fields.DatetimeField()
    unenrolled_at = fields.DatetimeField(null=True)
    reason: str | None = fields.TextField(null=True)
    import_id = fields.UUIDField(null=True, description="Id of the reference that imports use")

    class Meta:
        table = "enrollment_cycles"
        key = ("course_id", "student_id", "cycle")
        rules = (
            unique("import_once", "(import_id)"),
            foreign_key("of_enrollment", ("course_id", "student_id"), "enrollments"),
            unique("one_open", "(course_id, student_id) WHERE unenrolled_at IS NULL"),
            finite("enrolled_at", "unenrolled_at"),
            known("reason", UnenrollmentReason),
            check("cycle_positive", "cycle >= 1"),
            check("progress_from_a_cycle", "progress_from_cycle BETWEEN 1 AND cycle"),
            check("ends_after_it_began", "unenrolled_at >= enrolled_at"),
            check("ends_with_a_reason", "(unenrolled_at IS NULL) = (reason IS NULL)"),
        )
