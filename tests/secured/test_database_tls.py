"""Every connection obeys the parameters of the URL; none falls back to plain text."""

import ast
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from deploy.local.certificates import Authority
from deploy.local.paths import CHECKOUT
from deploy.local.postgres_tls import CERTIFICATE_ROLE
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database import (
    check_database,
    connect,
    connection,
    database_context,
    direct_connection,
    is_refused,
    transaction,
)
from shared.database.migrations import migrate, push
from shared.settings import SettingsError, load_settings

ENCRYPTED = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"


def settings_for(url: str) -> ReportingSettings:
    return ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": url,
            "kafka_bootstrap_servers": "127.0.0.1:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )


@pytest.fixture
def url(secured_stack: LocalStack) -> str:
    return secured_stack.database_urls["reporting"]


def without(url: str, **parameters: str) -> str:
    """Return the URL with other parameters."""
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    return url.partition("?")[0] + (f"?{query}" if query else "")


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[asyncpg.Connection]:
    """Open a connection of the pool."""
    async with (
        database_context(settings_for(url), SERVICE.name, SERVICE.models),
        connection() as pooled,
    ):
        yield pooled


@pytest.mark.parametrize("mode", ["require", "verify-full"])
async def test_pool_probe_and_direct_connections_are_encrypted(url: str, mode: str) -> None:
    wanted = url if mode == "verify-full" else without(url, sslmode=mode)
    settings = settings_for(wanted)
    async with database_context(settings, SERVICE.name, SERVICE.models):
        async with connection() as pooled, transaction() as tx:
            for each in (pooled, tx.connection):
                assert await each.fetchval(ENCRYPTED)
        assert (await check_database()).connected
    direct = await direct_connection(settings, "tests")
    try:
        assert await direct.fetchval(ENCRYPTED)
    finally:
        await direct.close()


@pytest.mark.parametrize("mode", ["require", "verify-ca", "verify-full"])
async def test_a_server_without_tls_is_refused(
    stack: LocalStack, stranger: Authority, mode: str
) -> None:
    """By the pool and by migrations; the local stack's default server has no TLS."""
    plain = without(stack.database_urls["reporting"], sslmode=mode, sslrootcert=str(stranger.file))
    await assert_refused(plain, "rejected SSL upgrade")


async def test_a_certificate_of_another_authority_is_not_trusted(
    url: str, stranger: Authority
) -> None:
    await assert_refused(
        without(url, sslmode="verify-full", sslrootcert=str(stranger.file)),
        "certificate verify failed",
    )


async def test_a_certificate_of_another_host_is_not_trusted(url: str) -> None:
    """Connect to the same server by a name that its certificate does not contain."""
    await assert_refused(url.replace("@127.0.0.1:", "@127.1:"), "certificate verify failed")


async def assert_refused(url: str, text: str) -> None:
    settings = settings_for(url)
    async with database_context(settings, SERVICE.name, SERVICE.models):
        with pytest.raises(Exception, match=text) as failure:
            async with connection() as pooled:
                await pooled.fetchval("SELECT 1")
        assert is_refused(failure.value)
        assert not (await check_database()).connected
    for open_ in (
        lambda: direct_connection(settings, "tests"),
        lambda: migrate(SERVICE.schema, url),
        lambda: push(SERVICE.schema, url),
    ):
        with pytest.raises(Exception, match=text):
            await open_()


async def test_a_client_certificate_logs_in(secured_stack: LocalStack, url: str) -> None:
    authority = authority_of(secured_stack)
    certificate = authority.client(CERTIFICATE_ROLE)
    administrator = await connect(url)
    try:
        await administrator.execute(f"CREATE ROLE {CERTIFICATE_ROLE} LOGIN")
    finally:
        await administrator.close()
    address = url.partition("@")[2].partition("?")[0]
    mine = without(
        f"postgresql://{CERTIFICATE_ROLE}@{address}",
        sslmode="verify-full",
        sslrootcert=str(authority.file),
        sslcert=str(certificate.certificate),
        sslkey=str(certificate.key),
    )
    async with opened(mine) as pooled:
        assert await pooled.fetchval("SELECT current_user") == CERTIFICATE_ROLE
    with pytest.raises(asyncpg.InvalidAuthorizationSpecificationError):
        await connect(without(mine, sslmode="require"))


async def test_the_certificates_of_the_machine_are_used_for_system(
    secured_stack: LocalStack, url: str, stranger: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``sslrootcert=system`` is libpq's, which the driver takes for the name of a file."""
    system = without(url, sslmode="verify-full", sslrootcert="system")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority_of(secured_stack).file))
    async with opened(system) as pooled:
        assert await pooled.fetchval(ENCRYPTED)
    monkeypatch.setenv("SSL_CERT_FILE", str(stranger.file))
    await assert_refused(system, "certificate verify failed")


def authority_of(stack: LocalStack) -> Authority:
    assert stack.postgres is not None
    assert stack.postgres.tls is not None
    return stack.postgres.tls.authority


async def test_other_parameters_are_honored(url: str) -> None:
    more = f"{url}&application_name=mine&options=-c%20work_mem%3D77MB&connect_timeout=7"
    async with opened(more) as pooled:
        assert await pooled.fetchval("SHOW application_name") == "mine"
        assert await pooled.fetchval("SHOW work_mem") == "77MB"
        assert await pooled.fetchval("SHOW lock_timeout") == "3s"


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("sslmod=require", "unknown parameter 'sslmod'"),
        ("sslmode=requires", "sslmode must be one of disable"),
        ("sslmode=verify-full&sslrootcert=/nowhere/ca.pem", "/nowhere/ca.pem is not a readable"),
        ("sslmode=verify-full", "needs sslrootcert"),
        ("sslmode=require&sslrootcert=system", "needs sslmode=verify-full"),
        (
            "sslmode=verify-full&sslrootcert=system&ssl_min_protocol_version=TLSv1.3",
            "ssl_min_protocol_version is not supported together with sslrootcert=system",
        ),
        ("channel_binding=require", "channel_binding=require is not supported"),
        ("connect_timeout=soon", "connect_timeout must be an integer"),
    ],
)
def test_an_unsupported_parameter_is_refused_at_the_start(
    monkeypatch: pytest.MonkeyPatch, query: str, told: str
) -> None:
    monkeypatch.delenv("PGSSLROOTCERT", raising=False)
    monkeypatch.setenv("HOME", "/nonexistent")
    monkeypatch.setenv("REPORTING_DATABASE_URL", f"postgresql://u:secret@host/db?{query}")
    for name in ("KAFKA_BOOTSTRAP_SERVERS", "AUTH_ISSUER", "AUTH_AUDIENCE", "AUTH_JWKS_FILE"):
        monkeypatch.setenv(name, "x")
    with pytest.raises(SettingsError) as failure:
        load_settings(ReportingSettings)
    assert told in str(failure.value)
    assert "REPORTING_DATABASE_URL" in str(failure.value)
    assert "secret" not in str(failure.value)


def test_only_one_module_opens_connections() -> None:
    """Any other would have to implement the parameters again."""
    found = {
        path.relative_to(CHECKOUT).as_posix()
        for folder in ("shared", "services")
        for path in (CHECKOUT / folder).glob("**/*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in FORBIDDEN
    }
    assert found == {"shared/database/connect.py"}


FORBIDDEN = ("asyncpg.connect", "asyncpg.create_pool")
