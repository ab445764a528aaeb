"""A webhook reads no more than its queue holds."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID

import pytest

from services.reporting.models import WebhookDelivery
from services.reporting.schemas.webhooks import WebhookCreate
from services.reporting.service.commands.webhooks import create_webhook
from services.reporting.service.webhooks import reader
from services.reporting.service.webhooks.reader import Reader
from services.reporting.service.webhooks.secrets import SecretBox
from services.reporting.service.webhooks.subscription import load_subscription
from services.reporting.settings import ReportingSettings
from tests.support.platform import Platform, eventually
from tests.support.webhooks import REGISTERED, users

_ROOM = 3


@asynccontextmanager
async def reading(settings: ReportingSettings, subscription_id: UUID) -> AsyncIterator[None]:
    subscription = await load_subscription(subscription_id, SecretBox(settings))
    assert subscription is not None
    task = asyncio.create_task(Reader(settings, subscription).run())
    try:
        yield
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_full_queue_stops_the_reading_and_loses_nothing(
    platform: Platform, webhooks: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "MAX_QUEUE", _ROOM)
    monkeypatch.setattr(reader, "_BATCH", 1)
    body = WebhookCreate(url="http://127.0.0.1:1/", event_types=[REGISTERED])
    hook = (await create_webhook(webhooks, body)).subscription_id
    queued = WebhookDelivery.filter(subscription_id=hook)
    people = users(platform, 10)
    kafka = {"kafka_bootstrap_servers": platform.stack.kafka_bootstrap_servers}
    async with reading(webhooks.model_copy(update=kafka), hook):
        await people.rename(0)
        await platform.settled()

        async def full() -> None:
            assert await queued.count() == _ROOM

        await eventually(full)
        left = set(people.ids)

        async def emptied() -> None:
            rows = await queued.all()
            assert len(rows) <= _ROOM
            left.difference_update(row.subject for row in rows)
            await queued.filter(delivery_id__in=[row.delivery_id for row in rows]).delete()
            assert left == set()

        await eventually(emptied)
