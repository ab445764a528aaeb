"""A wrong configuration ends the start with one line; an unreachable server does not."""

import asyncio
import logging
import os
import secrets
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest
from pydantic import PostgresDsn

from deploy.local.certificates import Authority
from deploy.local.existing import SERVICES
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared import database
from shared.database.migrations import migrate
from shared.service import startup
from shared.service.startup import StartError, start
from tests.secured.starts import command, environment
from tests.support.platform import Platform, eventually


def database_password(stack: LocalStack, service: str, stranger: Authority) -> dict[str, str]:
    url = stack.database_urls[service]
    user, _, rest = url.partition("@")
    return {_variable(service): f"{user.rpartition(':')[0]}:guessed@{rest}"}


def database_authority(stack: LocalStack, service: str, stranger: Authority) -> dict[str, str]:
    url = stack.database_urls[service].partition("?")[0]
    return {_variable(service): f"{url}?sslmode=verify-full&sslrootcert={stranger.file}"}


def kafka_login(stack: LocalStack, service: str, stranger: Authority) -> dict[str, str]:
    """A wrong password, or a certificate of another authority."""
    if service in ("courses", "enrollment"):
        return {"KAFKA_SASL_PASSWORD": "guessed"}
    mine = stranger.client(service)
    return {
        "KAFKA_SSL_CERTIFICATE_FILE": str(mine.certificate),
        "KAFKA_SSL_KEY_FILE": str(mine.key),
    }


def kafka_authority(stack: LocalStack, service: str, stranger: Authority) -> dict[str, str]:
    return {"KAFKA_SSL_CA_FILE": str(stranger.file)}


Wrong = Callable[[LocalStack, str, Authority], dict[str, str]]

# One service per kind in the short run: all start with the same code.
SPOT_CHECKS: dict[Wrong, str] = {
    database_password: "courses",
    database_authority: "enrollment",
    kafka_login: "progress",
    kafka_authority: "reporting",
}


def _variable(service: str) -> str:
    return f"{service.upper()}_DATABASE_URL"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (database_password, ["password authentication failed"]),
        (database_authority, ["certificate verify failed"]),
        (kafka_login, ["wrong user or password", "TLS handshake failed"]),
        (kafka_authority, ["the broker's certificate is not trusted"]),
    ],
)
async def test_a_refused_login_or_certificate_ends_the_start_of_each_service_with_one_line(
    secured_platform: Platform, stranger: Authority, full: bool, wrong: Wrong, told: list[str]
) -> None:
    stack = secured_platform.stack
    outcomes = await asyncio.gather(
        *(
            command(
                environment(stack, service, **wrong(stack, service, stranger)),
                service, "serve", "--port", "0",
            )
            for service in (SERVICES if full else [SPOT_CHECKS[wrong]])
        )
    )  # fmt: skip
    for code, lines in outcomes:
        assert code == 2, lines
        (line,) = lines
        assert any(each in line for each in told), line
        assert "guessed" not in line


@pytest.fixture
def unmigrated(stack: LocalStack) -> dict[str, str]:
    urls = stack.create_databases(f"start_{secrets.token_hex(4)}")
    return environment(stack, "reporting", REPORTING_DATABASE_URL=urls["reporting"])


async def test_a_start_before_migrate_ends_with_one_line(unmigrated: dict[str, str]) -> None:
    code, lines = await command(unmigrated, "reporting", "serve", "--port", "0")
    assert code == 2
    assert len(lines) == 1
    assert "run `python -m services.reporting migrate` first" in lines[0]
    code, lines = await command(unmigrated, "reporting", "relay", "status")
    assert code == 1
    assert "the database is not migrated" in lines[-1]
    assert not [line for line in lines if "Traceback" in line]


@pytest.mark.parametrize("content", [None, "no json", '{"keys": []}'])
async def test_a_start_without_keys_ends_with_one_line(
    unmigrated: dict[str, str], tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "keys.json"
    if content is not None:
        file.write_text(content)
    settings = settings_of(unmigrated).model_copy(update={"auth_jwks_file": file})
    with pytest.raises(StartError, match=f"AUTH_JWKS_FILE: {file}"):
        await start(settings, SERVICE.schema, (), never)


async def never() -> None:
    raise AssertionError("it serves")


def settings_of(variables: dict[str, str]) -> ReportingSettings:
    return ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": variables["REPORTING_DATABASE_URL"],
            "kafka_bootstrap_servers": "127.0.0.1:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": variables["AUTH_JWKS_FILE"],
        }
    )


async def test_an_unreachable_broker_is_logged_once_while_commands_succeed(
    unmigrated: dict[str, str], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(startup, "_WARN_AFTER_SECONDS", 1.0)
    monkeypatch.setattr(startup, "_RETRY_SECONDS", 0.05)
    settings = settings_of(unmigrated)
    await migrate(SERVICE.schema, str(settings.database_url))

    async def serve() -> None:
        await eventually(told)

    async def told() -> None:
        assert lines()

    def lines() -> list[str]:
        return [each.getMessage() for each in caplog.records if each.name == startup.logger.name]

    with caplog.at_level(logging.WARNING):
        await start(settings, SERVICE.schema, ("some.topic",), serve)
    (line,) = lines()
    assert "Kafka at 127.0.0.1:1 (PLAINTEXT)" in line
    assert "Commands are accepted" in line


async def test_a_database_that_becomes_reachable_is_still_checked(
    unmigrated: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unreachable at the start and then found not to be migrated, it ends the process."""
    settings = settings_of(unmigrated)
    stopped = asyncio.Event()
    monkeypatch.setattr(os, "kill", lambda pid, number: stopped.set())
    monkeypatch.setattr(startup, "_RETRY_SECONDS", 0.05)
    real, calls = database.connect, 0

    async def connect(url: str, **options: float) -> asyncpg.Connection:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise ConnectionRefusedError(111, "away")
        return await real(url, **options)

    async def until_stopped() -> None:
        await asyncio.wait_for(stopped.wait(), 30)

    monkeypatch.setattr(startup, "connect", connect)
    with pytest.raises(StartError, match="migrate"):
        await start(settings, SERVICE.schema, (), until_stopped)


async def test_a_database_that_is_starting_up_does_not_end_the_start(
    unmigrated: dict[str, str],
) -> None:
    """As after its restart: the server answers, and refuses connections for a while."""
    refusal = b"SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0"
    served = asyncio.Event()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)
        writer.write(b"N")
        await reader.read(1)
        writer.write(b"E" + (len(refusal) + 4).to_bytes(4) + refusal)
        writer.close()

    async def serve() -> None:
        served.set()

    async with await asyncio.start_server(connected, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        url = f"postgresql://u@127.0.0.1:{port}/db"
        await start(
            settings_of({**unmigrated, "REPORTING_DATABASE_URL": url}), SERVICE.schema, (), serve
        )
    assert served.is_set()


def test_a_pooler_requires_a_direct_url(unmigrated: dict[str, str]) -> None:
    """Otherwise migrate would leave its session lock on a backend of the pooler."""
    settings = settings_of(unmigrated)
    values = {**settings.model_dump(), "database_pooler": "transaction"}
    values["REPORTING_DATABASE_URL"] = str(values.pop("database_url"))
    with pytest.raises(ValueError, match="needs …_DATABASE_DIRECT_URL"):
        ReportingSettings.model_validate(values)
    direct = {**values, "REPORTING_DATABASE_DIRECT_URL": PostgresDsn("postgresql://h/db")}
    assert ReportingSettings.model_validate(direct).database_pooler == "transaction"
