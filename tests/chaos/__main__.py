"""``python -m tests.chaos``; see ``make chaos``."""

import asyncio
import random
from typing import Annotated

import typer
from rich.console import Console

from tests.chaos.faults import FAULTS
from tests.chaos.run import chaos
from tests.chaos.soak import PERIOD_SECONDS, SOAK_SECONDS

SECONDS = 120


def main(
    seconds: Annotated[
        int | None, typer.Option(help="How long faults are injected; 120, in a soak 2700")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Of the schedule; a random one if none")] = None,
    soak: Annotated[
        bool, typer.Option("--soak", help="A fault every two minutes; measure what grows")
    ] = False,
    fault: Annotated[list[str] | None, typer.Option(help="Only these faults")] = None,
) -> None:
    """Inject faults under load, and check that nothing is lost or doubled.

    Exits with 1 if anything is. The last line of the output is the report as JSON.
    """
    if unknown := [name for name in fault or () if name not in FAULTS]:
        raise typer.BadParameter(f"no fault {', '.join(unknown)}: {', '.join(FAULTS)}")
    if seed is None:
        seed = random.randrange(10**6)
    console = Console(highlight=False)
    run = chaos(
        seconds or (SOAK_SECONDS if soak else SECONDS),
        seed,
        lambda line: console.print(line, soft_wrap=True),
        faults=fault or (),
        period=PERIOD_SECONDS if soak else 0.0,
    )
    report = asyncio.run(run)
    report.print(console)
    typer.echo(report.line())
    raise typer.Exit(0 if report.clean else 1)


if __name__ == "__main__":
    typer.run(main)
