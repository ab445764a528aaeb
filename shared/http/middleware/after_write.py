"""``?after=``: a request waits until the write that it names is visible in this service."""

import asyncio
import time
from collections.abc import Collection, Sequence
from typing import ClassVar

from starlette.datastructures import QueryParams
from starlette.types import ASGIApp, Receive, Scope, Send

from coursestream_events import Service, topics_of
from shared.consuming import consumer_group
from shared.database import connection
from shared.errors import DomainError
from shared.http.exchange import exchange_of
from shared.http.write_token import AFTER, Write, parse_write_token
from shared.signals import heard, signal_of

MAX_WAIT_SECONDS = 5.0

_FIRST_DELAY_SECONDS = 0.005
_MAX_DELAY_SECONDS = 0.2
_GROWTH = 1.3

_APPLIED = """
    SELECT count(*) FROM unnest($2::text[], $3::text[], $4::int[]) AS k (topic, aggregate, version)
      JOIN consumer_versions v
        ON v.consumer_group = $1 AND v.topic = k.topic AND v.aggregate = k.aggregate
       AND v.version >= k.version
     WHERE NOT v.missing @> k.version::bigint
"""


class WriteNotVisible(DomainError):
    """The write that `after` names is not applied in this service yet."""

    # Not 504: nothing failed upstream, and the same request succeeds a moment later.
    status = 503
    slug = "write-not-visible"
    title = "Write not visible yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class AfterWriteMiddleware:
    """Runs after admission, and outside any transaction.

    A service's own writes are visible at once, and those of topics that it does not consume change
    nothing here, so neither is waited for.
    """

    def __init__(self, app: ASGIApp, service: Service) -> None:
        self._app = app
        self._group = consumer_group(service)
        self._topics = frozenset(topic.name for topic in topics_of(service))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        exchange = exchange_of(scope)
        if exchange.route is not None:
            tokens = QueryParams(scope["query_string"]).getlist(AFTER)
            if tokens:
                exchange.after = parse_write_token(",".join(tokens))
                await self._wait(exchange.after)
        await self._app(scope, receive, send)

    async def _wait(self, writes: Collection[Write]) -> None:
        awaited = sorted(write for write in set(writes) if write.topic in self._topics)
        if not awaited:
            return
        deadline, delay = time.monotonic() + MAX_WAIT_SECONDS, _FIRST_DELAY_SECONDS
        applied = signal_of("applied")
        following = applied.next()
        while not await self._applied(awaited):
            if time.monotonic() > deadline:
                raise WriteNotVisible(
                    f"The write was not applied here within {MAX_WAIT_SECONDS:.0f} s. "
                    f"Retry, or send the request without `{AFTER}`."
                )
            # Batches may follow each other faster than it pays to look.
            await asyncio.sleep(delay / 3)
            await heard(following, delay * 2 / 3)
            following = applied.next()
            delay = min(delay * _GROWTH, _MAX_DELAY_SECONDS)

    async def _applied(self, writes: Sequence[Write]) -> bool:
        topics, aggregates, versions = zip(*writes, strict=True)
        async with connection() as pooled:
            seen = await pooled.fetchval(
                _APPLIED, self._group, list(topics), list(aggregates), list(versions)
            )
        return int(seen) == len(writes)
