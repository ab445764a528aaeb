"""The tables of a consumer: stored offsets, seen versions, dead letters."""

from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import check, default, index, often_vacuumed, unique
from shared.database.tables import Table


class ConsumerOffset(Table):
    """Per partition, the offset of the next record to apply.

    ``consecutive_failures`` counts the records that failed in a row up to there; a negative value
    is the number of further failures that an operator has allowed. ``watermark`` is the latest
    moment up to which everything in the partition was applied. ``cluster_id``, ``topic_id`` and
    ``record_hash`` identify the log that the offset was stored for; ``halt_kind`` and
    ``halt_reason`` are set while the partition waits for an operator; ``assigned_at`` is when a
    worker last held the partition.
    """

    consumer_group = fields.TextField()
    topic = fields.TextField()
    partition = fields.IntField()
    next_offset = fields.BigIntField(default=0)
    consecutive_failures = fields.IntField(default=0)
    watermark = fields.DatetimeField(null=True)
    cluster_id = fields.TextField(null=True)
    topic_id = fields.UUIDField(null=True)
    record_hash = fields.BinaryField(null=True)
    halt_kind = fields.TextField(null=True)
    halt_reason = fields.TextField(null=True)
    halted_at = fields.DatetimeField(null=True)
    assigned_at = fields.DatetimeField(null=True)

    class Meta:
        table = "consumer_offsets"
        key = ("consumer_group", "topic", "partition")
        rules = (
            check("next_offset_not_negative", "next_offset >= 0"),
            often_vacuumed(),
            check(
                "halted_for_a_reason",
                "num_nulls(halt_kind, halt_reason, halted_at) IN (0, 3) "
                "AND halt_kind IN ('failures', 'log', 'timeout')",
            ),
        )


class MultirangeField(fields.Field[list[Any]]):
    """Sets of integers, as ``int8multirange``; read and written with SQL."""

    SQL_TYPE = "INT8MULTIRANGE"


class ConsumerVersion(Table):
    """Per aggregate, the highest version seen, and the versions below it that are missing."""

    consumer_group = fields.TextField()
    topic = fields.TextField()
    aggregate = fields.TextField()
    version = fields.IntField()
    missing = MultirangeField()

    class Meta:
        table = "consumer_versions"
        key = ("consumer_group", "topic", "aggregate")
        rules = (
            check("version_positive", "version >= 1"),
            check("missing_below_highest", "missing <@ int8range(1, version + 1::bigint)"),
            default("missing", "'{}'"),
            index("missing", "(consumer_group) WHERE missing <> '{}'"),
        )


class DeadLetter(Model):
    """Records that could not be applied, unchanged."""

    id = fields.BigIntField(primary_key=True, generated=True)
    consumer_group = fields.TextField()
    topic = fields.TextField()
    partition = fields.IntField()
    record_offset = fields.BigIntField()
    record_key = fields.BinaryField(null=True)
    record_value = fields.BinaryField(null=True)
    record_headers = fields.JSONField[list[list[str | None]]](
        description="Pairs of name and value, both base64"
    )
    kind = fields.TextField(description="unknown, malformed or failed")
    reason = fields.TextField()
    aggregate = fields.TextField(null=True)
    version = fields.IntField(null=True)
    ids = ArrayField("uuid", description="All ids in the record; for erasure")
    dead_lettered_at = fields.DatetimeField()

    class Meta:
        table = "dead_letters"
        rules = (
            # A recreated topic starts at offset 0 again, so two records may have the same offset.
            unique(
                "one_per_record",
                "(consumer_group, topic, partition, record_offset,"
                " sha256(coalesce(record_value, '')))",
            ),
            check("kind_known", "kind IN ('unknown', 'malformed', 'failed')"),
            default("dead_lettered_at", "clock_timestamp()"),
            default("ids", "'{}'"),
        )
