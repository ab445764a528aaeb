"""The role webhooks: serves each subscription in one process at a time.

A session-level advisory lock says which process that is. All processes try to take the locks that
are free, so another one takes over within seconds of the end of a process or of its session.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from uuid import UUID

import asyncpg
from aiokafka.errors import KafkaError

from services.reporting.service.webhooks.addresses import CheckedNetwork
from services.reporting.service.webhooks.deliverer import Deliverer
from services.reporting.service.webhooks.deliveries import pause
from services.reporting.service.webhooks.reader import LogReplaced, OffsetsMoved, Reader
from services.reporting.service.webhooks.secrets import SecretBox
from services.reporting.service.webhooks.sender import Sender
from services.reporting.service.webhooks.subscription import Subscription, load_subscription
from services.reporting.settings import ReportingSettings
from shared.database import direct_connection, is_transient
from shared.service.supervision import BackgroundTask
from shared.settings import Settings
from shared.telemetry import WEBHOOK_FAILING_SECONDS, WEBHOOK_PAUSED, WEBHOOK_QUEUE

logger = logging.getLogger(__name__)

_LOCK_SPACE = 0x77656268
_SESSION = {
    # The server ends the session of a process that hangs, and with it its locks.
    "idle_session_timeout": "10s",
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}
_LOOK_SECONDS = 0.5
_ANSWER_SECONDS = 5.0
_MEASURE_SECONDS = 5.0
_STOP_SECONDS = 5.0
_AGAIN_SECONDS = 1.0

_SUBSCRIPTIONS = "SELECT subscription_id, version FROM webhooks.subscriptions"

_MEASURES = """
    SELECT s.subscription_id::text AS webhook, s.paused_at IS NOT NULL AS paused,
           count(d.delivery_id) AS queued,
           coalesce(extract(epoch FROM clock_timestamp() - min(d.first_failed_at)), 0)::float
               AS failing_seconds
      FROM webhooks.subscriptions s LEFT JOIN webhooks.deliveries d USING (subscription_id)
     GROUP BY s.subscription_id
