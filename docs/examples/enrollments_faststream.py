"""Store which students are enrolled in which course (FastStream, SQLite)."""

import asyncio
import os
import sqlite3

from aiokafka import ConsumerRecord
from faststream import AckPolicy, FastStream
from faststream.kafka import KafkaBroker, KafkaMessage

from coursestream_events import UnreadableEvent, decode
from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled

TABLES = """
CREATE TABLE IF NOT EXISTS enrollments (
    course_id, student_id, version, open, PRIMARY KEY (course_id, student_id));
CREATE TABLE IF NOT EXISTS dead_letters (topic, partition, record_offset, key, value, reason,
    PRIMARY KEY (topic, partition, record_offset));
"""
# Every event carries the complete state, so the newest version wins and repeats change nothing.
UPSERT = """
INSERT INTO enrollments VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
   SET version = excluded.version, open = excluded.open WHERE excluded.version > version
"""
broker = KafkaBroker(os.environ["KAFKA_BOOTSTRAP_SERVERS"].split(","))
database = sqlite3.connect(os.environ["DATABASE"])


@broker.subscriber(
    "coursestream.enrollment.enrollment",
    group_id="example.enrollments",
    auto_offset_reset="earliest",
    # Commit the offset after the handler; if the handler fails, deliver the record again.
    ack_policy=AckPolicy.NACK_ON_ERROR,
    decoder=lambda message: message.body,  # the bytes, whatever content type they claim
)
async def consume(message: KafkaMessage) -> None:
    try:
        with database:  # one transaction per record
            apply(message.raw_message)
    except sqlite3.Error:
        await asyncio.sleep(1)
        raise


def apply(record: ConsumerRecord) -> None:
    try:
        event = decode(record.value)
    except UnreadableEvent as error:
        letter = (record.topic, record.partition, record.offset, record.key, record.value)
        database.execute(
            "INSERT OR IGNORE INTO dead_letters VALUES (?, ?, ?, ?, ?, ?)", (*letter, str(error))
        )
        return
    if isinstance(event, StudentEnrolled | StudentUnenrolled):
        row = (str(event.data.course_id), str(event.data.student_id), event.aggregateversion)
        database.execute(UPSERT, (*row, isinstance(event, StudentEnrolled)))


if __name__ == "__main__":
    database.executescript(TABLES)
    asyncio.run(FastStream(broker).run())
