"""Delivers the queue of one subscription, in order within each subject."""

import asyncio
import logging
import random
from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from services.reporting.service.webhooks.deliveries import (
    Delivery,
    due_deliveries,
    note_end,
    note_failure,
    pause,
)
from services.reporting.service.webhooks.sender import Outcome, Sender
from services.reporting.service.webhooks.subscription import Subscription
from services.reporting.settings import ReportingSettings
from shared.telemetry import WEBHOOK_ATTEMPTS

logger = logging.getLogger(__name__)

_POLL_SECONDS = 0.2
_FETCH = 200
_LONGEST_DELAY_SECONDS = 3600.0
_MOST_DOUBLINGS = 20


class Deliverer:
    """Runs until canceled.

    The events of a subject form a chain, which ends at a failure; ``concurrency`` chains send at a
    time.
    """

    def __init__(
        self, settings: ReportingSettings, subscription: Subscription, sender: Sender
    ) -> None:
        self._settings, self._subscription, self._sender = settings, subscription, sender
        self._slots = asyncio.Semaphore(settings.reporting_webhook_concurrency)
        self._chains: dict[str, asyncio.Task[None]] = {}

    async def run(self) -> None:
        try:
            while True:
                if len(self._chains) < self._settings.reporting_webhook_concurrency:
                    await self._start_chains()
                await self._wait()
        finally:
            for chain in self._chains.values():
                chain.cancel()
            await asyncio.gather(*self._chains.values(), return_exceptions=True)

    async def _start_chains(self) -> None:
        due = await due_deliveries(self._subscription.subscription_id, self._chains.keys(), _FETCH)
        by_subject: dict[str, list[Delivery]] = defaultdict(list)
        for delivery in due:
            by_subject[delivery.subject].append(delivery)
        for subject, deliveries in by_subject.items():
            self._chains[subject] = asyncio.create_task(self._deliver(deliveries))

    async def _wait(self) -> None:
        if not self._chains:
            await asyncio.sleep(_POLL_SECONDS)
            return
        await asyncio.wait(
            self._chains.values(),
            timeout=_POLL_SECONDS,
            return_when=asyncio.FIRST_COMPLETED,
        )
        for subject, chain in list(self._chains.items()):
            if chain.done():
                del self._chains[subject]
                chain.result()

    async def _deliver(self, deliveries: Sequence[Delivery]) -> None:
        for delivery in deliveries:
            async with self._slots:
                outcome = await self._sender.send(
                    str(delivery.event_id), delivery.body, self._subscription.signing_secrets()
                )
            WEBHOOK_ATTEMPTS.labels("delivered" if outcome.error is None else "failed").inc()
            if outcome.error is None or delivery.is_test:
                await note_end(delivery, outcome)
            else:
                await self._note_failure(delivery, outcome)
                return

    async def _note_failure(self, delivery: Delivery, outcome: Outcome) -> None:
        delay = next_delay(
            self._settings.reporting_webhook_retry_seconds, delivery.attempts, outcome.retry_after
        )
        failing = await note_failure(delivery, outcome, timedelta(seconds=delay))
        limit = timedelta(seconds=self._settings.reporting_webhook_pause_after)
        if failing >= limit or outcome.is_final:
            since = "at once" if outcome.is_final else f"for {failing}"
            reason = (
                f"The event {delivery.event_id} of {delivery.subject} failed {since}: "
                f"{outcome.error}"
            )
            await pause(self._subscription.subscription_id, reason)
            logger.error("the webhook %s is paused: %s", self._subscription.subscription_id, reason)


def next_delay(first: float, attempts: int, asked_for: float) -> float:
    """Return the seconds until the next attempt, after that many others have failed.

    It doubles up to an hour. A random part spreads the retries of events that failed together;
    the receiver may ask for longer, up to an hour.
    """
    delay = min(first * 2.0 ** min(attempts, _MOST_DOUBLINGS), _LONGEST_DELAY_SECONDS)
    spread = random.uniform(0.5, 1.0)  # noqa: S311
    return max(delay * spread, min(asked_for, _LONGEST_DELAY_SECONDS))
