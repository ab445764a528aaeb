"""Check that reporting has every version, and that its tables equal a fold of its facts."""

import asyncpg

from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.queries.audit import audit
from services.reporting.schemas.audit import Audit
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.support.platform import eventually

_MISSING = """
    SELECT topic, aggregate, generate_series(lower(gap), upper(gap) - 1)
      FROM consumer_versions, unnest(missing) AS gap
"""

Missing = frozenset[tuple[str, str, int]]


class Auditor:
    """Remembers the versions that were missing at the last check."""

    def __init__(self, stack: LocalStack) -> None:
        self._stack = stack
        self._missing: Missing = frozenset()

    async def check(self, *, gaps: bool) -> None:
        """Check that no further version is missing, unless ``gaps``, and that no figure differs.

        Runs in an event loop of its own, so it uses no connection of the platform's.
        """
        if not gaps:
            # Events that arrived out of order may still be in flight.
            await eventually(self._check_versions)
        self._missing = await self._missing_versions()
        report = await self._audit()
        assert not report.differing, report.model_dump_json(indent=2)
        assert report.log_checked
        assert not report.lost

    async def _check_versions(self) -> None:
        assert not await self._missing_versions() - self._missing

    async def _missing_versions(self) -> Missing:
        database = await asyncpg.connect(self._stack.database_urls["reporting"])
        try:
            return frozenset(tuple(row) for row in await database.fetch(_MISSING))
        finally:
            await database.close()

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
            return await audit(settings)
