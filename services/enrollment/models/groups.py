"""Groups of the students of a course."""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import check, finite, foreign_key, index


class Group(Model):
    """An aggregate. The row of a deleted group stays, as the log knows its versions."""

    group_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    name = fields.TextField()
    member_ids = ArrayField("uuid", description="Students, in the order of their ids")
    version = fields.IntField()
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "course_groups"
        rules = (
            foreign_key("of_course", ("course_id",), "courses"),
            finite("created_at", "updated_at", "deleted_at"),
            check("version_positive", "version >= 1"),
            index("of_course", "(course_id) WHERE deleted_at IS NULL"),
            index("of_member", "USING gin (member_ids)"),
        )
