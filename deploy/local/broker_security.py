"""A broker that requires a password or a certificate and enforces ACLs."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import get_args

from pydantic import SecretStr

from deploy.local.certificates import Authority
from shared.kafka.settings import KafkaSettings, SaslMechanism

ADMINISTRATOR = "admin"
# Each service logs in another way, so that running them covers all ways.
PASSWORD_USERS: Mapping[str, SaslMechanism] = {
    ADMINISTRATOR: "SCRAM-SHA-512",
    "courses": "SCRAM-SHA-512",
    "enrollment": "SCRAM-SHA-256",
    "plain": "PLAIN",
}
CERTIFICATE_USERS = ("progress", "reporting")

_PROPERTIES = """\
listeners=SASL_SSL://127.0.0.1:{sasl},SSL://127.0.0.1:{tls},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=SASL_SSL://127.0.0.1:{sasl},SSL://127.0.0.1:{tls},CONTROLLER://127.0.0.1:{controller}
listener.security.protocol.map=SASL_SSL:SASL_SSL,SSL:SSL,CONTROLLER:PLAINTEXT
inter.broker.listener.name=SSL
ssl.keystore.type=PEM
ssl.keystore.location={keystore}
ssl.truststore.type=PEM
ssl.truststore.location={truststore}
listener.name.ssl.ssl.client.auth=required
listener.name.sasl_ssl.ssl.client.auth=none
ssl.principal.mapping.rules=RULE:^CN=([^,]+).*$/$1/
sasl.enabled.mechanisms=SCRAM-SHA-512,SCRAM-SHA-256,PLAIN
listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config={scram}
listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config={scram}
listener.name.sasl_ssl.plain.sasl.jaas.config={plain}
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
# The controller's listener is open on the loopback address only.
super.users=User:admin;User:broker;User:ANONYMOUS
"""
_SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule required;"
_PLAIN = 'org.apache.kafka.common.security.plain.PlainLoginModule required user_plain="{password}";'


class BrokerSecurity:
    """Users, passwords and certificates of one broker; `sasl` and `tls` are its ports."""

    def __init__(self, authority: Authority) -> None:
        self._authority = authority
        self._broker = authority.server("broker")
        self._passwords = {name: secrets.token_urlsafe(18) for name in PASSWORD_USERS}
        self._certificates = {name: authority.client(name) for name in CERTIFICATE_USERS}
        self.sasl = self.tls = 0

    def environment(self, service: str) -> dict[str, str]:
        """Return the variables with which this service logs in."""
        return environment_of(self.settings(service))

    def properties(self, controller: int) -> str:
        return _PROPERTIES.format(
            sasl=self.sasl,
            tls=self.tls,
            controller=controller,
            keystore=self._broker.both,
            truststore=self._authority.file,
            scram=_SCRAM,
            plain=_PLAIN.format(password=self._passwords["plain"]),
        )

    def format_arguments(self) -> list[str]:
        """Return the storage tool's arguments for users that exist before the broker starts."""
        return [
            argument
            for name, mechanism in PASSWORD_USERS.items()
            if mechanism != "PLAIN"
            for argument in (
                "--add-scram",
                f"{mechanism}=[name={name},password={self._passwords[name]}]",
            )
        ]

    def settings(self, user: str) -> KafkaSettings:
        """Return the client options of this user."""
        if user in CERTIFICATE_USERS:
            certificate = self._certificates[user]
            return KafkaSettings.model_construct(
                kafka_bootstrap_servers=f"127.0.0.1:{self.tls}",
                kafka_security_protocol="SSL",
                kafka_ssl_ca_file=self._authority.file,
                kafka_ssl_certificate_file=certificate.certificate,
                kafka_ssl_key_file=certificate.key,
            )
        return KafkaSettings.model_construct(
            kafka_bootstrap_servers=f"127.0.0.1:{self.sasl}",
            kafka_security_protocol="SASL_SSL",
            kafka_sasl_mechanism=PASSWORD_USERS[user],
            kafka_sasl_username=user,
            kafka_sasl_password=SecretStr(self._passwords[user]),
            kafka_ssl_ca_file=self._authority.file,
        )


def environment_of(settings: KafkaSettings) -> dict[str, str]:
    """Return these settings as variables; an empty value means unset."""
    values = {name: getattr(settings, name) for name in KafkaSettings.model_fields}
    return {
        name.upper(): value.get_secret_value()
        if isinstance(value, SecretStr)
        else ""
        if value is None
        else str(value)
        for name, value in values.items()
    }


assert set(PASSWORD_USERS.values()) == set(get_args(SaslMechanism))
