"""What Compose would run: settings that a service accepts, commands that it has, in order."""

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from typer.main import get_command

from deploy.local.existing import SERVICES, database_variable
from deploy.local.paths import CHECKOUT
from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.cli import command_line
from shared.service import Service
from shared.settings import load_settings, reference

FILE = CHECKOUT / "deploy" / "compose.yaml"
DOCKERFILE = (CHECKOUT / "deploy" / "docker" / "Dockerfile").read_text("utf-8")
APPS: dict[str, Service] = {each.name: each for each in (COURSES, ENROLLMENT, PROGRESS, REPORTING)}
# What the file's first lines ask for.
GIVEN = {
    "AUTH_ISSUER": "https://id.example",
    "AUTH_AUDIENCE": "coursestream",
    "AUTH_JWKS_URL": "https://id.example/keys",
    "PASSWORD": "a-password",
}
_VARIABLE = re.compile(r"\$\{(?P<name>\w+)(?::(?P<how>[-?])(?P<text>[^}]*))?\}")


def rendered(given: Mapping[str, str]) -> dict[str, Any]:
    """Return the file with its variables replaced, as Compose does.

    Raises:
        LookupError: a variable that the file requires is missing.
    """

    def value(found: re.Match[str]) -> str:
        name, default = found["name"], found["text"] if found["how"] == "-" else None
        if (text := given.get(name, default)) is None:
            raise LookupError(name)
        return text

    lines = FILE.read_text("utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#"))
    described: dict[str, Any] = yaml.safe_load(_VARIABLE.sub(value, text))
    return described


COMPOSE = rendered(GIVEN)


def parsed(service: str, line: str) -> dict[str, Any]:
    """Parse arguments as the service does, without running the command."""
    arguments = line.split()
    command: Any = get_command(command_line(APPS[service]))
    while hasattr(command, "commands"):
        command = command.commands[arguments.pop(0)]
    params: dict[str, Any] = command.make_context("", arguments).params
    return params


@pytest.mark.parametrize("name", GIVEN)
def test_each_variable_of_the_first_lines_is_required(name: str) -> None:
    with pytest.raises(LookupError, match=name):
        rendered({other: value for other, value in GIVEN.items() if other != name})


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_accepts_its_environment(service: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = {each["variable"] for each in reference(APPS[service].settings)}
    environment = COMPOSE["services"][service]["environment"]
    assert set(environment) <= known
    for name in known:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    settings = load_settings(APPS[service].settings)
    assert settings.environment == "production"
    kafka = COMPOSE["services"]["kafka"]["environment"]
    assert kafka["KAFKA_ADVERTISED_LISTENERS"] == f"PLAINTEXT://{settings.kafka_bootstrap_servers}"
    url = urlsplit(environment[database_variable(service)])
    assert url.hostname in COMPOSE["services"]
    assert url.password == COMPOSE["services"]["postgres"]["environment"]["POSTGRES_PASSWORD"]
    created = COMPOSE["configs"]["databases"]["content"]
    assert f"CREATE DATABASE {url.path.lstrip('/')};" in created.splitlines()


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_migrates_and_then_serves_on_the_published_port(service: str) -> None:
    described = COMPOSE["services"][service]
    *shell, script = described["entrypoint"]
    assert shell == ["sh", "-c"]
    migrate, serve = script.split(" && exec ")
    assert parsed(service, migrate.removeprefix("/app/service ")) == {}
    served = parsed(service, serve.removeprefix("/app/service "))
    assert served["host"] == "0.0.0.0"
    assert served["role"] == "all"
    (published,) = described["ports"]
    address, _, port = published.rpartition(":")
    assert address.startswith("127.0.0.1:")
    assert int(port) == served["port"]
    # The image's health check and the ports that it declares.
    assert f"127.0.0.1:{served['ops_port']}/readyz" in DOCKERFILE
    assert f"EXPOSE {served['port']} {served['ops_port']}\n" in DOCKERFILE


def test_published_ports_differ() -> None:
    published = [port for each in COMPOSE["services"].values() for port in each.get("ports", [])]
    assert len({each.split(":")[1] for each in published}) == len(SERVICES)


def test_topics_are_created_by_a_command_that_exists() -> None:
    described = COMPOSE["services"]["topics"]
    assert parsed("courses", " ".join(described["command"])) == {"replication_factor": 1}
    assert described["image"] == COMPOSE["services"]["courses"]["image"]
    # It ends, so the health check of the image would never pass.
    assert described["healthcheck"] == {"disable": True}


def test_every_image_is_built_from_the_checkout_or_pinned() -> None:
    for name, described in COMPOSE["services"].items():
        if (build := described.get("build")) is None:
            assert re.fullmatch(r"docker\.io/.+:\d[\d.]*", described["image"]), name
            continue
        assert (FILE.parent / build["context"]).resolve() == CHECKOUT
        assert (CHECKOUT / build["dockerfile"]).is_file()
        assert described["image"] == f"coursestream-{build['args']['SERVICE']}"
        assert described["read_only"]
        assert described["tmpfs"] == ["/tmp"]


def test_dependencies_can_meet_their_conditions() -> None:
    for name, described in COMPOSE["services"].items():
        for other, how in described.get("depends_on", {}).items():
            needed = COMPOSE["services"][other]
            if how["condition"] == "service_healthy":
                assert "test" in needed["healthcheck"], f"{name} waits for {other}"
            else:
                assert how["condition"] == "service_completed_successfully"
                assert "restart" not in needed, f"{name} waits for the end of {other}"
    for service in SERVICES:
        assert set(COMPOSE["services"][service]["depends_on"]) == {"postgres", "topics"}
    assert set(COMPOSE["services"]["topics"]["depends_on"]) == {"kafka"}


def test_data_is_in_volumes() -> None:
    mounted = {
        volume.partition(":")[0]
        for described in COMPOSE["services"].values()
        for volume in described.get("volumes", [])
    }
    assert mounted == set(COMPOSE["volumes"]) == {"postgres", "kafka"}
    kafka = COMPOSE["services"]["kafka"]
    assert kafka["volumes"] == [f"kafka:{kafka['environment']['KAFKA_LOG_DIRS']}"]
