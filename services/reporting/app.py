"""Wiring of the reporting service."""

from services.reporting import api, pages
from services.reporting.consumers import CONSUMER
from services.reporting.service.calendar import prepare_calendar
from services.reporting.service.commands.audit import measure_findings, run_audit
from services.reporting.service.commands.daily_reports import publish_daily_reports
from services.reporting.service.rebuild import drop_old_rebuild
from services.reporting.service.recovery import PUBLISHER
from services.reporting.service.webhooks.deliveries import expire_attempts
from services.reporting.service.webhooks.role import serve_webhooks
from services.reporting.settings import ReportingSettings
from shared.jobs import Job
from shared.service import HOUSEKEEPING, OwnRole, Service
from shared.settings import Settings


async def _prepare(settings: Settings) -> None:
    assert isinstance(settings, ReportingSettings)
    await prepare_calendar(settings.reporting_time_zone)


def _missing_for_webhooks(settings: Settings) -> str | None:
    assert isinstance(settings, ReportingSettings)
    return "REPORTING_WEBHOOK_KEYS" if settings.reporting_webhook_keys is None else None


SERVICE = Service(
    name="reporting",
    description="Figures of teachers, courses and students, materialized from events.",
    settings=ReportingSettings,
    models="services.reporting.models",
    consumer=CONSUMER,
    routers=api.ROUTERS,
    access=api.ACCESS,
    pages=pages.ROUTERS,
    error_pages=pages.ERROR_PAGES,
    publisher=PUBLISHER,
    jobs=(
        Job("daily-reports", "*/10 * * * *", publish_daily_reports),
        Job("audit", "0 3 * * *", run_audit, measure_findings),
        Job("drop-old-rebuild", "30 5 * * *", drop_old_rebuild),
        Job("expire-webhook-attempts", "0 6 * * *", expire_attempts),
        *HOUSEKEEPING,
    ),
    prepare=_prepare,
    own_role=OwnRole("webhooks", serve_webhooks, _missing_for_webhooks),
)
