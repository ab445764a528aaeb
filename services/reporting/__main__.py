"""Reporting's commands: those of every service, and its own."""

import typer
from aiokafka.errors import KafkaError

from services.reporting.app import SERVICE
from services.reporting.queries.audit import Audit, audit
from shared.cli import command_line, in_database, run
from shared.consuming import log_ends
from shared.settings import load_settings


async def _audit() -> Audit:
    settings = load_settings(SERVICE.settings)
    try:
        ends = await log_ends(settings.kafka_bootstrap_servers, SERVICE.consumer.partitions)
    except KafkaError as error:
        typer.echo(f"Kafka could not be asked for the ends of its log: {error}", err=True)
        ends = {}
    return await audit(ends)


def _add_audit(cli: typer.Typer) -> None:
    @cli.command("audit")
    def audit_command() -> None:
        """Fold the facts from scratch and compare every figure; exit with 1 on a difference."""
        report = in_database(SERVICE, _audit)
        for difference in report.differences:
            typer.echo(
                f"{difference.table} {difference.key}: "
                f"stored {difference.stored}, folded {difference.folded}"
            )
        for missing in report.missing:
            typer.echo(
                f"missing: version {missing.version} of {missing.aggregate} ({missing.topic})"
            )
        for lost in report.lost:
            typer.echo(
                f"lost: {lost.topic}/{lost.partition} was read up to {lost.position}, "
                f"but ends at {lost.end}"
            )
        typer.echo(
            f"{report.rows} rows compared, {report.differing} differ, "
            f"{report.missing_versions} versions missing, {len(report.lost)} partitions lost"
        )
        if not report.clean:
            raise typer.Exit(1)


cli = command_line(SERVICE)
_add_audit(cli)
run(cli)
