"""One event loop for all simulated processes, in virtual time.

asyncio runs what is ready in a fixed order, so all that varies is when requests and timers end.
Those are seeded delays here, and so the same seed gives the same interleaving.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import Context, ContextVar, copy_context
from typing import Any, Literal

_current: ContextVar["Process | None"] = ContextVar("process", default=None)
# Longer than any retry, session or publish timeout of the code under test.
_LONGEST_RUN_SECONDS = 3_600.0


class Stalled(RuntimeError):
    """Nothing can happen anymore, or nothing happens in an hour of virtual time."""


class SimulatedLoop(asyncio.BaseEventLoop):
    """Jumps to the next timer when nothing is ready; ``connect`` opens its only connections."""

    def __init__(self) -> None:
        super().__init__()
        self._moment = 0.0
        # What asyncio waits with when nothing is ready.
        self._selector = self
        self.connect: Callable[..., Any] | None = None
        self.set_task_factory(_create_task)  # type: ignore[arg-type]

    def time(self) -> float:
        return self._moment

    def select(self, timeout: float | None) -> list[Any]:
        if timeout is None or self._moment > _LONGEST_RUN_SECONDS:
            raise Stalled(f"stalled after {self._moment:.0f} virtual seconds")
        self._moment += timeout
        return []

    def _process_events(self, events: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass

    def call_soon(  # type: ignore[override]
        self, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        if context is None:
            context = copy_context()
        process = context.get(_current)
        if process is None:
            return super().call_soon(callback, *args, context=context)
        return super().call_soon(process.run, callback, *args, context=context)

    def call_at(  # type: ignore[override]
        self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        if context is None:
            context = copy_context()
        process = context.get(_current)
        if process is None:
            return super().call_at(when, callback, *args, context=context)
        return super().call_at(when, process.run, callback, *args, context=context)

    async def create_connection(  # type: ignore[override]
        self, protocol_factory: Callable[[], asyncio.BaseProtocol], host: str, port: int, **_: Any
    ) -> tuple[asyncio.Transport, asyncio.BaseProtocol]:
        assert self.connect is not None
        transport: asyncio.Transport
        protocol: asyncio.BaseProtocol
        transport, protocol = await self.connect(protocol_factory, host, port)
        return transport, protocol


class Process:
    """Runs tasks until it is killed; what a paused one would run is kept until it resumes."""

    def __init__(self, name: str, loop: SimulatedLoop) -> None:
        self.name = name
        self.state: Literal["running", "paused", "killed", "buried"] = "running"
        self.tasks: set[asyncio.Task[Any]] = set()
        self.on_kill: Callable[[], None] = lambda: None
        self._loop = loop
        self._context = copy_context()
        self._context.run(_current.set, self)
        self._kept: list[tuple[Context, Callable[..., Any], tuple[Any, ...]]] = []

    @property
    def service(self) -> str:
        """The name without the number of the replica."""
        return self.name.rstrip(" 0123456789")

    def start(self, main: Coroutine[Any, Any, None]) -> None:
        self._loop.create_task(main, context=self._context)

    def run(self, callback: Callable[..., Any], *args: Any) -> None:
        if self.state in ("running", "buried"):
            callback(*args)
        else:
            self._kept.append((copy_context(), callback, args))

    def pause(self) -> None:
        self.state = "paused"

    def resume(self) -> None:
        if self.state != "paused":
            return
        self.state = "running"
        self._run_kept()

    def _run_kept(self) -> None:
        kept, self._kept = self._kept, []
        for context, callback, args in kept:
            self._loop.call_soon(callback, *args, context=context)

    def kill(self) -> None:
        """Run nothing of it anymore, neither ``except`` nor ``finally``, as SIGKILL does."""
        self.state = "killed"
        self.on_kill()

    async def bury(self) -> None:
        """Let the tasks of a process end whose requests have no effect anymore."""
        self.state = "buried"
        self._run_kept()
        while self.tasks:
            for task in self.tasks:
                task.cancel()
            await asyncio.wait(self.tasks, timeout=60)


def current_process() -> Process:
    process = _current.get()
    assert process is not None, "only simulated processes have connections"
    return process


def _create_task(
    loop: asyncio.AbstractEventLoop, coroutine: Coroutine[Any, Any, Any], **options: Any
) -> asyncio.Task[Any]:
    context: Context = options.get("context") or copy_context()
    options["context"] = context
    task = asyncio.Task(coroutine, loop=loop, **options)
    process = context.get(_current)
    if process is not None:
        process.tasks.add(task)
        task.add_done_callback(process.tasks.discard)
    return task
