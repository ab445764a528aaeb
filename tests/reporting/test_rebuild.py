"""New tables take the place of the old while these are read and written."""

import asyncio
import json
import secrets
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import asyncpg
import pytest
import pytest_asyncio
from asyncpg import Range

from deploy.local.paths import CHECKOUT
from shared.database.migrations import LOCK_KEY
from shared.references import id_of
from tests.reporting.dumps import dump
from tests.resilience.commands import command
from tests.resilience.test_bad_records import Learner
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually
from tests.support.serving import served_apart


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def platform() -> AsyncIterator[Platform]:
    """With a log of its own: elsewhere tests forget by hand what they had set aside."""
    async with served_apart("rebuild") as running:
        yield running


async def rebuild(platform: Platform, zone: str = "UTC") -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT, env={**platform.environment, "REPORTING_TIME_ZONE": zone},
    )  # fmt: skip
    assert await process.wait() == 0


async def drop(platform: Platform) -> None:
    code, _ = await command(platform, "reporting", "rebuild", "--drop")
    assert code == 0


@pytest_asyncio.fixture(autouse=True)
async def leave_nothing(platform: Platform) -> AsyncIterator[None]:
    yield
    await drop(platform)


async def busy_room(platform: Platform) -> Classroom:
    """Some of everything that figures follow from."""
    room = await Classroom(platform, students=4, lessons=4).move_in()
    for lesson in range(3):
        await room.complete(0, 1, 2, lesson=lesson)
    await room.expect(lessons_completed=9)
    await platform.settled()
    return room


async def test_a_rebuild_gives_the_same_bytes(platform: Platform) -> None:
    await busy_room(platform)
    before = await dump(platform)
    await rebuild(platform)
    await platform.settled()
    assert await dump(platform) == before
    assert await dump(platform, "replaced") == before


async def test_a_rebuild_under_load_is_seen_by_nobody(platform: Platform, full: bool) -> None:
    """Commands and reads go on all the time; each student's next lesson is read back at once."""
    students, lessons = (60, 60) if full else (16, 60)
    room = await Classroom(platform, students=students, lessons=lessons).move_in()
    over = asyncio.Event()
    learners = [asyncio.create_task(learn(room, n, over)) for n in range(students)]
    readers = [asyncio.create_task(watch(room, over)) for _ in range(2)]
    for _ in range(3 if full else 1):
        await rebuild(platform)
        await drop(platform)
    assert not any(task.done() for task in (*learners, *readers)), "the load ended before"
    over.set()
    done = sum(await asyncio.gather(*learners))
    assert min(await asyncio.gather(*readers)) > 10
    await platform.settled()
    assert (await room.figures())["lessons_completed"] == done
    live = await dump(platform)
    await rebuild(platform)
    assert await dump(platform) == live


async def learn(room: Classroom, number: int, over: asyncio.Event) -> int:
    """One lesson after the other, undone again after the last; returns how many are done."""
    student = room.platform.client("progress", "student", subject=room.student_id(number))
    admin = room.platform.client("reporting", "superadmin")
    lesson = 0
    while not over.is_set():
        path = f"/v1/courses/{room.course}/lessons/{room.lesson_id(lesson)}:complete"
        answer = await student.post(path)
        assert answer.status_code == 200, answer.text
        lesson += 1
        after = {"after": answer.headers["coursestream-write-token"]}
        read = await admin.get(f"/v1/courses/{room.course}/performance", params=after)
        assert read.status_code == 200, read.text
        assert read.json()["item"]["lessons_completed"] >= lesson
        if lesson == room.lessons:
            await over.wait()
    return lesson


async def watch(room: Classroom, over: asyncio.Event) -> int:
    """Figures and freshness only ever grow, in every list; returns how often they were read."""
    admin = room.platform.client("reporting", "superadmin")
    owner = id_of("user", f"{room.name}-teacher")
    seen: dict[str, tuple[Any, ...]] = {}
    reads = 0
    while not over.is_set():
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


