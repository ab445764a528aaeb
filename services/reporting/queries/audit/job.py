"""The daily audit; its findings are a metric."""

import logging

from services.reporting.queries.audit.audit import audit
from services.reporting.settings import ReportingSettings
from shared.settings import load_settings
from shared.telemetry import AUDIT_FINDINGS

logger = logging.getLogger("services.reporting.audit")


async def run_audit() -> int:
    """Return the number of rows compared."""
    report = await audit(load_settings(ReportingSettings))
    AUDIT_FINDINGS.labels("differing").set(report.differing)
    AUDIT_FINDINGS.labels("missing").set(report.missing_versions)
    AUDIT_FINDINGS.labels("lost").set(len(report.lost))
    if not report.clean:
        logger.error(
            "audit failed: %d rows differ, %d versions are missing, %d partitions lost records; "
            "run `audit` for details",
            report.differing,
            report.missing_versions,
            len(report.lost),
        )
    return report.rows
