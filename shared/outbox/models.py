"""The outbox table, and what is known of the log that it is published to."""

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check, default
from shared.database.tables import Table


class Outbox(Model):
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
        table = "outbox"
        rules = (default("appended_at", "clock_timestamp()"),)


class OutboxLogEnd(Table):
    """Per partition, the offset after the last record that this database knows of."""

    topic = fields.TextField()
    partition = fields.IntField()
    next_offset = fields.BigIntField()
    cluster_id = fields.TextField()
    topic_id = fields.UUIDField()

    class Meta:
        table = "outbox_log_ends"
        key = ("topic", "partition")
        rules = (check("offset_not_negative", "next_offset >= 0"),)


class OutboxState(Model):
    """One row: for which incarnation of the database the log was compared, and why it halts.

    The halt ``behind`` says that the database is older than its own published events, ``replaced``
    that the log is another one.
    """

    id = fields.SmallIntField(primary_key=True, generated=False)
    verified_for = fields.TextField(null=True)
    halt_kind = fields.TextField(null=True)
    halt_reason = fields.TextField(null=True)
    halted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outbox_state"
        rules = (
            check("one_row", "id = 1"),
            check(
                "halted_for_a_reason",
                "num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) "
                "AND halt_kind IN ('behind', 'replaced')",
            ),
        )
