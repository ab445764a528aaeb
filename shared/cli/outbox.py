"""``relay status``; ``outbox status``, ``reconcile``, ``republish`` and ``adopt-log``."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer
from aiokafka.errors import KafkaError

from shared.cli.database import in_database
from shared.outbox import recovery, relay_status
from shared.outbox.publisher import Publisher
from shared.outbox.recovery import ADVICE, Reconciled
from shared.service import Service
from shared.settings import load_settings

T = TypeVar("T")


def relay_commands(service: Service) -> typer.Typer:
    cli = typer.Typer(help="The relay from the outbox to Kafka.", no_args_is_help=True)

    # Without a callback, Typer would turn the single command into the group itself.
    @cli.callback()
    def relay() -> None:
        """The relay from the outbox to Kafka."""

    @cli.command()
    def status() -> None:
        """Print how many events are pending, the age of the oldest, and which relay leads."""
        typer.echo(in_database(service, relay_status).model_dump_json(indent=2))

    return cli


def outbox_commands(service: Service, publisher: Publisher) -> typer.Typer:
    cli = typer.Typer(help="Recovery of the outbox after a restore.", no_args_is_help=True)

    def attempt(work: Callable[[], Awaitable[T]]) -> T:
        try:
            return in_database(service, work)
        except (recovery.NothingToDo, recovery.ReconcileFirst, KafkaError) as error:
            typer.echo(f"{service.name}: {error}", err=True)
            raise typer.Exit(1) from None

    @cli.command()
    def status() -> None:
        """Print whether the relay is halted and how to resume it; exit with 1 if it is."""
        state = in_database(service, recovery.outbox_state)
        if state.halt_kind is None:
            typer.echo(f"{service.name}: not halted")
            return
        typer.echo(f"{service.name}: halted: {state.halt_reason}; {ADVICE[state.halt_kind]}")
        raise typer.Exit(1)

    @cli.command()
    def reconcile() -> None:
        """Bring a restored database up to date with its own published events."""
        settings = load_settings(service.settings)
        _report(service, attempt(lambda: recovery.reconcile(settings, publisher)))

    @cli.command()
    def republish() -> None:
        """Append a snapshot of every aggregate, so that consumers can rebuild from a new log."""
        settings = load_settings(service.settings)

        async def work() -> None:
            async for topic, count in recovery.republish(settings, publisher):
                typer.echo(f"{topic}: {count} aggregates")

        attempt(work)

    @cli.command("adopt-log")
    def adopt_log() -> None:
        """Continue with the current log as it is, without republishing."""
        settings = load_settings(service.settings)
        attempt(lambda: recovery.adopt_log(settings, publisher))
        typer.echo(f"{service.name}: adopted")

    return cli


def _report(service: Service, done: Reconciled) -> None:
    for discarded in done.discarded:
        typer.echo(f"discarded: {discarded}")
    for lost in done.lost:
        typer.echo(f"not recovered: {lost}")
    typer.echo(
        f"{service.name}: adopted {done.adopted} events, discarded {len(done.discarded)}, "
        f"republished {done.republished} aggregates, not recovered: {len(done.lost)}"
    )
