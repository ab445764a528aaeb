"""Reporting's tables equal a fold of its facts after every test that lets it read any."""

from services.reporting.app import SERVICE
from services.reporting.queries.audit import Audit, audit
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.support import Platform, eventually

_READ = "SELECT sum(position)::bigint AS read FROM consumer_positions"
_MISSING = "SELECT topic, aggregate, version FROM missing_versions"

Missing = frozenset[tuple[str, str, int]]


class Auditor:
    """Remembers how far reporting had read at the last audit, and what it missed then."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._read: int | None = None
        self._missing: Missing = frozenset()

    async def check(self, leaves_gaps: str | None) -> None:
        """Audit what was read since the last time.

        ``leaves_gaps`` is the reason why the test's facts have missing versions, if they have.
        """
        if leaves_gaps is None:
            # What came out of order may still be on its way.
            await eventually(self._saw_every_version)
        self._missing = await self._versions_missing()
        (row,) = await self._platform.fetch("reporting", _READ)
        if row["read"] != self._read:
            report = await self._audit()
            assert not report.differing, report.model_dump_json(indent=2)
            assert report.log_checked
            assert not report.lost
            self._read = row["read"]

    async def _saw_every_version(self) -> None:
        assert not await self._versions_missing() - self._missing

    async def _versions_missing(self) -> Missing:
        return frozenset(tuple(row) for row in await self._platform.fetch("reporting", _MISSING))

    async def _audit(self) -> Audit:
        stack = self._platform.stack
        settings = ReportingSettings.model_validate(
            {
                "REPORTING_DATABASE_URL": stack.database_urls["reporting"],
                "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
                "auth_issuer": "tests",
                "auth_audience": "tests",
                "auth_jwks_file": "unused.json",
            }
        )
        async with database_context(settings, SERVICE.name, SERVICE.models):
            return await audit(settings.kafka_bootstrap_servers)
