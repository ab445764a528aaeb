"""Reporting's settings."""

from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field

from shared.settings import Settings, prefixed


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError(f"{name!r} is not an IANA time zone such as Europe/London")
    return ZoneInfo(name).key


class ReportingSettings(Settings):
    model_config = prefixed("reporting")

    reporting_time_zone: Annotated[str, AfterValidator(_known_zone)] = Field(
        default="UTC", description="Time zone of the school, which defines the days of reports"
    )
