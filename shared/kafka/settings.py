"""The settings of Kafka, and the options of every client."""

import re
import ssl
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import AfterValidator, Field, FilePath, SecretStr, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from shared.secret_files import SecretFiles

if TYPE_CHECKING:
    from faststream.security import BaseSecurity

SaslMechanism = Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]
_ADDRESS = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(\d{1,5})")


def _known_addresses(text: str) -> str:
    for each in text.split(","):
        match = _ADDRESS.fullmatch(each.strip())
        if match is None or not 0 < int(match[1]) < 65536:
            raise ValueError(f"{each.strip()!r} is not host:port")
    return text


class KafkaSettings(BaseSettings):
    """The connection settings of any Kafka client."""

    model_config = SettingsConfigDict(extra="ignore", frozen=True, env_ignore_empty=True)

    kafka_bootstrap_servers: Annotated[str, AfterValidator(_known_addresses)] = Field(
        description="Brokers to connect to first: `host:port[,host:port]`"
    )
    kafka_security_protocol: Literal["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"] = Field(
        default="PLAINTEXT", description="How brokers are reached"
    )
    kafka_sasl_mechanism: SaslMechanism = Field(
        default="SCRAM-SHA-512", description="How the service logs in with SASL"
    )
    kafka_sasl_username: str | None = Field(default=None, description="Required with SASL")
    kafka_sasl_password: SecretStr | None = Field(default=None, description="Required with SASL")
    kafka_ssl_ca_file: FilePath | None = Field(
        default=None,
        description="PEM file with the certificates to trust; default: those of the machine",
    )
    kafka_ssl_certificate_file: FilePath | None = Field(
        default=None, description="PEM file with the client's certificate, for mutual TLS"
    )
    kafka_ssl_key_file: FilePath | None = Field(
        default=None, description="PEM file with the key of that certificate"
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Read the environment, and the files that it names for secrets."""
        return init_settings, env_settings, SecretFiles(settings_cls)

    @model_validator(mode="after")
    def _security_is_complete(self) -> Self:
        protocol = self.kafka_security_protocol
        login = (self.kafka_sasl_username, self.kafka_sasl_password)
        if self._uses_sasl and None in login:
            raise ValueError(
                f"KAFKA_SECURITY_PROTOCOL={protocol} needs KAFKA_SASL_USERNAME and "
                "KAFKA_SASL_PASSWORD"
            )
        if not self._uses_sasl and any(login):
            raise ValueError(f"KAFKA_SECURITY_PROTOCOL={protocol} does not use KAFKA_SASL_…")
        files = (self.kafka_ssl_ca_file, self.kafka_ssl_certificate_file, self.kafka_ssl_key_file)
        if not self._uses_tls and any(files):
            raise ValueError(f"KAFKA_SECURITY_PROTOCOL={protocol} does not use KAFKA_SSL_…")
        if (files[1] is None) != (files[2] is None):
            raise ValueError(
                "set both of KAFKA_SSL_CERTIFICATE_FILE and KAFKA_SSL_KEY_FILE, or neither"
            )
        try:
            _tls(self)
        except (OSError, ValueError) as error:
            raise ValueError(f"a file of KAFKA_SSL_… cannot be used: {error}") from None
        return self

    @property
    def servers(self) -> list[str]:
        """Return each address by itself: FastStream takes a text for one address."""
        return [each.strip() for each in self.kafka_bootstrap_servers.split(",")]

    @property
    def _uses_sasl(self) -> bool:
        return self.kafka_security_protocol.startswith("SASL_")

    @property
    def _uses_tls(self) -> bool:
        return self.kafka_security_protocol.endswith("SSL")


def client_options(settings: KafkaSettings) -> dict[str, Any]:
    """Return the options of any aiokafka client."""
    options: dict[str, Any] = {
        "bootstrap_servers": settings.servers,
        **security_options(settings),
    }
    return options


def security_options(settings: KafkaSettings) -> dict[str, Any]:
    """Return the part of ``client_options`` that a single connection accepts, too."""
    protocol = settings.kafka_security_protocol
    options: dict[str, Any] = {"security_protocol": protocol, "ssl_context": _tls(settings)}
    if protocol.startswith("SASL_"):
        assert settings.kafka_sasl_password is not None
        options |= {
            "sasl_mechanism": settings.kafka_sasl_mechanism,
            "sasl_plain_username": settings.kafka_sasl_username,
            "sasl_plain_password": settings.kafka_sasl_password.get_secret_value(),
        }
    return options


def broker_options(settings: KafkaSettings) -> dict[str, Any]:
    """Return the options of a FastStream broker."""
    return {
        "bootstrap_servers": settings.servers,
        "security": _security(settings),
    }


def _security(settings: KafkaSettings) -> "BaseSecurity":
    # Imported here because it takes a second, and only brokers need it.
    from faststream.security import BaseSecurity, SASLPlaintext, SASLScram256, SASLScram512

    context = _tls(settings)
    if settings.kafka_sasl_username is None or settings.kafka_sasl_password is None:
        return BaseSecurity(ssl_context=context, use_ssl=context is not None)
    sasl = {
        "PLAIN": SASLPlaintext,
        "SCRAM-SHA-256": SASLScram256,
        "SCRAM-SHA-512": SASLScram512,
    }[settings.kafka_sasl_mechanism]
    return sasl(
        settings.kafka_sasl_username,
        settings.kafka_sasl_password.get_secret_value(),
        ssl_context=context,
        use_ssl=context is not None,
    )


def _tls(settings: KafkaSettings) -> ssl.SSLContext | None:
    if not settings.kafka_security_protocol.endswith("SSL"):
        return None
    context = ssl.create_default_context(cafile=settings.kafka_ssl_ca_file)
    if settings.kafka_ssl_certificate_file is not None:
        context.load_cert_chain(settings.kafka_ssl_certificate_file, settings.kafka_ssl_key_file)
    return context
