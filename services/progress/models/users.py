"""Users that were erased."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import column_default


class ErasedUser(Model):
    user_id = fields.UUIDField(primary_key=True)
    erased_at = fields.DatetimeField()

    class Meta:
        table = "erased_users"


RULES = (column_default("erased_users", "erased_at", "clock_timestamp()"),)
