"""Routes of webhooks, for administrators only."""

from typing import cast
from uuid import UUID

from fastapi import Depends, Request, status

from services.reporting.errors import (
    EventNotHeld,
    TooManyWebhooks,
    WebhookNotFound,
    WebhooksNotConfigured,
)
from services.reporting.queries import webhooks as queries
from services.reporting.schemas.webhooks import (
    HeldEvent,
    Webhook,
    WebhookAttempt,
    WebhookCreate,
    WebhookPatch,
    WebhookReplay,
    WebhookSkip,
    WebhookTest,
    WebhookWithSecret,
)
from services.reporting.service.commands import webhooks as commands
from services.reporting.settings import ReportingSettings
from shared.http.access import ADMINISTRATORS, Access, authorize
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["webhooks"], dependencies=[Depends(authorize)])

_WEBHOOKS = "/webhooks"
_WEBHOOK = f"{_WEBHOOKS}/{{subscription_id}}"

_ROUTES = (
    ("GET", _WEBHOOKS),
    ("POST", _WEBHOOKS),
    ("GET", _WEBHOOK),
    ("PATCH", _WEBHOOK),
    ("DELETE", _WEBHOOK),
    ("POST", f"{_WEBHOOK}:rotate-secret"),
    ("POST", f"{_WEBHOOK}:pause"),
    ("POST", f"{_WEBHOOK}:resume"),
    ("POST", f"{_WEBHOOK}:skip"),
    ("POST", f"{_WEBHOOK}:replay"),
    ("POST", f"{_WEBHOOK}:test"),
    ("GET", f"{_WEBHOOK}/held-events"),
    ("GET", f"{_WEBHOOK}/attempts"),
)

ACCESS: Access = {(method, f"/v1{path}"): ADMINISTRATORS for method, path in _ROUTES}


def _settings(request: Request) -> ReportingSettings:
    return cast("ReportingSettings", request.app.state.settings)


@router.get(_WEBHOOKS)
async def list_webhooks(cursor: Cursor = None, limit: Limit = 50) -> Page[Webhook]:
    """List the webhooks, the oldest first."""
    return await queries.webhooks(cursor, limit)


@router.post(
    _WEBHOOKS,
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(TooManyWebhooks, WebhooksNotConfigured),
)
async def create_webhook(request: Request, body: WebhookCreate) -> WebhookWithSecret:
    """Subscribe a receiver to events by type, from now on.

    The secret is shown only in this answer. Events about users carry their ids only.
    """
    return await commands.create_webhook(_settings(request), body)


@router.get(_WEBHOOK, responses=problem_responses(WebhookNotFound))
async def get_webhook(subscription_id: UUID) -> Webhook:
    """Get a webhook, with the state of its queue."""
    return await queries.webhook(subscription_id)


@router.patch(_WEBHOOK, responses=problem_responses(WebhookNotFound, 412, 428))
async def change_webhook(
    request: Request, subscription_id: UUID, expected: ExpectedVersion, body: WebhookPatch
) -> Webhook:
    """Change the address or the event types of a webhook.

    Events that are queued already are sent to the new address.
    """
    return await commands.change_webhook(_settings(request), subscription_id, expected, body)


@router.delete(
    _WEBHOOK,
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(WebhookNotFound),
)
async def delete_webhook(subscription_id: UUID) -> None:
    """Delete a webhook with its queue and its log of attempts."""
    await commands.delete_webhook(subscription_id)


@router.post(
    f"{_WEBHOOK}:rotate-secret",
    responses=problem_responses(WebhookNotFound, WebhooksNotConfigured),
)
async def rotate_webhook_secret(request: Request, subscription_id: UUID) -> WebhookWithSecret:
    """Replace the secret of a webhook.

    The new one is shown only in this answer. For 24 hours, deliveries are signed with both.
    """
    return await commands.rotate_secret(_settings(request), subscription_id)


@router.post(f"{_WEBHOOK}:pause", responses=problem_responses(WebhookNotFound))
async def pause_webhook(subscription_id: UUID) -> Webhook:
    """Pause a webhook until it is resumed; nothing is lost."""
    return await commands.pause_webhook(subscription_id)


@router.post(f"{_WEBHOOK}:resume", responses=problem_responses(WebhookNotFound))
async def resume_webhook(subscription_id: UUID) -> Webhook:
    """Resume a webhook; failing events are tried at once.

    For one that is not paused, this only tries the failing events.
    """
    return await commands.resume_webhook(subscription_id)


@router.post(f"{_WEBHOOK}:skip", responses=problem_responses(WebhookNotFound, EventNotHeld))
async def skip_webhook_event(subscription_id: UUID, body: WebhookSkip) -> Webhook:
    """Drop a held event; the later events of its subject follow."""
    return await commands.skip_event(subscription_id, body.event_id)


@router.post(f"{_WEBHOOK}:replay", responses=problem_responses(WebhookNotFound))
async def replay_webhook(subscription_id: UUID, body: WebhookReplay) -> Webhook:
    """Deliver again what was published from a point in time on.

    Of a compacted topic, such as that of users, only the latest event of each subject remains.
    """
    return await commands.replay_webhook(subscription_id, body)


@router.post(
    f"{_WEBHOOK}:test",
    status_code=status.HTTP_202_ACCEPTED,
    responses=problem_responses(WebhookNotFound),
)
async def test_webhook(subscription_id: UUID) -> WebhookTest:
    """Send a test event once, also while the webhook is paused."""
    return await commands.send_test(subscription_id)


@router.get(f"{_WEBHOOK}/held-events", responses=problem_responses(WebhookNotFound))
async def list_held_events(
    subscription_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[HeldEvent]:
    """List the failing events of a webhook, which hold their subjects."""
    return await queries.held_events(subscription_id, cursor, limit)


@router.get(f"{_WEBHOOK}/attempts", responses=problem_responses(WebhookNotFound))
async def list_webhook_attempts(
    subscription_id: UUID, cursor: Cursor = None, limit: Limit = 50
) -> Page[WebhookAttempt]:
    """List the attempts of the last 30 days, the latest first."""
    return await queries.attempts(subscription_id, cursor, limit)