"""


async def serve_webhooks(settings: Settings) -> None:
    """Run until canceled; survives the loss of PostgreSQL and of Kafka.

    Raises:
        WebhooksNotConfigured: there is no key.
    """
    assert isinstance(settings, ReportingSettings)
    box = SecretBox(settings)
    while True:
        try:
            await _serve(settings, box)
        except (OSError, TimeoutError, asyncpg.InterfaceError) as error:
            logger.warning("webhooks are waiting for PostgreSQL: %r", error)
        except Exception as error:
            if not is_transient(error):
                raise
            logger.warning("webhooks are waiting for PostgreSQL: %r", error)
        await asyncio.sleep(_AGAIN_SECONDS)


async def _serve(settings: ReportingSettings, box: SecretBox) -> None:
    session = await direct_connection(settings, "coursestream-reporting-webhooks", **_SESSION)
    serving = _Serving(settings, box, session)
    try:
        while True:
            await serving.look()
            await asyncio.sleep(_LOOK_SECONDS)
    finally:
        await serving.stop()
        session.terminate()


class _Serving:
    """The subscriptions that this process serves, each in a task of its own."""

    def __init__(
        self, settings: ReportingSettings, box: SecretBox, session: asyncpg.Connection
    ) -> None:
        self._settings, self._box, self._session = settings, box, session
        self._tasks: dict[UUID, tuple[int, asyncio.Task[None]]] = {}
        self._measured_at = 0.0

    async def look(self) -> None:
        """Begin with what is new or changed, and end what was deleted."""
        rows = await self._session.fetch(_SUBSCRIPTIONS, timeout=_ANSWER_SECONDS)
        versions = {row["subscription_id"]: row["version"] for row in rows}
        for subscription_id in self._tasks.keys() - versions.keys():
            await self._end(subscription_id)
            await self._unlock(subscription_id)
        for subscription_id, version in versions.items():
            await self._serve(subscription_id, version)
        if time.monotonic() - self._measured_at > _MEASURE_SECONDS:
            self._measured_at = time.monotonic()
            _export(await self._session.fetch(_MEASURES, timeout=_ANSWER_SECONDS))

    async def stop(self) -> None:
        for subscription_id in list(self._tasks):
            await self._end(subscription_id)

    async def _serve(self, subscription_id: UUID, version: int) -> None:
        if subscription_id in self._tasks:
            if self._tasks[subscription_id][0] == version:
                return
            await self._end(subscription_id)
        elif not await self._lock(subscription_id):
            return
        # A failure of one subscription must not affect the others.
        serving = BackgroundTask(
            "webhooks", lambda: _wait_out(subscription_id, lambda: self._run(subscription_id))
        )
        self._tasks[subscription_id] = version, asyncio.create_task(serving.keep_running())

    async def _end(self, subscription_id: UUID) -> None:
        _, task = self._tasks.pop(subscription_id)
        task.cancel()
        await asyncio.wait([task], timeout=_STOP_SECONDS)

    async def _lock(self, subscription_id: UUID) -> bool:
        (row,) = await self._session.fetch(
            "SELECT pg_try_advisory_lock($1, hashtext($2)) AS locked",
            _LOCK_SPACE,
            str(subscription_id),
            timeout=_ANSWER_SECONDS,
        )
        return bool(row["locked"])

    async def _unlock(self, subscription_id: UUID) -> None:
        await self._session.fetch(
            "SELECT pg_advisory_unlock($1, hashtext($2))",
            _LOCK_SPACE,
            str(subscription_id),
            timeout=_ANSWER_SECONDS,
        )

    async def _run(self, subscription_id: UUID) -> None:
        subscription = await load_subscription(subscription_id, self._box)
        if subscription is not None:
            await _serve_subscription(self._settings, subscription)


async def _serve_subscription(settings: ReportingSettings, subscription: Subscription) -> None:
    network = CheckedNetwork(private=settings.reporting_webhook_private_addresses)
    sender = Sender(
        subscription.url,
        network,
        settings.reporting_webhook_timeout,
        settings.reporting_webhook_concurrency,
    )
    deliverer = Deliverer(settings, subscription, sender)
    running = [asyncio.create_task(deliverer.run())]
    if not subscription.paused:
        running.append(asyncio.create_task(_read(settings, subscription)))
    try:
        for finished in asyncio.as_completed(running):
            await finished
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await sender.close()


async def _read(settings: ReportingSettings, subscription: Subscription) -> None:
    try:
        await Reader(settings, subscription).run()
    except LogReplaced as error:
        reason = f"The log was replaced: {error}. Replay from a point in time, then resume."
        logger.error("the webhook %s is paused: %s", subscription.subscription_id, reason)
        await pause(subscription.subscription_id, reason)


async def _wait_out(subscription_id: UUID, run: Callable[[], Awaitable[None]]) -> None:
    """Run again after whatever passes by itself, until another failure."""
    while True:
        try:
            await run()
        except (KafkaError, OSError, OffsetsMoved) as error:
            logger.warning("the webhook %s is waiting: %r", subscription_id, error)
        except Exception as error:
            if not is_transient(error):
                raise
            logger.warning("the webhook %s is waiting: %r", subscription_id, error)
        await asyncio.sleep(_AGAIN_SECONDS)


def _export(rows: list[asyncpg.Record]) -> None:
    for gauge in (WEBHOOK_PAUSED, WEBHOOK_QUEUE, WEBHOOK_FAILING_SECONDS):
        gauge.clear()
    for row in rows:
        WEBHOOK_PAUSED.labels(row["webhook"]).set(row["paused"])
        WEBHOOK_QUEUE.labels(row["webhook"]).set(row["queued"])
        WEBHOOK_FAILING_SECONDS.labels(row["webhook"]).set(row["failing_seconds"])
