"""While Kafka or one database is down, everything else works; what waited arrives afterwards."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from signal import SIGTERM

from deploy.local.processes import ChildProcess
from tests.chaos.faults.kafka import without_kafka
from tests.chaos.ledger import Ledger
from tests.chaos.load import under_load
from tests.chaos.recovery import recovered
from tests.chaos.system import System
from tests.chaos.verdict import judge
from tests.conftest import FULL
from tests.support.platform import eventually

# The figures of a small run say nothing, on a machine that does other work.
DOWN_SECONDS, CURRENT_SECONDS, LEAST_RATIO = (60, 15, 0.9) if FULL else (4, 90, 0.0)
MEASURED_SECONDS = 10.0 if FULL else 2.0
STOP_SECONDS = 15.0


@dataclass
class Loaded:
    """A system under load."""

    system: System
    ledger: Ledger

    async def completion_rate(self) -> float:
        """Measure the commands per second for some seconds from now on."""
        began = len(self.ledger.answered)

        async def measured() -> None:
            assert len(self.ledger.answered) >= began + 5 * MEASURED_SECONDS

        started = time.monotonic()
        await eventually(measured)
        return (len(self.ledger.answered) - began) / (time.monotonic() - started)

    async def is_current(self, before: float) -> None:
        """Check that everything arrives in time, and that commands are as fast as before."""
        assert await recovered(self.system) < CURRENT_SECONDS
        assert await self.completion_rate() >= LEAST_RATIO * before


@asynccontextmanager
async def loaded(system: System, seed: int) -> AsyncIterator[Loaded]:
    """Load the system, and check at the end that nothing was lost or doubled."""
    async with under_load(system, seed) as load:
        yield Loaded(system, load.ledger)
        await load.stop()
    _, found = await judge(system, load.ledger)
    assert found == []


async def test_commands_succeed_while_kafka_is_down_and_arrive_on_its_return(
    system: System,
) -> None:
    async with loaded(system, 101) as under:
        before = await under.completion_rate()
        await without_kafka(system, DOWN_SECONDS, kill=False)
        assert under.ledger.failing() == set()
        await under.is_current(before)


async def test_one_database_down_affects_its_own_service_only(system: System) -> None:
    async with loaded(system, 102) as under:
        before = await under.completion_rate()
        progress = system.proxies["progress"]
        progress.refuse()
        try:
            teacher = system.platform.client("progress", "teacher")

            async def unavailable() -> None:
                answer = await teacher.get("/v1/me/grading-queue")
                assert answer.status_code == 503
                assert int(answer.headers["Retry-After"]) > 0

            await eventually(unavailable)
            await under.completion_rate()
        finally:
            progress.accept()
        assert under.ledger.failing() <= {"progress"}
        await under.is_current(before)


async def test_processes_terminated_under_load_exit_in_time_and_lose_nothing(
    system: System,
) -> None:
    async with loaded(system, 103) as under:
        for name in ("courses", "progress", *system.workers["progress"]):
            process = system.supervisor.process(name)
            pid = process.pid
            system.supervisor.kill(name, SIGTERM)

            async def replaced(process: ChildProcess = process, pid: int = pid) -> None:
                assert process.pid != pid

            await eventually(replaced, within=STOP_SECONDS)
        await under.is_current(0)
