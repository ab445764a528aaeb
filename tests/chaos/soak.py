"""What must not grow during a soak: memory, connections, tables whose rows are replaced."""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import asyncpg

from deploy.local.existing import SERVICES
from tests.chaos.system import System

SOAK_SECONDS = 45 * 60
# From one fault to the next.
PERIOD_SECONDS = 120.0
_SAMPLE_SECONDS = 15.0
# Caches and pools fill at the beginning.
_WARM_UP_SHARE = 1 / 3
# Tables whose rows are replaced or deleted, so that their size shows dead rows and empty pages.
_REWRITTEN = {
    "courses": ("outbox", "consumer_offsets"),
    "enrollment": ("outbox", "consumer_offsets"),
    "progress": ("outbox", "consumer_offsets", "learners"),
    "reporting": ("consumer_offsets", "course_totals", "student_totals", "teacher_totals"),
}
_SIZES = """
    SELECT relname, pg_table_size(oid) + pg_indexes_size(oid) AS bytes
      FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname = ANY ($1)
"""
_CONNECTIONS = """
    SELECT count(*) AS n FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


class Growth(NamedTuple):
    """The first and last value after the warm-up, and the slope per hour."""

    first: float
    last: float
    slope: float


@dataclass
class Series:
    """Values at times in seconds."""

    times: list[float] = field(default_factory=list)
    values: list[float] = field(default_factory=list)

    def add(self, moment: float, value: float) -> None:
        self.times.append(moment)
        self.values.append(value)

    @property
    def growth(self) -> Growth:
        """Return the growth after the warm-up, with the slope by least squares."""
        first = int(len(self.times) * _WARM_UP_SHARE)
        times, values = self.times[first:], self.values[first:]
        if len(times) < 3:
            return Growth(self.values[0], self.values[-1], 0.0)
        mean_time, mean_value = sum(times) / len(times), sum(values) / len(values)
        spread = sum((each - mean_time) ** 2 for each in times)
        together = sum(
            (moment - mean_time) * (value - mean_value)
            for moment, value in zip(times, values, strict=True)
        )
        return Growth(values[0], values[-1], together / spread * 3600)


@asynccontextmanager
async def measuring(system: System, growth: dict[str, Growth] | None) -> AsyncIterator[None]:
    """Measure inside the block, and add what was measured to ``growth`` at its end."""
    if growth is None:
        yield
        return
    soak = Soak(system)
    sampling = asyncio.create_task(soak.run())
    try:
        yield
    finally:
        sampling.cancel()
        growth |= {name: series.growth for name, series in soak.series.items()}


@dataclass
class Soak:
    """Samples until it is canceled."""

    system: System
    series: dict[str, Series] = field(default_factory=dict)

    async def run(self) -> None:
        while True:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await self._sample()
            await asyncio.sleep(_SAMPLE_SECONDS)

    async def _sample(self) -> None:
        moment = time.monotonic()
        for name, value in (await self._values()).items():
            self.series.setdefault(name, Series()).add(moment, value)

    async def _values(self) -> Mapping[str, float]:
        values: dict[str, float] = {}
        for name in self.system.instances:
            values[f"memory of {name}, MB"] = _memory(self.system.supervisor.process(name).pid)
        for service in SERVICES:
            rows = await self.system.platform.fetch(service, _CONNECTIONS)
            values[f"connections of {service}"] = rows[0]["n"]
            sizes = await self.system.platform.fetch(service, _SIZES, list(_REWRITTEN[service]))
            for row in sizes:
                values[f"{service}.{row['relname']}, kB"] = row["bytes"] / 1000
        return values


def _memory(pid: int) -> float:
    """Return the resident megabytes of a process."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    (line,) = (each for each in status.splitlines() if each.startswith("VmRSS:"))
    return int(line.split()[1]) / 1000
