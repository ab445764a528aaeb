"""The settings that every service has."""

import ipaddress
import re
from pathlib import Path
from textwrap import indent
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
from shared.secret_files import SecretFileError
from shared.settings.database_url import check_database_url
from shared.settings.rates import parse_rate
from shared.time_zones import check_time_zone

S = TypeVar("S", bound=BaseSettings)


def _known_rate(text: str) -> str:
    parse_rate(text)
    return text


def _known_proxies(text: str | None) -> str | None:
    for each in text.split(",") if text else ():
        if ipaddress.ip_network(each.strip()).prefixlen == 0:
            raise ValueError(
                f"{each.strip()} trusts every caller to name its own address; name the proxies"
            )
    return text


def _known_origins(text: str | None) -> str | None:
    for each in text.split(",") if text else ():
        if not _ORIGIN.fullmatch(each.strip()):
            raise ValueError(f"{each.strip()!r} is not an origin such as https://school.example")
    return text


def _is_loopback(host: str | None) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address((host or "").strip("[]")).is_loopback
    except ValueError:
        return False


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

    environment: Literal["development", "production"] = Field(
        default="production", description="development: readable logs, every query logged"
    )

    database_url: PostgresDsn = Field(
        description="`postgresql://user:password@host:port/name`, PostgreSQL 18 or newer; libpq's "
        "parameters such as `?sslmode=verify-full&sslrootcert=ca.pem` are honored on every "
        "connection"
    )
    database_direct_url: PostgresDsn | None = Field(
        default=None,
        description="A connection that bypasses the pooler, for session-level locks; default: the "
        "database URL",
    )
    database_pooler: Literal["none", "transaction"] = Field(
        default="none",
        description="transaction: behind PgBouncer or Neon in transaction mode; then the direct "
        "URL is required",
    )
    database_pool_size: int = Field(
        default=16, ge=2, le=200, description="Maximum connections per process"
    )
    database_connect_timeout: float = Field(
        default=5.0, gt=0, description="Seconds to open a connection"
    )
    database_acquire_timeout: float = Field(
        default=5.0, gt=0, description="Seconds to wait for a connection from the pool"
    )
    database_statement_timeout: float = Field(
        default=30.0, gt=0, description="Seconds for a statement, and for an idle transaction"
    )
    database_lock_timeout: float = Field(
        default=3.0, gt=0, description="Seconds to wait for a row that another transaction holds"
    )
    slow_query_seconds: float = Field(
        default=0.5, gt=0, description="Queries that take at least this long are logged as slow"
    )

    auth_issuer: str = Field(description="The `iss` that tokens must have")
    auth_audience: str = Field(description="The `aud` that tokens must have")
    auth_jwks_url: AnyHttpUrl | None = Field(
        default=None, description="URL of the key set; set exactly one of this and AUTH_JWKS_FILE"
    )
    auth_jwks_file: Path | None = Field(default=None, description="File with the key set")
    auth_jwks_max_age: float = Field(
        default=300.0,
        gt=0,
        description="Seconds after which a key that was removed from the key set is refused; the "
        "set is fetched again after half of this",
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
        description="Claim with one role or a list of roles: its name, or a path such as "
        "`realm_access.roles`",
    )

    worker_instance: str | None = Field(
        default=None,
        pattern=r"^[A-Za-z0-9._-]{1,249}$",
        description="Stable name of this worker; after a restart it resumes without a rebalance",
    )
    consumer_batch_size: int = Field(
        default=2000, ge=1, le=100_000, description="Maximum records per batch"
    )
    consumer_max_consecutive_failures: int = Field(
        default=500, ge=1, description="Consecutive failures after which a partition halts"
    )
    consumer_stall_seconds: float = Field(
        default=30.0,
        gt=0,
        description="Seconds without a delivery, despite lag, before a Kafka client is replaced",
    )
    consumer_session_timeout: float = Field(
        default=10.0,
        ge=6,
        le=300,
        description="Seconds after which another worker takes over from one that has vanished",
    )
    jobs_time_zone: Annotated[str, AfterValidator(check_time_zone)] = Field(
        default="UTC", description="Time zone of the schedules of jobs"
    )
    max_import_bytes: int = Field(
        default=512 * 2**20, ge=1, description="Maximum body of an import"
    )
    max_import_seconds: float = Field(
        default=900.0, gt=0, description="Maximum seconds for one import"
    )

    max_connections: int = Field(
        default=900,
        ge=1,
        description="Maximum HTTP connections per process; more require more open files than the "
        "usual 1,024",
    )
    rate_limit_user: RateText = Field(
        default="6000/minute",
        description="Requests of one user per second, minute or hour, or `off`; each process "
        "counts separately",
    )
    rate_limit_service: RateText = Field(
        default="off", description="The same for a user with the role service"
    )
    rate_limit_address: RateText = Field(
        default="600/minute",
        description="Requests without a valid token from one address, or `off`",
    )
    trusted_proxies: Annotated[str | None, AfterValidator(_known_proxies)] = Field(
        default=None,
        description="Addresses or networks (`10.0.0.0/8,::1`) whose X-Forwarded-For is trusted",
    )
    cors_origins: Annotated[str | None, AfterValidator(_known_origins)] = Field(
        default=None,
        description="Origins (`https://school.example,https://…`) whose pages may call the API",
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

    @model_validator(mode="after")
    def _locks_time_out_first(self) -> Self:
        if self.database_lock_timeout >= self.database_statement_timeout:
            raise ValueError("DATABASE_LOCK_TIMEOUT must be below DATABASE_STATEMENT_TIMEOUT")
        return self

    @model_validator(mode="after")
    def _nothing_can_be_intercepted(self) -> Self:
        if self.environment != "production":
            return self
        url = self.auth_jwks_url
        if url is not None and url.scheme == "http" and not _is_loopback(url.host):
            raise ValueError(
                f"AUTH_JWKS_URL={url} is not https, so the keys could be replaced on the way; use "
                "https, or AUTH_JWKS_FILE"
            )
        protocol, mechanism = self.kafka_security_protocol, self.kafka_sasl_mechanism
        if (protocol, mechanism) == ("SASL_PLAINTEXT", "PLAIN"):
            raise ValueError(
                "KAFKA_SASL_MECHANISM=PLAIN would send the password in clear text; use "
                "KAFKA_SECURITY_PROTOCOL=SASL_SSL or a SCRAM mechanism"
            )
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
    except SecretFileError as error:
        raise SettingsError(f"the settings are incomplete:\n{indent(str(error), '  ')}") from None
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
