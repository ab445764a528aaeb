"""Random commands at a steady pace."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager
from random import Random

from tests.chaos.actors import Actor, actors_of
from tests.chaos.ledger import Ledger
from tests.chaos.school import School
from tests.chaos.sending import Sender
from tests.chaos.system import System

# Per actor; below what the machine can do, so that the rate shows faults and not other work.
_PAUSE_SECONDS = 1.0
_POLL_SECONDS = 0.1


class Load:
    """Runs from ``start`` to ``stop``, or to ``cancel``."""

    def __init__(self, school: School, ledger: Ledger, seed: int) -> None:
        self._actors = actors_of(school, seed)
        self._chance = Random(seed)
        self.ledger = ledger
        self._over = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._run(each)) for each in self._actors]

    async def stop(self) -> None:
        """Return when every command that was begun is answered.

        Raises ActorFailed.
        """
        self._over.set()
        await asyncio.gather(*self._tasks)

    async def cancel(self) -> None:
        """End what ``stop`` has not ended, so that nothing is sent any more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _run(self, actor: Actor) -> None:
        await asyncio.sleep(self._chance.random() * _PAUSE_SECONDS)
        while not self._over.is_set():
            await actor.step()
            # Exactly one pause after each step: what an outage delayed is not caught up.
            await asyncio.sleep(_PAUSE_SECONDS)

    async def answers(self, count: int) -> None:
        """Return when so many more commands are answered.

        Raises ActorFailed.
        """
        target = len(self.ledger.answered) + count
        while len(self.ledger.answered) < target:
            self.check()
            await asyncio.sleep(_POLL_SECONDS)

    def check(self) -> None:
        """Raises ActorFailed if an actor has."""
        for task in self._tasks:
            if task.done():
                task.result()

    def rate(self, seconds: float) -> float:
        """Return the answers per second in the last seconds."""
        moment = time.monotonic()
        return self.ledger.rate(moment - seconds, moment)


@asynccontextmanager
async def under_load(system: System, seed: int) -> AsyncIterator[Load]:
    """Load the system inside the block, which awaits ``stop`` unless it fails."""
    ledger = Ledger()
    async with aclosing(Sender(system.platform, ledger, Random(f"{seed}/ids"))) as sender:
        school = School(system.platform, sender, Random(f"{seed}/school"))
        await school.open()
        load = Load(school, ledger, seed)
        load.start()
        try:
            yield load
        finally:
            await load.cancel()
