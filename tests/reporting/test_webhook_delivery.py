"""The queue of a webhook is delivered in order within each subject, until it is paused."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import orjson

from services.reporting.errors import TooManyWebhooks
from services.reporting.models import WebhookAttempt, WebhookDelivery, WebhookSubscription
from services.reporting.queries.webhooks import held_events
from services.reporting.schemas.webhooks import WebhookCreate
from services.reporting.service.commands.webhooks import (
    MAX_WEBHOOKS,
    create_webhook,
    delete_webhook,
    resume_webhook,
    send_test,
)
from services.reporting.service.webhooks.addresses import CheckedNetwork
from services.reporting.service.webhooks.deliverer import Deliverer
from services.reporting.service.webhooks.deliveries import (
    KEPT,
    due_deliveries,
    expire_attempts,
)
from services.reporting.service.webhooks.payloads import TEST_TYPE
from services.reporting.service.webhooks.secrets import SecretBox
from services.reporting.service.webhooks.sender import Sender
from services.reporting.service.webhooks.subscription import load_subscription
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import connection, insert
from tests.support.platform import eventually
from tests.support.receiver import HANGS, Received, Receiver, receiver
from tests.support.webhooks import some

TYPE = "coursestream.progress.LessonCompleted.v1"


async def subscribe(webhooks: ReportingSettings, target: Receiver) -> UUID:
    body = WebhookCreate(url=target.url, event_types=[TYPE])
    return (await create_webhook(webhooks, body)).subscription_id


async def queue(subscription_id: UUID, *subjects: str) -> None:
    """Queue the next version of each of these subjects."""
    versions: dict[str, int] = {}
    rows = []
    for subject in subjects:
        versions[subject] = versions.get(subject, 0) + 1
        document = {"subject": subject, "aggregateversion": versions[subject]}
        rows.append(
            {
                "subscription_id": subscription_id,
                "event_id": uuid4(),
                "event_type": TYPE,
                "subject": subject,
                "event_time": now(),
                "body": orjson.dumps(document),
                "is_test": False,
            }
        )
    await insert(WebhookDelivery, rows)


@asynccontextmanager
async def delivering(webhooks: ReportingSettings, *ids: UUID) -> AsyncIterator[None]:
    tasks, senders = [], []
    for each in ids:
        subscription = await load_subscription(each, SecretBox(webhooks))
        assert subscription is not None
        senders.append(Sender(subscription.url, CheckedNetwork(private=True), 0.5, 8))
        tasks.append(asyncio.create_task(Deliverer(webhooks, subscription, senders[-1]).run()))
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for sender in senders:
            await sender.close()


async def empty(subscription_id: UUID) -> None:
    assert await WebhookDelivery.filter(subscription_id=subscription_id).count() == 0


async def paused(subscription_id: UUID) -> str:
    row = await WebhookSubscription.get(subscription_id=subscription_id)
    assert row.paused_reason is not None
    return row.paused_reason


def refuse(*subjects: str, status: int | None = 500) -> Any:
    def answer(request: Received) -> int | None:
        return status if request.event["subject"] in subjects else 200

    return answer


async def test_an_event_that_becomes_due_meanwhile_is_not_overtaken(
    webhooks: ReportingSettings,
) -> None:
    """The queue is read while the next attempts of 2,000 subjects become due, one by one."""
    async with receiver() as target:
        hook = await subscribe(webhooks, target)
        subjects = [str(number) for number in range(2_000)]
        await queue(hook, *subjects, *subjects)
        async with connection() as pooled:
            await pooled.execute("ANALYZE webhooks.deliveries")
            await pooled.execute(
                "UPDATE webhooks.deliveries SET attempts = 1, last_error = 'answered 500',"
                " first_failed_at = clock_timestamp(),"
                " next_attempt_at = clock_timestamp() + subject::int * interval '0.2 ms'"
                " WHERE subscription_id = $1"
                "   AND convert_from(body, 'UTF8')::jsonb @> '{\"aggregateversion\": 1}'",
                hook,
            )
        found = 0
        while found < len(subjects):
            due = await due_deliveries(hook, [], 10_000)
            first = {each.subject: each for each in reversed(due)}
            overtaken = [each.subject for each in first.values() if each.attempts == 0]
            assert overtaken == []
            found = len(first)


async def test_a_failing_event_holds_its_subject_only(webhooks: ReportingSettings) -> None:
    async with receiver(refuse("a")) as target:
        hook = await subscribe(webhooks, target)
        await queue(hook, "a", "b", "a", "b", "c")
        async with delivering(webhooks, hook):

            async def others() -> None:
                assert dict(target.versions) == {"b": [1, 2], "c": [1]}
                held = (await held_events(hook, None, 50)).items
                assert [(each.subject, each.waiting, each.last_error) for each in held] == [
                    ("a", 1, "answered 500")
                ]
                assert held[0].attempts > 1

            await eventually(others)
            target.answer = refuse()
            await eventually(lambda: empty(hook))
        assert target.versions["a"] == [1, 2]


async def test_a_receiver_that_never_answers_delays_no_other(webhooks: ReportingSettings) -> None:
    async with receiver(lambda _: HANGS) as hanging, receiver() as healthy:
        hooks = [await subscribe(webhooks, hanging), await subscribe(webhooks, healthy)]
        subjects = [str(number) for number in range(50)]
        for hook in hooks:
            await queue(hook, *subjects)
        async with delivering(webhooks, *hooks):
            await eventually(lambda: empty(hooks[1]))
            assert len({each.event_id for each in healthy.accepted}) == 50
            assert len(hanging.requests) < 50
        assert hanging.accepted == []


async def test_a_webhook_is_paused_when_an_event_fails_for_too_long_and_resumed(
    webhooks: ReportingSettings,
) -> None:
    impatient = webhooks.model_copy(update={"reporting_webhook_pause_after": 0.2})
    async with receiver(refuse("a")) as target:
        hook = await subscribe(webhooks, target)
        await queue(hook, "a", "a")
        async with delivering(impatient, hook):
            assert "answered 500" in await eventually(lambda: paused(hook))
            await queue(hook, "b")
            # Sent although the webhook is paused, so the queue was looked at after "b" came.
            await send_test(hook)
            await eventually(lambda: some(target))
            assert [each.event["type"] for each in target.accepted] == [TEST_TYPE]
            target.answer = refuse()
            await resume_webhook(hook)
            await eventually(lambda: empty(hook))
        assert target.versions == {"a": [1, 2], "b": [1]}


async def test_a_receiver_that_is_gone_is_paused_at_once(webhooks: ReportingSettings) -> None:
    async with receiver(refuse("a", status=410)) as target:
        hook = await subscribe(webhooks, target)
        await queue(hook, "a")
        async with delivering(webhooks, hook):
            assert "answered 410" in await eventually(lambda: paused(hook))
        assert len(target.requests) == 1


async def test_a_receiver_is_left_alone_for_as_long_as_it_asks(webhooks: ReportingSettings) -> None:
    async with receiver(refuse("a", status=503)) as target:
        target.headers = "retry-after: 120\r\n"
        hook = await subscribe(webhooks, target)
        await queue(hook, "a", "b")
        async with delivering(webhooks, hook):

            async def others() -> None:
                assert dict(target.versions) == {"b": [1]}
                held = (await held_events(hook, None, 50)).items
                assert len(held) == 1
                assert held[0].next_attempt_at > now() + timedelta(seconds=60)

            await eventually(others)
        assert len([each for each in target.requests if each.event["subject"] == "a"]) == 1


async def test_as_many_webhooks_exist_as_are_served_however_many_are_created_at_once(
    webhooks: ReportingSettings,
) -> None:
    async with receiver() as target:
        before = await WebhookSubscription.all().count()
        created = await asyncio.gather(
            *(subscribe(webhooks, target) for _ in range(MAX_WEBHOOKS + 10)), return_exceptions=True
        )
        refused = [each for each in created if isinstance(each, TooManyWebhooks)]
        hooks = [each for each in created if isinstance(each, UUID)]
        assert len(hooks) == MAX_WEBHOOKS - before
        assert len(refused) == len(created) - len(hooks)
        for each in hooks:
            await delete_webhook(each)


async def test_old_attempts_expire(webhooks: ReportingSettings) -> None:
    async with receiver() as target:
        hook = await subscribe(webhooks, target)
        await queue(hook, "a", "b")
        async with delivering(webhooks, hook):
            await eventually(lambda: empty(hook))
        logged: Sequence[WebhookAttempt] = await WebhookAttempt.filter(subscription_id=hook)
        assert {each.status for each in logged} == {204}
        old = WebhookAttempt.filter(subscription_id=hook, subject="a")
        await old.update(attempted_at=now() - KEPT - timedelta(minutes=1))
        assert await expire_attempts() == 1
        assert await WebhookAttempt.filter(subscription_id=hook).count() == 1
