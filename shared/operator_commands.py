"""Commands for what waits for an operator: halted partitions, and an outbox after a restore."""

import json
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Protocol, TypeVar

import typer
from aiokafka.errors import KafkaError

from shared.consuming.halts import (
    PartitionStatus,
    Resumption,
    advice,
    partition_status,
    resume,
)
from shared.outbox import recovery
from shared.outbox.publisher import Publisher
from shared.outbox.recovery import ADVICE, Reconciled
from shared.service import Service
from shared.settings import load_settings

T = TypeVar("T")


class InDatabase(Protocol):
    """Runs work with the service's database open."""

    def __call__(self, service: Service, work: Callable[[], Awaitable[T]]) -> T: ...


def consumer_commands(service: Service, in_database: InDatabase) -> typer.Typer:
    """``consumer status`` and ``resume``."""
    cli = typer.Typer(help="Stored offsets and halted partitions.", no_args_is_help=True)
    group = service.consumer.group

    @cli.command()
    def status() -> None:
        """Print a JSON line per partition: its offset, and why it is halted."""
        for each in in_database(service, lambda: partition_status(group)):
            typer.echo(json.dumps(_describe_partition(each)))

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
        """Resume halted partitions; choose one of the options that say how."""
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


def _describe_partition(status: PartitionStatus) -> dict[str, Any]:
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


def outbox_commands(service: Service, publisher: Publisher, in_database: InDatabase) -> typer.Typer:
    """``outbox status``, ``reconcile``, ``republish`` and ``adopt-log``."""
    cli = typer.Typer(help="The outbox, after a restore.", no_args_is_help=True)

    def attempt(work: Callable[[], Awaitable[T]]) -> T:
        try:
            return in_database(service, work)
        except (recovery.NothingToDo, recovery.ReconcileFirst, KafkaError) as error:
            typer.echo(f"{service.name}: {error}", err=True)
            raise typer.Exit(1) from None

    @cli.command()
    def status() -> None:
        """Print whether events are published, and what to do when they are not."""
        state = in_database(service, recovery.outbox_state)
        if state.halt_kind is None:
            typer.echo(f"{service.name}: not halted")
            return
        typer.echo(f"{service.name}: halted: {state.halt_reason}; {ADVICE[state.halt_kind]}")
        raise typer.Exit(1)

    @cli.command()
    def reconcile() -> None:
        """Bring a restored database up to its own published events."""
        settings = load_settings(service.settings)
        _report(service, attempt(lambda: recovery.reconcile(settings, publisher)))

    @cli.command()
    def republish() -> None:
        """Append each aggregate's present state, so that a new log can be rebuilt from."""
        settings = load_settings(service.settings)

        async def work() -> None:
            async for topic, count in recovery.republish(settings, publisher):
                typer.echo(f"{topic}: {count} aggregates")

        attempt(work)

    @cli.command("adopt-log")
    def adopt_log() -> None:
        """Publish to the log that is there now, without a republish."""
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
        f"published {done.republished} aggregates again, not recovered: {len(done.lost)}"
    )
