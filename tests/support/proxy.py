"""A TCP proxy in front of PostgreSQL: it loses responses, hangs, refuses and cuts connections."""

import asyncio
from asyncio import StreamReader, StreamWriter
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import urlsplit, urlunsplit


def commits(chunk: bytes) -> bool:
    """Return whether a chunk from the client contains a COMMIT."""
    return b"COMMIT" in chunk


def begins(chunk: bytes) -> bool:
    """Return whether a chunk from the client begins a transaction."""
    return b"BEGIN" in chunk


@dataclass
class Proxy:
    """``loses`` selects the chunk whose response is lost; both connections are closed after it.

    ``drops`` selects chunks that are not forwarded; their connections are closed. While ``flowing``
    is cleared, connections are accepted and nothing is forwarded. ``delay`` is in seconds, and
    delays each chunk from a client.
    """

    upstream: str
    loses: Callable[[bytes], bool] | None = None
    drops: Callable[[bytes], bool] | None = None
    cuts: int = 0
    delay: float = 0.0
    # What the client has sent since the last lost response.
    chunks: deque[bytes] = field(default_factory=lambda: deque(maxlen=1_000))
    url: str = ""
    refuses: bool = False
    flowing: asyncio.Event = field(default_factory=asyncio.Event)
    _writers: set[StreamWriter] = field(default_factory=set)
    _connections: set[asyncio.Task[None]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.flowing.set()

    def refuse(self) -> None:
        """Close all connections, and new ones at once, until ``accept``."""
        self.refuses = True
        for writer in list(self._writers):
            writer.transport.abort()

    def accept(self) -> None:
        self.refuses = False

    def passes(self, chunk: bytes) -> bool:
        if self.loses is None or not self.loses(chunk):
            self.chunks.append(chunk)
            return True
        self.loses = None
        self.chunks.clear()
        self.cuts += 1
        return False

    def accepted(self, reader: StreamReader, writer: StreamWriter) -> None:
        connection = asyncio.create_task(self._serve(reader, writer))
        self._connections.add(connection)
        connection.add_done_callback(self._connections.discard)

    async def end(self) -> None:
        """End the connections that the client has left open."""
        connections = list(self._connections)
        for connection in connections:
            connection.cancel()
        await asyncio.gather(*connections, return_exceptions=True)

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        parts = urlsplit(self.upstream)
        if self.refuses:
            writer.transport.abort()
            return
        try:
            up_reader, up_writer = await asyncio.open_connection(parts.hostname, parts.port)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, up_writer}
        losing, executed = asyncio.Event(), asyncio.Event()
        pumps = [
            asyncio.create_task(self._forward(reader, up_writer, losing, executed)),
            asyncio.create_task(self._backward(up_reader, writer, losing, executed)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            self._writers -= {writer, up_writer}
            writer.close()
            up_writer.close()

    async def _forward(
        self,
        reader: StreamReader,
        writer: StreamWriter,
        losing: asyncio.Event,
        executed: asyncio.Event,
    ) -> None:
        while chunk := await reader.read(65536):
            if self.drops is not None and self.drops(chunk):
                self.cuts += 1
                return
            if not self.passes(chunk):
                losing.set()
            await self.flowing.wait()
            await asyncio.sleep(self.delay)
            writer.write(chunk)
            await writer.drain()
            if losing.is_set():
                await executed.wait()
                return

    async def _backward(
        self,
        reader: StreamReader,
        writer: StreamWriter,
        losing: asyncio.Event,
        executed: asyncio.Event,
    ) -> None:
        while chunk := await reader.read(65536):
            if losing.is_set():
                executed.set()
                return
            await self.flowing.wait()
            writer.write(chunk)
            await writer.drain()


@asynccontextmanager
async def proxied(url: str) -> AsyncIterator[Proxy]:
    """``Proxy.url`` replaces the URL of the server."""
    proxy = Proxy(url)
    server = await asyncio.start_server(proxy.accepted, "127.0.0.1", 0)
    parts = urlsplit(url)
    user = parts.netloc.rpartition("@")[0]
    netloc = f"{user}@127.0.0.1:{server.sockets[0].getsockname()[1]}"
    proxy.url = urlunsplit(parts._replace(netloc=netloc))
    try:
        yield proxy
    finally:
        server.close()
        await proxy.end()
