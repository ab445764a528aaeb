"""`python -m tools.oulad DATA`; see `make import-oulad`."""

from __future__ import annotations

import asyncio
import time
from functools import partial
from pathlib import Path
from typing import Annotated

import httpx
import typer
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

from deploy.local.errors import StackError
from tools.errors import ToolError
from tools.oulad.check import check
from tools.oulad.mapping import Records
from tools.oulad.tables import Presentation, presentations
from tools.oulad.upload import SHOWN, Tally, Upload
from tools.reporting import Reporting
from tools.stack import Stack, running_stack

# The response arrives when the whole part has been processed.
_TIMEOUT = httpx.Timeout(10, read=300, write=60)
_ARRIVAL_SECONDS = 300.0
console = Console()


def main(
    data: Annotated[Path, typer.Argument(help="Folder with the CSV files")],
    courses: Annotated[
        str, typer.Option(help="Presentations, as aaa-2013j,bbb-2013b; default: all")
    ] = "",
    students: Annotated[
        int | None, typer.Option(min=1, help="Maximum students per presentation")
    ] = None,
    check_too: Annotated[
        bool, typer.Option("--check", help="Compare reporting with a recount of the files")
    ] = False,
    only_check: Annotated[bool, typer.Option("--only-check", help="Import nothing")] = False,
    part_rows: Annotated[int, typer.Option(min=1, max=10_000, help="Rows per request")] = 2_000,
) -> None:
    """Import the Open University's learning records into the running stack."""
    try:
        chosen = _chosen(data, courses)
        done = asyncio.run(
            _run(
                data,
                chosen,
                students,
                part_rows,
                imports=not only_check,
                checks=check_too or only_check,
            )
        )
    except (ToolError, StackError) as error:
        console.print(str(error), style="red", highlight=False, soft_wrap=True, markup=False)
        raise typer.Exit(1) from None
    raise typer.Exit(0 if done else 1)


def _chosen(data: Path, courses: str) -> list[Presentation]:
    all_of_them = {each.slug: each for each in presentations(data)}
    wanted = [name.strip().lower() for name in courses.split(",") if name.strip()]
    unknown = [name for name in wanted if name not in all_of_them]
    if unknown:
        there = ", ".join(all_of_them)
        raise ToolError(f"{data} has no presentation {', '.join(unknown)}; it has {there}")
    return [all_of_them[name] for name in dict.fromkeys(wanted)] or list(all_of_them.values())


async def _run(
    data: Path,
    chosen: list[Presentation],
    students: int | None,
    part_rows: int,
    *,
    imports: bool,
    checks: bool,
) -> bool:
    stack = running_stack()
    async with httpx.AsyncClient(timeout=_TIMEOUT, trust_env=False) as http:
        records = Records(data, chosen, students)
        if imports and not await _import(http, stack, records, part_rows):
            return False
        if not checks:
            return True
        reporting = Reporting(http, stack.urls, stack.ops_urls, stack.token("superadmin"))
        started = time.monotonic()
        with console.status("Waiting for reporting …"):
            await reporting.wait_for_all(_ARRIVAL_SECONDS)
        console.print(f"Reporting was complete {time.monotonic() - started:.1f} s later")
        slugs = [each.slug for each in chosen]
        return await check(reporting, data, slugs, students, console)


async def _import(http: httpx.AsyncClient, stack: Stack, records: Records, part_rows: int) -> bool:
    started, token = time.monotonic(), stack.token("service")
    tallies: list[Tally] = []
    with _bars() as bars:
        for kind, service, source in records.sources():
            bar = bars.add_task(kind, total=None)
            bars.update(bar, total=sum(1 for _ in source()))
            url = f"{stack.urls[service]}/v1/imports/{kind}"
            upload = Upload(http, url, token, partial(bars.advance, bar), part_rows)
            tally = await upload.send(source())
            bars.remove_task(bar)
            _say(kind, tally)
            tallies.append(tally)
    rows, seconds = sum(each.rows for each in tallies), time.monotonic() - started
    console.print(f"{rows:,} rows in {seconds:.1f} s")
    return not any(each.rejected for each in tallies)


def _say(kind: str, tally: Tally) -> None:
    speed = tally.rows / tally.seconds if tally.seconds else 0
    outcomes = {
        "created": tally.created,
        "unchanged": tally.unchanged,
        "rejected": tally.rejected,
        "sent again": tally.resent,
    }
    told = ", ".join(f"{number:,} {outcome}" for outcome, number in outcomes.items() if number)
    what = f"{kind:<11} {tally.rows:>9,} rows {tally.seconds:6.1f} s {speed:>7,.0f} rows/s"
    console.print(f"{what}  {told}", highlight=False, soft_wrap=True)
    for line, reasons in tally.rejections:
        console.print(
            f"  rejected: {'; '.join(reasons)}: {line.decode()}",
            style="yellow",
            highlight=False,
            markup=False,
            soft_wrap=True,
        )
    if tally.rejected > SHOWN:
        console.print(f"  and {tally.rejected - SHOWN:,} more", style="yellow")


class _Speed(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.completed / (task.elapsed or 1):,.0f} rows/s")


def _bars() -> Progress:
    return Progress(
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        _Speed(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    )


if __name__ == "__main__":
    typer.run(main)
