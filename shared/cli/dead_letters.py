"""``dead-letters list`` and ``redrive``."""

import json
from typing import Annotated, Any

import typer

from shared.cli.database import in_database
from shared.consuming import dead_letters, redrive
from shared.consuming.dead_letters import DeadLetter
from shared.service import Service


def dead_letter_commands(service: Service) -> typer.Typer:
    cli = typer.Typer(help="Dead-lettered records.", no_args_is_help=True)
    group = service.consumer.group
    topic_option = Annotated[str | None, typer.Option(help="Only this topic")]

    @cli.command("list")
    def list_(topic: topic_option = None) -> None:
        """Print a JSON line per record: its offset, and why it was dead-lettered."""
        for letter in in_database(service, lambda: dead_letters(group, topic)):
            typer.echo(json.dumps(_describe(letter)))

    @cli.command("redrive")
    def redrive_(topic: topic_option = None) -> None:
        """Apply the records again, in the order of the log; exit with 1 if any fails again."""
        failures = in_database(service, lambda: _redrive_all(service, topic))
        if failures:
            raise typer.Exit(1)

    return cli


async def _redrive_all(service: Service, topic: str | None) -> int:
    failures = 0
    letters = await dead_letters(service.consumer.group, topic)
    async for letter, outcome in redrive(service.consumer, letters):
        failures += outcome == "dead-lettered again"
        typer.echo(f"{letter.topic}/{letter.partition}@{letter.offset}: {outcome}")
    return failures


def _describe(letter: DeadLetter) -> dict[str, Any]:
    return {
        "topic": letter.topic,
        "partition": letter.partition,
        "offset": letter.offset,
        "kind": letter.kind,
        "reason": letter.reason,
        "aggregate": letter.aggregate,
        "version": letter.version,
        "dead_lettered_at": letter.dead_lettered_at.isoformat(),
        "bytes": len(letter.value or b""),
    }
