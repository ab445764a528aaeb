"""`python -m tools.at_risk DATA`; see `make evaluate-at-risk`."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import httpx
import typer
from rich.console import Console

from deploy.local.errors import StackError
from deploy.local.paths import CHECKOUT
from tools.at_risk.measure import Evaluation, Evaluator
from tools.at_risk.page import markdown, write
from tools.errors import ToolError
from tools.importing import TIMEOUT
from tools.oulad.__main__ import chosen_presentations
from tools.stack import running_stack

console = Console()


def main(
    data: Annotated[Path, typer.Argument(help="Folder with the CSV files")],
    chosen_on: Annotated[
        str, typer.Option(help="Presentation on which thresholds are chosen")
    ] = "bbb-2013b",
    courses: Annotated[
        str, typer.Option(help="Presentations, as aaa-2013j,bbb-2013b; default: all")
    ] = "",
    into_docs: Annotated[
        bool, typer.Option("--write", help="Write docs/at-risk.md and its plot")
    ] = False,
) -> None:
    """Measure precision and recall of the at-risk rules."""
    try:
        evaluation = asyncio.run(_evaluate(data, chosen_on, courses))
        console.print(markdown(evaluation), highlight=False, markup=False, soft_wrap=True)
        if into_docs:
            from tools.at_risk.plots import draw

            write(CHECKOUT / "docs" / "at-risk.md", evaluation)
            draw(evaluation, CHECKOUT / "docs" / "images" / "at-risk.svg")
    except (ToolError, StackError) as error:
        console.print(str(error), style="red", highlight=False, soft_wrap=True, markup=False)
        raise typer.Exit(1) from None


async def _evaluate(data: Path, chosen_on: str, courses: str) -> Evaluation:
    choosing, *more = chosen_presentations(data, chosen_on)
    if more:
        raise ToolError("Name one presentation with --chosen-on.")
    wanted = chosen_presentations(data, courses)
    every = wanted if choosing in wanted else [choosing, *wanted]
    async with httpx.AsyncClient(timeout=TIMEOUT, trust_env=False) as http:
        return await Evaluator(http, running_stack(), data, console).evaluate(choosing, every)


if __name__ == "__main__":
    typer.run(main)
