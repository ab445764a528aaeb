"""PostgreSQL and Kafka for the services: started here, or named by the environment."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from rich.console import Console

from deploy.local.broker_security import environment_of
from deploy.local.certificates import Authority
from deploy.local.errors import StackError
from deploy.local.existing import (
    KAFKA_VARIABLE,
    SERVICES,
    STACK_VARIABLE,
    database_variable,
    environment_of_databases,
    existing_database_urls,
    existing_kafka,
    names_running_stack,
)
from deploy.local.kafka import KafkaServer
from deploy.local.kept import Kept, migrations, partitions, port_names
from deploy.local.postgres import PostgresServer
from deploy.local.processes import free_port
from deploy.local.servers import Servers
from deploy.local.tokens import TokenIssuer
from deploy.local.topics import Topic, allow, catalog, create_topics, grants, reset_topics
from shared.kafka.settings import KafkaSettings

DATABASE_PREFIX = "coursestream"
# What a command that needs databases only has to have in its environment, but no use for.
LEADS_NOWHERE: Mapping[str, str] = {
    KAFKA_VARIABLE: "127.0.0.1:1",
    "AUTH_ISSUER": "none",
    "AUTH_AUDIENCE": "none",
    "AUTH_JWKS_FILE": os.devnull,
}


@dataclass(frozen=True)
class LocalStack:
    """`kafka` and `postgres` are None where an existing server is used.

    `kafka_settings` are an administrator's.
    """

    kafka_settings: KafkaSettings
    database_urls: dict[str, str]
    tokens: TokenIssuer
    topics: Sequence[Topic]
    kafka: KafkaServer | None
    postgres: PostgresServer | None
    # Of a stack that keeps its data: those of the services by `port_names`.
    ports: dict[str, int] = field(default_factory=dict)

    @property
    def kafka_bootstrap_servers(self) -> str:
        return self.kafka_settings.kafka_bootstrap_servers

    def environments(self) -> dict[str, dict[str, str]]:
        """Return variables for one service only: on a secured stack, its login."""
        security = self.kafka.security if self.kafka is not None else None
        if security is None:
            return {}
        return {service: security.environment(service) for service in SERVICES}

    def environment(self) -> dict[str, str]:
        """Return the variables that all services need."""
        return {
            **environment_of_databases(self.database_urls),
            **environment_of(self.kafka_settings),
            "AUTH_JWKS_FILE": str(self.tokens.jwks_file),
            "AUTH_ISSUER": self.tokens.issuer,
            "AUTH_AUDIENCE": self.tokens.audience,
            "REPORTING_DASHBOARD_KEY": self.tokens.session_key,
        }

    def create_databases(self, prefix: str = DATABASE_PREFIX) -> dict[str, str]:
        """Recreate an empty database per service and return service → URL.

        Blocks. Raises StackError if PostgreSQL was not started here.
        """
        created = self._own_postgres().create_databases(_names(prefix))
        return dict(zip(SERVICES, created.values(), strict=True))

    def drop_databases(self, prefix: str) -> None:
        """Blocks. Raises StackError if PostgreSQL was not started here."""
        self._own_postgres().drop_databases(_names(prefix))

    def reset_topics(self) -> None:
        """Empty every topic. Blocks. Raises StackError if Kafka was not started here."""
        if self.kafka is None:
            raise StackError(
                "Topics of an existing Kafka are not deleted; only the local stack's are."
            )
        reset_topics(self.kafka_settings, self.topics)

    def _own_postgres(self) -> PostgresServer:
        if self.postgres is None:
            raise StackError("Databases of an existing PostgreSQL are not created or dropped here.")
        return self.postgres


@contextmanager
def local_stack(
    run_directory: Path,
    *,
    topics: Sequence[Topic] | None = None,
    console: Console | None = None,
    secured: bool = False,
    keep: bool = False,
    while_kafka_starts: Callable[[Mapping[str, str]], None] = lambda _environment: None,
) -> Iterator[LocalStack]:
    """Run a stack that starts empty and is deleted at the end, except its logs.

    With `secured`, both servers require TLS and a login. With `keep`, data, ports and key stay for
    the next start; not for a stack that is secured or uses existing servers.

    `while_kafka_starts` is called with the environment of commands that need databases only.

    Raises StackError if it cannot start, or if a stack already runs in this directory.
    """
    console = console or Console(quiet=True)
    run_directory.mkdir(parents=True, exist_ok=True)
    urls, elsewhere = existing_database_urls(os.environ), existing_kafka()
    if secured and (urls or elsewhere):
        raise StackError(
            "A secured stack starts its own servers; unset the variables that name others."
        )
    _say_which(console, urls, elsewhere)
    wanted = catalog() if topics is None else topics
    with ExitStack() as cleanup:
        cleanup.enter_context(only_one(run_directory))
        kept = _kept(run_directory, wanted) if keep else None
        authority = _authority(run_directory, cleanup) if secured else None
        tokens = TokenIssuer(run_directory.resolve() / "jwks.json", keep=kept is not None)
        servers = Servers(run_directory, console, authority, kept)
        postgres, kafka = servers.start(
            cleanup, need_postgres=not urls, need_kafka=elsewhere is None
        )
        own_postgres = postgres.result() if postgres else None
        urls = urls or _databases(own_postgres, kept)
        while_kafka_starts({**LEADS_NOWHERE, **environment_of_databases(urls)})
        own_kafka = kafka.result() if kafka else None
        reached = own_kafka.settings if own_kafka else elsewhere
        assert reached is not None
        stack = LocalStack(
            kafka_settings=reached,
            database_urls=urls,
            tokens=tokens,
            topics=wanted,
            kafka=own_kafka,
            postgres=own_postgres,
            ports=dict(kept.ports) if kept else {},
        )
        create_topics(stack.kafka_settings, stack.topics)
        if secured:
            allow(stack.kafka_settings, [each for name in SERVICES for each in grants(name)])
        if keep and kept is None:
            _keep(stack, run_directory)
        yield stack


def _say_which(console: Console, urls: Mapping[str, str], elsewhere: KafkaSettings | None) -> None:
    """Name the servers of the environment, which must not be used or ignored unnoticed."""
    lines = []
    if names_running_stack():
        lines.append(
            f"This starts its own servers: the variables of .local/env are for clients. To use "
            f"the servers that they name, unset {STACK_VARIABLE}."
        )
    if urls:
        hosts = sorted({urlsplit(url).netloc.rpartition("@")[2] for url in urls.values()})
        lines.append(f"PostgreSQL as the environment names it: {', '.join(hosts)}")
    if elsewhere is not None:
        lines.append(f"Kafka as {KAFKA_VARIABLE} names it: {elsewhere.kafka_bootstrap_servers}")
    for line in lines:
        console.print(line, highlight=False, soft_wrap=True, markup=False)


def _kept(run_directory: Path, topics: Sequence[Topic]) -> Kept | None:
    kept = Kept.read(run_directory)
    if kept is not None:
        kept.check(topics)
        # The services apply the migrations of this release.
        replace(kept, migrations=migrations()).write(run_directory)
    return kept


def _keep(stack: LocalStack, run_directory: Path) -> None:
    """Keep the data from now on, with ports for the services."""
    assert stack.postgres is not None
    assert stack.kafka is not None
    stack.ports.update(
        {
            "PostgreSQL": stack.postgres.port,
            "Kafka": stack.kafka.port,
            "Kafka's controller": stack.kafka.controller_port,
            **{name: free_port() for service in SERVICES for name in port_names(service)},
        }
    )
    Kept(
        ports=stack.ports,
        postgres_password=stack.postgres.password,
        migrations=migrations(),
        partitions=partitions(stack.topics),
    ).write(run_directory)
    stack.postgres.keep()
    stack.kafka.keep()


def _authority(run_directory: Path, cleanup: ExitStack) -> Authority:
    directory = run_directory.resolve() / "certificates"
    cleanup.callback(shutil.rmtree, directory, ignore_errors=True)
    return Authority(directory)


@contextmanager
def temporary_databases() -> Iterator[dict[str, str]]:
    """Provide databases for a command: temporary ones unless the environment names some."""
    unset = {name: value for name, value in LEADS_NOWHERE.items() if name not in os.environ}
    if any(database_variable(service) in os.environ for service in SERVICES):
        yield unset
        return
    with TemporaryDirectory() as directory, PostgresServer(Path(directory)) as postgres:
        yield unset | environment_of_databases(_empty_databases(postgres))


def _databases(postgres: PostgresServer | None, kept: Kept | None) -> dict[str, str]:
    assert postgres is not None
    if kept is None:
        return _empty_databases(postgres)
    return {name: postgres.url(f"{DATABASE_PREFIX}_{name}") for name in SERVICES}


def _empty_databases(postgres: PostgresServer) -> dict[str, str]:
    created = postgres.create_databases(_names(DATABASE_PREFIX))
    return dict(zip(SERVICES, created.values(), strict=True))


def _names(prefix: str) -> list[str]:
    return [f"{prefix}_{service}" for service in SERVICES]


@contextmanager
def only_one(run_directory: Path) -> Iterator[None]:
    """Raises StackError if another process runs a stack in this directory."""
    with (run_directory / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StackError(
                f"A stack is already running in {run_directory}. Stop it with Ctrl-C in its "
                "terminal, or use it."
            ) from None
        yield
