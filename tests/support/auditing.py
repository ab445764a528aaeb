"""Check that reporting has every version, and that its tables equal a fold of its facts."""

from services.reporting.app import SERVICE
from services.reporting.queries.audit import audit
from services.reporting.schemas.audit import Audit
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.support.platform import Platform, eventually

_MISSING = """
    SELECT topic, aggregate, generate_series(lower(gap), upper(gap) - 1)
      FROM consumer_versions, unnest(missing) AS gap
"""

Missing = frozenset[tuple[str, str, int]]


class Auditor:
    """Remembers the versions that were missing at the last check."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._missing: Missing = frozenset()

    async def versions(self, *, gaps: bool) -> None:
        """Check that no further version is missing, unless ``gaps`` are left on purpose."""
        if not gaps:
            # Events that arrived out of order may still be in flight.
            await eventually(self._saw_every_version)
        self._missing = await self._versions_missing()

    async def figures(self) -> None:
        """Check that every table equals a fold of the facts, and that the log is complete."""
        report = await self._audit()
        assert not report.differing, report.model_dump_json(indent=2)
        assert report.log_checked
        assert not report.lost

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
            return await audit(settings)
