"""The command-line application of a service."""

import typer

from shared.cli.consumer import consumer_commands
from shared.cli.database import add_migration_commands
from shared.cli.dead_letters import dead_letter_commands
from shared.cli.jobs import job_commands
from shared.cli.outbox import outbox_commands, relay_commands
from shared.cli.serve import add_serve_commands
from shared.cli.topics import topic_commands
from shared.database.migrations import MigrationError
from shared.service import Service
from shared.service.startup import StartError, describe_database_error
from shared.settings import SettingsError


def command_line(service: Service) -> typer.Typer:
    cli = typer.Typer(
        help=service.description,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    add_serve_commands(cli, service)
    add_migration_commands(cli, service)
    if service.jobs:
        cli.add_typer(job_commands(service), name="jobs")
    cli.add_typer(relay_commands(service), name="relay")
    cli.add_typer(consumer_commands(service), name="consumer")
    if service.publisher is not None:
        cli.add_typer(outbox_commands(service, service.publisher), name="outbox")
    cli.add_typer(dead_letter_commands(service), name="dead-letters")
    cli.add_typer(topic_commands(service.name), name="topics")
    return cli


def run(cli: typer.Typer) -> None:
    """Parse the arguments and run; report an error that the operator can fix in one line."""
    try:
        cli()
    except (SettingsError, StartError, MigrationError) as error:
        typer.echo(str(error), err=True)
        raise SystemExit(2) from None
    except Exception as error:
        text = describe_database_error(error)
        if text is None:
            raise
        typer.echo(text, err=True)
        raise SystemExit(1) from None
