"""Settings of reporting."""

from typing import Annotated

from pydantic import AfterValidator, Field

from shared.settings import Settings, prefixed
from shared.time_zones import check_time_zone


class ReportingSettings(Settings):
    model_config = prefixed("reporting")

    reporting_time_zone: Annotated[str, AfterValidator(check_time_zone)] = Field(
        default="UTC",
        description="The school's IANA time zone, which defines the days of reports and daily "
        "metrics; changing it requires a rebuild",
    )