async def test_an_interrupted_rebuild_is_taken_up_again(platform: Platform, full: bool) -> None:
    await busy_room(platform)
    before = await dump(platform)
    total = int((await platform.fetch("reporting", _READ.format("public")))[0]["n"])
    reached = 0
    for target in sorted(Random(secrets.randbits(32)).sample(range(total), 20 if full else 3)):
        async with beginning(platform) as process:
            await eventually(lambda target=target: filled(platform, target))  # type: ignore[misc]
            process.kill()
        now = await filled(platform, target)
        assert now >= reached
        reached = now
    assert await dump(platform) == before
    await rebuild(platform)
    assert await dump(platform) == before


async def test_tables_of_another_shape_are_begun_anew(platform: Platform) -> None:
    """As a migration would leave them, which came between an interrupt and the next run."""
    await busy_room(platform)
    before = await dump(platform)
    async with beginning(platform) as process:
        await eventually(lambda: filled(platform, 1))
        process.kill()
    await platform.fetch("reporting", "ALTER TABLE rebuild.daily_metrics ADD COLUMN other int")
    await rebuild(platform)
    assert await dump(platform) == before


async def test_days_of_another_time_zone_need_a_rebuild(platform: Platform) -> None:
    """Noon of the first of March here is the second in Auckland, thirteen hours on."""
    room = await busy_room(platform)
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


_READ = (
    "SELECT coalesce(sum(next_offset), 0)::bigint AS n FROM {}.consumer_offsets "
    "WHERE topic <> 'coursestream.enrollment.user'"
)


async def filled(platform: Platform, target: int) -> int:
    """How many records are in the new tables, once these are at least so many."""
    try:
        rows = await platform.fetch("reporting", _READ.format("rebuild"))
    except asyncpg.UndefinedTableError as error:
        raise AssertionError("not begun") from error
    assert rows[0]["n"] >= target
    return int(rows[0]["n"])


