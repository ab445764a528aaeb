"""When students and teachers were last active."""

from tortoise import fields

from services.reporting.models.owners import OwnerKind
from shared.database.constraints import finite, known
from shared.database.storage import many_hot_rows
from shared.database.tables import Table


class StudentActivity(Table):
    """When a student was last active in a course."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    last_active_at = fields.DatetimeField()

    class Meta:
        table = "student_activity"
        key = ("course_id", "student_id")
        rules = (finite("last_active_at"), many_hot_rows())


class TeachingActivity(Table):
    """The latest grading or authoring by a teacher, or in a course."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField()
    last_activity_at = fields.DatetimeField()

    class Meta:
        table = "teaching_activity"
        key = ("owner_kind", "owner_id")
        rules = (
            finite("last_activity_at"),
            known("owner_kind", OwnerKind),
        )
