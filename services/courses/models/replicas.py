"""Replicas of enrollment's data."""

from tortoise import fields
from tortoise.models import Model

from coursestream_events.enrollment import Role
from shared.database.constraints import check, default, known
from shared.database.tables import Table


class Enrollment(Table):
    """Who may read a course's lessons."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    version = fields.IntField(description="Of the latest event.")
    is_open = fields.BooleanField()

    class Meta:
        table = "enrollments"
        key = ("course_id", "student_id")
        rules = (check("version_positive", "version >= 1"),)


class User(Model):
    """Who may own a course: a replica without names."""

    user_id = fields.UUIDField(primary_key=True)
    version = fields.IntField(description="Of the latest event.")
    role = fields.TextField()

    class Meta:
        table = "users"
        rules = (known("role", Role), check("version_positive", "version >= 1"))


class ErasedUser(Model):
    """The bare id of an erased user, who can no longer become an owner."""

    user_id = fields.UUIDField(primary_key=True)
    erased_at = fields.DatetimeField()

    class Meta:
        table = "erased_users"
        rules = (default("erased_at", "clock_timestamp()"),)
