"""Reporting's tables equal a fold of its facts after every test that lets it read any."""

import asyncpg

from services.reporting.app import SERVICE
from services.reporting.queries.audit import Audit, audit
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.support import Platform

_READ = "SELECT sum(position)::bigint FROM consumer_positions"
_MISSING = "SELECT topic, aggregate, version FROM missing_versions"

Missing = frozenset[tuple[str, str, int]]


class Auditor:
    """Remembers how far reporting had read at the last audit, and what it missed then."""

    def __init__(self, platform: Platform) -> None:
        self._stack = platform.stack
        self._read: int | None = None
        self._missing: Missing = frozenset()

    async def check(self, leaves_gaps: str | None) -> None:
        """Audit what was read since the last time.

        ``leaves_gaps`` is the reason why the test's facts have missing versions, if they have.
        """
        database = await asyncpg.connect(self._stack.database_urls["reporting"])
        try:
            read = await database.fetchval(_READ)
            missing = frozenset(tuple(row) for row in await database.fetch(_MISSING))
        finally:
            await database.close()
        found, self._missing = missing - self._missing, missing
        if leaves_gaps is None:
            assert not found, "reporting has not seen these versions"
        if read != self._read:
            report = await self._audit()
            assert not report.differing, report.model_dump_json(indent=2)
            assert report.log_checked
            assert not report.lost
            self._read = read

    async def _audit(self) -> Audit:
        settings = ReportingSettings.model_validate(
            {
                "REPORTING_DATABASE_URL": self._stack.database_urls["reporting"],
                "kafka_bootstrap_servers": self._stack.kafka_bootstrap_servers,
                "auth_issuer": "tests",
                "auth_audience": "tests",
                "auth_jwks_file": "unused.json",
            }
        )
        async with database_context(settings, SERVICE.name, SERVICE.models):
            return await audit(settings.kafka_bootstrap_servers)
