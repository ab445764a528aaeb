"""``consumer status`` and ``resume``."""

import json
from typing import Annotated, Any

import typer

from shared.cli.database import in_database
from shared.consuming.halts import PartitionStatus, Resumption, advice, partition_status, resume
from shared.service import Service


def consumer_commands(service: Service) -> typer.Typer:
    cli = typer.Typer(help="Stored offsets and halted partitions.", no_args_is_help=True)
    group = service.consumer.group

    @cli.command()
    def status() -> None:
        """Print a JSON line per partition: its stored offset, and why it is halted."""
        for each in in_database(service, lambda: partition_status(group)):
            typer.echo(json.dumps(_describe(each)))

    @cli.command("resume")
    def resume_(
        topic: Annotated[str | None, typer.Option(help="Only this topic")] = None,
        partition: Annotated[int | None, typer.Option(help="Only this partition")] = None,
        retry: Annotated[
            bool, typer.Option("--retry", help="Apply the same records again")
        ] = False,
        dead_letters: Annotated[
            int, typer.Option(min=0, help="Dead-letter up to this many more records")
        ] = 0,
        from_beginning: Annotated[
            bool, typer.Option("--from-beginning", help="Adopt a replaced log from its start")
        ] = False,
        keep_offset: Annotated[
            bool, typer.Option("--keep-offset", help="Adopt a replaced log from the stored offset")
        ] = False,
    ) -> None:
        """Resume halted partitions in one of four ways."""
        ways: dict[Resumption, bool] = {
            "retry": retry or dead_letters > 0,
            "from-beginning": from_beginning,
            "keep-offset": keep_offset,
        }
        chosen = [way for way, wanted in ways.items() if wanted]
        if len(chosen) != 1:
            raise typer.BadParameter(
                "choose --retry, --dead-letters N, --from-beginning or --keep-offset"
            )
        resumed = in_database(
            service, lambda: resume(group, topic, partition, chosen[0], dead_letters)
        )
        for each in resumed:
            typer.echo(f"{each.topic}/{each.partition}: resumed ({chosen[0]})")
        if not resumed:
            typer.echo("no such partition is halted", err=True)
            raise typer.Exit(1)

    return cli


def _describe(status: PartitionStatus) -> dict[str, Any]:
    return {
        "topic": status.topic,
        "partition": status.partition,
        "offset": status.offset,
        "consecutive_failures": status.consecutive_failures,
        "watermark": status.watermark and status.watermark.isoformat(),
        "halted": status.halt_kind,
        "reason": status.halt_reason,
        "halted_at": status.halted_at and status.halted_at.isoformat(),
        "advice": status.halt_kind and advice(status.halt_kind),
    }
