"""What a fault is, and the list of all."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random

from tests.chaos.recovery import NotRecovered
from tests.chaos.system import System

Injection = Callable[[System, Random], Awaitable[str]]


class NotInjected(Exception):
    """What the fault waits for did not happen in time."""


class FaultFailed(Exception):
    """A mistake in the fault itself, which leaves the system in an unknown state."""


@dataclass(frozen=True)
class Fault:
    """``seconds`` is about how long it takes.

    ``guarantee`` is what it tries to break, as ``docs/reliability.md`` names it.
    """

    name: str
    guarantee: str
    seconds: float
    injection: Injection

    async def inject(self, system: System, chance: Random) -> str:
        """Return where the fault was injected.

        Raises NotInjected, NotRecovered, and FaultFailed for a mistake in the fault itself.
        """
        try:
            return await self.injection(system, chance)
        except (NotInjected, NotRecovered):
            raise
        except Exception as error:
            raise FaultFailed(f"the fault {self.name!r} failed: {error!r}") from error


FAULTS: dict[str, Fault] = {}

# For what a fault waits for; longer than clients need to reconnect after the fault before it.
WAIT_SECONDS = 60

PUBLISHED = "every committed event is published, in order"
APPLIED = "every event is applied once"
ANSWERED = "a command takes effect once"
CURRENT = "everything is current again by itself"


def fault(name: str, guarantee: str, seconds: float) -> Callable[[Injection], Injection]:
    def add(inject: Injection) -> Injection:
        FAULTS[name] = Fault(name, guarantee, seconds, inject)
        return inject

    return add
