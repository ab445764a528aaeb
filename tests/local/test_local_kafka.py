"""Kafka restarts on its port with its data."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from deploy.local import topics
from deploy.local.errors import StackError
from deploy.local.kafka import KafkaServer
from deploy.local.topics import answers, create_topics, reset_topics


@dataclass(frozen=True)
class Topic:
    name: str = "test.records"
    partitions: int = 1
    config: dict[str, str] = field(default_factory=lambda: {"retention.ms": "-1"})


TOPICS = (Topic(), Topic("test.more", 3, {"cleanup.policy": "compact"}))
PARTITION = TopicPartition("test.records", 0)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def publish(server: KafkaServer, value: bytes) -> None:
    async with AIOKafkaProducer(
        bootstrap_servers=server.bootstrap_servers, acks="all", enable_idempotence=True
    ) as producer:
        await producer.send_and_wait("test.records", value)


async def records(server: KafkaServer) -> list[bytes | None]:
    consumer = AIOKafkaConsumer(bootstrap_servers=server.bootstrap_servers)
    async with consumer:
        consumer.assign([PARTITION])
        await consumer.seek_to_beginning(PARTITION)
        end = (await consumer.end_offsets([PARTITION]))[PARTITION]
        found: list[bytes | None] = []
        while len(found) < end:
            found.append((await consumer.getone()).value)
        return found


async def test_records_survive_stop_and_kill_until_topics_are_reset(
    tmp_path: Path, kafka_jars: tuple[Path, ...]
) -> None:
    with KafkaServer(tmp_path, kafka_jars) as server:
        create_topics(server.settings, TOPICS)
        address = server.bootstrap_servers
        await publish(server, b"before the stop")
        server.stop()
        server.start()
        await publish(server, b"before the kill")
        server.kill()
        server.start()
        create_topics(server.settings, TOPICS)

        assert server.bootstrap_servers == address
        assert await records(server) == [b"before the stop", b"before the kill"]

        reset_topics(server.settings, TOPICS)
        assert await records(server) == []
        await publish(server, b"after the reset")
        assert await records(server) == [b"after the reset"]
        with pytest.raises(StackError, match=r"test\.wrong"):
            create_topics(server.settings, [Topic("test.wrong", 1, {"no.such": "1"})])
    assert names(tmp_path) == ["kafka.log"]


def test_a_failed_start_shows_the_log(tmp_path: Path) -> None:
    with pytest.raises(StackError, match="StorageTool"):
        KafkaServer(tmp_path, [tmp_path / "none.jar"]).__enter__()
    assert names(tmp_path) == ["kafka.log"]


def test_a_broker_that_does_not_know_itself_yet_is_waited_for(
    tmp_path: Path, kafka_jars: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some milliseconds after the port, which no test could hit, its metadata name no broker."""
    early = iter([False, False])
    monkeypatch.setattr(
        topics, "answers", lambda settings: next(early, None) is None and answers(settings)
    )
    with KafkaServer(tmp_path, kafka_jars) as server:
        create_topics(server.settings, TOPICS)
