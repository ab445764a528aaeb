"""PostgreSQL and Kafka for the services: started here, or named by the environment."""

from __future__ import annotations

import fcntl
import os
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from deploy.local.broker_security import BrokerSecurity, environment_of
from deploy.local.certificates import Authority
from deploy.local.downloads import Fetched, fetch_jars, read_pins
from deploy.local.errors import StackError
from deploy.local.kafka import KafkaServer
from deploy.local.paths import KAFKA_JARS
from deploy.local.postgres import PostgresServer
from deploy.local.postgres_tls import ServerTls
from deploy.local.tokens import TokenIssuer
from deploy.local.topics import Topic, allow, catalog, create_topics, grants, reset_topics
from shared.kafka.settings import KafkaSettings
from shared.settings import SettingsError, load_settings

SERVICES = ("courses", "enrollment", "progress", "reporting")
DATABASE_PREFIX = "coursestream"
KAFKA_VARIABLE = "KAFKA_BOOTSTRAP_SERVERS"


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


def environment_of_databases(urls: Mapping[str, str]) -> dict[str, str]:
    return {_database_variable(service): url for service, url in urls.items()}


@contextmanager
def local_stack(
    run_directory: Path,
    *,
    topics: Sequence[Topic] | None = None,
    console: Console | None = None,
    secured: bool = False,
) -> Iterator[LocalStack]:
    """Run a stack that starts empty and is deleted at the end, except its logs.

    With `secured`, both servers require TLS and a login.

    Raises StackError if it cannot start, or if a stack already runs in this directory.
    """
    console = console or Console(quiet=True)
    run_directory.mkdir(parents=True, exist_ok=True)
    existing_urls = existing_database_urls(os.environ)
    existing_kafka = _existing_kafka()
    if secured and (existing_urls or existing_kafka):
        raise StackError(
            "A secured stack starts its own servers; unset the variables that name others."
        )
    with ExitStack() as cleanup:
        cleanup.enter_context(_only_one(run_directory))
        authority = _authority(run_directory, cleanup) if secured else None
        tokens = TokenIssuer(run_directory.resolve() / "jwks.json")
        postgres, kafka = _start_servers(
            cleanup,
            run_directory,
            console,
            need_postgres=not existing_urls,
            need_kafka=existing_kafka is None,
            authority=authority,
        )
        reached = kafka.settings if kafka else existing_kafka
        assert reached is not None
        stack = LocalStack(
            kafka_settings=reached,
            database_urls=_empty_databases(postgres) if postgres else existing_urls,
            tokens=tokens,
            topics=catalog() if topics is None else topics,
            kafka=kafka,
            postgres=postgres,
        )
        create_topics(stack.kafka_settings, stack.topics)
        if secured:
            allow(stack.kafka_settings, [each for name in SERVICES for each in grants(name)])
        yield stack


def _existing_kafka() -> KafkaSettings | None:
    if not os.environ.get(KAFKA_VARIABLE):
        return None
    try:
        return load_settings(KafkaSettings)
    except SettingsError as error:
        raise StackError(str(error)) from None


def _authority(run_directory: Path, cleanup: ExitStack) -> Authority:
    directory = run_directory.resolve() / "certificates"
    cleanup.callback(shutil.rmtree, directory, ignore_errors=True)
    return Authority(directory)


@contextmanager
def temporary_databases() -> Iterator[dict[str, str]]:
    """Provide databases for a command: temporary ones unless the environment names some.

    The settings that such a command has no use for are there, but lead nowhere.
    """
    nowhere = {
        KAFKA_VARIABLE: "127.0.0.1:1",
        "AUTH_ISSUER": "none",
        "AUTH_AUDIENCE": "none",
        "AUTH_JWKS_FILE": os.devnull,
    }
    unset = {name: value for name, value in nowhere.items() if name not in os.environ}
    if any(_database_variable(service) in os.environ for service in SERVICES):
        yield unset
        return
    with TemporaryDirectory() as directory, PostgresServer(Path(directory)) as postgres:
        yield unset | environment_of_databases(_empty_databases(postgres))


def existing_database_urls(environment: Mapping[str, str]) -> dict[str, str]:
    """Return service → URL, or nothing if PostgreSQL is to be started here.

    Raises StackError when just some are named, as half a system would run elsewhere.
    """
    named = {service: environment.get(_database_variable(service)) for service in SERVICES}
    urls = {service: url for service, url in named.items() if url}
    if urls and len(urls) < len(SERVICES):
        missing = ", ".join(_database_variable(name) for name in SERVICES if name not in urls)
        raise StackError(f"Set the database URLs of all four services or none; missing: {missing}")
    return urls


def fetch_kafka(console: Console) -> Fetched:
    started = time.monotonic()
    fetched = fetch_jars(KAFKA_JARS, read_pins(), console)
    if fetched.downloaded:
        say(
            console,
            f"Kafka: {fetched.downloaded} jars downloaded, {fetched.downloaded_bytes / 1e6:.1f} MB",
            started,
        )
    return fetched


def say(console: Console, what: str, started: float) -> None:
    """Print a line with the seconds since `started` (monotonic)."""
    console.print(f"{what} ({time.monotonic() - started:.1f} s)", highlight=False, soft_wrap=True)


def _start_servers(
    cleanup: ExitStack,
    run_directory: Path,
    console: Console,
    *,
    need_postgres: bool,
    need_kafka: bool,
    authority: Authority | None,
) -> tuple[PostgresServer | None, KafkaServer | None]:
    """Start both concurrently; stop both, Kafka first, on any error or interrupt."""
    postgres: Future[PostgresServer] | None = None
    kafka: Future[KafkaServer] | None = None
    with ThreadPoolExecutor(2) as pool:
        if need_postgres:
            postgres = pool.submit(_postgres, run_directory, console, authority)
            cleanup.callback(_remove, postgres)
        if need_kafka:
            # In this thread and not in the pool, so that Ctrl-C ends a long download.
            jars = fetch_kafka(console).jars
            kafka = pool.submit(_kafka, run_directory, jars, console, authority)
            cleanup.callback(_remove, kafka)
        return postgres.result() if postgres else None, kafka.result() if kafka else None


def _remove(starting: Future[PostgresServer] | Future[KafkaServer]) -> None:
    # A server that failed to start has already cleaned up.
    if starting.exception() is None:
        starting.result().remove()


def _postgres(run_directory: Path, console: Console, authority: Authority | None) -> PostgresServer:
    started = time.monotonic()
    tls = ServerTls(authority, authority.server("postgres")) if authority else None
    server = PostgresServer(run_directory, tls).__enter__()
    say(console, f"PostgreSQL 18 on 127.0.0.1:{server.port}", started)
    return server


def _kafka(
    run_directory: Path, jars: Sequence[Path], console: Console, authority: Authority | None
) -> KafkaServer:
    started = time.monotonic()
    security = BrokerSecurity(authority) if authority else None
    server = KafkaServer(run_directory, jars, security).__enter__()
    say(console, f"Kafka 4.3 on {server.bootstrap_servers}", started)
    return server


def _empty_databases(postgres: PostgresServer) -> dict[str, str]:
    created = postgres.create_databases(_names(DATABASE_PREFIX))
    return dict(zip(SERVICES, created.values(), strict=True))


def _names(prefix: str) -> list[str]:
    return [f"{prefix}_{service}" for service in SERVICES]


def _database_variable(service: str) -> str:
    return f"{service.upper()}_DATABASE_URL"


@contextmanager
def _only_one(run_directory: Path) -> Iterator[None]:
    with (run_directory / "lock").open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise StackError(f"A stack is already running in {run_directory}.") from None
        yield
