"""Connections of simulated processes to a real PostgreSQL, one request at a time.

asyncpg and the server run as they are. In between, each request waits for a seeded moment, is then
executed while virtual time stands still, and its response waits again. A statement that waits for a
lock is set aside until another process releases it; until then its backend is stopped, since two
that were released by one commit would race for their next locks. The server's own clock does not
matter: the timeouts of sessions and locks are applied here, in virtual time.
"""

import asyncio
import os
import select
import socket
from collections.abc import Callable
from contextvars import Context, copy_context
from functools import partial
from signal import SIGCONT, SIGSTOP
from typing import TYPE_CHECKING, Any

from aiokafka.errors import KafkaError

from tests.simulation import wire
from tests.simulation.loop import Process, current_process
from tests.simulation.sessions import Sessions

if TYPE_CHECKING:
    from tests.simulation.world import World

# Then a statement without a response is looked up; it may be slow, or wait for a lock.
_RESPONSE_SECONDS = 0.004
_LOCK_NOT_AVAILABLE, _QUERY_CANCELED = b"C55P03\x00", b"C57014\x00"
_DEADLOCK = b"C40P01\x00"
# Query, Sync, Flush, the messages of a login, CopyDone, Terminate: a response follows.
_ENDS_REQUEST = b"QSHpcX"
# After a Flush the response to Describe is the end: RowDescription, NoData, or an error.
_ENDS_DESCRIPTION = b"TnE"
_MORE_TO_LOG_IN = (3, 5, 10, 11)


class Server:
    """PostgreSQL as all processes of one world see it."""

    def __init__(self, world: "World", sessions: Sessions) -> None:
        self.world, self.sessions = world, sessions
        self.connections: list[Connection] = []
        self.waiting: list[Connection] = []
        self._down_until: dict[str, float] = {}

    async def connect(
        self, protocol_factory: Callable[[], Any], host: str, port: int
    ) -> tuple["Connection", Any]:
        """As asyncio does.

        Raises:
            ConnectionRefusedError: the server is down.
        """
        process = current_process()
        try:
            await self.world.request("connect to PostgreSQL", partial(self._check_up, process))
        except KafkaError as error:
            raise ConnectionRefusedError(str(error)) from None
        connection = Connection(self, process, protocol_factory(), (host, port))
        self.connections.append(connection)
        connection.protocol.connection_made(connection)
        return connection, connection.protocol

    def _check_up(self, process: Process) -> None:
        if self.world.loop.time() < self._down_until.get(process.service, 0.0):
            raise ConnectionRefusedError("the server is down")

    def stop(self, service: str, seconds: float) -> None:
        """End every session of a service, and refuse new ones for a time."""
        self._down_until[service] = self.world.loop.time() + seconds
        for connection in list(self.connections):
            if connection.process.service == service:
                connection.cut()

    def end_sessions(self, process: Process) -> None:
        """Close the connections of a process that was killed."""
        for connection in list(self.connections):
            if connection.process is process:
                connection.end()

    def settle(self) -> None:
        """Let statements continue whose locks were released, one after another."""
        while self.waiting:
            blocked = self.sessions.blocked({each.backend for each in self.waiting})
            released = [each for each in self.waiting if each.backend not in blocked]
            if not released:
                return
            released[0].resume()

    def close(self) -> None:
        """End all sessions."""
        for connection in list(self.connections):
            connection.end()


