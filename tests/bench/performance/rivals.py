"""Run what a user could install instead, each in a process of its own, on the same facts."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import asyncpg

from services.reporting.schemas.performance import TeacherPerformance
from tests.bench.performance.group_by import check_same
from tests.bench.rival import run_rival
from tests.bench.rivals.facts import TABLES


def _value(name: str, kind: str) -> str:
    return f"extract(epoch FROM {name})::{kind}" if name.endswith("_at") else f"{name}::{kind}"


EXPORTS = {
    table: f"SELECT {', '.join(_value(*column) for column in columns.items())} FROM {table}"
    for table, columns in TABLES.items()
}
RIVALS = {"DuckDB": "duckdb_report", "ClickHouse": "chdb_report"}


@dataclass(frozen=True)
class Rival:
    """Seconds: ``read`` is the median of a page, ``load`` is until all facts are in its tables."""

    read: float
    load: float


async def measure_rivals(
    url: str, answer: Sequence[TeacherPerformance], times: int
) -> dict[str, Rival]:
    """Measure each; its answer has to be reporting's."""
    with TemporaryDirectory() as folder:
        exported = await _export(url, Path(folder))
        return {
            name: await _measure(module, Path(folder), exported, answer, times)
            for name, module in RIVALS.items()
        }


async def _export(url: str, folder: Path) -> float:
    database = await asyncpg.connect(url)
    started = time.perf_counter()
    try:
        for table, facts in EXPORTS.items():
            file = folder / f"{table}.csv"
            await database.copy_from_query(facts, output=file, format="csv")
    finally:
        await database.close()
    return time.perf_counter() - started


async def _measure(
    module: str, folder: Path, exported: float, answer: Sequence[TeacherPerformance], times: int
) -> Rival:
    measured = await run_rival(module, folder, str(times))
    check_same(answer, measured["rows"])
    return Rival(measured["read"], exported + measured["load"])
