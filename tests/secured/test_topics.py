"""``topics create|check|grant|acls``."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from aiokafka.admin import NewPartitions
from rich.console import Console
from typer.testing import CliRunner

from coursestream_events import TOPICS
from deploy.local.broker_security import BrokerSecurity, environment_of
from deploy.local.downloads import fetch_jars, read_pins
from deploy.local.kafka import KafkaServer
from deploy.local.paths import KAFKA_JARS
from deploy.local.stack import LocalStack
from shared.cli.topics import topic_commands
from shared.kafka.access import SERVICES, grants_of
from shared.kafka.probe import KafkaRefused, check_kafka
from shared.kafka.settings import KafkaSettings, client_options
from shared.kafka.topics import administrator
from tests.secured.starts import command, environment
from tests.support.platform import eventually

REPORT = "coursestream.reporting.report"


async def topics(environment: Mapping[str, str], *arguments: str) -> tuple[int, list[str]]:
    """Return exit code and lines of the command, in a thread, since it runs its own loop."""
    result = await asyncio.to_thread(
        CliRunner().invoke, topic_commands("reporting"), list(arguments), env=environment
    )
    return result.exit_code, result.output.splitlines()


async def test_topics_are_created_and_compared_with_the_catalog(
    stack: LocalStack, tmp_path: Path
) -> None:
    """Before that, a service names the missing topics in one line."""
    jars = fetch_jars(KAFKA_JARS, read_pins(), Console(quiet=True)).jars
    with KafkaServer(tmp_path, jars) as kafka:
        where = environment_of(kafka.settings)
        assert await topics(where, "check") == (1, [f"{topic.name}: missing" for topic in TOPICS])

        code, lines = await topics(where, "create")
        assert code == 1
        assert len(lines) == 1
        assert "replication factor" in lines[0].lower()

        await reporting_lacks_its_topics(stack, where)

        once = ("create", "--replication-factor", "1")
        created = [f"created {topic.name}" for topic in TOPICS]
        assert await topics(where, *once) == (0, created)
        assert await topics(where, *once) == (0, ["nothing to create"])
        assert (await topics(where, "check"))[0] == 0

        async with administrator(client_options(kafka.settings)) as admin:
            await admin.create_partitions({REPORT: NewPartitions(4)})

        async def differs() -> None:
            expected = [f"{REPORT}: 4 partitions instead of 3"]
            assert await topics(where, "check") == (1, expected)

        await eventually(differs)


async def reporting_lacks_its_topics(stack: LocalStack, kafka: Mapping[str, str]) -> None:
    migrated = environment(stack, "reporting", **kafka)
    assert (await command(migrated, "reporting", "migrate"))[0] == 0
    code, lines = await command(migrated, "reporting", "serve", "--port", "0")
    assert code == 2, lines
    (told,) = lines
    assert "topics are missing; create them with `topics create`" in told
    assert REPORT in told
    assert "answer-key" not in told


async def accepted(settings: KafkaSettings, names: list[str]) -> None:
    try:
        await check_kafka(settings, names)
    except KafkaRefused as error:
        raise AssertionError(str(error)) from error


async def test_a_service_is_granted_what_it_needs_and_no_more(
    secured_stack: LocalStack, security: BrokerSecurity
) -> None:
    """The administrator grants reporting's permissions to a user without any."""
    stranger = security.settings("plain")
    mine = [grant.name for grant in grants_of("reporting") if grant.resource == "topic"]
    with pytest.raises(KafkaRefused, match="this user may not use"):
        await check_kafka(stranger, mine)
    administrator = environment_of(secured_stack.kafka_settings)
    code, lines = await topics(administrator, "grant", "--principal", "User:plain")
    assert (code, lines) == (
        0,
        [f"granted User:plain the permissions of reporting: {len(mine)} topics"],
    )

    await eventually(lambda: accepted(stranger, mine))
    with pytest.raises(KafkaRefused, match=r"courses\.answer-key"):
        await check_kafka(stranger, ["coursestream.courses.answer-key"])


async def test_acls_are_printed_for_kafka_and_strimzi() -> None:
    where = {"KAFKA_BOOTSTRAP_SERVERS": "unused:1"}
    _, lines = await topics(where, "acls", "--principal", "User:CN={service}")
    assert len(lines) == sum(len(grants_of(service)) for service in SERVICES)
    reporting = [line for line in lines if "CN=reporting" in line]
    assert not [line for line in reporting if "courses.answer-key" in line]
    (writer,) = (line for line in lines if "progress.learner" in line and "Write" in line)
    assert "--allow-principal User:CN=progress" in writer
    _, lines = await topics(where, "acls", "--format", "strimzi")
    users = [json.loads(document) for document in "\n".join(lines).split("\n---\n")]
    assert [user["metadata"]["name"] for user in users] == [
        f"coursestream-{service}" for service in SERVICES
    ]
    assert all(user["spec"]["authorization"]["acls"] for user in users)
