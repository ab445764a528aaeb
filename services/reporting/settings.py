"""Settings of reporting."""

from typing import Annotated, Self

from cryptography.fernet import Fernet
from pydantic import AfterValidator, AnyHttpUrl, Field, SecretStr, field_validator, model_validator

from coursestream_events.courses import PromiseDays
from shared.settings import Settings, prefixed
from shared.time_zones import check_time_zone


class ReportingSettings(Settings):
    model_config = prefixed("reporting")

    reporting_time_zone: Annotated[str, AfterValidator(check_time_zone)] = Field(
        default="UTC",
        description="The school's IANA time zone, which defines the days of reports and daily "
        "metrics; changing it requires a rebuild",
    )
    reporting_grading_promise_days: PromiseDays = Field(
        default=7,
        description="Days within which to grade submissions, unless a course says otherwise",
    )
    reporting_webhook_keys: SecretStr | None = Field(
        default=None,
        description="Keys that encrypt the secrets of webhooks, separated by commas: the first "
        "encrypts, all decrypt; default: no webhooks",
    )
    reporting_webhook_private_addresses: bool = Field(
        default=False,
        description="Whether webhooks may use http, and addresses that are not public: loopback, "
        "private, link-local",
    )
    reporting_webhook_timeout: float = Field(
        default=10.0, gt=0, le=60, description="Seconds for one delivery of a webhook"
    )
    reporting_webhook_concurrency: int = Field(
        default=8, ge=1, le=64, description="Deliveries at a time of one webhook"
    )
    reporting_webhook_retry_seconds: float = Field(
        default=5.0,
        gt=0,
        le=3600,
        description="Seconds before the first retry of a delivery; doubles up to an hour",
    )
    reporting_webhook_pause_after: float = Field(
        default=86_400.0,
        gt=0,
        description="Seconds of failed deliveries of one event after which its webhook is paused",
    )

    reporting_dashboard_key: SecretStr | None = Field(
        default=None,
        min_length=32,
        description="Signs the sessions of the dashboard, at least 32 random characters, the same "
        "in all processes; default: no dashboard",
    )
    reporting_dashboard_url: AnyHttpUrl | None = Field(
        default=None,
        description="Where browsers reach this service, such as `https://reports.school.example`; "
        "needed to sign in with the identity provider, which must know "
        "`<this>/dashboard/signed-in` as a redirect",
    )
    reporting_dashboard_client_id: str | None = Field(
        default=None,
        min_length=1,
        description="The dashboard's client id at the issuer, an OpenID Connect provider; default: "
        "no sign-in there",
    )
    reporting_dashboard_client_secret: SecretStr | None = Field(
        default=None, description="The client's secret; default: a public client, which has none"
    )

    @field_validator("reporting_webhook_keys")
    @classmethod
    def _usable_keys(cls, keys: SecretStr | None) -> SecretStr | None:
        for each in keys.get_secret_value().split(",") if keys else ():
            try:
                Fernet(each.strip())
            except ValueError:
                raise ValueError(
                    "not 32 bytes in URL-safe base64, or a comma-separated list of them; create "
                    'one with `python -c "from cryptography.fernet import Fernet; '
                    'print(Fernet.generate_key().decode())"`'
                ) from None
        return keys

    @model_validator(mode="after")
    def _complete_dashboard(self) -> Self:
        if self.reporting_dashboard_client_id is None:
            return self
        if self.reporting_dashboard_url is None or self.reporting_dashboard_key is None:
            raise ValueError(
                "REPORTING_DASHBOARD_CLIENT_ID also needs REPORTING_DASHBOARD_URL and "
                "REPORTING_DASHBOARD_KEY"
            )
        return self
