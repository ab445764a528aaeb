"""The databases of the simulation, on a server of its own or of the tests."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import asyncpg

from deploy.local.postgres import PostgresServer
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database.migrations import migrate
from tests.simulation.processes import TABLE as APPLIED
from tests.simulation.school import TABLE as AGGREGATES

_PASSWORD = "simulation"
# A login that costs little, as each killed process logs in again; and commits that need no disk,
# as the server does not crash. Deadlocks are resolved by the simulation: whose the server ends
# depends on its own clock.
_ROLE = f"""
    SET scram_iterations = 1;
    DROP ROLE IF EXISTS simulation;
    CREATE ROLE simulation SUPERUSER LOGIN PASSWORD '{_PASSWORD}';
    ALTER ROLE simulation SET synchronous_commit = off;
    ALTER ROLE simulation SET deadlock_timeout = '1h';
    ALTER ROLE simulation SET jit = off;
"""
_NO_AUTOVACUUM = """
    DO $$ BEGIN
        EXECUTE (SELECT string_agg(
                    format('ALTER TABLE %s SET (autovacuum_enabled = false)', oid::regclass), ';')
                   FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace);
    END $$
"""


@dataclass(frozen=True)
class Databases:
    """The settings of the two services, and the URL of the observer of their sessions."""

    school: ReportingSettings
    reporting: ReportingSettings
    observer: str


@contextmanager
def databases(server: PostgresServer, prefix: str = "simulation") -> Iterator[Databases]:
    """Create both databases with reporting's tables: every service has those of the kernel.

    Without autovacuum, whose locks come and go by themselves.
    """
    names = [f"{prefix}_school", f"{prefix}_reporting"]
    urls = server.create_databases(names)
    asyncio.run(_prepare(urls[names[0]]))
    school, reporting = (_with_role(urls[each]) for each in names)
    server.drop_databases([names[1]])
    asyncio.run(_copy(server.url("postgres"), *names))
    yield Databases(_settings(school), _settings(reporting), _with_role(server.url("postgres")))


async def _prepare(url: str) -> None:
    await migrate(SERVICE.schema, url)
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f"{_ROLE}{APPLIED};{AGGREGATES};{_NO_AUTOVACUUM}")
    finally:
        await connection.close()


async def _copy(url: str, template: str, name: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    finally:
        await connection.close()


def _with_role(url: str) -> str:
    parts = urlsplit(url)
    address = f"simulation:{_PASSWORD}@{parts.hostname}:{parts.port}"
    return parts._replace(netloc=address, query="sslmode=disable").geturl()


def _settings(url: str) -> ReportingSettings:
    return ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": url,
            "kafka_bootstrap_servers": "simulated:9092",
            "auth_issuer": "simulation",
            "auth_audience": "simulation",
            "auth_jwks_file": "unused.json",
            "consumer_batch_size": 5,
        }
    )
