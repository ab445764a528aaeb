"""Runs one seed from an empty world to its verdict."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, closing, nullcontext
from dataclasses import dataclass
from datetime import datetime
from random import Random

from aiokafka import TopicPartition

from coursestream_events import BY_EVENT
from services.reporting.app import SERVICE
from services.reporting.consumers import CONSUMER
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.consuming import consumer_group, dead_letters, redrive
from shared.database import database_context, fetch
from tests.reporting.tables import empty_tables
from tests.simulation.aggregates import Version
from tests.simulation.defects import DEFECTS
from tests.simulation.environment import simulated_clients
from tests.simulation.faults import OPERATOR, Faults
from tests.simulation.loop import SimulatedLoop
from tests.simulation.processes import Reporting, reporting_process, school_process
from tests.simulation.school import School
from tests.simulation.servers import Databases
from tests.simulation.sessions import Sessions
from tests.simulation.verdict import judge_projection, judge_publishing
from tests.simulation.world import World

# Longer than a publish, a session and the longest outage together.
_QUIET_SECONDS = 600
_OFFSETS = "SELECT topic, partition, next_offset, halt_reason FROM consumer_offsets"
_BEHIND = f"{_OFFSETS} WHERE watermark IS NULL OR watermark < $1"
# How many events a faulty release cannot apply.
_POISONED = (0, 0, 1, 3)


@dataclass(frozen=True)
class Plan:
    """What a run is made from; equal plans give equal runs.

    That is, in processes with the same PYTHONHASHSEED: sets are iterated in an order that depends
    on it. ``defect`` is planted for the run.
    """

    seed: str
    steps: int = 40
    fault_rate: float = 0.004
    crash_at: int | None = None
    defect: str | None = None


@dataclass(frozen=True)
class Result:
    """``findings`` name what was lost or doubled; none means that the seed passed."""

    findings: list[str]
    faults: Faults
    events: int
    deadlocks: int
    virtual_seconds: float


class Simulation:
    """One world; its databases are emptied first."""

    def __init__(self, databases: Databases, plan: Plan) -> None:
        chance = Random(plan.seed)
        self._loop = SimulatedLoop()
        self._faults = Faults(
            Random(chance.random()), plan.fault_rate, crash_at=plan.crash_at, enabled=False
        )
        self._sessions = Sessions(databases.observer)
        self._world = World(self._loop, self._sessions, Random(chance.random()), self._faults)
        self._databases, self._plan = databases, plan
        self._school = School(Random(chance.random()), plan.steps)
        self._reporting = Reporting(_poisoned(self._school, chance))
        self._static_members = chance.random() < 0.5
        self._findings: list[str] = []

    def run(self) -> Result:
        defect = self._plan.defect
        planted = DEFECTS[defect].planted() if defect is not None else nullcontext()
        with closing(self._sessions), simulated_clients(self._world, self._plan.seed), planted:
            try:
                self._loop.run_until_complete(self._run())
            finally:
                self._world.server.close()
                self._loop.close()
        return Result(
            self._findings,
            self._faults,
            len(self._school.events),
            self._world.deadlocks,
            self._loop.time(),
        )

    async def _run(self) -> None:
        finished: asyncio.Future[None] = self._loop.create_future()

        async def operator(world: World) -> None:
            try:
                await self._operate()
            finally:
                finished.set_result(None)

        self._world.start(OPERATOR, operator, restarts=False)
        await finished
        self._findings += self._world.problems
        await self._world.end()

    async def _operate(self) -> None:
        """Start everything, wait until all commands are done and applied, and judge."""
        for settings in (self._databases.school, self._databases.reporting):
            async with _opened(settings):
                await empty_tables()
        self._start_processes()
        self._faults.enabled = True
        done = await _until(self._finished)
        self._faults.enabled = False
        if not done:
            self._findings += [f"not finished: {each}" for each in self._school.unfinished()]
            return
        async with _opened(self._databases.school):
            if not await self._until_published():
                self._findings.append("the outbox is not emptied")
            self._findings += await judge_publishing(self._school, self._world.log)
        async with _opened(self._databases.reporting):
            await self._finish_consuming()
            self._findings += await judge_projection(self._school, self._world.log)

    async def _finished(self) -> bool:
        return not self._school.unfinished()

    def _start_processes(self) -> None:
        databases, count = self._databases, self._world.chance.randint(1, 3)
        for number in range(1, 3):
            body = school_process(databases.school, self._school)
            self._world.start(f"school {number}", body)
        for number in range(1, count + 1):
            instance = f"reporting-{number}" if self._static_members else None
            settings = databases.reporting.model_copy(update={"worker_instance": instance})
            self._world.start(f"reporting {number}", reporting_process(settings, self._reporting))

    async def _until_published(self) -> bool:
        async def emptied() -> bool:
            [row] = await fetch("SELECT count(*) AS pending FROM outbox")
            return bool(row["pending"] == 0)

        return await _until(emptied)

    async def _finish_consuming(self) -> None:
        """Wait until the log is applied, and redrive what a faulty release dead-lettered."""
        if not await _until(self._consumed):
            self._findings += [f"not consumed: {dict(row)}" for row in await fetch(_OFFSETS)]
        moment = now()
        if not await _until(lambda: _current(moment)):
            self._findings += [f"not current: {dict(row)}" for row in await fetch(_BEHIND, moment)]
        self._reporting.fixed = True
        letters = await dead_letters(consumer_group("reporting"))
        async for letter, outcome in redrive(self._reporting.consumer, letters):
            if outcome == "dead-lettered again":
                self._findings.append(f"not redriven: {letter.reason}")

    async def _consumed(self) -> bool:
        rows = await fetch(_OFFSETS)
        offsets = {
            TopicPartition(row["topic"], row["partition"]): row["next_offset"] for row in rows
        }
        ends = self._world.log.partitions.items()
        return all(offsets.get(each, 0) == len(records) for each, records in ends)


async def _current(moment: datetime) -> bool:
    """Return whether the watermarks of all partitions show a moment."""
    return not await fetch(_BEHIND, moment)


async def _until(condition: Callable[[], Awaitable[bool]]) -> bool:
    """Return whether the condition became true within the time that nothing may take longer."""
    for _ in range(_QUIET_SECONDS):
        if await condition():
            return True
        await asyncio.sleep(1.0)
    return False


@asynccontextmanager
async def _opened(settings: ReportingSettings) -> AsyncIterator[None]:
    async with database_context(settings, SERVICE.name, SERVICE.models):
        yield


def _poisoned(school: School, chance: Random) -> list[Version]:
    """Choose events that the first release cannot apply; a compacted topic needs only the last."""
    versions = [
        Version.of(event)
        for event in school.events
        if not BY_EVENT[type(event)].topic.compacted and type(event) not in CONSUMER.ignored
    ]
    return chance.sample(versions, min(len(versions), chance.choice(_POISONED)))


def simulate(databases: Databases, plan: Plan) -> Result:
    """Run a plan in the present process, without the logs of the processes in it."""
    logging.disable(logging.CRITICAL)
    try:
        return Simulation(databases, plan).run()
    finally:
        logging.disable(logging.NOTSET)
