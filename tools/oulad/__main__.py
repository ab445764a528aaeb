"""`python -m tools.oulad DATA`; see `make import-oulad`."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Annotated

import httpx
import typer
from rich.console import Console

from deploy.local.errors import StackError
from tools.errors import ToolError
from tools.importing import TIMEOUT, import_all
from tools.oulad.check import check
from tools.oulad.mapping import Records
from tools.oulad.tables import Presentation, presentations
from tools.reporting import Reporting
from tools.stack import running_stack

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
        chosen = chosen_presentations(data, courses)
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


def chosen_presentations(data: Path, courses: str) -> list[Presentation]:
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
    async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as http:
        records = Records(data, chosen, students)
        if imports and not await import_all(
            http, stack, records.sources(), console, part_rows=part_rows
        ):
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


if __name__ == "__main__":
    typer.run(main)
