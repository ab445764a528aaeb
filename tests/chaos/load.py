"""Random commands at a steady pace."""

import asyncio
import time
from random import Random

from tests.chaos.actors import Actor, actors_of
from tests.chaos.ledger import Ledger
from tests.chaos.school import School

# Per actor; below what the machine can do, so that the rate shows faults and not other work.
_PAUSE_SECONDS = 1.0


class Load:
    """Runs from ``start`` to ``stop``."""

    def __init__(self, school: School, ledger: Ledger, seed: int) -> None:
        self._actors = actors_of(school, seed)
        self._chance = Random(seed)
        self._ledger = ledger
        self._over = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._run(each)) for each in self._actors]

    async def stop(self) -> None:
        """Return when every command that was begun is answered."""
        self._over.set()
        await asyncio.gather(*self._tasks)

    async def _run(self, actor: Actor) -> None:
        await asyncio.sleep(self._chance.random() * _PAUSE_SECONDS)
        while not self._over.is_set():
            await actor.step()
            # Exactly one pause after each step: what an outage delayed is not caught up.
            await asyncio.sleep(_PAUSE_SECONDS)

    def failure(self) -> BaseException | None:
        """Return the error of an actor, which is one of the load itself."""
        done = [each for each in self._tasks if each.done()]
        return next((error for each in done if (error := each.exception())), None)

    def rate(self, seconds: float) -> float:
        """Return the answers per second in the last seconds."""
        moment = time.monotonic()
        return self._ledger.rate(moment - seconds, moment)
