"""``topics create``, ``check``, ``grant`` and ``acls``."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Literal, TypeVar

import typer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from coursestream_events import TOPICS
from coursestream_events.catalog import Service
from shared.kafka.access import SERVICES, grants_of, kafka_acls, strimzi_users
from shared.kafka.acls import grant_all
from shared.kafka.probe import KafkaRefused, KafkaUnreachable, check_kafka
from shared.kafka.settings import KafkaSettings, client_options
from shared.kafka.topics import TopicError, administrator, compare_topics, create_topics
from shared.settings import load_settings

T = TypeVar("T")


def topic_commands(service: Service) -> typer.Typer:
    """Return commands that need only the Kafka settings, with an administrator's login."""
    cli = typer.Typer(help="The topics of the event catalog.", no_args_is_help=True)

    @cli.command()
    def create(
        replication_factor: Annotated[int, typer.Option(help="Replicas per partition")] = 3,
    ) -> None:
        """Create missing topics."""
        created = _administer(lambda admin: create_topics(admin, TOPICS, replication_factor))
        for name in created:
            typer.echo(f"created {name}")
        if not created:
            typer.echo("nothing to create")

    @cli.command()
    def check() -> None:
        """Compare partitions and configuration with the catalog; exit with 1 if they differ."""
        differences = _administer(lambda admin: compare_topics(admin, TOPICS))
        for line in differences:
            typer.echo(line, err=True)
        if differences:
            raise typer.Exit(1)
        typer.echo(f"{len(TOPICS)} topics agree with the catalog")

    @cli.command()
    def grant(
        principal: Annotated[
            str, typer.Option(help="The principal of this service")
        ] = "User:{service}",
    ) -> None:
        """Grant this service its permissions."""
        grants = grants_of(service)
        _administer(lambda admin: grant_all(admin, grants, principal))
        granted = sum(each.resource == "topic" for each in grants)
        to = principal.format(service=service)
        typer.echo(f"granted {to} the permissions of {service}: {granted} topics")

    @cli.command()
    def acls(
        style: Annotated[
            Literal["kafka-acls", "strimzi"], typer.Option("--format", help="Output format")
        ] = "kafka-acls",
        principal: Annotated[
            str, typer.Option(help="kafka-acls: the principal of a service")
        ] = "User:{service}",
        cluster: Annotated[
            str, typer.Option(help="strimzi: the name of the Kafka resource")
        ] = "kafka",
        authentication: Annotated[
            Literal["scram-sha-512", "tls"], typer.Option(help="strimzi: how services log in")
        ] = "scram-sha-512",
    ) -> None:
        """Print the permissions of every service, for Kafka's tools or for Strimzi."""
        if style == "strimzi":
            typer.echo("\n---\n".join(strimzi_users(SERVICES, cluster, authentication)))
        else:
            typer.echo("\n".join(kafka_acls(SERVICES, principal)))

    return cli


def _administer(work: Callable[[AIOKafkaAdminClient], Awaitable[T]]) -> T:
    """Run ``work``; report a refusal of Kafka in one line."""
    settings = load_settings(KafkaSettings)

    async def run() -> T:
        await check_kafka(settings, [])
        async with administrator(client_options(settings)) as admin:
            return await work(admin)

    try:
        return asyncio.run(run())
    except (KafkaRefused, KafkaUnreachable, TopicError, KafkaError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from None