@asynccontextmanager
async def beginning(platform: Platform) -> AsyncIterator[asyncio.subprocess.Process]:
    """A rebuild by few records at a time."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT,
        env={**platform.environment, "CONSUMER_BATCH_SIZE": "5"},
        stdout=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        await process.wait()


async def test_readers_who_take_long_only_delay_the_switch(platform: Platform) -> None:
    await busy_room(platform)
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
    """Whether the rebuild waits for readers at this moment."""
    rows = await platform.fetch(
        "reporting",
        "SELECT FROM pg_stat_activity WHERE application_name = 'coursestream-reporting-rebuild' "
        "AND wait_event_type = 'Lock' AND query LIKE 'ALTER TABLE%'",
    )
    assert bool(rows) == yes


async def test_it_is_told_and_nothing_else(platform: Platform) -> None:
    """The outbox holds what was published, as long as no relay takes it away."""
    await busy_room(platform)
    url = platform.stack.database_urls["reporting"]
    database = await asyncpg.connect(url)
    try:
        await database.execute(
            "CREATE TABLE told (value text); "
            "CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN INSERT INTO told VALUES (convert_from(NEW.value, 'UTF8')); "
            "RETURN NULL; END $$; "
            "CREATE TRIGGER tell AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION tell()"
        )
        await rebuild(platform)
        rows = await database.fetch(
            "SELECT event ->> 'type', event -> 'data' ->> 'records' "
            "FROM (SELECT value::jsonb AS event FROM told) AS told"
        )
        read = await database.fetchval(_READ.format("public"))
    finally:
        await database.execute("DROP TABLE told; DROP FUNCTION tell CASCADE")
        await database.close()
    assert [tuple(row) for row in rows] == [
        ("coursestream.reporting.ProjectionRebuilt.v1", str(read))
    ]


async def test_nothing_of_an_erased_person_comes_back(platform: Platform) -> None:
    room = await busy_room(platform)
    names = [f"name-{secrets.token_hex(8)}" for _ in range(2)]
    people = [id_of("user", name) for name in names]
    await room.send(
        "enrollment",
        "users",
        [{"reference": name, "display_name": name, "role": "student"} for name in names],
    )
    for name, person in zip(names, people, strict=True):
        broken = json.dumps({"specversion": "1.0", "user_id": str(person), "display_name": name})
        topic = "coursestream.enrollment.user"
        await platform.publish(topic, broken.encode(), key=str(person))
    await platform.settled()
    assert await told_of(platform, names[0]) != []
    admin = platform.client("enrollment", "superadmin")
    assert (await admin.post(f"/v1/users/{people[0]}:erase")).status_code == 200
    await platform.settled()
    before = await room.figures()

    await rebuild(platform)
    assert await told_of(platform, names[0]) == []
    assert await room.figures() == before
    # Who is erased now is also gone from the tables that were kept.
    assert await told_of(platform, names[1]) != []
    assert (await admin.post(f"/v1/users/{people[1]}:erase")).status_code == 200
    await platform.settled()
    assert await told_of(platform, names[1]) == []


async def told_of(platform: Platform, name: str) -> list[str]:
    """The tables, of whichever schema, that hold the name."""
    tables = await platform.fetch(
        "reporting",
        "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables "
        "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    )
    found = []
    for table in tables:
        rows = await platform.fetch(
            "reporting",
            f"SELECT FROM {table['name']} t WHERE strpos(to_jsonb(t)::text, $1) > 0 "
            "OR strpos(to_jsonb(t)::text, encode($1::text::bytea, 'hex')) > 0",
            name,
        )
        if rows:
            found.append(table["name"])
    return found


async def test_only_one_at_a_time_and_no_migration_beside(platform: Platform) -> None:
    database = await asyncpg.connect(platform.stack.database_urls["reporting"])
    try:
        assert await database.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY)
        assert await refusal(platform) == (
            "reporting: A migration or another rebuild is at work; let it finish.\n"
        )
    finally:
        await database.close()
    await rebuild(platform)
    assert "`rebuild --drop` drops them" in await refusal(platform)


async def test_a_log_that_lacks_facts_is_refused(platform: Platform) -> None:
    await busy_room(platform)
    before = await dump(platform)
    shift = "UPDATE consumer_offsets SET next_offset = next_offset {} 1000000 WHERE partition = 3"
    platform.supervisor.stop_instance("reporting")
    try:
        await platform.fetch("reporting", shift.format("+"))
        text = await refusal(platform)
        await platform.fetch("reporting", shift.format("-"))
    finally:
        platform.supervisor.start_instance("reporting")
        platform.supervisor.wait_ready("reporting")
    assert "facts would be lost" in text
    assert await dump(platform) == before


@pytest.mark.leaves_gaps("a record is set aside for good")
async def test_facts_that_a_new_release_cannot_apply_stop_the_switch(platform: Platform) -> None:
    """As if the release before had applied what this one sets aside."""
    room = await Classroom(platform, students=1, lessons=2).move_in()
    learner = Learner(platform, room)
    await learner.tell(learner.event(1).replace(b'"cycle":1', b'"cycle":"one"'))
    await learner.tell(learner.event(2))
    await room.expect(lessons_completed=1)
    gaps = "UPDATE consumer_versions SET missing = $2 WHERE aggregate = $1 RETURNING old.missing"
    ((missing,),) = await platform.fetch("reporting", gaps, learner.key, [])
    assert missing == [Range(1, 2)]
    before = await dump(platform)
    text = await refusal(platform)
    assert "Facts of 1 aggregates could not be applied to the new tables, first " in text
    assert f"version 1 of {learner.key}" in text
    assert await dump(platform) == before
    await platform.fetch("reporting", gaps, learner.key, missing)


async def refusal(platform: Platform) -> str:
    """What a rebuild says that is refused."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.reporting", "rebuild",
        cwd=CHECKOUT, env=platform.environment, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    _, text = await process.communicate()
    assert process.returncode == 1
    return text.decode()
