"""The settings that every service has."""

import ipaddress
import re
from pathlib import Path
from typing import Annotated, Literal, Self, TypeVar

from pydantic import (
    AfterValidator,
    AnyHttpUrl,
    Field,
    PostgresDsn,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from shared.kafka.settings import KafkaSettings
from shared.settings.database_url import check_database_url
from shared.settings.rates import parse_rate

S = TypeVar("S", bound=BaseSettings)


def _known_rate(text: str) -> str:
    parse_rate(text)
    return text


def _known_proxies(text: str | None) -> str | None:
    for each in text.split(",") if text else ():
        ipaddress.ip_network(each.strip())
    return text


def _known_origins(text: str | None) -> str | None:
    for each in text.split(",") if text else ():
        if not _ORIGIN.fullmatch(each.strip()):
            raise ValueError(f"{each.strip()!r} is not an origin such as https://school.example")
    return text


_ORIGIN = re.compile(r"https?://[^/?#@\s]+")
RateText = Annotated[str, AfterValidator(_known_rate)]


class SettingsError(RuntimeError):
    """Settings are missing or invalid; the text names each and says what to do."""


# Each service has its own.
_PREFIXED = ("database_url", "database_direct_url")


def prefixed(service: str) -> SettingsConfigDict:
    """Return a settings configuration whose database variables are prefixed with the service."""
    return SettingsConfigDict(
        alias_generator=lambda name: f"{service}_{name}".upper() if name in _PREFIXED else name
    )


class Settings(KafkaSettings):
    """Common settings of every service."""

    environment: Literal["development", "production"] = "production"

    database_url: PostgresDsn
    database_direct_url: PostgresDsn | None = Field(
        default=None,
        description="Bypasses the pooler, for session-level locks; default: the database URL",
    )
    database_pooler: Literal["none", "transaction"] = Field(
        default="none", description="transaction: behind PgBouncer or Neon in transaction mode"
    )
    database_pool_size: int = Field(default=16, ge=2, le=200)
    database_connect_timeout: float = Field(default=5.0, gt=0, description="Seconds")
    database_acquire_timeout: float = Field(default=5.0, gt=0, description="Seconds")
    database_statement_timeout: float = Field(default=30.0, gt=0, description="Seconds")
    database_lock_timeout: float = Field(
        default=3.0, gt=0, description="Seconds to wait for a row that another transaction holds"
    )
    slow_query_seconds: float = Field(default=0.5, gt=0)

    auth_issuer: str
    auth_audience: str
    auth_jwks_url: AnyHttpUrl | None = None
    auth_jwks_file: Path | None = None
    auth_jwks_max_age: float = Field(
        default=300.0,
        gt=0,
        description="Seconds after which a key that was removed from the key set is refused",
    )
    auth_jwks_min_interval: float = Field(
        default=10.0, ge=0, description="Minimum seconds between two fetches of the key set"
    )
    auth_leeway: float = Field(
        default=30.0, ge=0, le=300, description="Tolerated clock difference in seconds"
    )
    auth_roles_claim: str = Field(
        default="roles",
        min_length=1,
        description="Name of the claim, or a path such as realm_access.roles",
    )

    worker_instance: str | None = Field(
        default=None,
        description="Stable name of this worker; after a restart it resumes without a rebalance",
    )
    consumer_batch_size: int = Field(default=2000, ge=1)
    consumer_max_consecutive_failures: int = Field(
        default=500, ge=1, description="Consecutive failures after which a partition halts"
    )
    consumer_stall_seconds: float = Field(
        default=30.0,
        gt=0,
        description="Seconds without a delivery, despite lag, before a Kafka client is replaced",
    )
    max_import_bytes: int = Field(default=512 * 2**20, ge=1)
    max_import_seconds: float = Field(default=900.0, gt=0)

    max_connections: int = Field(default=900, ge=1, description="HTTP connections per process")
    rate_limit_user: RateText = Field(
        default="6000/minute", description="Request rate per user, or off"
    )
    rate_limit_service: RateText = Field(
        default="off", description="Request rate per user with the role service, or off"
    )
    rate_limit_address: RateText = Field(
        default="600/minute", description="Request rate per address without a valid token, or off"
    )
    trusted_proxies: Annotated[str | None, AfterValidator(_known_proxies)] = Field(
        default=None, description="Addresses or networks whose X-Forwarded-For is trusted"
    )
    cors_origins: Annotated[str | None, AfterValidator(_known_origins)] = Field(
        default=None,
        description="Origins whose pages may call the API, such as https://a,https://b",
    )

    @field_validator("database_url", "database_direct_url")
    @classmethod
    def _supported_parameters(cls, url: PostgresDsn | None) -> PostgresDsn | None:
        if url is not None:
            check_database_url(str(url))
        return url

    @model_validator(mode="after")
    def _one_key_source(self) -> Self:
        if (self.auth_jwks_url is None) == (self.auth_jwks_file is None):
            raise ValueError("set exactly one of AUTH_JWKS_URL and AUTH_JWKS_FILE")
        return self

    @model_validator(mode="after")
    def _a_way_past_the_pooler(self) -> Self:
        if self.database_pooler == "transaction" and self.database_direct_url is None:
            raise ValueError(
                "DATABASE_POOLER=transaction needs …_DATABASE_DIRECT_URL, which bypasses the "
                "pooler: a session-level lock taken through it would never be released"
            )
        return self

    @model_validator(mode="after")
    def _keys_can_be_renewed(self) -> Self:
        if self.auth_jwks_min_interval >= self.auth_jwks_max_age:
            raise ValueError("AUTH_JWKS_MIN_INTERVAL must be below AUTH_JWKS_MAX_AGE")
        return self

    @property
    def direct_url(self) -> SecretStr:
        """The URL for connections that hold session-level locks."""
        return SecretStr(str(self.database_direct_url or self.database_url))


def load_settings(settings: type[S]) -> S:
    """Read the environment.

    Raises:
        SettingsError: one line for each variable that is missing or wrong.
    """
    try:
        return settings()
    except ValidationError as error:
        lines = [
            _explain(str(part["loc"][0]) if part["loc"] else "", part["msg"], settings)
            for part in error.errors(include_url=False, include_input=False)
        ]
        raise SettingsError("the settings are incomplete:\n" + "\n".join(lines)) from None


def _explain(name: str, message: str, settings: type[BaseSettings]) -> str:
    field = settings.model_fields.get(name)
    hint = f" ({field.description})" if field is not None and field.description else ""
    return f"  {name.upper() or 'environment'}: {message}{hint}"
