"""Reads request bodies within limits of size and time; discards unread ones."""

import asyncio
import time
from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.types import Message, Receive, Scope

from shared.errors import PayloadTooLarge, RequestTimeout
from shared.http.problems import BodyRefused

MAX_BODY_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class BodyLimits:
    """Limits on waiting for a body, and on discarding an unread one."""

    idle_seconds: float = 15.0
    # Maximum total wait: the grace period plus the received bytes at this rate.
    grace_seconds: float = 30.0
    bytes_per_second: int = 4_000
    # An unread body up to this size that has already arrived is read to keep the connection.
    spared_bytes: int = 64 * 1024
    # Read of a larger one after the response; closing immediately could lose the response.
    discarded_bytes: int = 1_000_000
    discarding_seconds: float = 1.0


class RequestBody:
    """A body between server and application; ``max_bytes`` is None for imports."""

    def __init__(
        self, scope: Scope, receive: Receive, max_bytes: int | None, limits: BodyLimits
    ) -> None:
        headers = Headers(scope=scope)
        self._receive, self._max_bytes, self._limits = receive, max_bytes, limits
        self._awaited = "transfer-encoding" in headers or headers.get("content-length", "0") != "0"
        self._expects_continue = "expect" in headers
        self._size, self._waited = 0, 0.0

    @property
    def unread(self) -> bool:
        return self._awaited

    async def receive(self) -> Message:
        """Receive the next part.

        Raises:
            BodyRefused: the body is too large, or too slow.
        """
        if not self._awaited:
            return await self._receive()
        self._expects_continue = False
        limits = self._limits
        left = limits.grace_seconds + self._size / limits.bytes_per_second - self._waited
        began = time.monotonic()
        try:
            async with asyncio.timeout(min(limits.idle_seconds, max(left, 0.0))):
                message = await self._receive()
        except TimeoutError:
            raise BodyRefused(RequestTimeout("The body arrives too slowly.")) from None
        self._waited += time.monotonic() - began
        self._note(message)
        if self._max_bytes is not None and self._size > self._max_bytes:
            raise BodyRefused(PayloadTooLarge(f"The body is over {self._max_bytes:,} bytes."))
        return message

    async def settle(self) -> bool:
        """Read the rest of a small body if it has arrived; return whether any is still unread."""
        if self._awaited and not self._expects_continue:
            await self._discard(self._limits.spared_bytes, 0.05)
        return self._awaited

    async def discard(self) -> None:
        """Keep reading for a while, for clients that write the whole body before they read."""
        if self._awaited and not self._expects_continue:
            await self._discard(self._limits.discarded_bytes, self._limits.discarding_seconds)

    async def _discard(self, most: int, seconds: float) -> None:
        end = self._size + most
        try:
            async with asyncio.timeout(seconds):
                while self._awaited and self._size < end:
                    self._note(await self._receive())
        except TimeoutError:
            pass

    def _note(self, message: Message) -> None:
        self._size += len(message.get("body", b""))
        # A disconnected client sends nothing more.
        self._awaited = message["type"] == "http.request" and message.get("more_body", False)
