"""Releases that run from their own files: side by side, and rolled under load."""

import asyncio
import json
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiokafka import AIOKafkaConsumer

from coursestream_events.catalog import LEARNER, Topic
from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.stack import local_stack
from deploy.local.supervisor import Supervisor
from tests.releases.load import Load
from tests.releases.packages import interpreters
from tests.releases.trees import Release
from tests.support.classroom import Classroom
from tests.support.platform import Platform

EVENT = "shared/events/coursestream_events/progress.py"
MODEL = "services/courses/models/courses.py"
COLUMN = "    motto = fields.TextField(null=True)\n"
NEXT_CLASS = "\n\n\nclass LessonCompleted(Event):"
AFTER = "    title = fields.TextField()\n"
# As in production, where no query is logged; and one teacher creates all courses.
UNLIMITED = {
    "ENVIRONMENT": "production",
    "RATE_LIMIT_ADDRESS": "off",
    "RATE_LIMIT_USER": "off",
}


@pytest.fixture(scope="module")
def newer_progress(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """Return a release of progress whose LessonCompleted has one more optional field."""
    release = Release.current("progress", tmp_path_factory.mktemp("newer") / "progress")
    release.replace(EVENT, NEXT_CLASS, f'\n    device: str = "tablet"{NEXT_CLASS}')
    return release


@pytest_asyncio.fixture(scope="module")
async def mixed(
    newer_progress: Release, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Platform]:
    """Run the newer progress beside the present release of the other services.

    Each has its own folder, the kernel, and with full-size data the packages of its own lock.
    """
    folder = tmp_path_factory.mktemp("present")
    pythons = interpreters(folder / "environments")
    releases = [
        Release.current(service, folder / service, pythons[service])
        for service in SERVICES
        if service != "progress"
    ]
    newer = Release("progress", newer_progress.folder, pythons["progress"])
    directory = RUNS / f"releases-{os.getpid()}"
    programs = {release.service: release.program for release in (newer, *releases)}
    with (
        local_stack(directory) as stack,
        Supervisor(stack.environment() | UNLIMITED, directory, programs=programs) as supervisor,
    ):
        running = Platform(stack, supervisor)
        yield running
        await running.close()


async def test_each_service_serves_from_its_own_files_and_packages(mixed: Platform) -> None:
    room = await Classroom(mixed, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(students=2, lessons=2, lessons_completed=2, completion_rate=0.5)


async def test_previous_reporting_applies_events_of_a_newer_progress(mixed: Platform) -> None:
    room = await Classroom(mixed, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(students=2, lessons_completed=2, completion_rate=0.5)
    completed = [
        event["data"]
        for event in await raw_events(mixed, LEARNER)
        if event["type"] == "coursestream.progress.LessonCompleted.v1"
        and event["data"]["course_id"] == str(room.course)
    ]
    assert [data["device"] for data in completed] == ["tablet", "tablet"]
    (letters,) = await mixed.fetch("reporting", "SELECT count(*) AS n FROM dead_letters")
    assert letters["n"] == 0


async def test_service_is_rolled_under_load_over_an_expanding_and_a_contracting_migration(
    mixed: Platform, tmp_path: Path
) -> None:
    """The column arrives one release before, and leaves one release after, the code that uses it.

    No request fails and no event is lost while old and new replicas serve side by side.
    """
    first = Release.current("courses", tmp_path / "1")
    uses_column = first.next(tmp_path / "2")
    uses_column.replace(MODEL, AFTER, AFTER + COLUMN)
    uses_column.run("db-generate", "add_motto")
    unused = uses_column.next(tmp_path / "3")
    unused.replace(MODEL, COLUMN, "")
    without = unused.next(tmp_path / "4")
    without.run("db-generate", "drop_motto")

    load = Load(mixed, ["courses"])
    async with load.running():
        await migrate(mixed, uses_column)
        await restart(mixed, load, "courses")
        for release in (uses_column, unused, without):
            await migrate(mixed, release)
            await roll(mixed, load, release)

    assert load.failures == []
    assert load.created
    await mixed.settled()
    assert load.created <= set(await mixed.performance())
    columns = "SELECT count(*) AS n FROM information_schema.columns WHERE column_name = 'motto'"
    assert [row["n"] for row in await mixed.fetch("courses", columns)] == [0]


async def migrate(platform: Platform, release: Release) -> None:
    environment = {**os.environ, **platform.environment}
    await asyncio.to_thread(release.run, "migrate", environment=environment)


async def restart(platform: Platform, load: Load, instance: str) -> None:
    """Restart a replica of the old release, which the migration must not keep from starting."""
    other = await started(platform, load, Release("courses", CHECKOUT))
    await stopped(platform, load, instance)
    platform.supervisor.start_instance(instance)
    await asyncio.to_thread(platform.supervisor.wait_ready, instance)
    load.add(instance)
    await stopped(platform, load, other)


async def roll(platform: Platform, load: Load, release: Release) -> None:
    """Replace the replicas one by one; both releases serve for a while."""
    for old in list(load.instances):
        await started(platform, load, release)
        await load.more(20)
        await stopped(platform, load, old)


async def started(platform: Platform, load: Load, release: Release) -> str:
    supervisor = platform.supervisor
    instance = supervisor.add("courses", "all", program=release.program)
    await asyncio.to_thread(supervisor.wait_ready, instance)
    load.add(instance)
    return instance


async def stopped(platform: Platform, load: Load, instance: str) -> None:
    await load.drain(instance)
    await asyncio.to_thread(platform.supervisor.stop_instance, instance)


async def raw_events(platform: Platform, topic: Topic) -> list[dict[str, Any]]:
    """Return the documents of a topic as they are in Kafka, with fields that we do not know."""
    consumer = AIOKafkaConsumer(
        topic.name,
        bootstrap_servers=platform.stack.kafka_bootstrap_servers,
        auto_offset_reset="earliest",
    )
    await consumer.start()
    try:
        ends = await consumer.end_offsets(list(consumer.assignment()))
        found: list[dict[str, Any]] = []
        while len(found) < sum(ends.values()):
            for records in (await consumer.getmany(timeout_ms=100)).values():
                found += [json.loads(record.value) for record in records]
        return found
    finally:
        await consumer.stop()
