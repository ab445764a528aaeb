"""The log is compared again after the tables or the log were restored."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import uuid4

import asyncpg
from aiokafka import AIOKafkaProducer

from coursestream_events import Event, Topic, encode
from coursestream_events.catalog import LEARNER
from services.reporting.settings import ReportingSettings
from shared.consuming.records import Partition
from shared.database import Transaction, connection, transaction
from shared.kafka.partitioning import partition_for
from shared.outbox import Relay, append
from shared.outbox.comparison import own_log
from shared.outbox.publisher import Publisher
from shared.outbox.recovery import outbox_state
from shared.outbox.state import LogEnd, store_log_ends, store_verified
from tests.kernel.conftest import open_database
from tests.kernel.records import completion
from tests.support.platform import eventually

# As pg_restore --clean does in the database of a running server.
_RESTORE = """
    CREATE TABLE restored (LIKE outbox_state INCLUDING ALL);
    INSERT INTO restored SELECT * FROM outbox_state;
    DROP TABLE outbox_state;
    ALTER TABLE restored RENAME TO outbox_state;
    DELETE FROM outbox_log_ends;
"""


@dataclass
class Database:
    """Return a publisher that knows these versions, and all events of other tests."""

    versions: dict[str, int] = field(default_factory=lambda: defaultdict(lambda: 1_000_000))

    @property
    def publisher(self) -> Publisher:
        async def versions(
            connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
        ) -> dict[str, int]:
            return {each: self.versions[each] for each in aggregates}

        async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
            raise NotImplementedError

        return Publisher("progress", versions, adopt, ())


@asynccontextmanager
async def relaying(settings: ReportingSettings, publisher: Publisher) -> AsyncIterator[None]:
    task = asyncio.create_task(Relay(settings, "tests", publisher).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def publish(settings: ReportingSettings, event: Event, times: int = 1) -> None:
    """Publish without an outbox."""
    key, partition = event.partitionkey, partition_for(LEARNER.name, event.partitionkey)
    producer = AIOKafkaProducer(bootstrap_servers=settings.kafka_bootstrap_servers)
    await producer.start()
    try:
        for _ in range(times):
            await producer.send_and_wait(
                LEARNER.name, encode(event), key=key.encode(), partition=partition
            )
    finally:
        await producer.stop()


async def verified() -> None:
    state = await outbox_state()
    assert (state.halt_kind, state.verified) == (None, True)


async def halted(kind: str) -> None:
    assert (await outbox_state()).halt_kind == kind


async def emptied() -> None:
    async with connection() as pooled:
        assert await pooled.fetchval("SELECT count(*) FROM outbox") == 0


async def test_tables_restored_into_a_running_server_are_compared_again(
    migrated: ReportingSettings,
) -> None:
    event, database = completion(2, course=uuid4(), student=uuid4()), Database()
    database.versions[event.subject] = 2
    await publish(migrated, event)
    async with open_database(migrated):
        async with connection() as pooled:
            await store_verified(pooled)
            await verified()
            await pooled.execute(_RESTORE)
        assert not (await outbox_state()).verified
        async with relaying(migrated, database.publisher):
            await eventually(verified)
            # The leading relay detects it, too.
            database.versions[event.subject] = 1
            async with connection() as pooled:
                await pooled.execute(_RESTORE)
            await eventually(lambda: halted("behind"))


async def test_a_relay_resumes_when_the_log_was_restored(
    migrated: ReportingSettings,
) -> None:
    event, database, lost = completion(1, course=uuid4(), student=uuid4()), Database(), 20
    partition = Partition(LEARNER.name, partition_for(LEARNER.name, event.partitionkey))
    await publish(migrated, event)
    async with open_database(migrated):
        async with own_log(migrated, database.publisher) as log:
            found = (await log.read())[partition]
        end = LogEnd(found.end + lost, found.cluster_id, found.topic_id)
        async with transaction() as tx:
            await store_log_ends(tx.connection, {partition: end})
            await append(tx, [event])
        async with relaying(migrated, database.publisher):
            await eventually(lambda: halted("replaced"))
            await publish(migrated, event, times=lost)
            await eventually(verified)
            await eventually(emptied)
