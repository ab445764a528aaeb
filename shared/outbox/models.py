"""The outbox, and the state of the log that it is published to."""

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check, default, often_vacuumed
from shared.database.tables import Table


class Outbox(Model):
    """Events that are committed but not yet acknowledged by Kafka, oldest first.

    The key's sequence has CACHE 1, so row order is commit order within an aggregate, whose row
    is locked before events are appended.
    """

    id = fields.BigIntField(primary_key=True, generated=True)
    topic = fields.TextField()
    partition_key = fields.TextField()
    value = fields.BinaryField()
    appended_at = fields.DatetimeField()

    class Meta:
        table = "outbox"
        rules = (default("appended_at", "clock_timestamp()"), often_vacuumed())


class OutboxLogEnd(Table):
    """Per partition, the offset after the last record that this database knows."""

    topic = fields.TextField()
    partition = fields.IntField()
    next_offset = fields.BigIntField()
    cluster_id = fields.TextField()
    topic_id = fields.UUIDField()

    class Meta:
        table = "outbox_log_ends"
        key = ("topic", "partition")
        rules = (check("offset_not_negative", "next_offset >= 0"), often_vacuumed())


class OutboxState(Model):
    """A single row: the incarnation of the database that was compared with the log, and the halt.

    The halt ``behind`` means that the database is older than its own published events,
    ``replaced`` that the log is another one.
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
