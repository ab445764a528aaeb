"""When students and teachers were last active."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import check, finite, primary_key


class StudentActivity(Model):
    """When a student was last active in a course."""

    course_id = fields.UUIDField(primary_key=True)
    student_id = fields.UUIDField()
    last_active_at = fields.DatetimeField()

    class Meta:
        table = "student_activity"


class TeachingActivity(Model):
    """The latest grading or authoring by a teacher, or in a course."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField(primary_key=True)
    last_activity_at = fields.DatetimeField()

    class Meta:
        table = "teaching_activity"


RULES = (
    finite("student_activity", "last_active_at"),
    primary_key("student_activity", "course_id", "student_id"),
    finite("teaching_activity", "last_activity_at"),
    primary_key("teaching_activity", "owner_kind", "owner_id"),
    check("teaching_activity", "owner_kind_known", "owner_kind IN ('teacher', 'course')"),
)
