"""`python -m tools.oneroster DATA`; see `make import-oneroster`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import httpx
import typer
from rich.console import Console

from deploy.local.errors import StackError
from tools.errors import ToolError
from tools.importing import TIMEOUT, import_all
from tools.oneroster.mapping import Ignored, Records
from tools.stack import running_stack

console = Console()
_SHOWN = 20


def main(
    data: Annotated[Path, typer.Argument(help="Folder with the CSV files")],
    subject: Annotated[
        str | None, typer.Option(help="Column of users.csv that holds the sub of their tokens")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what the import would do, and write nothing")
    ] = False,
    part_rows: Annotated[int, typer.Option(min=1, max=10_000, help="Rows per request")] = 2_000,
) -> None:
    """Import a school's OneRoster files into the running stack."""
    try:
        records = Records(data, subject=subject)
        done = asyncio.run(_run(records, part_rows, dry_run=dry_run))
    except (ToolError, StackError) as error:
        console.print(str(error), style="red", highlight=False, soft_wrap=True, markup=False)
        raise typer.Exit(1) from None
    _say_ignored(records.ignored)
    raise typer.Exit(0 if done else 1)


async def _run(records: Records, part_rows: int, *, dry_run: bool) -> bool:
    stack = running_stack()
    async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as http:
        return await import_all(
            http, stack, records.sources(), console, part_rows=part_rows, dry_run=dry_run
        )


def _say_ignored(ignored: Ignored) -> None:
    for what, roles in (
        ("users", ignored.user_roles),
        ("enrollments", ignored.enrollment_roles),
    ):
        if roles:
            listed = ", ".join(f"{number:,} {role}" for role, number in roles.most_common())
            console.print(f"Ignored {what} of other roles: {listed}", highlight=False)
    without = ignored.classes_without_teacher
    if without:
        listed = ", ".join(without[:_SHOWN]) + (", …" if len(without) > _SHOWN else "")
        console.print(f"Ignored {len(without):,} classes without a teacher: {listed}", markup=False)
    if ignored.later:
        console.print(f"{ignored.later:,} enrollments begin later; import them again then")
    if ignored.deleted_without_date:
        what = f"{ignored.deleted_without_date:,} deleted enrollments without a date"
        console.print(f"Ignored {what}; add dateLastModified")


if __name__ == "__main__":
    typer.run(main)
