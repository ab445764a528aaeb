"""Each service's permissions in Kafka, and refused logins."""

import asyncio
import ssl
from collections.abc import Callable

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.errors import TopicAuthorizationFailedError
from pydantic import SecretStr, ValidationError

from coursestream_events import CATALOG, TOPICS
from deploy.local.broker_security import PASSWORD_USERS, BrokerSecurity
from deploy.local.certificates import Authority
from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.kafka.access import SERVICES, grants_of, group_of
from shared.kafka.probe import KafkaRefused, KafkaUnreachable, check_kafka
from shared.kafka.settings import KafkaSettings, client_options

ANSWER_KEYS = "coursestream.courses.answer-key"
LEARNERS = "coursestream.progress.learner"


async def read(settings: KafkaSettings, topic: str) -> None:
    """Fetch without a consumer group."""
    consumer = AIOKafkaConsumer(topic, **client_options(settings), auto_offset_reset="earliest")
    try:
        await consumer.start()
        await consumer.getmany(timeout_ms=1000)
    finally:
        await consumer.stop()


async def write(settings: KafkaSettings, topic: str) -> None:
    producer = AIOKafkaProducer(**client_options(settings), acks="all", enable_idempotence=True)
    await producer.start()
    try:
        await producer.send_and_wait(topic, b"", partition=0)
    finally:
        await producer.stop()


async def test_reporting_reads_events_but_no_answer_keys(security: BrokerSecurity) -> None:
    reporting = security.settings("reporting")
    await read(reporting, LEARNERS)
    with pytest.raises(TopicAuthorizationFailedError):
        await read(reporting, ANSWER_KEYS)
    await read(security.settings("progress"), ANSWER_KEYS)


async def test_courses_cannot_publish_progress_events(security: BrokerSecurity) -> None:
    with pytest.raises(TopicAuthorizationFailedError):
        await write(security.settings("courses"), LEARNERS)
    with pytest.raises(TopicAuthorizationFailedError):
        await write(security.settings("reporting"), LEARNERS)


def test_permissions_match_the_catalog() -> None:
    for service in SERVICES:
        granted = {
            (grant.name, operation)
            for grant in grants_of(service)
            if grant.resource == "topic"
            for operation in grant.operations
        }
        for topic in TOPICS:
            entries = [entry for entry in CATALOG if entry.topic == topic]
            writes = any(entry.producer == service for entry in entries)
            reads = writes or any(service in entry.consumers for entry in entries)
            assert ((topic.name, "Write") in granted) == writes
            assert ((topic.name, "Read") in granted) == reads


def test_granted_groups_are_those_that_services_join() -> None:
    for service in (COURSES, ENROLLMENT, PROGRESS, REPORTING):
        assert group_of(service.name) == service.consumer.group


@pytest.mark.parametrize("user", [*PASSWORD_USERS, "progress"])
async def test_each_login_method_works(security: BrokerSecurity, user: str) -> None:
    await check_kafka(security.settings(user), [])


def password(settings: KafkaSettings, other: KafkaSettings, stranger: Authority) -> KafkaSettings:
    return settings.model_copy(update={"kafka_sasl_password": SecretStr("guessed")})


def authority(settings: KafkaSettings, other: KafkaSettings, stranger: Authority) -> KafkaSettings:
    return settings.model_copy(update={"kafka_ssl_ca_file": stranger.file})


def mechanism(settings: KafkaSettings, other: KafkaSettings, stranger: Authority) -> KafkaSettings:
    """Settings with a mechanism for which this user has no password."""
    return settings.model_copy(update={"kafka_sasl_mechanism": "PLAIN"})


def no_certificate(
    settings: KafkaSettings, other: KafkaSettings, stranger: Authority
) -> KafkaSettings:
    nothing = {"kafka_ssl_certificate_file": None, "kafka_ssl_key_file": None}
    return other.model_copy(update=nothing)


def strange_certificate(
    settings: KafkaSettings, other: KafkaSettings, stranger: Authority
) -> KafkaSettings:
    mine = stranger.client("progress")
    return other.model_copy(
        update={
            "kafka_ssl_certificate_file": mine.certificate,
            "kafka_ssl_key_file": mine.key,
        }
    )


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (password, "wrong user or password"),
        (mechanism, "wrong user or password"),
        (authority, "the broker's certificate is not trusted"),
        (no_certificate, "the TLS handshake failed"),
        (strange_certificate, "the TLS handshake failed"),
    ],
)
async def test_a_refused_login_is_distinguished_from_an_unreachable_broker(
    security: BrokerSecurity,
    stranger: Authority,
    wrong: Callable[[KafkaSettings, KafkaSettings, Authority], KafkaSettings],
    told: str,
) -> None:
    settings = wrong(security.settings("courses"), security.settings("progress"), stranger)
    with pytest.raises(KafkaRefused, match=told) as failure:
        await check_kafka(settings, [])
    assert settings.kafka_bootstrap_servers in str(failure.value)
    assert settings.kafka_security_protocol in str(failure.value)
    absent = settings.model_copy(update={"kafka_bootstrap_servers": "127.0.0.1:1"})
    with pytest.raises(KafkaUnreachable, match=r"127\.0\.0\.1:1"):
        await check_kafka(absent, [])


async def test_a_broker_that_refuses_is_ignored_while_another_one_accepts(
    security: BrokerSecurity, stranger: Authority
) -> None:
    settings, own = security.settings("courses"), stranger.server("another broker")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(own.certificate, own.key)

    async def connected(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls) as listening:
        refusing = f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        good = settings.kafka_bootstrap_servers
        both = settings.model_copy(update={"kafka_bootstrap_servers": f"{refusing},{good}"})
        await check_kafka(both, [])
        alone = settings.model_copy(update={"kafka_bootstrap_servers": refusing})
        with pytest.raises(KafkaRefused, match="certificate is not trusted"):
            await check_kafka(alone, [])


async def test_a_topic_without_permission_is_refused(security: BrokerSecurity) -> None:
    with pytest.raises(KafkaRefused, match=r"may not use .*answer-key"):
        await check_kafka(security.settings("reporting"), [LEARNERS, ANSWER_KEYS])


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"kafka_security_protocol": "SASL_SSL"}, "needs KAFKA_SASL_USERNAME"),
        ({"kafka_sasl_username": "me"}, "does not use KAFKA_SASL"),
        (
            {"kafka_security_protocol": "SSL", "kafka_ssl_ca_file": "/nowhere"},
            "not point to a file",
        ),
        ({"kafka_security_protocol": "SSL", "kafka_ssl_ca_file": __file__}, "cannot be used"),
        ({"kafka_ssl_ca_file": __file__}, "does not use KAFKA_SSL"),
        ({"kafka_security_protocol": "SSL", "kafka_ssl_key_file": __file__}, "set both of"),
    ],
)
def test_contradictory_settings_are_refused(settings: dict[str, str], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        KafkaSettings.model_validate({"kafka_bootstrap_servers": "host:9092", **settings})
