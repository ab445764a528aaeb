"""The projection beside ten thousand events that it has applied, and beside a million."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.growth.costs import SIZES, Cost, Growth, measured, vacuumed
from tests.bench.projection.backlog import Record, School, publish
from tests.bench.projection.databases import applied, prepare

_BATCHED, _SINGLY = 20_000, 400


@dataclass
class _Reporting:
    """Reporting's database, and how many events about learners it has applied."""

    stack: LocalStack
    learning: Iterator[Record]
    events: int = 0

    @property
    def url(self) -> str:
        return self.stack.database_urls["reporting"]

    async def apply(self, number: int, *, batch_size: int | None = None) -> Cost:
        """Publish and apply so many more, and return the cost of one."""
        before = self.events
        self.events += await publish(
            self.stack.kafka_bootstrap_servers, islice(self.learning, number)
        )
        async with measured(self.stack, self.url) as used:
            took = await applied(self.stack, self.url, "ours", self.events, batch_size=batch_size)
        return Cost.of(before, number, took["seconds"], took["processor_seconds"], used)


async def projection_growth(stack: LocalStack, console: Console) -> list[Growth]:
    """Apply events in batches and one by one, beside more and more that were applied before."""
    school = School()
    await prepare(stack, school)
    reporting = _Reporting(stack, school.learning(SIZES[-1] + _BATCHED + _SINGLY))
    batched, singly = [], []
    for size in SIZES:
        console.print(f"applying events until there are {size:,} …")
        await reporting.apply(size - reporting.events)
        await vacuumed(reporting.url)
        batched.append(await reporting.apply(_BATCHED))
        singly.append(await reporting.apply(_SINGLY, batch_size=1))
    return [
        Growth("projection", "an event, in batches", "events", batched),
        Growth("small_batch", "an event, in a batch of its own", "events", singly),
    ]
