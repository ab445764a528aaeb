"""An operator installs the four services by the page's commands alone."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from shlex import quote

import pytest
from rich.console import Console

from deploy.local.broker_security import environment_of
from deploy.local.certificates import Authority
from deploy.local.existing import SERVICES, database_variable
from deploy.local.paths import CHECKOUT
from deploy.local.processes import ChildProcess, free_port, wait_until
from deploy.local.servers import Servers
from deploy.local.tokens import TokenIssuer
from tools.school import demo

_BLOCK = re.compile(r"<!-- (\w+) -->\n```sh\n(.*?)```", re.DOTALL)
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
def servers(machine: Machine, directory: Path, tokens: TokenIssuer) -> Iterator[None]:
    """Run PostgreSQL and Kafka with TLS and logins, and write down how they are reached."""
    directory.mkdir()
    authority = Authority(directory / "certificates")
    with ExitStack() as cleanup:
        postgres, kafka = Servers(directory, Console(quiet=True), authority, None).start(
            cleanup, need_postgres=True, need_kafka=True
        )
        assert postgres is not None
        assert kafka is not None
        assert kafka.security is not None
        machine.write_settings("administrator", environment_of(kafka.settings))
        urls = postgres.create_databases(list(SERVICES))
        for service in SERVICES:
            settings = {
                database_variable(service): urls[service],
                **kafka.security.environment(service),
                "AUTH_ISSUER": tokens.issuer,
                "AUTH_AUDIENCE": tokens.audience,
                "AUTH_JWKS_FILE": str(tokens.jwks_file),
            }
            machine.write_settings(service, settings)
        yield


def install(machine: Machine, full: bool) -> None:
    """Follow the page in the full run; else take the environment of the tests, which is there."""
    for service in SERVICES:
        if full:
            machine.run("install", SERVICE=service)
        else:
            (machine.tree / f".venv-{service}").symlink_to(Path(sys.prefix))


async def test_documented_commands_lead_from_empty_servers_to_four_services(
    machine: Machine, tmp_path: Path, full: bool
) -> None:
    install(machine, full)
    tokens = TokenIssuer(machine.config / "jwks.json")
    with servers(machine, tmp_path / "servers", tokens), ExitStack() as running:
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
