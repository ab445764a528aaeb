"""How the costs of events, outbox rows and commands grow with the records that are there."""

from __future__ import annotations

from rich.console import Console

from deploy.local.stack import LocalStack
from tests.bench.growth.command import command_growth
from tests.bench.growth.costs import Growth
from tests.bench.growth.outbox import relay_growth
from tests.bench.growth.projection import projection_growth
from tests.bench.report import Report


async def growth(stack: LocalStack, console: Console) -> Report:
    """Measure each at three sizes. What grows faster than its work is a defect."""
    report = Report(
        "growth",
        "The cost of one event, row and command",
        ("", "beside", "time", "Python", "PostgreSQL", "blocks"),
        notes=[
            "Times in µs, of processors for Python and PostgreSQL; blocks are those looked at.",
            "A command is sent by the process that answers it.",
        ],
    )
    measured: list[Growth] = await projection_growth(stack, console)
    measured.append(await relay_growth(stack, console))
    measured.append(await command_growth(stack, console))
    for each in measured:
        each.add_to(report)
    return report
