"""What one piece of work costs at a size, and how that grows."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg

from deploy.local.stack import LocalStack
from tests.bench.processors import server_seconds
from tests.bench.report import Figure, Report, Target

SIZES = (10_000, 100_000, 1_000_000)
# An index of a million rows is a block deeper than one of ten thousand.
_BLOCKS_GROWTH = 1.5
_BLOCKS = "SELECT blks_hit + blks_read FROM pg_stat_database WHERE datname = current_database()"


@dataclass
class Used:
    """What PostgreSQL has used in between: processor seconds, and blocks that it looked at."""

    postgresql: float = 0
    blocks: int = 0


@dataclass(frozen=True)
class Cost:
    """Of one event, row or command beside ``size`` others.

    ``elapsed``, ``python`` and ``postgresql`` are in µs, the last two of processors.
    """

    size: int
    elapsed: float
    python: float
    postgresql: float
    blocks: float

    @classmethod
    def of(cls, size: int, number: int, elapsed: float, python: float, used: Used) -> Cost:
        """Divide what so many cost, in seconds."""
        each = 1e6 / number
        return cls(
            size, elapsed * each, python * each, used.postgresql * each, used.blocks / number
        )

    @property
    def processor(self) -> float:
        return self.python + self.postgresql


@dataclass(frozen=True)
class Growth:
    """The costs of the same ``work`` at each size; ``among`` is what there are so many of."""

    name: str
    work: str
    among: str
    costs: Sequence[Cost]

    @property
    def figure(self) -> Figure:
        """Compare processor time, which other programs change least."""
        least, most = self.costs[0], self.costs[-1]
        against = f"with {least.size:,} {self.among} there instead of {most.size:,}"
        return Figure(
            f"growth_{self.name}", most.processor, least.processor, "µs", against, 1 / 1.2, "lower"
        )

    def add_to(self, report: Report) -> None:
        report.compared.append(self.figure)
        for each in self.costs:
            report.rows.append((
                self.work, f"{each.size:,} {self.among}", f"{each.elapsed:,.0f}",
                f"{each.python:,.1f}", f"{each.postgresql:,.1f}", f"{each.blocks:.1f}",
            ))  # fmt: skip
        least, most = self.costs[0], self.costs[-1]
        what = f"blocks for {self.work} with {most.size:,} {self.among} ÷ with {least.size:,}"
        report.targets.append(
            Target(what, most.blocks / least.blocks, _BLOCKS_GROWTH, "at most", counts=True)
        )


@asynccontextmanager
async def measured(stack: LocalStack, url: str) -> AsyncIterator[Used]:
    """Measure what happens in the block; its connections have to be closed at its end.

    Before, each session counts on its own what it has looked at.
    """
    used, database = Used(), await asyncpg.connect(url)
    try:
        blocks, seconds = await database.fetchval(_BLOCKS), server_seconds(stack)["postgresql"]
        yield used
        used.postgresql = server_seconds(stack)["postgresql"] - seconds
        used.blocks = await database.fetchval(_BLOCKS) - blocks
    finally:
        await database.close()


async def vacuumed(url: str) -> None:
    """Let no autovacuum or checkpoint fall into a measurement."""
    database = await asyncpg.connect(url)
    try:
        await database.execute("VACUUM ANALYZE")
        await database.execute("CHECKPOINT")
    finally:
        await database.close()
