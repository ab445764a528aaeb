"""A rebuild replaces the tables without a failed or inconsistent read."""

import asyncio
from typing import Any

import asyncpg
import pytest

from shared.references import id_of
from tests.reporting.rebuild.dumps import dump
from tests.reporting.rebuild.support import APPLIED, drop, rebuild
from tests.resilience.commands import command
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually


@pytest.mark.usefixtures("room")
async def test_a_rebuild_gives_the_same_bytes(platform: Platform) -> None:
    before = await dump(platform)
    await rebuild(platform)
    await platform.settled()
    assert await dump(platform) == before
    assert await dump(platform, "replaced") == before


async def test_clients_do_not_notice_a_rebuild_under_load(platform: Platform, full: bool) -> None:
    """Commands and reads continue, and each completed lesson is read back at once."""
    students, lessons = (60, 60) if full else (6, 60)
    room = await Classroom(platform, students=students, lessons=lessons).move_in()
    finished = asyncio.Event()
    learners = [asyncio.create_task(learn(room, n, finished)) for n in range(students)]
    readers = [asyncio.create_task(watch(room, finished)) for _ in range(2)]
    for _ in range(3 if full else 1):
        await rebuild(platform)
        await drop(platform)
    assert not any(task.done() for task in (*learners, *readers)), "the load ended early"
    finished.set()
    done = sum(await asyncio.gather(*learners))
    assert min(await asyncio.gather(*readers)) > 10
    await platform.settled()
    assert (await room.figures())["lessons_completed"] == done
    live = await dump(platform)
    await rebuild(platform)
    assert await dump(platform) == live


async def learn(room: Classroom, number: int, finished: asyncio.Event) -> int:
    """Complete one lesson after the other; return how many."""
    student = room.platform.client("progress", "student", subject=room.student_id(number))
    admin = room.platform.client("reporting", "superadmin")
    lesson = 0
    while not finished.is_set():
        path = f"/v1/courses/{room.course}/lessons/{room.lesson_id(lesson)}:complete"
        answer = await student.post(path)
        assert answer.status_code == 200, answer.text
        lesson += 1
        after = {"after": answer.headers["coursestream-write-token"]}
        read = await admin.get(f"/v1/courses/{room.course}/performance", params=after)
        assert read.status_code == 200, read.text
        assert read.json()["item"]["lessons_completed"] >= lesson
        if lesson == room.lessons:
            await finished.wait()
    return lesson


async def watch(room: Classroom, finished: asyncio.Event) -> int:
    """Check that figures and ``as_of`` never decrease; return the number of reads."""
    admin = room.platform.client("reporting", "superadmin")
    owner = id_of("user", f"{room.name}-teacher")
    seen: dict[str, tuple[Any, ...]] = {}
    reads = 0
    while not finished.is_set():
        for path in (
            f"/v1/courses/{room.course}/performance",
            f"/v1/teachers/{owner}/performance",
            f"/v1/courses/{room.course}/lessons",
        ):
            answer = await admin.get(path)
            assert answer.status_code == 200, answer.text
            body = answer.json()
            now = (body["as_of"], grown(body))
            assert now >= seen.get(path, now), path
            assert now[1] >= seen.get(path, now)[1], path
            seen[path] = now
            reads += 1
    return reads


def grown(body: dict[str, Any]) -> int:
    if "item" in body:
        return int(body["item"]["lessons_completed"])
    return sum(each["students_done"] for each in body["items"])


async def test_a_rebuild_can_change_the_time_zone(platform: Platform, room: Classroom) -> None:
    """Noon UTC on March 1 is March 2 in Auckland, which is thirteen hours ahead."""
    days = "SELECT day::text FROM daily_metrics WHERE owner_id = $1 AND isfinite(day)"
    before = await dump(platform)
    assert [row["day"] for row in await platform.fetch("reporting", days, room.course)] == [
        "2024-03-01"
    ]
    await rebuild(platform, "Pacific/Auckland")
    assert [row["day"] for row in await platform.fetch("reporting", days, room.course)] == [
        "2024-03-02"
    ]
    await drop(platform)
    await rebuild(platform)
    assert await dump(platform) == before


@pytest.mark.usefixtures("room")
async def test_reads_without_a_pause_do_not_prevent_the_cutover(platform: Platform) -> None:
    """Each reader often holds the last table while it waits for the first, which is locked."""
    rebuilt = asyncio.Event()
    readers = [asyncio.create_task(read_backwards(platform, rebuilt)) for _ in range(4)]
    try:
        async with asyncio.timeout(240):
            await rebuild(platform)
    finally:
        rebuilt.set()
        reads = await asyncio.gather(*readers)
    assert min(reads) > 10


async def read_backwards(platform: Platform, rebuilt: asyncio.Event) -> int:
    """Read the tables in the opposite of the order in which they are swapped."""
    reader: Any = await asyncpg.connect(platform.stack.database_urls["reporting"])
    reads = 0
    try:
        while not rebuilt.is_set():
            await reader.fetch("SELECT FROM teaching_activity, daily_metrics, active_days LIMIT 1")
            reads += 1
    finally:
        await reader.close()
    return reads


@pytest.mark.usefixtures("room")
async def test_long_running_readers_only_delay_the_cutover(platform: Platform) -> None:
    admin = platform.client("reporting", "superadmin")
    reader: Any = await asyncpg.connect(platform.stack.database_urls["reporting"])
    rebuilding = None
    try:
        reading = reader.transaction()
        await reading.start()
        await reader.fetch("SELECT * FROM grading_turnarounds")
        rebuilding = asyncio.create_task(command(platform, "reporting", "rebuild"))
        for _ in range(3):
            await eventually(lambda: waits(platform, yes=True))
            assert (await admin.get("/v1/courses/performance")).status_code == 200
            await eventually(lambda: waits(platform, yes=False))
        assert not rebuilding.done()
        await reader.fetch("SELECT * FROM daily_metrics")
        await reading.rollback()
        code, _ = await rebuilding
        assert code == 0
    finally:
        await reader.close()
        if rebuilding is not None:
            await rebuilding


async def waits(platform: Platform, *, yes: bool) -> None:
    """Check whether the rebuild is waiting for readers right now."""
    rows = await platform.fetch(
        "reporting",
        "SELECT FROM pg_stat_activity WHERE application_name = 'coursestream-reporting-rebuild' "
        "AND wait_event_type = 'Lock' AND query LIKE 'LOCK TABLE%'",
    )
    assert bool(rows) == yes


@pytest.mark.usefixtures("room")
async def test_a_rebuild_publishes_only_projection_rebuilt(platform: Platform) -> None:
    """A trigger keeps what the relay would delete from the outbox."""
    url = platform.stack.database_urls["reporting"]
    database = await asyncpg.connect(url)
    try:
        await database.execute(
            "CREATE TABLE published (value text); "
            "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN INSERT INTO published VALUES (convert_from(NEW.value, 'UTF8')); "
            "RETURN NULL; END $$; "
            "CREATE TRIGGER keep AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION keep()"
        )
        await rebuild(platform)
        rows = await database.fetch(
            "SELECT event ->> 'type', event -> 'data' ->> 'records' "
            "FROM (SELECT value::jsonb AS event FROM published) AS events"
        )
        read = await database.fetchval(APPLIED.format("public"))
    finally:
        await database.execute("DROP TABLE published; DROP FUNCTION keep CASCADE")
        await database.close()
    assert [tuple(row) for row in rows] == [
        ("coursestream.reporting.ProjectionRebuilt.v1", str(read))
    ]
