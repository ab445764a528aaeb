"""Any record is applied, ignored, dropped as a duplicate or dead-lettered, on its own."""

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coursestream_events import CATALOG, MalformedEvent, UnknownEventType, decode
from deploy.local.stack import LocalStack
from shared.consuming import Consumer
from shared.consuming.consumer import Applied
from shared.consuming.offsets import ensure_offsets
from shared.consuming.records import Partition, partition_of
from shared.database import connection, database_context
from shared.service import Service
from tests.kernel import hostile
from tests.kernel.records import FakeRecord, completion, learner_in_partition, record
from tests.support.databases import migrated_databases

SERVICES = ("courses", "enrollment", "progress", "reporting")


@dataclass
class Subject:
    """A service's consumer with its own database and event loop."""

    runner: asyncio.Runner
    consumer: Consumer
    offsets: dict[Partition, int] = field(default_factory=lambda: defaultdict(int))

    def apply(self, records: Sequence[FakeRecord]) -> list[FakeRecord]:
        """Apply the records and return them with their offsets."""
        placed = [self._place(each) for each in records]
        self.runner.run(self._apply(placed))
        return placed

    def _place(self, unplaced: FakeRecord) -> FakeRecord:
        partition = partition_of(unplaced)
        offset = self.offsets[partition]
        self.offsets[partition] += 1
        return replace(unplaced, offset=offset)

    async def _apply(self, records: Sequence[FakeRecord]) -> None:
        partitions = {partition_of(each) for each in records}
        first = {
            partition: min(each.offset for each in records if partition_of(each) == partition)
            for partition in partitions
        }
        result = await self.consumer.apply_batch(records, first)
        assert isinstance(result, Applied)
        ends = {partition: row.next_offset for partition, row in result.offsets.items()}
        assert ends == {partition: self.offsets[partition] for partition in partitions}

    def fetch(self, sql: str, *arguments: Any) -> list[Any]:
        async def inside() -> list[Any]:
            async with connection() as pooled:
                return list(await pooled.fetch(sql, *arguments))

        return self.runner.run(inside())


@pytest.fixture(scope="module")
def databases(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "hostile") as urls:
        yield urls


@pytest.fixture(scope="module", params=SERVICES)
def subject(request: pytest.FixtureRequest, databases: dict[str, str]) -> Iterator[Subject]:
    name: str = request.param
    service: Service = import_module(f"services.{name}.app").SERVICE
    settings = service.settings.model_validate(
        {
            f"{name.upper()}_DATABASE_URL": databases[name],
            "kafka_bootstrap_servers": "127.0.0.1:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
            "database_pool_size": 2,
        }
    )
    consumer = replace(service.consumer, max_consecutive_failures=10**9)
    with asyncio.Runner() as runner:
        context = database_context(settings, service.name, service.models)
        runner.run(context.__aenter__())
        runner.run(_prepare(service, settings, consumer))
        yield Subject(runner, consumer)
        runner.run(context.__aexit__(None, None, None))


async def _prepare(service: Service, settings: Any, consumer: Consumer) -> None:
    if service.prepare is not None:
        await service.prepare(settings)
    async with connection() as pooled:
        await ensure_offsets(pooled, consumer.group, consumer.partitions)


def _unreadable(value: bytes | None) -> bool:
    try:
        decode(value)
    except (MalformedEvent, UnknownEventType):
        return True
    return False


def test_a_hostile_record_affects_no_other_record(subject: Subject, full: bool) -> None:
    names = {topic.name for topic in subject.consumer.topics}
    entries = [entry for entry in CATALOG if entry.topic.name in names]

    @settings(
        max_examples=2_000 if full else 60,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(hostile.records(entries), min_size=1, max_size=8))
    def check(drawn: list[FakeRecord]) -> None:
        placed = subject.apply(drawn)
        letters = subject.fetch(
            "SELECT topic, partition, record_offset, record_key, record_value FROM dead_letters"
        )
        kept = {(row["topic"], row["partition"], row["record_offset"]): row for row in letters}
        for each in placed:
            letter = kept.get((*partition_of(each), each.offset))
            if letter is not None:
                assert (letter["record_key"], letter["record_value"]) == (each.key, each.value)
            else:
                assert not _unreadable(each.value)

    check()


def test_a_valid_record_among_hostile_ones_is_applied(subject: Subject) -> None:
    if "coursestream.progress.learner" not in {topic.name for topic in subject.consumer.topics}:
        return
    course, student = learner_in_partition()
    valid = record(completion(1, course=course, student=student), 0)
    hostile_ones = [
        FakeRecord(0, value, valid.topic, valid.partition, valid.key)
        for value in (None, hostile.DEEP, b"\xff", b'{"specversion": "1.0", "type": "\\u0000"}')
    ]
    subject.apply([*hostile_ones, valid, *hostile_ones])
    rows = subject.fetch(
        "SELECT version FROM consumer_versions WHERE aggregate = $1", f"{course}:{student}"
    )
    assert [row["version"] for row in rows] == [1]
