"""Start PostgreSQL and Kafka concurrently, empty or with the data of an earlier run."""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from deploy.local.broker_security import BrokerSecurity
from deploy.local.certificates import Authority
from deploy.local.downloads import Fetched, fetch_jars, read_pins
from deploy.local.errors import StackError
from deploy.local.kafka import KafkaServer
from deploy.local.kept import START_EMPTY, Kept
from deploy.local.paths import KAFKA_JARS
from deploy.local.postgres import PostgresServer
from deploy.local.postgres_tls import ServerTls


@dataclass(frozen=True)
class Servers:
    """With `authority` both require TLS; `kept` is what they were started with before."""

    run_directory: Path
    console: Console
    authority: Authority | None
    kept: Kept | None

    def start(
        self, cleanup: ExitStack, *, need_postgres: bool, need_kafka: bool
    ) -> tuple[Future[PostgresServer] | None, Future[KafkaServer] | None]:
        """Begin to start both; `cleanup` stops both, Kafka first, on any error or interrupt."""
        postgres: Future[PostgresServer] | None = None
        kafka: Future[KafkaServer] | None = None
        pool = cleanup.enter_context(ThreadPoolExecutor(2))
        if need_postgres:
            server = self._postgres()
            if self.kept is not None:
                # In this thread, before either starts: one without the other is of no use.
                self._check_complete(server)
            postgres = pool.submit(self._start_postgres, server)
            cleanup.callback(_close, postgres)
        if need_kafka:
            # In this thread and not in the pool, so that Ctrl-C ends a long download.
            jars = fetch_kafka(self.console).jars
            kafka = pool.submit(self._start_kafka, self._kafka(jars))
            cleanup.callback(_close, kafka)
        return postgres, kafka

    def _check_complete(self, postgres: PostgresServer) -> None:
        there = {"PostgreSQL": postgres.has_data, "Kafka": self._kafka(()).has_data}
        lost = [name for name, has_data in there.items() if not has_data]
        if lost:
            raise StackError(
                f"The kept data of {' and '.join(lost)} are gone, and what is left is of no use "
                f"without them. {START_EMPTY}"
            )

    def _postgres(self) -> PostgresServer:
        authority = self.authority
        tls = ServerTls(authority, authority.server("postgres")) if authority else None
        return PostgresServer(self.run_directory, tls)

    def _kafka(self, jars: Sequence[Path]) -> KafkaServer:
        security = BrokerSecurity(self.authority) if self.authority else None
        return KafkaServer(self.run_directory, jars, security)

    def _start_postgres(self, server: PostgresServer) -> PostgresServer:
        started = time.monotonic()
        if self.kept is not None:
            server.resume(self.kept.ports["PostgreSQL"], self.kept.postgres_password)
        server.__enter__()
        say(self.console, f"PostgreSQL 18 on 127.0.0.1:{server.port}", started)
        return server

    def _start_kafka(self, server: KafkaServer) -> KafkaServer:
        started = time.monotonic()
        if self.kept is not None:
            ports = self.kept.ports
            server.resume(ports["Kafka"], ports["Kafka's controller"])
        server.__enter__()
        say(self.console, f"Kafka 4.3 on {server.bootstrap_servers}", started)
        return server


def _close(starting: Future[PostgresServer] | Future[KafkaServer]) -> None:
    # A server that failed to start has already cleaned up.
    if starting.exception() is None:
        starting.result().close()


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
