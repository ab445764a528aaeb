"""Groups of the students of a course."""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import index


class Group(Model):
    """The latest state of a group; it restricts the pages of its course to its members."""

    group_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    version = fields.IntField()
    name = fields.TextField()
    member_ids = ArrayField("uuid")
    deleted = fields.BooleanField()

    class Meta:
        table = "course_groups"
        rules = (index("course", "(course_id)"),)
