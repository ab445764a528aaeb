"""Quix Streams with its sink for PostgreSQL, which stores each event as a row of one table.

JSON is parsed, nothing is validated, and no figure is computed. Prints the seconds.
`python -m tests.bench.rivals.stream DATABASE KAFKA TOPIC EVENTS`
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any
from urllib.parse import urlsplit

from quixstreams import Application
from quixstreams.sinks.community.postgresql import PostgreSQLSink

# As many as a batch of ours has.
_BATCH = 2_000


def _row(event: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": event["id"],
        "type": event["type"],
        "aggregate": event["subject"],
        "version": event["aggregateversion"],
        "data": json.dumps(event["data"]),
    }


def main(url: str, servers: str, topic: str, events: int) -> None:
    database = urlsplit(url)
    sink = PostgreSQLSink(
        host=database.hostname, port=database.port, dbname=database.path.removeprefix("/"),
        user=database.username, password=database.password, table_name="quixstreams_events",
        primary_key_columns="id", upsert_on_primary_key=True, include_metadata=False,
    )  # fmt: skip
    application = Application(
        broker_address=servers, consumer_group="quixstreams", auto_offset_reset="earliest",
        commit_every=_BATCH, auto_create_topics=False, loglevel="ERROR",
    )  # fmt: skip
    application.dataframe(application.topic(topic)).apply(_row).sink(sink)
    began = time.perf_counter()
    application.run(count=events)
    print(time.perf_counter() - began)


if __name__ == "__main__":
    database_url, kafka, name, count = sys.argv[1:]
    main(database_url, kafka, name, int(count))
