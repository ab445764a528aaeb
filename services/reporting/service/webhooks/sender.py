"""Sends one delivery over HTTP."""

import asyncio
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

import httpcore

from coursestream_events import CONTENT_TYPE
from services.reporting.service.webhooks.addresses import CheckedNetwork, RefusedAddress
from services.reporting.service.webhooks.secrets import signed_headers
from shared.clock import now

# The body of an answer is read only so that the connection can be used again; a longer one ends it.
_ANSWER_BYTES = 65_536
_USER_AGENT = "Coursestream-Webhooks/1"
_GONE = 410


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of one attempt; ``error`` is None if the receiver has accepted the event.

    ``retry_after`` is for how many seconds the receiver asked to be left alone.
    """

    milliseconds: int
    status: int | None = None
    error: str | None = None
    retry_after: float = 0.0

    @property
    def is_final(self) -> bool:
        """Whether the receiver asked for no further events."""
        return self.status == _GONE


class Sender:
    """The connections to one receiver."""

    def __init__(self, url: str, network: CheckedNetwork, timeout: float, connections: int) -> None:
        self._url, self._timeout = url, timeout
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(),
            max_connections=connections,
            keepalive_expiry=30.0,
            network_backend=network,
        )

    async def close(self) -> None:
        await self._pool.aclose()

    async def send(self, message_id: str, body: bytes, secrets: Iterable[str]) -> Outcome:
        """POST an event once; redirects are not followed."""
        started = time.monotonic()
        status: int | None = None
        error: str | None = None
        wait = 0.0
        try:
            async with asyncio.timeout(self._timeout):
                status, wait = await self._post(signed_headers(message_id, body, secrets), body)
        except TimeoutError:
            error = f"no complete answer within {self._timeout:g} s"
        except RefusedAddress as refused:
            error = str(refused)
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as failure:
            error = f"{type(failure).__name__}: {failure}"[:300]
        if status is not None and not 200 <= status < 300:
            error = f"answered {status}"
        return Outcome(round((time.monotonic() - started) * 1000), status, error, wait)

    async def _post(self, signature: dict[str, str], body: bytes) -> tuple[int, float]:
        """Return status and ``Retry-After`` of the answer."""
        headers = [
            *signature.items(),
            ("content-type", CONTENT_TYPE),
            ("user-agent", _USER_AGENT),
        ]
        async with self._pool.stream("POST", self._url, headers=headers, content=body) as answer:
            size = 0
            async for part in answer.aiter_stream():
                size += len(part)
                if size > _ANSWER_BYTES:
                    break
            return int(answer.status), _retry_after(answer.headers)


def _retry_after(headers: Iterable[tuple[bytes, bytes]]) -> float:
    """Return the seconds that ``Retry-After`` names as a number or a date; 0 if it is neither."""
    values = [value for name, value in headers if name.lower() == b"retry-after"]
    text = values[0].decode("latin-1").strip() if values else ""
    if text.isascii() and text.isdigit():
        # A longer number is later than any delay anyway.
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return 0.0
    if moment.tzinfo is None:
        return 0.0
    return max((moment - now()).total_seconds(), 0.0)
