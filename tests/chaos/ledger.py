"""What the load has sent, and how each command was answered."""

import time
from dataclasses import dataclass, field
from typing import Literal

from shared.http.write_token import Write

Outcome = Literal["pending", "acknowledged", "refused", "unknown"]


@dataclass(slots=True)
class Command:
    """``id`` is its request id, and so the correlation id of its events.

    ``unsure`` is whether an attempt may have taken effect without an answer. Without an
    Idempotency-Key, the answer to the next attempt then says nothing about it.
    """

    id: str
    service: str
    endpoint: str
    outcome: Outcome = "pending"
    status: int = 0
    unsure: bool = False
    writes: list[Write] = field(default_factory=list)


@dataclass(slots=True)
class Endpoint:
    """``longest`` is the longest time in seconds from a failure to the next answer."""

    failing_since: float | None = None
    longest: float = 0.0

    def note(self, answered: bool) -> None:
        moment = time.monotonic()
        if not answered:
            self.failing_since = self.failing_since or moment
        elif self.failing_since is not None:
            self.longest = max(self.longest, moment - self.failing_since)
            self.failing_since = None


@dataclass
class Ledger:
    """``answered`` holds the monotonic times of all answers; ``errors`` unexpected ones."""

    commands: list[Command] = field(default_factory=list)
    endpoints: dict[str, Endpoint] = field(default_factory=dict)
    answered: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def count(self, outcome: Outcome) -> int:
        return sum(each.outcome == outcome for each in self.commands)

    def rate(self, start: float, end: float) -> float:
        """Return the answers per second between two monotonic times."""
        return sum(start <= each < end for each in self.answered) / max(end - start, 0.001)

    def failing(self) -> set[str]:
        """Return the services of which an endpoint has failed."""
        return {
            name.partition(" ")[0]
            for name, endpoint in self.endpoints.items()
            if endpoint.longest or endpoint.failing_since
        }

    def longest_failure(self) -> tuple[str, float]:
        """Return the endpoint that failed for the longest time, and the seconds."""
        name, endpoint = max(
            self.endpoints.items(), key=lambda each: each[1].longest, default=("none", Endpoint())
        )
        return name, endpoint.longest
