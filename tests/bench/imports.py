"""Rows per second and memory of bulk imports, compared with one request per row."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import httpx
import orjson
from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.deployed import deployed
from tests.bench.processors import peak_mib, reset_peak
from tests.bench.references.copied import copy_rows
from tests.bench.report import Figure, Report, Target
from tests.support.platform import Platform
from tests.tools.oulad_set import oulad_folder
from tools.client import bearer
from tools.oulad.check import check
from tools.oulad.mapping import Record, Records
from tools.oulad.tables import presentations
from tools.reporting import Reporting
from tools.upload import Tally, Upload

SINGLY = 50
PART_ROWS = 2_000
# Fewer say nothing about the thirds of an import.
_LEAST_PARTS = 30
# How much more memory one request with all rows may need than one with a part: heap noise.
ROOM_MIB = 32


@dataclass(frozen=True)
class Measured:
    """``singly`` were the first rows; ``peak`` is the service's memory in MiB.

    ``thirds`` are the rows per second of the first, second and last third of the others.
    """

    kind: str
    singly: Tally
    others: Tally
    thirds: Sequence[float]
    peak: float

    @property
    def rows(self) -> int:
        return self.singly.rows + self.others.rows

    @property
    def single(self) -> float:
        """Return rows per second with one per request."""
        return self.singly.rows / self.singly.seconds

    @property
    def bulk(self) -> float:
        return self.others.rows / self.others.seconds if self.others.rows else self.single


class _Marks:
    """When how many rows had a final result."""

    def __init__(self) -> None:
        self._marks = [(time.perf_counter(), 0)]

    def add(self, rows: int) -> None:
        self._marks.append((time.perf_counter(), self._marks[-1][1] + rows))

    def thirds(self) -> list[float]:
        """Return the rows per second of each third; of none if there are too few parts."""
        if len(self._marks) < _LEAST_PARTS:
            return []
        total = self._marks[-1][1]
        ends = [next(mark for mark in self._marks if mark[1] * 3 >= total * n) for n in range(4)]
        return [(rows - before) / (at - begun) for (begun, before), (at, rows) in pairwise(ends)]


@dataclass
class Importer:
    """Imports one kind of records into its service."""

    platform: Platform
    http: httpx.AsyncClient
    kind: str
    service: str
    source: Callable[[], Iterator[Record]]

    async def measure(self) -> Measured:
        """Import the first rows one per request and the others in parts."""
        rows = self.source()
        singly = await self._send(islice(rows, SINGLY), part_rows=1)
        reset_peak(self._pid)
        marks = _Marks()
        others = await self._send(rows, PART_ROWS, marks.add)
        return Measured(self.kind, singly, others, marks.thirds(), peak_mib(self._pid))

    async def peak_of_one_request(self, rows: int | None) -> float:
        """Return the peak memory in MiB of one request with so many rows; None: all."""

        async def body() -> AsyncIterator[bytes]:
            for row in islice(self.source(), rows):
                yield orjson.dumps(row) + b"\n"

        reset_peak(self._pid)
        answer = await self.http.post(self._url, content=body(), headers=bearer(self._token))
        answer.raise_for_status()
        return peak_mib(self._pid)

    @property
    def _url(self) -> str:
        return f"{self.platform.urls[self.service]}/v1/imports/{self.kind}"

    @property
    def _token(self) -> str:
        return self.platform.stack.tokens.token(subject=uuid4(), role="service")

    async def _send(
        self,
        rows: Iterator[Record],
        part_rows: int,
        advance: Callable[[int], None] = lambda _: None,
    ) -> Tally:
        upload = Upload(self.http, self._url, self._token, advance, part_rows)
        tally = await upload.send(rows)
        assert not tally.rejected, tally.rejections
        assert not tally.waiting, tally.awaited
        return tally

    @property
    def _pid(self) -> int:
        return self.platform.supervisor.process(self.service).pid


async def imports(stack: LocalStack, console: Console) -> Report:
    """Import the real records, or a sample without them, and check every figure."""
    with (
        TemporaryDirectory() as scratch,
        deployed(stack) as services,
    ):
        data = oulad_folder(Path(scratch))
        chosen = presentations(data)
        platform = Platform(stack, services)
        async with httpx.AsyncClient(timeout=600, trust_env=False) as http:
            importers = [
                Importer(platform, http, each.kind, each.service, each.records)
                for each in Records(data, chosen).sources()
            ]
            started = time.perf_counter()
            measured = [await _measure(importer, console) for importer in importers]
            seconds = time.perf_counter() - started
            token = stack.tokens.token(subject=uuid4(), role="superadmin")
            reporting = Reporting(http, services.urls, services.ops_urls, token)
            await reporting.wait_for_all(300)
            behind = time.perf_counter() - started - seconds
            equal = await check(reporting, data, [each.slug for each in chosen], None, console)
            completions = next(each for each in importers if each.kind == "completions")
            peaks = [await completions.peak_of_one_request(rows) for rows in (PART_ROWS, None)]
            copied = await copy_rows(stack, {each.kind: each.rows for each in measured})
    return _report(measured, seconds, behind, peaks, copied, equal=equal)


async def _measure(importer: Importer, console: Console) -> Measured:
    measured = await importer.measure()
    console.print(f"{measured.kind}: {measured.rows:,} rows")
    return measured


def _rate(measured: list[Measured], seconds: float) -> float:
    """Return the rows per second without those that were sent one per request."""
    rows = sum(each.others.rows for each in measured)
    return rows / (seconds - sum(each.singly.seconds for each in measured))


def _report(
    measured: list[Measured],
    seconds: float,
    behind: float,
    peaks: list[float],
    copied: float,
    *,
    equal: bool,
) -> Report:
    part, whole = peaks
    rows = sum(each.rows for each in measured)
    note = (
        f"{rows:,} rows in {seconds:.1f} s; reporting had applied them {behind:.1f} s later. "
        f"All completions in one request: {whole:.0f} MiB, {PART_ROWS:,} of them: {part:.0f} MiB."
    )
    report = Report(
        "imports",
        "Bulk import of real teaching records",
        ("records", "rows", "one request per row", "bulk", "ratio", "its thirds", "peak memory"),
        notes=[note],
        compared=[
            *(
                Figure(f"import_{each.kind}", each.bulk, each.single, "rows/s",
                       "one request per row") for each in measured if each.others.rows
            ),
            Figure("import_vs_copy", _rate(measured, seconds + behind), copied, "rows/s",
                   "COPY into tables of the same shape; ours until reporting agrees"),
            *(
                Figure(f"growth_import_{each.kind}", each.thirds[-1], each.thirds[0], "rows/s",
                       f"the first third of {each.rows:,} rows; ours is the last", 1 / 1.2)
                for each in measured if each.thirds
            ),
        ],
    )  # fmt: skip
    for each in measured:
        report.rows.append((
            each.kind, f"{each.rows:,}", f"{each.single:,.0f}/s", f"{each.bulk:,.0f}/s",
            f"{each.bulk / each.single:,.1f}", ", ".join(f"{rate:,.0f}" for rate in each.thirds),
            f"{each.peak:.0f} MiB",
        ))  # fmt: skip
    report.targets += [
        Target("all figures equal the recount", equal, True, "at least", counts=True),
        Target("MiB more for all completions in one request", whole - part, ROOM_MIB,
               "at most", counts=True),
    ]  # fmt: skip
    return report
