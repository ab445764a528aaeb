"""A cheap HTTP/1.1 client, because it shares the cores with the services that are measured."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import urlsplit

import httptools


@dataclass
class Answer:
    """``headers`` have lower-case names."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class _Connection(asyncio.Protocol):
    """Sends one request at a time; httptools calls the methods ``on_…``."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._done: asyncio.Future[Answer] | None = None
        self._answer = Answer()
        self._parser = httptools.HttpResponseParser(self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._done is not None and not self._done.done():
            self._done.set_exception(
                exc or ConnectionResetError("the service closed the connection")
            )

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._answer.headers[name.decode().lower()] = value.decode()

    def on_body(self, body: bytes) -> None:
        self._answer.body += body

    def on_message_complete(self) -> None:
        self._answer.status = self._parser.get_status_code()
        assert self._done is not None
        # The answer to a request that was cancelled still arrives.
        if not self._done.done():
            self._done.set_result(self._answer)

    async def send(self, request: bytes) -> Answer:
        assert self._transport is not None
        self._answer, self._done = Answer(), asyncio.get_running_loop().create_future()
        self._parser = httptools.HttpResponseParser(self)
        self._transport.write(request)
        return await self._done

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class Wire:
    """Keep-alive connections to one service, one per concurrent request."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "", parts.port or 80
        self._all: list[_Connection] = []
        self._idle: list[_Connection] = []

    async def request(self, method: str, path: str, token: str) -> Answer:
        """Raises ConnectionError if the service closes the connection."""
        connection = self._kept_open() or await self._connect()
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\n"
            f"Authorization: Bearer {token}\r\nContent-Length: 0\r\n\r\n"
        )
        answer = await connection.send(head.encode())
        self._idle.append(connection)
        return answer

    def _kept_open(self) -> _Connection | None:
        while self._idle:
            connection = self._idle.pop()
            if connection.is_open:
                return connection
        return None

    def close(self) -> None:
        for connection in self._all:
            connection.close()

    async def _connect(self) -> _Connection:
        loop = asyncio.get_running_loop()
        _, connection = await loop.create_connection(_Connection, self._host, self._port)
        self._all.append(connection)
        return connection


@asynccontextmanager
async def wire(url: str) -> AsyncIterator[Wire]:
    """Open a client, and close it at the end."""
    opened = Wire(url)
    try:
        yield opened
    finally:
        opened.close()
