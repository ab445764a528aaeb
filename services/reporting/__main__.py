"""Reporting's command line: the commands of every service, and ``audit`` and ``rebuild``."""

import asyncio
from typing import Annotated

from shared.imports import collected_later

with collected_later():
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
        """Fold all facts from scratch and compare every figure; exit with 1 on any finding."""
        settings = load_settings(SERVICE.settings)
        report = in_database(SERVICE, lambda: audit(settings))
        if not report.log_checked:
            typer.echo("Kafka could not be reached; the log was not checked", err=True)
        for difference in report.differences:
            typer.echo(
                f"{difference.table} {difference.key}: "
                f"stored {difference.stored}, folded {difference.folded}"
            )
        for missing in report.missing:
            typer.echo(
                f"missing: versions {missing.first} to {missing.last} of {missing.aggregate} "
                f"({missing.topic})"
            )
        for lost in report.lost:
            typer.echo(
                f"lost: {lost.topic}/{lost.partition} was applied up to {lost.next_offset}, "
                f"but ends at {lost.end}"
            )
        typer.echo(
            f"{report.rows} rows compared, {report.differing} differ, "
            f"{report.missing_versions} versions missing, "
            f"{len(report.lost)} partitions lost records"
        )
        if not report.clean:
            raise typer.Exit(1)


def _add_rebuild(cli: typer.Typer) -> None:
    @cli.command("rebuild")
    def rebuild_command(
        drop: Annotated[
            bool, typer.Option("--drop", help="Only drop the tables that rebuilds have left")
        ] = False,
    ) -> None:
        """Rebuild the tables from the log, beside the live ones; safe to interrupt.

        The replaced tables are kept until `rebuild --drop`, which also drops an unfinished rebuild.
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

        def show(done: int, total: int) -> None:
            nonlocal tenths
            progress.update(task, completed=done, total=total)
            if not console.is_terminal and done * 10 // max(total, 1) > tenths:
                tenths = done * 10 // max(total, 1)
                typer.echo(f"reporting: {done} of {total} records", err=True)

        rebuilt = asyncio.run(rebuild(settings, SERVICE.consumer, show))
    typer.echo(
        f"reporting: {rebuilt.records} records in {rebuilt.seconds:.1f} s; the replaced tables are "
        "in the schema replaced until `rebuild --drop`"
    )


cli = command_line(SERVICE)
_add_audit(cli)
_add_rebuild(cli)
run(cli)
