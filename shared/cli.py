"""The commands of every service: ``python -m services.<name> <command>``."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, TypeVar

import typer
import uvloop

from shared.consuming import dead_letters, redrive
from shared.consuming.dead_letters import DeadLetter, allow_failures
from shared.database import database_context, migrations
from shared.jobs import AlreadyRunning, run_job
from shared.kafka.access import topics_used_by
from shared.logs import configure_logs
from shared.operator_commands import consumer_commands, outbox_commands
from shared.outbox import relay_status
from shared.service import Address, Service, ServiceRole, serve
from shared.settings import SettingsError, load_settings
from shared.startup import StartError, database_trouble, start
from shared.topic_commands import topic_commands

T = TypeVar("T")


def command_line(service: Service) -> typer.Typer:
    """The service's command-line application."""
    cli = typer.Typer(
        help=service.description,
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    _add_serve(cli, service)
    _add_migrations(cli, service)
    if service.jobs:
        _add_job(cli, service)
    cli.add_typer(_relay(service), name="relay")
    cli.add_typer(consumer_commands(service, in_database), name="consumer")
    if service.publisher is not None:
        cli.add_typer(outbox_commands(service, service.publisher, in_database), name="outbox")
    cli.add_typer(_dead_letters(service), name="dead-letters")
    cli.add_typer(topic_commands(), name="topics")
    return cli


def run(cli: typer.Typer) -> None:
    """Parse the arguments and run; what the operator has to mend ends it without a traceback."""
    try:
        cli()
    except (SettingsError, StartError, migrations.MigrationError) as error:
        typer.echo(str(error), err=True)
        raise SystemExit(2) from None
    except Exception as error:
        text = database_trouble(error)
        if text is None:
            raise
        typer.echo(text, err=True)
        raise SystemExit(1) from None


def _add_serve(cli: typer.Typer, service: Service) -> None:
    @cli.command("serve")
    def serve_(
        role: Annotated[str, typer.Option(help="all, api or worker")] = "all",
        host: str = "127.0.0.1",
        port: int = 8000,
        ops_port: Annotated[int, typer.Option(help="health and metrics; all of a worker")] = 9000,
    ) -> None:
        """Run the service until SIGTERM."""
        roles: dict[str, ServiceRole] = {"all": "all", "api": "api", "worker": "worker"}
        if role not in roles:
            raise typer.BadParameter("the role is all, api or worker")
        settings = load_settings(service.settings)
        configure_logs(service.name, settings.environment)
        address = Address(host, port, ops_port)
        uvloop.run(
            start(
                settings,
                service.schema,
                () if role == "api" else topics_used_by(service.name),
                lambda: serve(service, settings, roles[role], address),
            )
        )

    @cli.command()
    def openapi() -> None:
        """Print the HTTP API as OpenAPI 3.1."""
        typer.echo(json.dumps(service.openapi(), indent=2, ensure_ascii=False))


def _add_migrations(cli: typer.Typer, service: Service) -> None:
    def url(*, direct: bool = False) -> str:
        settings = load_settings(service.settings)
        return settings.direct_url.get_secret_value() if direct else str(settings.database_url)

    @cli.command()
    def migrate() -> None:
        """Apply the migrations that are pending."""
        applied = asyncio.run(migrations.migrate(service.schema, url(direct=True)))
        for name in applied:
            typer.echo(f"{service.name}: applied {name}")
        if not applied:
            typer.echo(f"{service.name}: nothing to apply")

    @cli.command("db-generate")
    def db_generate(name: str) -> None:
        """Write a migration from the last one's models to today's."""
        path = asyncio.run(migrations.generate(service.schema, name))
        typer.echo(f"{service.name}: {f'wrote {path.name}; review it' if path else 'no changes'}")

    @cli.command("db-push")
    def db_push() -> None:
        """Make a scratch database anew from the models."""
        asyncio.run(migrations.push(service.schema, url(direct=True)))
        typer.echo(f"{service.name}: pushed")

    @cli.command("db-check")
    def db_check() -> None:
        """Exit with 1 when models and migrations differ."""
        problems = asyncio.run(migrations.check(service.schema, url(direct=True)))
        for problem in problems:
            typer.echo(f"{service.name}: {problem}", err=True)
        if problems:
            raise typer.Exit(1)
        typer.echo(f"{service.name}: models and migrations agree")


def in_database(service: Service, work: Callable[[], Awaitable[T]]) -> T:
    """Run ``work`` with the service's database open."""

    async def inside() -> T:
        settings = load_settings(service.settings)
        async with database_context(settings, service.name, service.models):
            return await work()

    return asyncio.run(inside())


def _add_job(cli: typer.Typer, service: Service) -> None:
    jobs = {job.name: job for job in service.jobs}

    @cli.command("job")
    def job(name: str) -> None:
        """Do a scheduled job now; exit with 1 while another process does it."""
        if name not in jobs:
            raise typer.BadParameter(f"the jobs are {', '.join(sorted(jobs))}")
        settings = load_settings(service.settings)
        try:
            done = in_database(service, lambda: run_job(settings, service.name, jobs[name]))
        except AlreadyRunning as error:
            typer.echo(f"{service.name}: {error}", err=True)
            raise typer.Exit(1) from None
        typer.echo(f"{service.name}: {name} has done {done}")


def _relay(service: Service) -> typer.Typer:
    cli = typer.Typer(help="The outbox and its relay.", no_args_is_help=True)

    @cli.callback()
    def relay() -> None:
        """The outbox and its relay."""

    @cli.command()
    def status() -> None:
        """What waits in the outbox, and who leads."""
        typer.echo(in_database(service, relay_status).model_dump_json(indent=2))

    return cli


def _dead_letters(service: Service) -> typer.Typer:
    cli = typer.Typer(help="Records that were set aside.", no_args_is_help=True)
    group = service.consumer.group
    topic_option = Annotated[str | None, typer.Option(help="Only of this topic")]

    @cli.command("list")
    def list_(topic: topic_option = None) -> None:
        """A JSON line each: where it stood, and why it was set aside."""
        for letter in in_database(service, lambda: dead_letters(group, topic)):
            typer.echo(json.dumps(_describe(letter)))

    @cli.command("redrive")
    def redrive_(topic: topic_option = None) -> None:
        """Apply them again, in the order of the log; exit with 1 if any fails again."""
        failures = in_database(service, lambda: _redrive_all(service, topic))
        if failures:
            raise typer.Exit(1)

    @cli.command()
    def allow(topic: str, partition: int, records: int) -> None:
        """Let a worker that stopped at a run of bad records set aside so many more."""
        if not in_database(service, lambda: allow_failures(group, topic, partition, records)):
            raise typer.BadParameter("there is no such partition in this group")

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
