"""Retries requests that failed on a deadlock or a lost connection, for a bounded time."""

import asyncio
import logging
import random
import time

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.context import written
from shared.database import count_commits, is_timeout, may_retry
from shared.http.access import IMPORTS
from shared.telemetry import RETRIES

logger = logging.getLogger("shared.http")

_WITHIN_SECONDS = 5.0
_ATTEMPTS = 4
_FIRST_DELAY_SECONDS = 0.05


class RetryMiddleware:
    """Wraps the Idempotency-Key transaction, which is part of what is retried.

    A request is retried only if nothing has been committed or sent to the client. A lock or
    statement timeout is not retried: the client has waited, and others wait behind it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Imports retry each batch of rows themselves.
        if scope["type"] != "http" or scope["path"].startswith(IMPORTS):
            await self._app(scope, receive, send)
            return
        original, request = dict(scope), _Replayed(receive)
        give_up_at = time.monotonic() + _WITHIN_SECONDS
        for attempt in range(1, _ATTEMPTS + 1):
            answer, commits = _Watched(send), count_commits()
            try:
                await self._app(scope, request.receive, answer.send)
            except Exception as error:
                delay = random.uniform(0, _FIRST_DELAY_SECONDS * 2 ** (attempt - 1))  # noqa: S311
                if (
                    attempt == _ATTEMPTS
                    or answer.started
                    or commits.writing
                    or is_timeout(error)
                    or not may_retry(error)
                    or time.monotonic() + delay > give_up_at
                ):
                    raise
                logger.warning("a request is retried in %.2f s after %r", delay, error)
                RETRIES.labels("request").inc()
                await asyncio.sleep(delay)
                _restart(scope, original)
                request.rewind()
            else:
                return


def _restart(scope: Scope, original: Scope) -> None:
    scope.clear()
    scope.update(original)
    versions = written.get()
    if versions is not None:
        versions.clear()


class _Watched:
    def __init__(self, send: Send) -> None:
        self._send = send
        self.started = False

    async def send(self, message: Message) -> None:
        self.started = True
        await self._send(message)


class _Replayed:
    """Records the request's messages, so that they can be read again."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._messages: list[Message] = []
        self._next = 0

    async def receive(self) -> Message:
        if self._next == len(self._messages):
            message = await self._receive()
            if message["type"] != "http.request":
                return message
            self._messages.append(message)
        self._next += 1
        return self._messages[self._next - 1]

    def rewind(self) -> None:
        self._next = 0
