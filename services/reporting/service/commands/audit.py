"""The nightly audit; its findings are stored, so that every worker's metric shows the last ones."""

import logging

from services.reporting.models import AuditFindings
from services.reporting.queries.audit import audit
from services.reporting.settings import ReportingSettings
from shared.settings import load_settings
from shared.telemetry import AUDIT_FINDINGS

logger = logging.getLogger("services.reporting.audit")


async def run_audit() -> int:
    """Return the number of rows compared."""
    report = await audit(load_settings(ReportingSettings))
    found = {
        "differing": report.differing,
        "missing": report.missing_versions,
        "lost": len(report.lost),
    }
    await AuditFindings.update_or_create(id=1, defaults=found)
    if not report.clean:
        logger.error(
            "audit failed: %d rows differ, %d versions are missing, %d partitions lost records; "
            "run `audit` for details",
            *found.values(),
        )
    return report.rows


async def measure_findings() -> None:
    for row in await AuditFindings.filter(id=1).values("differing", "missing", "lost"):
        for kind, number in row.items():
            AUDIT_FINDINGS.labels(kind).set(number)
