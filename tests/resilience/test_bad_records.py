"""A poison message stops nothing else, and no record is lost."""

import json
from typing import Any

import asyncpg

from coursestream_events.catalog import LEARNER
from tests.resilience.commands import command
from tests.resilience.learner import LearnerProducer
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually


async def listed(platform: Platform) -> dict[tuple[int, int], dict[str, Any]]:
    """Return reporting's dead letters of the learner topic by partition and offset."""
    code, output = await command(
        platform, "reporting", "dead-letters", "list", "--topic", LEARNER.name
    )
    assert code == 0
    letters = [json.loads(line) for line in output.splitlines()]
    return {(letter["partition"], letter["offset"]): letter for letter in letters}


async def test_valid_records_are_applied_and_poison_messages_are_listed(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    learner = LearnerProducer(platform, room)
    lacking = json.loads(learner.event(5))
    del lacking["data"]["lesson_id"]

    await learner.publish(learner.event(1))
    bad = {
        await learner.publish(b"{not json"): "not JSON",
        await learner.publish(
            learner.event(3).replace(b"LessonCompleted.v1", b"LessonDreamt.v1")
        ): "unknown event type",
        await learner.publish(json.dumps(lacking).encode()): "data.lesson_id: Field required",
        await learner.publish(
            learner.event(6), ("note", b"\xc3\x28")
        ): "header 'note' is not UTF-8",
    }
    await learner.publish(learner.event(2))
    await learner.publish(learner.event(4))
    await learner.publish(learner.event(7))
    await room.expect(lessons_completed=4)

    letters = await listed(platform)
    for offset, reason in bad.items():
        letter = letters[learner.partition, offset]
        assert letter["topic"] == LEARNER.name
        assert reason in letter["reason"]
    assert await room.versions() == {learner.key: [3, 5, 6]}
    await _forget(platform, learner)


async def _forget(platform: Platform, learner: LearnerProducer) -> None:
    """Leave no dead letters behind for the next test."""
    for service in ("reporting", "enrollment"):
        database = await asyncpg.connect(platform.stack.database_urls[service])
        try:
            await database.execute(
                "DELETE FROM dead_letters WHERE topic = $1 AND partition = $2",
                LEARNER.name,
                learner.partition,
            )
            await database.execute(
                "UPDATE consumer_versions SET missing = '{}' WHERE aggregate = $1", learner.key
            )
        finally:
            await database.close()


async def test_dead_letters_of_a_faulty_handler_are_redriven_completely(
    platform: Platform,
) -> None:
    """A constraint that one lesson violates makes the handler fail until it is dropped."""
    room = await Classroom(platform, students=4, lessons=6).move_in()
    broken = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        await broken.execute(
            "ALTER TABLE completions ADD CONSTRAINT broken "
            f"CHECK (lesson_id <> '{room.lesson_id(2)}')"
        )
        for number in range(6):
            await room.complete(0, 1, 2, 3, lesson=number)
        await room.expect(lessons_completed=20, completion_rate=20 / 24)
        reasons = [letter["reason"] for letter in (await listed(platform)).values()]
        assert [reason.count('"broken"') for reason in reasons] == [1, 1, 1, 1]
        assert await room.versions() == {
            f"{room.course}:{room.student_id(n)}": [3] for n in range(4)
        }
    finally:
        await broken.execute("ALTER TABLE completions DROP CONSTRAINT broken")
        await broken.close()

    code, output = await command(platform, "reporting", "dead-letters", "redrive")
    assert (code, output.count(": applied")) == (0, 4), output
    await room.expect(lessons_completed=24, completion_rate=1.0)
    assert await room.versions() == {}
    assert await listed(platform) == {}


async def test_consecutive_failures_halt_the_partition_until_an_operator_resumes_it(
    platform: Platform,
) -> None:
    """500 in a row look like a bad release; the API goes on, and the worker is not ready."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    learner = LearnerProducer(platform, room)
    probe = platform.client("reporting", "superadmin")
    operations = platform.operations("reporting")
    for _ in range(500):
        await learner.publish(b"a bad release wrote this")
    await learner.publish(learner.event(1))

    async def red() -> None:
        answer = await operations.get("/workerz")
        assert answer.status_code == 503
        assert "500 consecutive failures" in answer.json()["worker"]["halted"]

    await eventually(red)
    assert (await operations.get("/readyz")).status_code == 200
    assert (await probe.get("/v1/teachers/performance")).status_code == 200
    partition = str(learner.partition)
    all_of_them = "--topic", LEARNER.name, "--partition", partition, "--dead-letters", "600"
    code, output = await command(platform, "reporting", "consumer", "resume", *all_of_them)
    assert code == 0, output
    await room.expect(lessons_completed=1)

    async def green() -> None:
        assert (await operations.get("/workerz")).status_code == 200

    await eventually(green)

    # enrollment reads the same topic and stopped as well.
    async def resumed() -> None:
        code, output = await command(platform, "enrollment", "consumer", "resume", *all_of_them)
        assert code == 0, output

    await eventually(resumed)
    await platform.settled()
    await _forget(platform, learner)
