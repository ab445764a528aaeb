"""Checks the connection to Kafka, with precise errors instead of "unable to bootstrap"."""

import asyncio
import ssl
from collections.abc import Sequence
from contextlib import suppress

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.conn import AIOKafkaConnection, collect_hosts, create_conn
from aiokafka.errors import (
    IllegalSaslStateError,
    KafkaError,
    SaslAuthenticationFailed,
    TopicAuthorizationFailedError,
    UnknownTopicOrPartitionError,
    UnsupportedSaslMechanismError,
)

from shared.kafka.settings import KafkaSettings, client_options, security_options

_REFUSALS = (
    ssl.SSLError,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
    IllegalSaslStateError,
)


class KafkaRefused(RuntimeError):
    """Kafka was reached, but rejects the configured connection."""


class TopicsMissing(KafkaRefused):
    """Topics do not exist."""


class KafkaUnreachable(RuntimeError):
    """No broker responds; one may do so later."""


async def check_kafka(settings: KafkaSettings, topics: Sequence[str], timeout: float = 3.0) -> None:
    """Log in to any broker and look up the topics; ``timeout`` is in seconds per broker.

    Like any client, ignore brokers that refuse the login if another one accepts it.

    Raises:
        KafkaRefused: the login, a certificate, or access to a topic was refused.
        TopicsMissing: topics do not exist.
        KafkaUnreachable: no broker could be reached.
    """
    await _log_in(settings, timeout)
    if not topics:
        return
    admin = AIOKafkaAdminClient(**client_options(settings), request_timeout_ms=10_000)
    try:
        await admin.start()
        described = await admin.describe_topics(list(topics))
    except (KafkaError, OSError) as error:
        raise KafkaUnreachable(f"{_address(settings)}: {error}") from error
    finally:
        await admin.close()
    codes = {each["topic"]: each["error_code"] for each in described}
    forbidden = _with_code(codes, TopicAuthorizationFailedError.errno)
    if forbidden:
        raise KafkaRefused(f"{_address(settings)}: this user may not use {forbidden}")
    missing = _with_code(codes, UnknownTopicOrPartitionError.errno)
    if missing:
        raise TopicsMissing(
            f"{_address(settings)}: topics are missing; create them with `topics create`: {missing}"
        )


def _with_code(codes: dict[str, int], code: int) -> str:
    return ", ".join(sorted(topic for topic, each in codes.items() if each == code))


async def _log_in(settings: KafkaSettings, timeout: float) -> None:
    failures: list[str] = []
    refused: tuple[str, Exception] | None = None
    for host, port, _ in collect_hosts(settings.servers):
        try:
            connection = await _connect(settings, host, port, timeout)
        except (OSError, KafkaError, TimeoutError) as error:
            refusal = _refusal(error)
            if refusal is None:
                failures.append(f"{host}:{port}: {_text(error)}")
            else:
                refused = refused or (_text(refusal), error)
        else:
            with suppress(TimeoutError):
                await asyncio.wait_for(connection.close(), timeout)
            return
    if refused is not None:
        raise KafkaRefused(f"{_address(settings)}: {refused[0]}") from refused[1]
    raise KafkaUnreachable(f"{_address(settings)}: {'; '.join(failures)}")


async def _connect(
    settings: KafkaSettings, host: str, port: int, timeout: float
) -> AIOKafkaConnection:
    async with asyncio.timeout(timeout):
        return await create_conn(host, port, **security_options(settings))


def _refusal(error: BaseException | None) -> BaseException | None:
    """Return the first cause that is permanent; a lost connection is not."""
    while error is not None:
        if isinstance(error, _REFUSALS) and not isinstance(error, ssl.SSLEOFError):
            return error
        error = error.__cause__
    return None


def _text(error: BaseException) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the broker's certificate is not trusted: {error.verify_message}"
    if isinstance(error, ssl.SSLError):
        return f"the TLS handshake failed: {error.reason or error}"
    if isinstance(error, SaslAuthenticationFailed):
        return "the login was refused: wrong user or password"
    return str(error) or type(error).__name__


def _address(settings: KafkaSettings) -> str:
    return f"Kafka at {settings.kafka_bootstrap_servers} ({settings.kafka_security_protocol})"
