"""The HTTP server: uvicorn with limits on connections, headers, and slow peers."""

import asyncio
import json
import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any, ClassVar

import uvicorn
from fastapi import FastAPI
from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from shared.errors import PROBLEM_PREFIX
from shared.http.headers import SECURITY_HEADERS

DRAIN_SECONDS = 15
_DATE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """Limits per process and per connection; a connection has a deadline in each state."""

    connections: int = 900
    header_bytes: int = 32 * 1024
    header_count: int = 100
    # From the connection to the end of the first request's headers, and for those of each later
    # one from its first byte.
    header_seconds: float = 10.0
    # For a client to receive 48 kB of a response.
    write_seconds: float = 30.0
    # Until a client begins its next request. Longer than clients and proxies keep a connection
    # that is idle, 5 to 60 s: a request that meets our closing is lost, and a POST is not repeated.
    idle_seconds: float = 75.0
    # Requests queued behind the current one.
    pipelined: int = 8


class _HeadersTooLarge(ValueError):
    pass


class _TooManyRequests(ValueError):
    pass


class BoundedProtocol(HttpToolsProtocol):
    """Adds limits: httptools bounds neither headers nor trailers, uvicorn waits indefinitely.

    ``_unparsed`` counts the bytes since the parser's last callback, because it buffers an endless
    header line without one.
    """

    limits: ClassVar[ServerLimits]
    _deadline: asyncio.TimerHandle | None = None
    _header_bytes = 0
    _header_count = 0
    _unparsed = 0
    _too_large = False
    _in_headers = False
    _in_trailers = False
    _running: RequestResponseCycle | None = None

    def connection_made(  # type: ignore[override]  # uvicorn narrows it as well
        self, transport: asyncio.Transport
    ) -> None:
        super().connection_made(transport)
        if len(self.connections) > self.limits.connections:
            self._refuse(503, "unavailable", "Service unavailable", "Too many connections.")
        else:
            self._set_deadline(self.limits.header_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self._clear_deadline()
        # uvicorn notifies only the newest of several requests of the disconnect.
        if self._running is not None and not self._running.response_complete:
            self._running.disconnected = True
            self._running.message_event.set()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unparsed += len(data)
        super().data_received(data)
        if self._unparsed > self.limits.header_bytes and not self.transport.is_closing():
            self._too_large = True
            self.send_400_response("")

    def on_message_begin(self) -> None:
        self._header_bytes = self._header_count = 0
        self._in_headers, self._in_trailers = True, False
        if self.cycle is not None and not self._answering and not self.flow.write_paused:
            self._set_deadline_between_requests()
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._unparsed = 0
        self._header_bytes += len(name) + len(value)
        self._header_count += 1
        limits = self.limits
        if self._header_bytes > limits.header_bytes or self._header_count > limits.header_count:
            self._too_large = True
            raise _HeadersTooLarge
        # A trailer must not be taken for a header, which a proxy may filter.
        if not self._in_trailers:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        self._unparsed = 0
        if self._header_bytes + len(self.url) > self.limits.header_bytes:
            self._too_large = True
            raise _HeadersTooLarge
        if len(self.pipeline) >= self.limits.pipelined:
            raise _TooManyRequests
        self._in_headers, self._in_trailers = False, True
        # A response that the client has not received yet keeps its deadline.
        if not self._answering and not self.flow.write_paused:
            self._clear_deadline()
        super().on_headers_complete()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._running = cycle
        task = self.loop.create_task(cycle.run_asgi(app))
        task.add_done_callback(self.tasks.discard)
        task.add_done_callback(self._bound_closing)
        self.tasks.add(task)

    def _bound_closing(self, task: asyncio.Task[None]) -> None:
        if self.parser is not None and self.transport.is_closing():
            self._set_deadline(self.limits.write_seconds)

    def on_body(self, body: bytes) -> None:
        self._unparsed = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._unparsed = 0
        super().on_message_complete()

    def on_response_complete(self) -> None:
        queued = bool(self.pipeline)
        super().on_response_complete()
        if not queued or self.transport.is_closing():
            self._set_deadline_between_requests()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._set_deadline(self.limits.write_seconds)

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._answering:
            self._clear_deadline()
        else:
            self._set_deadline_between_requests()

    def send_400_response(self, msg: str) -> None:
        if self._answering:
            # A response is in flight; another one must not interrupt it.
            self.transport.abort()
        elif self._too_large:
            detail = (
                f"The headers are over {self.limits.header_bytes:,} bytes "
                f"or {self.limits.header_count} in number."
            )
            self._refuse(431, "headers-too-large", "Request header fields too large", detail)
        else:
            self._refuse(400, "bad-request", "Bad request", msg)

    @property
    def _answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _refuse(self, status: int, slug: str, title: str, detail: str) -> None:
        self.transport.write(_raw_problem(status, slug, title, detail))
        self.transport.close()
        self._set_deadline(1.0)

    def _set_deadline_between_requests(self) -> None:
        if self.flow.write_paused or self.transport.is_closing():
            self._set_deadline(self.limits.write_seconds)
        elif self._in_headers:
            self._set_deadline(self.limits.header_seconds)
        else:
            self._set_deadline(self.limits.idle_seconds)

    def _set_deadline(self, seconds: float) -> None:
        self._clear_deadline()
        self._deadline = self.loop.call_later(seconds, self.transport.abort)

    def _clear_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None


def _raw_problem(status: int, slug: str, title: str, detail: str) -> bytes:
    document = {"type": PROBLEM_PREFIX + slug, "title": title, "status": status, "detail": detail}
    body = json.dumps(document).encode()
    headers = [
        (b"content-type", b"application/problem+json"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        *([(b"retry-after", b"5")] if status == 503 else []),
        *SECURITY_HEADERS,
    ]
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    return b"HTTP/1.1 %d %s\r\n%s\r\n%s" % (status, title.encode(), lines, body)


class Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Accept no more requests, and end endless responses."""
        self.should_exit = True
        self._stopping.set()
        application: Any = self.config.app
        if hasattr(application.state, "stopping"):
            application.state.stopping.set()

    async def main_loop(self) -> None:
        """Wake up for the Date header only: uvicorn looks ten times a second whether to stop.

        With two servers, that took a fifth of the processor time of an idle process.
        """
        while not await self.on_tick(0):
            with suppress(TimeoutError):
                async with asyncio.timeout(_DATE_SECONDS):
                    await self._stopping.wait()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to ``serve``: uvicorn would raise them again after stopping."""
        yield


def create_server(
    application: FastAPI,
    host: str,
    port: int,
    *,
    limits: ServerLimits = ServerLimits(),
    trusted_proxies: str = "",
) -> Server:
    """Return a server that accepts X-Forwarded-For from ``trusted_proxies`` only."""
    protocol = type("Protocol", (BoundedProtocol,), {"limits": limits})
    return Server(
        uvicorn.Config(
            application,
            host=host,
            port=port,
            http=protocol,
            ws="none",
            log_config=None,
            access_log=False,
            lifespan="off",
            server_header=False,
            proxy_headers=bool(trusted_proxies),
            forwarded_allow_ips=trusted_proxies,
            # The protocol has a deadline of its own.
            timeout_keep_alive=math.ceil(limits.idle_seconds),
            timeout_graceful_shutdown=DRAIN_SECONDS,
        )
    )
