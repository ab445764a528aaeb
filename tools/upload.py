"""Send records to an import endpoint in bounded parts until each row has a final result."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import httpx
import orjson

from tools.client import bearer, checked, through_restarts
from tools.concurrency import side_by_side
from tools.errors import ToolError

# One part is sent while the service processes another.
PARTS_AT_ONCE = 2
# How long to go on without another accepted row.
PATIENCE_SECONDS = 120.0
SHOWN = 20
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0

Line = bytes
Reasons = tuple[str, ...]


class StillAwaited(ToolError):
    """Rows refer to something that never became available."""


@dataclass
class Tally:
    """`resent` counts repeated sends of rows, `waiting` what a dry run cannot see yet.

    `edited` counts rows of which a field was edited here and stays.
    """

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: int = 0
    waiting: int = 0
    resent: int = 0
    edited: int = 0
    seconds: float = 0
    rejections: list[tuple[Line, Reasons]] = field(default_factory=list)
    edits: list[tuple[Line, Reasons]] = field(default_factory=list)

    @property
    def rows(self) -> int:
        return self.created + self.updated + self.unchanged + self.rejected + self.waiting


class Upload:
    """`advance` receives the number of further rows with a final result."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str,
        token: str,
        advance: Callable[[int], None],
        part_rows: int,
        *,
        dry_run: bool = False,
    ) -> None:
        self._part_rows = part_rows
        self._http = http
        self._url = url
        self._headers = bearer(token) | {"Content-Type": "application/x-ndjson"}
        self._advance = advance
        self._dry_run = dry_run
        self._query = {"dry_run": "true"} if dry_run else {}
        self._tally = Tally()

    async def send(self, records: Iterable[Any]) -> Tally:
        """Raises StillAwaited, or ToolError if the service is unreachable or refuses."""
        started = time.monotonic()
        parts = _parts(map(orjson.dumps, records), self._part_rows)

        async def send_parts() -> None:
            for part in parts:
                await self._send_part(part)

        await side_by_side((send_parts() for _ in range(PARTS_AT_ONCE)), PARTS_AT_ONCE)
        self._tally.seconds = time.monotonic() - started
        return self._tally

    async def _send_part(self, part: list[Line]) -> None:
        accepted_at, pause = time.monotonic(), _FIRST_PAUSE
        while True:
            awaited = self._note(part, await self._post(part))
            if not awaited:
                return
            if len(awaited) < len(part):
                accepted_at, pause = time.monotonic(), _FIRST_PAUSE
            elif time.monotonic() - accepted_at > PATIENCE_SECONDS:
                raise _still_awaited(self._url, awaited)
            self._tally.resent += len(awaited)
            await asyncio.sleep(pause)
            part = [line for line, _ in awaited]
            pause = min(2 * pause, _LONGEST_PAUSE)

    def _note(self, part: list[Line], results: list[dict[str, Any]]) -> list[tuple[Line, Reasons]]:
        """Return the rows to send again."""
        awaited: list[tuple[Line, Reasons]] = []
        for line, result in zip(part, results, strict=True):
            reasons = tuple(result.get("reasons", ()))
            status = result["status"]
            if status == "retry_later" and not self._dry_run:
                awaited.append((line, reasons))
                continue
            self._count("waiting" if status == "retry_later" else status)
            if status == "rejected":
                _keep(self._tally.rejections, line, reasons)
            elif status in ("updated", "unchanged") and reasons:
                self._tally.edited += 1
                _keep(self._tally.edits, line, reasons)
        self._advance(len(part) - len(awaited))
        return awaited

    def _count(self, outcome: str) -> None:
        setattr(self._tally, outcome, getattr(self._tally, outcome) + 1)

    async def _post(self, part: list[Line]) -> list[dict[str, Any]]:
        body = b"\n".join(part)
        response = checked(
            await through_restarts(
                lambda: self._http.post(
                    self._url, content=body, headers=self._headers, params=self._query
                )
            )
        )
        return [orjson.loads(line) for line in response.content.splitlines()]


def _keep(shown: list[tuple[Line, Reasons]], line: Line, reasons: Reasons) -> None:
    if len(shown) < SHOWN:
        shown.append((line, reasons))


def _parts(lines: Iterator[Line], rows: int) -> Iterator[list[Line]]:
    while part := list(islice(lines, rows)):
        yield part


def _still_awaited(url: str, awaited: list[tuple[Line, Reasons]]) -> StillAwaited:
    kinds = Counter(reason for _, reasons in awaited for reason in reasons)
    named = "\n".join(f"  {number:,} rows: {reason}" for reason, number in kinds.most_common(SHOWN))
    more = len(kinds) - SHOWN
    return StillAwaited(
        f"{url}: no row was accepted for {PATIENCE_SECONDS:.0f} s; not available yet:\n{named}"
        + (f"\n  and {more:,} more reasons" if more > 0 else "")
        + "\nCheck whether a service is down or behind. The same command continues from here."
    )
