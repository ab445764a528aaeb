"""A receiver of webhooks on the loopback address."""

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from standardwebhooks import Webhook

HANGS = None


@dataclass(frozen=True)
class Received:
    """A request; ``headers`` have lower-case names."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def event_id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def event(self) -> dict[str, Any]:
        document: dict[str, Any] = json.loads(self.body)
        return document

    def verify(self, secret: str) -> None:
        """Raises standardwebhooks.WebhookVerificationError."""
        Webhook(secret).verify(self.body, self.headers)


# Returns the status to answer with; HANGS never answers.
Answer = Callable[[Received], int | None]


def accept(request: Received) -> int:
    return 204


@dataclass
class Receiver:
    """``accepted`` are the requests that were answered with 2xx, in the order of their arrival.

    ``versions`` are the versions accepted of each subject, each where it was accepted first.
    """

    answer: Answer = accept
    headers: str = ""
    content: bytes = b""
    port: int = 0
    # Of 100,000 requests, pytest writes whole texts at each assertion that fails while it waits.
    requests: list[Received] = field(default_factory=list, repr=False)
    accepted: list[Received] = field(default_factory=list, repr=False)
    versions: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list), repr=False)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/events"

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]
        self._open: set[asyncio.StreamWriter] = set()

    async def stop(self) -> None:
        """Refuse connections until the next start."""
        self._server.close()
        for each in list(self._open):
            each.transport.abort()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            while True:
                request = await _read(reader)
                self.requests.append(request)
                status = self.answer(request)
                if status is HANGS:
                    await reader.read()
                    return
                if 200 <= status < 300:
                    self._accept(request)
                writer.write(
                    f"HTTP/1.1 {status} Answer\r\n{self.headers}"
                    f"content-length: {len(self.content)}\r\n\r\n".encode()
                    + self.content
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            self._open.discard(writer)
            writer.close()

    def _accept(self, request: Received) -> None:
        self.accepted.append(request)
        event = request.event
        version = event.get("aggregateversion")
        if version is not None and version not in self.versions[event["subject"]]:
            self.versions[event["subject"]].append(version)


async def _read(reader: asyncio.StreamReader) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.strip().split("\r\n")
    headers = {
        name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(first.split(" ")[1], headers, body)


@asynccontextmanager
async def receiver(answer: Answer = accept) -> AsyncIterator[Receiver]:
    running = Receiver(answer)
    await running.start()
    try:
        yield running
    finally:
        await running.stop()
