"""What a fault is, and the list of all."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random

from tests.chaos.system import System

Injection = Callable[[System, Random], Awaitable[str]]


@dataclass(frozen=True)
class Fault:
    """``inject`` returns where the fault was injected; ``seconds`` is about how long it takes.

    ``guarantee`` is what it tries to break, as ``docs/reliability.md`` names it.
    """

    name: str
    guarantee: str
    seconds: float
    inject: Injection


FAULTS: dict[str, Fault] = {}

PUBLISHED = "every committed event is published, in order"
APPLIED = "every event is applied once"
ANSWERED = "a command takes effect once"
CURRENT = "everything is current again by itself"


def fault(name: str, guarantee: str, seconds: float) -> Callable[[Injection], Injection]:
    def add(inject: Injection) -> Injection:
        FAULTS[name] = Fault(name, guarantee, seconds, inject)
        return inject

    return add
