"""Other sessions in the services' databases: locks, long transactions, refusals."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random

import asyncpg

from deploy.local.existing import SERVICES
from tests.chaos.faults.fault import APPLIED, CURRENT, WAIT_SECONDS, NotInjected, fault
from tests.chaos.system import System

# Hot tables of reporting; handlers lock them in this order.
_LOCKED = ("consumer_offsets", "courses", "enrollments", "student_totals", "course_totals")


@asynccontextmanager
async def _session(system: System, service: str) -> AsyncIterator[asyncpg.Connection]:
    database = await asyncpg.connect(system.stack.database_urls[service])
    try:
        yield database
    finally:
        await database.close()


@fault("deadlocks", APPLIED, 6)
async def deadlock(system: System, chance: Random) -> str:
    """Sessions that lock reporting's rows in shuffled order."""

    async def lock_some(database: asyncpg.Connection) -> None:
        tables = list(_LOCKED)
        chance.shuffle(tables)
        for table in tables[:3]:
            await database.execute(
                f"SELECT FROM (SELECT FROM {table} ORDER BY random() LIMIT 5) AS picked FOR UPDATE"
            )
            await system.hold(0.1)

    async def keep_locking() -> None:
        async with _session(system, "reporting") as database:
            for _ in range(10):
                try:
                    async with database.transaction():
                        await lock_some(database)
                except asyncpg.DeadlockDetectedError:
                    continue

    await asyncio.gather(*(keep_locking() for _ in range(2)))
    return "reporting"


@fault("long transaction", CURRENT, 10)
async def hold_transaction(system: System, chance: Random) -> str:
    """It has written, and its snapshot keeps dead rows of the outbox from being removed."""
    service = chance.choice(SERVICES)
    async with (
        _session(system, service) as database,
        database.transaction(isolation="repeatable_read"),
    ):
        await database.execute("SELECT count(*) FROM outbox")
        await database.execute("CREATE TABLE chaos.held (id int)")
        await system.hold(10)
        await database.execute("DROP TABLE chaos.held")
    return service


@fault("too many connections", CURRENT, 8)
async def exhaust_connections(system: System, chance: Random) -> str:
    """All of the server's connections are taken, and one service's own are ended."""
    service = chance.choice(SERVICES)
    taken: list[asyncpg.Connection] = []
    try:
        while True:
            taken.append(await asyncpg.connect(system.stack.database_urls[service]))
    except asyncpg.TooManyConnectionsError:
        pids = [each.get_server_pid() for each in taken]
        await taken[0].execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> ALL ($1)",
            pids,
        )
        await system.hold(5)
    finally:
        await asyncio.gather(*(each.close() for each in taken), return_exceptions=True)
    return service


@asynccontextmanager
async def _refusing(
    system: System, service: str, table: str, error: str, condition: str = "true"
) -> AsyncIterator[None]:
    """Let a service's database refuse rows of a table."""
    async with _session(system, service) as database:
        await database.execute(
            f"""
            CREATE FUNCTION chaos.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF {condition} THEN RAISE EXCEPTION 'refused' USING ERRCODE = '{error}'; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON {table}
            FOR EACH ROW EXECUTE FUNCTION chaos.refuse()
            """
        )
        try:
            yield
        finally:
            await database.execute(f"DROP TRIGGER refuse ON {table}")
            await database.execute("DROP FUNCTION chaos.refuse()")


@fault("batches refused", APPLIED, 15)
async def refuse_batches(system: System, chance: Random) -> str:
    """A transient error that outlasts the retries of a batch."""
    async with _refusing(system, "reporting", "completions", "serialization_failure"):
        await system.hold(15)
    return "reporting"


@fault("dead letters", APPLIED, 8)
async def refuse_records(system: System, chance: Random) -> str:
    """Some records fail, are dead-lettered, and are redriven when they no longer fail."""
    half = "hashtext(NEW.student_id::text || NEW.lesson_id::text) % 2 = 0"
    async with _refusing(system, "reporting", "completions", "check_violation", half):
        for _ in range(2 * WAIT_SECONDS):
            await asyncio.sleep(0.5)
            if await system.platform.fetch("reporting", "SELECT 1 FROM dead_letters LIMIT 1"):
                break
        else:
            raise NotInjected(f"no record was refused within {WAIT_SECONDS} s")
        await system.hold(4)
    # A batch that was refused may be in progress still.
    for _ in range(3):
        await system.command("reporting", "dead-letters", "redrive")
    return "reporting"


@fault("disk full", CURRENT, 5)
async def fill_disk(system: System, chance: Random) -> str:
    """The database refuses what commands and consumers write, as it does without disk space."""
    service = chance.choice([each for each in SERVICES if each != "reporting"])
    table = chance.choice(["outbox", "consumer_versions"])
    async with _refusing(system, service, table, "disk_full"):
        await system.hold(5)
    return f"{service}.{table}"
