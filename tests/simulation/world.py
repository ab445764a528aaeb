"""The simulated world: processes, their database server and their log, and time."""

import asyncio
from collections.abc import Callable, Coroutine
from contextvars import Context
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal, TypeVar

from aiokafka.errors import KafkaConnectionError

from tests.simulation.faults import Faults, Phase, Step
from tests.simulation.kafka.log import Log
from tests.simulation.loop import Process, SimulatedLoop, current_process
from tests.simulation.postgres import Server
from tests.simulation.sessions import Sessions

R = TypeVar("R")
Outcome = Literal["done", "cut", "killed"]
Body = Callable[["World"], Coroutine[Any, Any, None]]

# Seconds: most requests are quick, a few take long enough that everything else overtakes them.
_USUAL, _SLOW, _SLOW_RATE = 0.002, 0.5, 0.03
_RESTART = (0.5, 3.0)
_PAUSE = (0.5, 40.0)
_OUTAGE = (0.5, 90.0)


@dataclass(eq=False)
class World:
    """``problems`` are what no fault explains, such as a task that failed by itself."""

    loop: SimulatedLoop
    sessions: Sessions
    chance: Random
    faults: Faults
    problems: list[str] = field(default_factory=list)
    processes: list[Process] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.server = Server(self, self.sessions)
        self.log = Log(self)
        self.loop.connect = self.server.connect

    # --- Time -------------------------------------------------------------------------------

    def later(self, seconds: float, callback: Callable[..., Any], *args: Any) -> None:
        """Call after a time, in no process."""
        self.loop.call_later(seconds, callback, *args, context=Context())

    def after_a_while(self, callback: Callable[..., Any], *args: Any) -> None:
        self.later(self._delay(), callback, *args)

    def _delay(self) -> float:
        mean = _SLOW if self.chance.random() < _SLOW_RATE else _USUAL
        return self.chance.expovariate(1 / mean)

    # --- Processes --------------------------------------------------------------------------

    def start(self, name: str, body: Body, *, restarts: bool = True) -> Process:
        process = Process(name, self.loop)
        if restarts:
            process.on_kill = lambda: self._restart(name, body)
        self.processes.append(process)
        process.start(self._run(process, body))
        return process

    async def _run(self, process: Process, body: Body) -> None:
        try:
            await body(self)
        except Exception as error:
            self.problems.append(f"{process.name} ended: {error!r}")

    def _restart(self, name: str, body: Body) -> None:
        self.later(self.chance.uniform(*_RESTART), self.start, name, body)

    def kill(self, process: Process) -> None:
        process.kill()
        self.server.end_sessions(process)

    async def end(self) -> None:
        """End all processes, as if all were killed, and let what they left behind be collected."""
        self.faults.enabled = False
        for process in self.processes:
            process.on_kill = lambda: None
            process.kill()
            self.server.end_sessions(process)
        for process in self.processes:
            await process.bury()

    # --- Requests ---------------------------------------------------------------------------

    def step(self, process: Process, site: str, phase: Phase) -> Outcome:
        """Return whether the request is executed, or the response delivered."""
        if process.state == "killed":
            return "killed"
        if process.state == "buried":
            return "cut"
        match self.faults.at(Step(process.name, site, phase)):
            case "kill":
                self.kill(process)
                return "killed"
            case "cut":
                return "cut"
            case "pause":
                process.pause()
                self.later(self.chance.uniform(*_PAUSE), process.resume)
            case "Kafka down":
                self.log.stop(self.chance.uniform(*_OUTAGE))
            case "PostgreSQL down":
                self.server.stop(process.service, self.chance.uniform(*_OUTAGE))
                return "cut"
        return "done"

    async def request(self, site: str, effect: Callable[[], R]) -> R:
        """Call ``effect`` after a while, and return its result after another.

        Raises:
            KafkaConnectionError: the connection was cut; the effect may have happened.
        """
        answer: asyncio.Future[R] = self.loop.create_future()
        self.after_a_while(self._perform, current_process(), site, effect, answer)
        return await answer

    def _perform(
        self, process: Process, site: str, effect: Callable[[], R], answer: asyncio.Future[R]
    ) -> None:
        outcome = self.step(process, site, "before")
        if outcome == "done":
            try:
                result = effect()
            except Exception as error:
                self.after_a_while(_fail, answer, error)
                return
            outcome = self.step(process, site, "after")
            if outcome == "done":
                self.after_a_while(_succeed, answer, result)
        if outcome == "cut":
            self.after_a_while(_fail, answer, KafkaConnectionError(f"cut during: {site}"))


def _succeed(answer: asyncio.Future[R], result: R) -> None:
    if not answer.done():
        answer.set_result(result)


def _fail(answer: asyncio.Future[Any], error: Exception) -> None:
    if not answer.done():
        answer.set_exception(error)
