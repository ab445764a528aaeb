"""Store the names of users, and delete them when users are erased (confluent-kafka, SQLite)."""

import os
import signal
import sqlite3

from confluent_kafka import Consumer, KafkaException, Message

from coursestream_events import UnreadableEvent, decode
from coursestream_events.enrollment import UserErased, UserRegistered, UserUpdated

TABLES = """
CREATE TABLE IF NOT EXISTS users (user_id PRIMARY KEY, version, name, erased);
CREATE TABLE IF NOT EXISTS dead_letters (topic, partition, record_offset, key, value, reason,
    PRIMARY KEY (topic, partition, record_offset));
"""
UPSERT = """
INSERT INTO users VALUES (?, ?, ?, false) ON CONFLICT DO UPDATE
   SET version = excluded.version, name = excluded.name
 WHERE excluded.version > version AND NOT erased
"""
# Erasure is final: it is applied whatever its version, and no other event is applied after it.
ERASE = """
INSERT INTO users VALUES (?, ?, NULL, true) ON CONFLICT DO UPDATE SET name = NULL, erased = true
"""


def apply(database: sqlite3.Connection, message: Message) -> None:
    try:
        event = decode(message.value())
    except UnreadableEvent as error:
        letter = (message.topic(), message.partition(), message.offset())
        database.execute(
            "INSERT OR IGNORE INTO dead_letters VALUES (?, ?, ?, ?, ?, ?)",
            (*letter, message.key(), message.value(), str(error)),
        )
        return
    if isinstance(event, UserErased):
        database.execute(ERASE, (str(event.data.user_id), event.aggregateversion))
        database.execute("DELETE FROM dead_letters WHERE key = ?", (message.key(),))
    elif isinstance(event, UserRegistered | UserUpdated):
        row = (str(event.data.user_id), event.aggregateversion, event.data.display_name)
        database.execute(UPSERT, row)


def main() -> None:
    database = sqlite3.connect(os.environ["DATABASE"])
    database.executescript(TABLES)
    consumer = Consumer(
        {
            "bootstrap.servers": os.environ["KAFKA_BOOTSTRAP_SERVERS"],
            "group.id": "example.users",
            "auto.offset.reset": "earliest",
            "enable.auto.commit": False,
        }
    )
    consumer.subscribe(["coursestream.enrollment.user"])
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        while True:
            message = consumer.poll(1)
            if message is None:
                continue
            if error := message.error():
                raise KafkaException(error)
            with database:  # one transaction per record; if it fails, the process ends
                apply(database, message)
            consumer.commit(message=message, asynchronous=False)
    except KeyboardInterrupt:
        pass
    finally:
        consumer.close()


if __name__ == "__main__":
    main()
