"""Reporting's commands: those of every service, and its own."""

import asyncio
from typing import Annotated

import typer
from aiokafka.errors import KafkaError
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from services.reporting.app import SERVICE
from services.reporting.queries.audit import audit
from services.reporting.service.rebuild import RebuildError, drop_leftovers, rebuild
from services.reporting.settings import ReportingSettings
from shared.cli import command_line, in_database, run
from shared.settings import load_settings


def _add_audit(cli: typer.Typer) -> None:
    @cli.command("audit")
    def audit_command() -> None:
        """Fold the facts from scratch and compare every figure; exit with 1 on a difference."""
        settings = load_settings(SERVICE.settings)
        report = in_database(SERVICE, lambda: audit(settings))
        if not report.log_checked:
            typer.echo("Kafka could not be asked for the ends of its log", err=True)
        for difference in report.differences:
            typer.echo(
                f"{difference.table} {difference.key}: "
                f"stored {difference.stored}, folded {difference.folded}"
            )
        for missing in report.missing:
            typer.echo(
                f"missing: version {missing.first} to {missing.last} of {missing.aggregate} "
                f"({missing.topic})"
            )
        for lost in report.lost:
            typer.echo(
                f"lost: {lost.topic}/{lost.partition} was read up to {lost.next_offset}, "
                f"but ends at {lost.end}"
            )
        typer.echo(
            f"{report.rows} rows compared, {report.differing} differ, "
            f"{report.missing_versions} versions missing, {len(report.lost)} partitions lost"
        )
        if not report.clean:
            raise typer.Exit(1)


def _add_rebuild(cli: typer.Typer) -> None:
    @cli.command("rebuild")
    def rebuild_command(
        drop: Annotated[
            bool, typer.Option("--drop", help="Only drop what rebuilds have left")
        ] = False,
    ) -> None:
        """Make the tables anew from the log, beside those in use; safe to interrupt.

        Those from before stay, until --drop drops them, or an unfinished rebuild.
        """
        settings = load_settings(ReportingSettings)
        try:
            if drop:
                for schema in asyncio.run(drop_leftovers(settings)):
                    typer.echo(f"reporting: dropped the schema {schema}")
            else:
                _rebuild(settings)
        except (RebuildError, KafkaError) as error:
            typer.echo(f"reporting: {error}", err=True)
            raise typer.Exit(1) from None


def _rebuild(settings: ReportingSettings) -> None:
    console = Console(stderr=True)
    columns = (
        TextColumn("records"),
        BarColumn(),
        TaskProgressColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as progress:
        task, tenths = progress.add_task("records"), 0

        def tell(done: int, total: int) -> None:
            nonlocal tenths
            progress.update(task, completed=done, total=total)
            if not console.is_terminal and done * 10 // max(total, 1) > tenths:
                tenths = done * 10 // max(total, 1)
                typer.echo(f"reporting: {done} of {total} records", err=True)

        rebuilt = asyncio.run(rebuild(settings, SERVICE.consumer, tell))
    typer.echo(
        f"reporting: {rebuilt.records} records in {rebuilt.seconds:.1f} s; the tables from before "
        "are in the schema replaced, until `rebuild --drop`"
    )


cli = command_line(SERVICE)
_add_audit(cli)
_add_rebuild(cli)
run(cli)
