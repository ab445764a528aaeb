"""Import files of records into the running stack, with progress and a summary."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
)
from rich.text import Text

from tools.stack import Stack
from tools.upload import SHOWN, Line, Reasons, Tally, Upload

# The response arrives when the whole part has been processed.
TIMEOUT = httpx.Timeout(10, read=300, write=60)


@dataclass(frozen=True)
class Source:
    """Records of one kind; each call of ``records`` begins anew."""

    kind: str
    service: str
    records: Callable[[], Iterator[dict[str, Any]]]


async def import_all(
    http: httpx.AsyncClient,
    stack: Stack,
    sources: Sequence[Source],
    console: Console,
    *,
    part_rows: int,
    dry_run: bool = False,
) -> bool:
    """Import the sources in their order; return whether every row was accepted."""
    started, token = time.monotonic(), stack.token("service")
    tallies: list[Tally] = []
    created: set[str] = set()
    with _bars(console) as bars:
        for each in sources:
            bar = bars.add_task(each.kind, total=None)
            bars.update(bar, total=sum(1 for _ in each.records()))
            url = f"{stack.urls[each.service]}/v1/imports/{each.kind}"
            advance = partial(bars.advance, bar)
            upload = Upload(http, url, token, advance, part_rows, dry_run=dry_run, created=created)
            tally = await upload.send(each.records())
            bars.remove_task(bar)
            _say(console, each.kind, tally)
            if not dry_run:
                _say_awaited(console, tally)
            tallies.append(tally)
    rows, seconds = sum(each.rows for each in tallies), time.monotonic() - started
    console.print(f"{rows:,} rows in {seconds:.1f} s{' (dry run)' if dry_run else ''}")
    return not any(each.rejected or (each.waiting and not dry_run) for each in tallies)


def _say(console: Console, kind: str, tally: Tally) -> None:
    speed = tally.rows / tally.seconds if tally.seconds else 0
    outcomes = {
        "created": tally.created,
        "updated": tally.updated,
        "unchanged": tally.unchanged,
        "rejected": tally.rejected,
        "waiting for other rows": tally.waiting,
        "edited here": tally.edited,
        "sent again": tally.resent,
    }
    told = ", ".join(f"{number:,} {outcome}" for outcome, number in outcomes.items() if number)
    what = f"{kind:<11} {tally.rows:>9,} rows {tally.seconds:6.1f} s {speed:>7,.0f} rows/s"
    console.print(f"{what}  {told}", highlight=False, soft_wrap=True)
    _list(console, "rejected", tally.rejected, tally.rejections)
    _list(console, "edited here", tally.edited, tally.edits)


def _say_awaited(console: Console, tally: Tally) -> None:
    if not tally.awaited:
        return
    told = [
        f"  {number:,} rows: {'; '.join(reasons)}"
        for reasons, number in tally.awaited.most_common(SHOWN)
    ]
    if len(tally.awaited) > SHOWN:
        told.append(f"  and {len(tally.awaited) - SHOWN:,} more reasons")
    told.append("  If nothing above was rejected, a service is down or behind; then import again.")
    console.print("\n".join(told), style="yellow", highlight=False, markup=False, soft_wrap=True)


def _list(console: Console, what: str, number: int, shown: Sequence[tuple[Line, Reasons]]) -> None:
    for line, reasons in shown:
        console.print(
            f"  {what}: {'; '.join(reasons)}: {line.decode()}",
            style="yellow",
            highlight=False,
            markup=False,
            soft_wrap=True,
        )
    if number > SHOWN:
        console.print(f"  and {number - SHOWN:,} more", style="yellow")


class _Speed(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.completed / (task.elapsed or 1):,.0f} rows/s")


def _bars(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Speed(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )
