"""Users that were erased."""

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import default


class ErasedUser(Model):
    user_id = fields.UUIDField(primary_key=True)
    erased_at = fields.DatetimeField()

    class Meta:
        table = "erased_users"
        rules = (default("erased_at", "clock_timestamp()"),)
