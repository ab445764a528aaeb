"""eventsourcing's projection, which stores each event and its position in one transaction.

It reads events from its own store, which holds them before the clock starts, not from Kafka. Each
becomes a row of one table; no figure is computed. Prints the seconds.
`python -m tests.bench.rivals.tracked DATABASE KAFKA TOPIC EVENTS`
"""

from __future__ import annotations

import json
import sys
import time
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import uvloop
from aiokafka import AIOKafkaConsumer, TopicPartition
from eventsourcing.application import Application
from eventsourcing.domain import DomainEvent
from eventsourcing.persistence import Tracking
from eventsourcing.postgres import PostgresTrackingRecorder
from eventsourcing.projection import Projection, ProjectionRunner
from psycopg.sql import SQL

_AT_ONCE = 1_000
_ROW = """
    INSERT INTO eventsourcing_events (id, type, aggregate, version, data)
    VALUES (%s, %s, %s, %s, %s) ON CONFLICT (id) DO UPDATE SET data = excluded.data
"""


class Learned(DomainEvent):  # type: ignore[misc]
    type: str
    subject: str
    data: dict[str, Any]


class Learning(Application[UUID]):  # type: ignore[misc]
    pass


class Rows(PostgresTrackingRecorder):  # type: ignore[misc]
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.applied_at: dict[int | None, float] = {}
        self.sql_create_statements.append(
            SQL(
                "CREATE TABLE IF NOT EXISTS eventsourcing_events (id uuid PRIMARY KEY, type text, "
                "aggregate text, version int, data jsonb)"
            )
        )

    def store(self, event: Learned, tracking: Tracking) -> None:
        row = (
            event.originator_id, event.type, event.subject, event.originator_version,
            json.dumps(event.data),
        )  # fmt: skip
        with self.datastore.transaction(commit=True) as cursor:
            cursor.execute(_ROW, row, prepare=True)
            self._insert_tracking(cursor, tracking)
        self.applied_at[tracking.notification_id] = time.perf_counter()


class ToRows(Projection[Rows]):  # type: ignore[misc]
    def process_event(self, domain_event: Learned, tracking: Tracking) -> None:
        self.view.store(domain_event, tracking)


async def _read(servers: str, topic: str, number: int) -> list[dict[str, Any]]:
    """Return so many events of one partition."""
    consumer = AIOKafkaConsumer(bootstrap_servers=servers, enable_auto_commit=False)
    await consumer.start()
    try:
        place = TopicPartition(topic, 0)
        consumer.assign([place])
        await consumer.seek_to_beginning(place)
        events: list[dict[str, Any]] = []
        while len(events) < number:
            fetched = await consumer.getmany(timeout_ms=1000, max_records=number - len(events))
            events += [json.loads(record.value) for part in fetched.values() for record in part]
        return events
    finally:
        await consumer.stop()


def _learned(event: dict[str, Any]) -> Learned:
    # Each event has an id of its own: the same aggregate would need its versions without a gap.
    return Learned(
        originator_id=UUID(event["id"]), originator_version=event["aggregateversion"],
        timestamp=datetime.fromisoformat(event["time"]),
        type=event["type"], subject=event["subject"], data=event["data"],
    )  # fmt: skip


def main(url: str, servers: str, topic: str, number: int) -> None:
    database = urlsplit(url)
    environment = {
        "PERSISTENCE_MODULE": "eventsourcing.postgres",
        "POSTGRES_DBNAME": database.path.removeprefix("/"),
        "POSTGRES_HOST": database.hostname or "",
        "POSTGRES_PORT": str(database.port),
        "POSTGRES_USER": database.username or "",
        "POSTGRES_PASSWORD": database.password or "",
    }
    events = [_learned(event) for event in uvloop.run(_read(servers, topic, number))]
    application = Learning(environment)
    for first in range(0, number, _AT_ONCE):
        stored = [
            application.mapper.to_stored_event(event) for event in events[first : first + _AT_ONCE]
        ]
        application.recorder.insert_events(stored)
    last = application.recorder.max_notification_id()
    application.close()
    with ProjectionRunner(
        application_class=Learning, projection_class=ToRows, view_class=Rows, env=environment
    ) as runner:
        runner.wait(last, timeout=600)
    # From the first event to the last: connecting and creating the table come before.
    applied_at = runner.view.applied_at.values()
    print(max(applied_at) - min(applied_at))


if __name__ == "__main__":
    database_url, kafka, name, count = sys.argv[1:]
    main(database_url, kafka, name, int(count))
