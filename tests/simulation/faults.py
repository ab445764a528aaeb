"""Which faults happen where: drawn from the seed, or one crash at a given step."""

from collections import Counter
from dataclasses import dataclass, field
from random import Random
from typing import Literal, NamedTuple

Fault = Literal["kill", "pause", "cut", "Kafka down", "PostgreSQL down"]
Phase = Literal["before", "after"]

# Starts the others and judges them; nothing happens to it.
OPERATOR = "operator"
_FAULTS: tuple[Fault, ...] = (
    "kill", "kill", "cut", "cut", "pause", "pause", "Kafka down", "PostgreSQL down",
)  # fmt: skip


class Step(NamedTuple):
    """A process sends a request (before), or is answered (after)."""

    process: str
    site: str
    phase: Phase


@dataclass
class Faults:
    """``rate`` is the probability of a fault at each step; ``crash_at`` replaces it by one kill.

    ``at_most`` bounds the faults of a run, so that it ends.
    """

    chance: Random
    rate: float = 0.0
    at_most: int = 12
    crash_at: int | None = None
    enabled: bool = True
    steps: int = 0
    injected: Counter[Fault] = field(default_factory=Counter)
    crashes: list[Step] = field(default_factory=list)
    sites: set[Step] = field(default_factory=set)

    def at(self, step: Step) -> Fault | None:
        if not self.enabled or step.process == OPERATOR:
            return None
        self.steps += 1
        kind = step._replace(process=step.process.rstrip(" 0123456789"))
        self.sites.add(kind)
        fault = self._choose()
        if fault is not None:
            self.injected[fault] += 1
        if fault == "kill":
            self.crashes.append(kind)
        return fault

    def _choose(self) -> Fault | None:
        if self.crash_at is not None:
            return "kill" if self.steps == self.crash_at else None
        if self.injected.total() >= self.at_most or self.chance.random() >= self.rate:
            return None
        return self.chance.choice(_FAULTS)
