"""Reads of webhooks."""

from uuid import UUID

from services.reporting.errors import WebhookNotFound
from services.reporting.models import WebhookSubscription
from services.reporting.schemas.webhooks import HeldEvent, Webhook, WebhookAttempt
from shared.database import fetch
from shared.http.pages import Page, decode_cursor, page_of

# SQL for counts by condition.
_SUBSCRIPTIONS = """
    SELECT s.subscription_id, s.url, s.event_types, s.paused_at, s.paused_reason, s.version,
           s.created_at, s.updated_at, count(d.delivery_id) AS queued,
           count(d.next_attempt_at) AS held
      FROM webhooks.subscriptions s LEFT JOIN webhooks.deliveries d USING (subscription_id)
     WHERE s.subscription_id = coalesce($1, s.subscription_id)
       AND ($2::uuid IS NULL OR s.subscription_id > $2)
     GROUP BY s.subscription_id ORDER BY s.subscription_id LIMIT $3
"""

_HELD = """
    SELECT d.delivery_id, d.event_id, d.event_type, d.subject, d.attempts, d.first_failed_at,
           d.next_attempt_at, d.last_error,
           (SELECT count(*) FROM webhooks.deliveries later
             WHERE later.subscription_id = d.subscription_id AND later.subject = d.subject
               AND later.delivery_id > d.delivery_id) AS waiting
      FROM webhooks.deliveries d
     WHERE d.subscription_id = $1 AND d.next_attempt_at IS NOT NULL
       AND d.delivery_id > coalesce($2::bigint, 0)
     ORDER BY d.delivery_id LIMIT $3
"""

_ATTEMPTS = """
    SELECT attempt_id, attempted_at, event_id, event_type, subject, milliseconds, status, error
      FROM webhooks.attempts
     WHERE subscription_id = $1 AND ($2::bigint IS NULL OR attempt_id < $2)
     ORDER BY attempt_id DESC LIMIT $3
"""


async def webhooks(cursor: str | None, limit: int) -> Page[Webhook]:
    """Return all webhooks, the oldest first. Raises InvalidInput."""
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    rows = await fetch(_SUBSCRIPTIONS, None, after, limit + 1)
    return page_of(Webhook, rows, limit, "subscription_id")


async def webhook(subscription_id: UUID) -> Webhook:
    """Raises WebhookNotFound."""
    rows = await fetch(_SUBSCRIPTIONS, subscription_id, None, 1)
    if not rows:
        raise WebhookNotFound(subscription_id)
    return Webhook(**rows[0])


async def held_events(subscription_id: UUID, cursor: str | None, limit: int) -> Page[HeldEvent]:
    """Return the failing events, in the order in which they were read. Raises WebhookNotFound."""
    (after,) = decode_cursor(cursor, tuple[int]) or (None,)
    await _check_exists(subscription_id)
    rows = await fetch(_HELD, subscription_id, after, limit + 1)
    return page_of(HeldEvent, rows, limit, "delivery_id")


async def attempts(subscription_id: UUID, cursor: str | None, limit: int) -> Page[WebhookAttempt]:
    """Return the log of attempts, the latest first. Raises WebhookNotFound."""
    (before,) = decode_cursor(cursor, tuple[int]) or (None,)
    await _check_exists(subscription_id)
    rows = await fetch(_ATTEMPTS, subscription_id, before, limit + 1)
    return page_of(WebhookAttempt, rows, limit, "attempt_id")


async def _check_exists(subscription_id: UUID) -> None:
    if not await WebhookSubscription.filter(subscription_id=subscription_id).exists():
        raise WebhookNotFound(subscription_id)
