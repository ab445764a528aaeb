"""The queue of a subscription, and the log of attempts."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from services.reporting.service.webhooks.sender import Outcome
from shared.database import Transaction, connection, fetch

# Attempts are kept this long.
KEPT = timedelta(days=30)

# SQL for an anti-join: an event that waits for its next attempt holds the later ones of its
# subject. All are compared with one moment: with a clock that goes on, one that becomes due between
# its own row and a later one's would be overtaken. A paused subscription sends tests only.
_DUE = """
    SELECT d.delivery_id, d.subscription_id, d.event_id, d.event_type, d.subject, d.body,
           d.attempts, d.first_failed_at, d.is_test
      FROM webhooks.deliveries d JOIN webhooks.subscriptions s USING (subscription_id)
     WHERE d.subscription_id = $1 AND (s.paused_at IS NULL OR d.is_test)
       AND NOT d.subject = ANY ($2::text[])
       AND NOT EXISTS (SELECT FROM webhooks.deliveries held
                        WHERE held.subscription_id = d.subscription_id
                          AND held.subject = d.subject
                          AND held.next_attempt_at > statement_timestamp())
     ORDER BY d.delivery_id LIMIT $3
"""

# The subscription may be deleted while a delivery is sent.
_LOGGED = """
    WITH present AS (
        SELECT subscription_id FROM webhooks.subscriptions WHERE subscription_id = $2 FOR KEY SHARE
    ), logged AS (
        INSERT INTO webhooks.attempts (subscription_id, event_id, event_type, subject,
                                       milliseconds, status, error)
        SELECT subscription_id, $3, $4, $5, $6, $7, $8 FROM present
    )
"""
_DELIVERED = f"{_LOGGED} DELETE FROM webhooks.deliveries WHERE delivery_id = $1"  # noqa: S608
_FAILED = f"""{_LOGGED}
    UPDATE webhooks.deliveries
       SET attempts = attempts + 1, last_error = $8,
           first_failed_at = coalesce(first_failed_at, clock_timestamp()),
           next_attempt_at = clock_timestamp() + $9::interval
     WHERE delivery_id = $1 RETURNING clock_timestamp() - first_failed_at
"""  # noqa: S608 - the variable part is a constant

_PAUSE = """
    UPDATE webhooks.subscriptions
       SET paused_at = clock_timestamp(), paused_reason = $2, version = version + 1,
           updated_at = clock_timestamp()
     WHERE subscription_id = $1 AND paused_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Delivery:
    """An event in the queue; ``attempts`` counts those that failed."""

    delivery_id: int
    subscription_id: UUID
    event_id: UUID
    event_type: str
    subject: str
    body: bytes
    attempts: int
    first_failed_at: datetime | None
    is_test: bool


async def due_deliveries(
    subscription_id: UUID, busy: Collection[str], limit: int
) -> list[Delivery]:
    """Return the oldest deliveries that may be sent now, except those of the busy subjects."""
    rows = await fetch(_DUE, subscription_id, list(busy), limit)
    return [Delivery(**dict(row)) for row in rows]


async def queue_length(subscription_id: UUID) -> int:
    (row,) = await fetch(
        "SELECT count(*) AS n FROM webhooks.deliveries WHERE subscription_id = $1", subscription_id
    )
    return int(row["n"])


async def note_end(delivery: Delivery, outcome: Outcome) -> None:
    """Log an attempt after which the event leaves the queue."""
    async with connection() as pooled:
        await pooled.execute(_DELIVERED, delivery.delivery_id, *_logged(delivery, outcome))


async def note_failure(delivery: Delivery, outcome: Outcome, retry_after: timedelta) -> timedelta:
    """Log a failed attempt and hold the subject; return for how long the event has failed."""
    async with connection() as pooled:
        failing = await pooled.fetchval(
            _FAILED, delivery.delivery_id, *_logged(delivery, outcome), retry_after
        )
    # An operator may have skipped the event meanwhile.
    return failing or timedelta(0)


def _logged(delivery: Delivery, outcome: Outcome) -> tuple[object, ...]:
    return (
        delivery.subscription_id,
        delivery.event_id,
        delivery.event_type,
        delivery.subject,
        outcome.milliseconds,
        outcome.status,
        outcome.error,
    )


async def pause(subscription_id: UUID, reason: str) -> None:
    async with connection() as pooled:
        await pooled.execute(_PAUSE, subscription_id, reason)


async def lock_generation(tx: Transaction, subscription_id: UUID, generation: int) -> bool:
    """Keep a subscription from being replayed or deleted; return False if it was."""
    return bool(
        await tx.connection.fetchval(
            "SELECT true FROM webhooks.subscriptions "
            "WHERE subscription_id = $1 AND generation = $2 FOR SHARE",
            subscription_id,
            generation,
        )
    )


async def expire_attempts() -> int:
    """Delete old attempts from the log; return how many."""
    async with connection() as pooled:
        status: str = await pooled.execute(
            "DELETE FROM webhooks.attempts WHERE attempted_at < clock_timestamp() - $1::interval",
            KEPT,
        )
    return int(status.rpartition(" ")[2])


async def purge_attempts(connection: asyncpg.Connection, user_ids: Sequence[UUID]) -> None:
    """Delete what the log says about erased users."""
    await connection.execute(
        "DELETE FROM webhooks.attempts WHERE split_part(subject, ':', -1) = ANY ($1::text[])",
        [str(each) for each in user_ids],
    )