class Connection(asyncio.Transport):
    """What asyncpg takes for its socket."""

    def __init__(
        self, server: Server, process: Process, protocol: Any, address: tuple[str, int]
    ) -> None:
        super().__init__()
        self.process, self.protocol = process, protocol
        self.backend = 0
        self._server, self._world = server, server.world
        self._context: Context = copy_context()
        self._socket = socket.create_connection(address)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._written, self._received = b"", b""
        self._parameters: dict[str, str] = {}
        self._open = True
        self._describes = False
        self._in_transaction = False
        self._executed = 0
        self._site = ""

    # --- What asyncpg calls -----------------------------------------------------------------

    def write(self, data: Any) -> None:
        self._written += bytes(data)
        end = self._end_of_request()
        if end and self._open:
            request, self._written = self._written[:end], self._written[end:]
            self._site = wire.describe(request)
            self._world.after_a_while(self._execute, request)

    def writelines(self, parts: Any) -> None:
        self.write(b"".join(bytes(part) for part in parts))

    def close(self) -> None:
        self.abort()

    def abort(self) -> None:
        if self._open:
            self.end()
            self._lose(None)

    def is_closing(self) -> bool:
        return not self._open

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        return self._socket if name == "socket" else default

    def pause_reading(self) -> None:
        pass

    def resume_reading(self) -> None:
        pass

    # --- Requests and responses -------------------------------------------------------------

    def _end_of_request(self) -> int:
        """Return where the last complete request in what was written ends; 0 if there is none."""
        if not self._parameters:
            length = int.from_bytes(self._written[:4])
            self._parameters = wire.parameters(self._written[:length])
            # Without the timeouts that are applied here.
            kept = {key: each for key, each in self._parameters.items() if "_timeout" not in key}
            self._written = wire.start_up(kept)
            return len(self._written)
        ends = [each.end for each in wire.messages(self._written) if each.kind in _ENDS_REQUEST]
        return ends[-1] if ends else 0

    def _execute(self, request: bytes) -> None:
        verdict = self._world.step(self.process, self._site, "before")
        if not self._open or verdict == "killed":
            return
        if verdict == "cut":
            self.cut()
            return
        self._executed += 1
        self._describes = wire.asks_for_description(request)
        self._socket.sendall(request)
        self.receive()
        self._server.settle()

    def receive(self) -> None:
        """Read the response, or note that the statement waits for a lock."""
        while not self._end_of_response():
            if select.select([self._socket], [], [], _RESPONSE_SECONDS)[0]:
                data = self._socket.recv(2**16)
                if not data:
                    self.cut()
                    return
                self._received += data
            elif self.backend and self._server.sessions.blocked({self.backend}):
                self._wait()
                return
        self._answer(self._take_response())

    def _take_response(self) -> bytes:
        """Remove what was received from the buffer; it is complete."""
        if self in self._server.waiting:
            self._server.waiting.remove(self)
        end = self._end_of_response()
        response, self._received = self._received[:end], self._received[end:]
        return response

    def _wait(self) -> None:
        """Wait for a lock; the statement that closes a circle of waiting ones is aborted."""
        if self._server.sessions.deadlocked(self.backend):
            self._world.deadlocks += 1
            self._abort(_DEADLOCK)
            return
        os.kill(self.backend, SIGSTOP)
        if self not in self._server.waiting:
            self._server.waiting.append(self)
            self._start_timer("lock_timeout", self._stop_waiting)

    def resume(self) -> None:
        """Continue with a statement that waited for a lock."""
        os.kill(self.backend, SIGCONT)
        self.receive()

    def _answer(self, response: bytes) -> None:
        match self._world.step(self.process, self._site, "after"):
            case "killed":
                return
            case "cut":
                self.cut()
                return
        self._start_timer("idle_session_timeout", self.cut)
        if self._in_transaction:
            self._start_timer("idle_in_transaction_session_timeout", self.cut)
        self._world.after_a_while(self._deliver, response)

    def _deliver(self, response: bytes) -> None:
        if self._open:
            loop = self._world.loop
            loop.call_soon(self.protocol.data_received, response, context=self._context)

    def _end_of_response(self) -> int:
        """Return where the response ends; 0 if more must follow."""
        for kind, body, end in wire.messages(self._received):
            if kind == b"K":
                self.backend = int.from_bytes(body[:4])
            if kind == b"Z":
                self._in_transaction = body != b"I"
                return end
            continues = kind == b"R" and int.from_bytes(body[:4]) in _MORE_TO_LOG_IN
            described = self._describes and kind in _ENDS_DESCRIPTION
            if continues or described or kind == b"G":
                return end
        return 0

    # --- Ends -------------------------------------------------------------------------------

    def cut(self) -> None:
        """Lose the connection; the process learns it a little later."""
        if self._open:
            self.end()
            self._world.after_a_while(self._lose, ConnectionResetError("the connection was cut"))

    def end(self) -> None:
        """End the session, and with it its transaction and its locks."""
        if not self._open:
            return
        self._open = False
        self._server.connections.remove(self)
        if self in self._server.waiting:
            self._server.waiting.remove(self)
            os.kill(self.backend, SIGCONT)
        self._socket.close()
        if self.backend:
            self._server.sessions.terminate(self.backend)
        self._server.settle()

    def _lose(self, error: Exception | None) -> None:
        self._world.loop.call_soon(self.protocol.connection_lost, error, context=self._context)

    def _start_timer(self, parameter: str, expire: Callable[[], None]) -> None:
        seconds = wire.seconds(self._parameters.get(parameter, ""))
        if seconds:
            self._world.later(seconds, self._expire, self._executed, expire)

    def _expire(self, executed: int, expire: Callable[[], None]) -> None:
        if self._open and self._executed == executed:
            expire()

    def _stop_waiting(self) -> None:
        if self in self._server.waiting:
            self._abort(_LOCK_NOT_AVAILABLE)

    def _abort(self, error: bytes) -> None:
        """End a statement that waits for a lock, with this error."""
        self._server.sessions.cancel(self.backend)
        os.kill(self.backend, SIGCONT)
        while not self._end_of_response():
            self._received += self._socket.recv(2**16)
        self._answer(self._take_response().replace(_QUERY_CANCELED, error))
        self._server.settle()
