"""Webhooks: what is sent to whom, how far each subscription has read, and what was attempted.

The tables are in a schema of their own, which no rebuild touches.
"""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import check, default, finite, foreign_key, index
from shared.database.storage import few_hot_rows, queue
from shared.database.tables import Table

SCHEMA = "webhooks"


class WebhookSubscription(Model):
    """``generation`` rises with each replay: what was read for an earlier one is discarded.

    A partition without a stored offset begins at ``read_from``.
    """

    subscription_id = fields.UUIDField(primary_key=True)
    url = fields.TextField()
    event_types = ArrayField("text")
    secrets = ArrayField("text", description="Encrypted; the present one, then the one before")
    rotated_at = fields.DatetimeField()
    paused_at = fields.DatetimeField(null=True)
    paused_reason: str | None = fields.TextField(null=True)
    generation = fields.IntField()
    read_from = fields.DatetimeField()
    version = fields.IntField()
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        schema = SCHEMA
        table = "subscriptions"
        rules = (
            check("paused_for_a_reason", "num_nulls(paused_at, paused_reason) IN (0, 2)"),
            check("one_or_two_secrets", "cardinality(secrets) IN (1, 2)"),
            check("version_positive", "version >= 1 AND generation >= 1"),
            finite("rotated_at", "paused_at", "read_from", "created_at", "updated_at"),
        )


class WebhookOffset(Table):
    """The next record to read, and the log that the offset belongs to."""

    consumer_group = fields.TextField()
    topic = fields.TextField()
    partition = fields.IntField()
    next_offset = fields.BigIntField()
    cluster_id = fields.TextField()
    topic_id = fields.UUIDField()

    class Meta:
        schema = SCHEMA
        table = "offsets"
        key = ("consumer_group", "topic", "partition")
        rules = (check("next_offset_not_negative", "next_offset >= 0"), few_hot_rows())


class WebhookDelivery(Model):
    """The queue: events that were read and not delivered yet, in the order of their ids.

    ``next_attempt_at`` and ``first_failed_at`` are set while the event fails, and holds its
    subject. A test is sent once, also while the subscription is paused.
    """

    delivery_id = fields.BigIntField(primary_key=True, generated=True)
    subscription_id = fields.UUIDField()
    event_id = fields.UUIDField()
    event_type = fields.TextField()
    subject = fields.TextField()
    event_time = fields.DatetimeField()
    body = fields.BinaryField()
    is_test = fields.BooleanField()
    attempts = fields.IntField()
    first_failed_at = fields.DatetimeField(null=True)
    next_attempt_at = fields.DatetimeField(null=True)
    last_error: str | None = fields.TextField(null=True)

    class Meta:
        schema = SCHEMA
        table = "deliveries"
        rules = (
            foreign_key("of_subscription", ("subscription_id",), "subscriptions"),
            check(
                "failing",
                "num_nulls(first_failed_at, next_attempt_at, last_error) IN (0, 3) "
                "AND (attempts > 0) = (last_error IS NOT NULL)",
            ),
            default("attempts", "0"),
            index("in_order", "(subscription_id, delivery_id)"),
            index("failing", "(subscription_id, subject) WHERE next_attempt_at IS NOT NULL"),
            queue(),
        )


class WebhookAttempt(Model):
    """The log of attempts. It has ids only, and those of an erased user are deleted."""

    attempt_id = fields.BigIntField(primary_key=True, generated=True)
    subscription_id = fields.UUIDField()
    event_id = fields.UUIDField()
    event_type = fields.TextField()
    subject = fields.TextField()
    attempted_at = fields.DatetimeField()
    milliseconds = fields.IntField()
    status = fields.IntField(null=True)
    error: str | None = fields.TextField(null=True)

    class Meta:
        schema = SCHEMA
        table = "attempts"
        rules = (
            foreign_key("of_subscription", ("subscription_id",), "subscriptions"),
            default("attempted_at", "clock_timestamp()"),
            index("of_subscription", "(subscription_id, attempt_id)"),
            index("by_time", "(attempted_at)"),
            # A user's id is the whole subject, or its last part.
            index("of_user", "(split_part(subject, ':', -1))"),
        )
