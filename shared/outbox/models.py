"""The outbox table."""

from tortoise import fields
from tortoise.models import Model

from shared.database.schema import column_default


class OutboxTable(Model):
    """Events that are committed and not yet acknowledged by Kafka, oldest first.

    The key's sequence hands out one number at a time (CACHE 1), so that row order is commit order
    within an aggregate, whose row its writers lock first.
    """

    id = fields.BigIntField(primary_key=True, generated=True)
    topic = fields.TextField()
    partition_key = fields.TextField()
    value = fields.BinaryField()
    appended_at = fields.DatetimeField()

    class Meta:
        abstract = True


RULES = (column_default("outbox", "appended_at", "clock_timestamp()"),)
