"""Commands on webhooks.

Each raises the version of the subscription, by which the process that serves it sees the change.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit
from uuid import UUID

from services.reporting.errors import EventNotHeld, TooManyWebhooks, WebhookNotFound
from services.reporting.models import WebhookAttempt as AttemptRow
from services.reporting.models import WebhookDelivery as DeliveryRow
from services.reporting.models import WebhookOffset as OffsetRow
from services.reporting.models import WebhookSubscription as Row
from services.reporting.queries.webhooks import webhook
from services.reporting.schemas.webhooks import (
    Webhook,
    WebhookCreate,
    WebhookPatch,
    WebhookReplay,
    WebhookTest,
    WebhookWithSecret,
    is_address,
)
from services.reporting.service.webhooks.addresses import is_public
from services.reporting.service.webhooks.payloads import TEST_TYPE, test_event
from services.reporting.service.webhooks.secrets import SecretBox, new_secret
from services.reporting.service.webhooks.subscription import group_of, topics_of_types
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import insert, transaction
from shared.errors import Expected, InvalidInput, check_version
from shared.ids import uuid7

# Each has a reader and connections of its own.
MAX_WEBHOOKS = 50
_PAUSED = "Paused by an administrator."


async def create_webhook(settings: ReportingSettings, body: WebhookCreate) -> WebhookWithSecret:
    """Raises WebhooksNotConfigured, TooManyWebhooks, InvalidInput."""
    box, secret, moment = SecretBox(settings), new_secret(), now()
    _check_url(settings, body.url)
    async with transaction() as tx:
        # Of two that count at the same time, one waits.
        await tx.connection.execute("LOCK TABLE webhooks.subscriptions IN SHARE ROW EXCLUSIVE MODE")
        if await Row.all().count() >= MAX_WEBHOOKS:
            raise TooManyWebhooks(f"There are {MAX_WEBHOOKS} webhooks, the most that are served.")
        row = await Row.create(
            subscription_id=uuid7(),
            url=body.url,
            event_types=body.event_types,
            secrets=[box.encrypt(secret)],
            rotated_at=moment,
            generation=1,
            read_from=moment,
            version=1,
            created_at=moment,
            updated_at=moment,
        )
        return await _with_secret(row, secret)


async def change_webhook(
    settings: ReportingSettings, subscription_id: UUID, expected: Expected, body: WebhookPatch
) -> Webhook:
    """Raises WebhookNotFound, PreconditionFailed, InvalidInput."""
    given = body.model_dump(exclude_unset=True)
    if "url" in given:
        _check_url(settings, body.url)
    async with transaction():
        row = await _lock(subscription_id)
        check_version(row.version, expected)
        row.update_from_dict(given)
        offsets = OffsetRow.filter(consumer_group=group_of(subscription_id))
        # Added topics begin now, unless a replay has yet to begin.
        if await offsets.exists():
            row.read_from = now()
        await offsets.exclude(topic__in=topics_of_types(row.event_types)).delete()
        await _save(row, [*given, "read_from"])
        return await webhook(subscription_id)


async def delete_webhook(subscription_id: UUID) -> None:
    """Delete the subscription with its queue and its log. Raises WebhookNotFound."""
    async with transaction():
        row = await Row.filter(subscription_id=subscription_id).select_for_update().get_or_none()
        if row is None:
            raise WebhookNotFound(subscription_id)
        await OffsetRow.filter(consumer_group=group_of(subscription_id)).delete()
        await DeliveryRow.filter(subscription_id=subscription_id).delete()
        await AttemptRow.filter(subscription_id=subscription_id).delete()
        await row.delete()


async def rotate_secret(settings: ReportingSettings, subscription_id: UUID) -> WebhookWithSecret:
    """Replace the secret; for a day, deliveries are signed with both.

    Raises WebhooksNotConfigured, WebhookNotFound.
    """
    box, secret = SecretBox(settings), new_secret()
    async with transaction():
        row = await _lock(subscription_id)
        row.secrets = [box.encrypt(secret), box.encrypt_again(row.secrets[0])]
        row.rotated_at = now()
        await _save(row, ("secrets", "rotated_at"))
        return await _with_secret(row, secret)


async def pause_webhook(subscription_id: UUID) -> Webhook:
    """Raises WebhookNotFound."""
    async with transaction():
        row = await _lock(subscription_id)
        if row.paused_at is None:
            row.paused_at, row.paused_reason = now(), _PAUSED
            await _save(row, ("paused_at", "paused_reason"))
        return await webhook(subscription_id)


async def resume_webhook(subscription_id: UUID) -> Webhook:
    """Continue, and try failing events at once. Raises WebhookNotFound."""
    async with transaction():
        row = await _lock(subscription_id)
        row.paused_at = row.paused_reason = None
        await DeliveryRow.filter(
            subscription_id=subscription_id, next_attempt_at__isnull=False
        ).update(attempts=0, first_failed_at=None, next_attempt_at=None, last_error=None)
        await _save(row, ("paused_at", "paused_reason"))
        return await webhook(subscription_id)


async def skip_event(subscription_id: UUID, event_id: UUID) -> Webhook:
    """Drop a failing event, so that its subject continues. Raises WebhookNotFound, EventNotHeld."""
    async with transaction():
        row = await _lock(subscription_id)
        dropped = await DeliveryRow.filter(
            subscription_id=subscription_id, event_id=event_id, next_attempt_at__isnull=False
        ).delete()
        if not dropped:
            raise EventNotHeld(
                f"The event {event_id} does not fail here. List the held events and choose one."
            )
        await _save(row, ())
        return await webhook(subscription_id)


async def replay_webhook(subscription_id: UUID, body: WebhookReplay) -> Webhook:
    """Read the log again from a point in time on; what is queued of it is dropped.

    Raises WebhookNotFound.
    """
    async with transaction():
        row = await _lock(subscription_id)
        await OffsetRow.filter(consumer_group=group_of(subscription_id)).delete()
        await DeliveryRow.filter(
            subscription_id=subscription_id, event_time__gte=body.read_from
        ).delete()
        row.read_from = body.read_from
        row.generation += 1
        await _save(row, ("read_from", "generation"))
        return await webhook(subscription_id)


async def send_test(subscription_id: UUID) -> WebhookTest:
    """Queue a test event, which is sent once. Raises WebhookNotFound."""
    event_id, moment, content = test_event(subscription_id)
    async with transaction():
        await _lock(subscription_id)
        delivery = {
            "subscription_id": subscription_id,
            "event_id": event_id,
            "event_type": TEST_TYPE,
            "subject": f"test:{event_id}",
            "event_time": moment,
            "body": content,
            "is_test": True,
        }
        await insert(DeliveryRow, [delivery])
    return WebhookTest(event_id=event_id)


def _check_url(settings: ReportingSettings, url: str) -> None:
    """Refuse what no delivery could reach; addresses of names are checked at each connection."""
    if settings.reporting_webhook_private_addresses:
        return
    parts = urlsplit(url)
    host = parts.hostname or ""
    if parts.scheme != "https":
        message = "must be https"
    elif is_address(host) and not is_public(host):
        message = f"{host} is not a public address"
    else:
        return
    raise InvalidInput(
        "The webhook cannot be reached.", errors=[{"field": "body.url", "message": message}]
    )


async def _lock(subscription_id: UUID) -> Row:
    # Deliveries that end meanwhile hold the key of the row.
    rows = Row.filter(subscription_id=subscription_id).select_for_update(no_key=True)
    row = await rows.get_or_none()
    if row is None:
        raise WebhookNotFound(subscription_id)
    return row


async def _save(row: Row, fields: Iterable[str]) -> None:
    row.version += 1
    row.updated_at = now()
    await row.save(update_fields=[*fields, "version", "updated_at"])


async def _with_secret(row: Row, secret: str) -> WebhookWithSecret:
    answer = await webhook(row.subscription_id)
    return WebhookWithSecret(**answer.model_dump(), secret=secret)
