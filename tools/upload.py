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

# One part is sent while the service processes another.
PARTS_AT_ONCE = 2
# How long to go on without another accepted row.
PATIENCE_SECONDS = 120.0
SHOWN = 20
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0

Line = bytes
Reasons = tuple[str, ...]


@dataclass
class Tally:
    """`resent` counts repeated sends of rows.

    `waiting` counts rows that refer to something which is not available: in a dry run at once,
    otherwise when patience ended; `awaited` counts the reasons. `edited` counts rows of which a
    field was edited here and stays.
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
    awaited: Counter[Reasons] = field(default_factory=Counter)

    @property
    def rows(self) -> int:
        return self.created + self.updated + self.unchanged + self.rejected + self.waiting


class Upload:
    """`advance` receives the number of further rows with a final result.

    `created` collects the references of what a dry run would create, for the kinds that follow.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        url: str,
        token: str,
        advance: Callable[[int], None],
        part_rows: int,
        *,
        dry_run: bool = False,
        created: set[str] | None = None,
    ) -> None:
        self._part_rows = part_rows
        self._http = http
        self._url = url
        self._headers = bearer(token) | {"Content-Type": "application/x-ndjson"}
        self._advance = advance
        self._dry_run = dry_run
        self._created = set() if created is None else created
        self._query = {"dry_run": "true"} if dry_run else {}
        self._tally = Tally()

    async def send(self, records: Iterable[Any]) -> Tally:
        """Raises ToolError if the service is unreachable or refuses the request."""
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
            if len(awaited) < len(part):
                accepted_at, pause = time.monotonic(), _FIRST_PAUSE
            elif time.monotonic() - accepted_at > PATIENCE_SECONDS:
                self._give_up(awaited)
                return
            if not awaited:
                return
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
            if self._dry_run and status == "created":
                self._created.add(orjson.loads(line).get("reference", ""))
            elif self._dry_run and status == "rejected" and self._would_exist(line, reasons):
                status = "retry_later"
            if status == "retry_later" and not self._dry_run and reasons not in self._tally.awaited:
                awaited.append((line, reasons))
                continue
            self._count("waiting" if status == "retry_later" else status)
            if status == "rejected":
                _keep(self._tally.rejections, line, reasons)
            elif status == "retry_later":
                self._tally.awaited[reasons] += 1
            elif status in ("updated", "unchanged") and reasons:
                self._tally.edited += 1
                _keep(self._tally.edits, line, reasons)
        self._advance(len(part) - len(awaited))
        return awaited

    def _give_up(self, awaited: list[tuple[Line, Reasons]]) -> None:
        """Count the rows as waiting; later rows that wait for the same are not sent again."""
        self._tally.waiting += len(awaited)
        self._tally.awaited.update(reasons for _, reasons in awaited)
        self._advance(len(awaited))

    def _would_exist(self, line: Line, reasons: Reasons) -> bool:
        """Return whether the reasons only name what this dry run would have created before."""
        row: dict[str, Any] = orjson.loads(line)
        named = [
            value
            for field_name, value in row.items()
            if field_name != "reference" and isinstance(value, str) and value in self._created
        ]
        return all(any(value in reason for value in named) for reason in reasons)

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
