"""Without Kafka commands succeed, and every event arrives later, in order, once."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import asyncpg
from aiokafka import AIOKafkaConsumer, TopicPartition

from coursestream_events import decode
from coursestream_events.catalog import LEARNER, USER
from tests.support.classroom import Classroom
from tests.support.events import events_of
from tests.support.platform import Platform, eventually


@asynccontextmanager
async def without_kafka(platform: Platform) -> AsyncIterator[None]:
    kafka = platform.stack.kafka
    assert kafka is not None, "this test stops the broker, so it must be ours"
    kafka.stop()
    try:
        yield
    finally:
        kafka.start()


async def versions_in_kafka(platform: Platform, room: Classroom) -> dict[str, list[int]]:
    """Return every learner's versions in the order of the log."""
    reader = AIOKafkaConsumer(bootstrap_servers=platform.stack.kafka_bootstrap_servers)
    await reader.start()
    try:
        partitions = [TopicPartition(LEARNER.name, n) for n in range(LEARNER.partitions)]
        reader.assign(partitions)
        await reader.seek_to_beginning(*partitions)
        ends = await reader.end_offsets(partitions)
        seen: dict[str, list[int]] = {}
        while any([await reader.position(each) < ends[each] for each in partitions]):
            for batch in (await reader.getmany(timeout_ms=500)).values():
                for record in batch:
                    if str(record.key or b"", "utf-8").startswith(str(room.course)):
                        event = decode(record.value)
                        seen.setdefault(event.subject, []).append(event.aggregateversion)
        return seen
    finally:
        await reader.stop()


async def test_commands_succeed_without_kafka_and_their_events_arrive_later(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=5, lessons=4).move_in()
    students = range(5)
    async with without_kafka(platform):
        await room.complete(*students, lesson=0)
        await self_paced(platform, room)

        # The same of a service that was started without Kafka.
        platform.supervisor.stop_instance("progress")
        platform.supervisor.start_instance("progress")
        platform.supervisor.wait_ready("progress")
        await room.complete(*students, lesson=2)
    await room.complete(*students, lesson=3)

    await room.expect(lessons_completed=20, completion_rate=1.0, within=90)
    assert await room.versions() == {}
    expected = list(range(1, 6))  # four lessons, then the course
    assert await versions_in_kafka(platform, room) == {
        f"{room.course}:{room.student_id(n)}": expected for n in students
    }
    log = (platform.supervisor.logs / "progress.log").read_text("utf-8")
    assert "the relay is waiting for Kafka" in log
    assert "Unclosed" not in log


async def test_an_erased_name_in_the_outbox_is_never_published(platform: Platform) -> None:
    """Only UserErased is published; the sequence gap on the compacted topic is no loss."""
    admin = platform.client("enrollment", "superadmin")
    body = {"display_name": f"Ada {uuid4().hex}", "role": "student"}
    async with without_kafka(platform):
        await admin.post("/v1/users", json=body)
        await eventually(lambda: relay_reads_nothing(platform))
        user_id = (await admin.post("/v1/users", json=body)).json()["user_id"]
        report = (await admin.post(f"/v1/users/{user_id}:erase")).json()
    counts = {each["what"]: each["count"] for each in report["erased"]}
    assert counts["unpublished events"] == 1

    async def told() -> None:
        events = await events_of(platform, USER, user_id)
        assert [(each.name, each.aggregateversion) for each in events] == [("UserErased", 2)]

    await eventually(told, within=90)
    await platform.settled()
    for service in ("courses", "enrollment", "progress", "reporting"):
        gaps = await platform.fetch(
            service,
            "SELECT FROM consumer_versions WHERE missing <> '{}' AND aggregate = $1",
            user_id,
        )
        assert gaps == []


async def relay_reads_nothing(platform: Platform) -> None:
    """Check that the relay waits for Kafka and reads no rows."""
    rows = await platform.fetch(
        "enrollment",
        "SELECT query FROM pg_stat_activity"
        " WHERE application_name = 'coursestream-enrollment-relay'",
    )
    assert not [row["query"] for row in rows if "outbox" in row["query"]]


async def self_paced(platform: Platform, room: Classroom) -> None:
    """Complete lesson 1 with one command per student, and read each back."""
    for n in range(room.students):
        student = platform.client("progress", "student", subject=room.student_id(n))
        answer = await student.post(
            f"/v1/courses/{room.course}/lessons/{room.lesson_id(1)}:complete"
        )
        assert answer.status_code == 200, answer.text
        assert answer.json()["completed"] == 2


async def test_a_failed_batch_loses_none_of_its_records(platform: Platform) -> None:
    """Reporting's database refuses completions for a while; later records are fetched meanwhile.

    The error is transient, so nothing may be dead-lettered either.
    """
    room = await Classroom(platform, students=8, lessons=10).move_in()
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await database.execute(
            """
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'try again' USING ERRCODE = 'serialization_failure'; END $$;
            CREATE TRIGGER refuse BEFORE INSERT ON completions EXECUTE FUNCTION refuse();
            """
        )
        for lesson in range(5):
            await room.complete(*range(8), lesson=lesson)
        await eventually(lambda: failed_once(platform))
        for lesson in range(5, 10):
            await room.complete(*range(8), lesson=lesson)
    finally:
        await database.execute("DROP TRIGGER refuse ON completions; DROP FUNCTION refuse()")
        await database.close()
    await room.expect(lessons_completed=80, completion_rate=1.0)
    assert await room.versions() == {}
    assert await platform.fetch("reporting", "SELECT FROM dead_letters") == []


async def failed_once(platform: Platform) -> None:
    """Check that a batch was fetched again after its retries were exhausted."""
    log = (platform.supervisor.logs / "reporting.log").read_text("utf-8")
    assert "a batch failed and is fetched again" in log
