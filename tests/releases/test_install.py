"""An operator installs the four services by the page's commands alone."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from secrets import token_urlsafe
from shlex import quote
from urllib.parse import urlsplit

import asyncpg
import pytest
from rich.console import Console

from deploy.local.broker_security import environment_of
from deploy.local.certificates import Authority
from deploy.local.existing import SERVICES, database_variable
from deploy.local.kafka import KafkaServer
from deploy.local.paths import CHECKOUT
from deploy.local.postgres import PostgresServer
from deploy.local.processes import ChildProcess, free_port, wait_until
from deploy.local.servers import Servers
from deploy.local.tokens import TokenIssuer
from tools.school import demo

_BLOCK = re.compile(r"<!-- (\w+) -->\n```(?:sh|sql)\n(.*?)```", re.DOTALL)
_COPIED = ("requirements", "services", "shared")


@dataclass(frozen=True)
class Machine:
    """A machine with the sources and a folder of settings, and nothing of this environment."""

    tree: Path
    config: Path
    steps: Mapping[str, str]

    def environment(self, **variables: str) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": "shared/events",
            "CONFIG": str(self.config),
            # Package registries are reached as this process does.
            **{name: value for name, value in os.environ.items() if name.startswith("PIP_")},
            **variables,
        }

    def run(self, step: str, **variables: str) -> None:
        """Run a block of the page to its end."""
        done = subprocess.run(
            ["sh", "-ec", self.steps[step]],
            cwd=self.tree,
            env=self.environment(**variables),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{step}: {done.stdout}{done.stderr}"

    def succeeds(self, step: str, **variables: str) -> bool:
        try:
            self.run(step, **variables)
        except AssertionError:
            return False
        return True

    def serve(self, service: str, **ports: str) -> ChildProcess:
        return ChildProcess(
            service,
            ["sh", "-ec", self.steps["serve"]],
            log=self.config / f"{service}.log",
            directory=self.tree,
            environment=self.environment(SERVICE=service, **ports),
        )

    def write_settings(self, name: str, settings: Mapping[str, str]) -> None:
        """Write an operator's file of settings; a secret goes to a file of its own."""
        lines = []
        for variable, value in settings.items():
            if variable.endswith(("_URL", "_PASSWORD")) and value:
                file = self.config / f"{name}-{variable}"
                file.write_text(f"{value}\n", encoding="utf-8")
                lines.append(f"{variable}_FILE={quote(str(file))}")
            else:
                lines.append(f"{variable}={quote(value)}")
        (self.config / f"{name}.env").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    tree, config = tmp_path / "tree", tmp_path / "config"
    for part in _COPIED:
        shutil.copytree(CHECKOUT / part, tree / part, ignore=shutil.ignore_patterns("__pycache__"))
    config.mkdir()
    page = (CHECKOUT / "docs" / "install.md").read_text("utf-8")
    return Machine(tree, config, dict(_BLOCK.findall(page)))


@contextmanager
def servers(directory: Path) -> Iterator[tuple[PostgresServer, KafkaServer]]:
    """Run PostgreSQL and Kafka with TLS and logins."""
    directory.mkdir()
    authority = Authority(directory / "certificates")
    with ExitStack() as cleanup:
        postgres, kafka = Servers(directory, Console(quiet=True), authority, None).start(
            cleanup, need_postgres=True, need_kafka=True
        )
        assert postgres is not None
        assert kafka is not None
        yield postgres.result(), kafka.result()


async def create_database(machine: Machine, postgres: PostgresServer, service: str) -> str:
    """Run the page's SQL for a service, and return the URL of its database."""
    password = token_urlsafe(18)
    text = machine.steps["database"].replace("progress", service).replace("secret", password)
    administrator = await asyncpg.connect(postgres.url("postgres"))
    for statement in text.split(";\n")[:-1]:
        await administrator.execute(statement)
    await administrator.close()
    own = urlsplit(postgres.url(service))
    return own._replace(netloc=f"{service}:{password}@127.0.0.1:{postgres.port}").geturl()


async def configure(
    machine: Machine, postgres: PostgresServer, kafka: KafkaServer, tokens: TokenIssuer
) -> None:
    """Write down how the servers are reached."""
    assert kafka.security is not None
    machine.write_settings("administrator", environment_of(kafka.settings))
    for service in SERVICES:
        settings = {
            database_variable(service): await create_database(machine, postgres, service),
            **kafka.security.environment(service),
            "AUTH_ISSUER": tokens.issuer,
            "AUTH_AUDIENCE": tokens.audience,
            "AUTH_JWKS_FILE": str(tokens.jwks_file),
        }
        machine.write_settings(service, settings)


@pytest.mark.timeout(1200)
async def test_documented_commands_lead_from_empty_servers_to_four_services(
    machine: Machine, tmp_path: Path
) -> None:
    for service in SERVICES:
        machine.run("install", SERVICE=service)
    tokens = TokenIssuer(machine.config / "jwks.json")
    with servers(tmp_path / "servers") as (postgres, kafka), ExitStack() as running:
        await configure(machine, postgres, kafka, tokens)
        machine.run("topics", REPLICAS="1")
        ports = {
            service: {"PORT": str(free_port()), "OPS_PORT": str(free_port())}
            for service in SERVICES
        }
        for service in SERVICES:
            machine.run("grant", SERVICE=service)
            machine.run("migrate", SERVICE=service)
            process = machine.serve(service, **ports[service])
            running.callback(process.stop)
            process.start()
        for service in SERVICES:
            ready = partial(machine.succeeds, "ready", **ports[service])
            log = machine.config / f"{service}.log"
            assert wait_until(ready, timeout_seconds=90, interval_seconds=0.5), log.read_text()
        urls = {service: f"http://127.0.0.1:{own['PORT']}" for service, own in ports.items()}
        ops = {service: f"http://127.0.0.1:{own['OPS_PORT']}" for service, own in ports.items()}
        assert await demo(urls, ops, tokens) == 0
