"""A database that is slow, busy, unreachable, or fails during a request."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import pytest
from tortoise.transactions import in_transaction

from services.reporting.models import SchoolCalendar
from services.reporting.settings import ReportingSettings
from shared.consuming.failures import is_deterministic
from shared.database import (
    check_database,
    connection,
    is_transient,
    sqlstate,
    transaction,
    with_retry,
)
from shared.database.failures import CommitUnknown
from tests.kernel.conftest import open_database, with_port


def at(settings: ReportingSettings, **changes: Any) -> ReportingSettings:
    return settings.model_copy(update=changes)


@asynccontextmanager
async def proxy(
    settings: ReportingSettings, cut: Callable[[bytes], bool]
) -> AsyncIterator[ReportingSettings]:
    """A TCP proxy before the server; drops both sides right after it forwarded what ``cut`` names.

    The server still executes what it received; only its response is lost.
    """
    (upstream,) = settings.database_url.hosts()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        up_reader, up_writer = await asyncio.open_connection(upstream["host"], upstream["port"])

        async def backward() -> None:
            while chunk := await up_reader.read(65536):
                if losing.is_set():
                    executed.set()
                    return
                writer.write(chunk)
                await writer.drain()

        async def forward() -> None:
            while chunk := await reader.read(65536):
                if cut(chunk):
                    losing.set()
                up_writer.write(chunk)
                await up_writer.drain()
                if losing.is_set():
                    await executed.wait()
                    return

        losing, executed = asyncio.Event(), asyncio.Event()
        tasks = [asyncio.create_task(forward()), asyncio.create_task(backward())]
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        writer.close()
        up_writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield with_port(settings, server.sockets[0].getsockname()[1])
    finally:
        server.close()


async def test_a_refused_connection_is_retried_and_logged(
    settings: ReportingSettings, caplog: pytest.LogCaptureFixture
) -> None:
    calls = 0

    async def query() -> None:
        nonlocal calls
        calls += 1
        async with connection() as pooled:
            await pooled.execute("SELECT 1")

    async with open_database(with_port(settings, 1)):
        with pytest.raises(OSError) as failure, caplog.at_level(logging.WARNING):  # noqa: PT011
            await with_retry(query, attempts=3, initial_delay=0.01)
        assert is_transient(failure.value)
        assert not (await check_database()).connected
    assert calls == 3
    assert sum("Retrying" in record.message for record in caplog.records) == 2


async def test_health_reports_the_latency(settings: ReportingSettings) -> None:
    async with open_database(settings):
        health = await check_database()
    assert health.connected
    assert health.latency_ms is not None
    assert 0 < health.latency_ms < 2000


async def test_permanent_errors_are_not_retried(
    migrated: ReportingSettings,
) -> None:
    calls = 0

    async def violate() -> None:
        nonlocal calls
        calls += 1
        async with transaction() as tx:
            await tx.connection.execute("INSERT INTO school_calendar VALUES (2, 'UTC')")

    async with open_database(migrated):
        with pytest.raises(asyncpg.CheckViolationError) as failure:
            await with_retry(violate)
    assert calls == 1
    assert is_deterministic(failure.value)


async def test_both_transactions_of_a_deadlock_succeed_after_a_retry(
    migrated: ReportingSettings,
) -> None:
    first_holds, second_holds = asyncio.Event(), asyncio.Event()

    async def touch(mine: int, other: int, me: asyncio.Event, you: asyncio.Event) -> None:
        async with transaction() as tx:
            await tx.connection.execute("UPDATE pairs SET n = n + 1 WHERE id = $1", mine)
            me.set()
            await you.wait()
            await tx.connection.execute("UPDATE pairs SET n = n + 1 WHERE id = $1", other)

    async with open_database(migrated):
        async with connection() as pooled:
            await pooled.execute("CREATE TABLE pairs (id int PRIMARY KEY, n int NOT NULL)")
            await pooled.execute("INSERT INTO pairs VALUES (1, 0), (2, 0)")
        await asyncio.gather(
            with_retry(lambda: touch(1, 2, first_holds, second_holds), initial_delay=0.01),
            with_retry(lambda: touch(2, 1, second_holds, first_holds), initial_delay=0.01),
        )
        async with connection() as pooled:
            assert [row["n"] for row in await pooled.fetch("SELECT n FROM pairs")] == [2, 2]


async def test_acquiring_a_connection_times_out(settings: ReportingSettings) -> None:
    async with open_database(at(settings, database_pool_size=2, database_acquire_timeout=0.2)):
        async with connection(), connection():
            with pytest.raises(TimeoutError) as failure:
                async with connection():
                    pass
        assert is_transient(failure.value)
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT 1") == 1


async def test_a_failed_begin_leaks_no_connection(settings: ReportingSettings) -> None:
    """Tortoise's own context would hang after as many failures as the pool has connections."""

    async def begin() -> None:
        async with in_transaction():
            pass

    small = at(settings, database_pool_size=2, database_acquire_timeout=2.0)
    async with proxy(small, lambda chunk: b"BEGIN" in chunk) as lossy, open_database(lossy):
        for _ in range(6):
            with pytest.raises(Exception) as failure:  # noqa: PT011
                await begin()
            assert is_transient(failure.value)
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT 1") == 1


async def test_a_slow_statement_is_canceled(settings: ReportingSettings) -> None:
    async with open_database(at(settings, database_statement_timeout=0.2)):
        with pytest.raises(asyncpg.QueryCanceledError):
            async with connection() as pooled:
                await pooled.execute("SELECT pg_sleep(30)")


def _commit(chunk: bytes) -> bool:
    return b"COMMIT" in chunk


async def test_the_outcome_of_an_unacknowledged_commit_is_looked_up(
    migrated: ReportingSettings,
) -> None:
    async with proxy(migrated, _once(_commit)) as lossy, open_database(lossy):
        async with transaction() as tx:
            await tx.connection.execute("UPDATE school_calendar SET time_zone = 'Asia/Tokyo'")
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT time_zone FROM school_calendar") == "Asia/Tokyo"


async def test_an_unknown_commit_outcome_is_not_retried(
    migrated: ReportingSettings,
) -> None:
    calls = 0

    async def change() -> None:
        nonlocal calls
        calls += 1
        async with transaction() as tx:
            await tx.connection.execute("UPDATE school_calendar SET time_zone = 'Asia/Tokyo'")

    def lost(chunk: bytes) -> bool:
        return _commit(chunk) or b"pg_xact_status" in chunk

    async with proxy(migrated, lost) as lossy, open_database(lossy):
        with pytest.raises(CommitUnknown):
            await with_retry(change, initial_delay=0.01)
    assert calls == 1


def _once(condition: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
    fired = False

    def check(chunk: bytes) -> bool:
        nonlocal fired
        if fired or not condition(chunk):
            return False
        fired = True
        return True

    return check


async def test_orm_queries_join_the_transaction(migrated: ReportingSettings) -> None:
    class Undo(Exception):
        pass

    async def change_and_undo() -> None:
        async with transaction():
            await SchoolCalendar.filter(id=1).update(time_zone="Asia/Tokyo")
            raise Undo

    async with open_database(migrated):
        with pytest.raises(Undo):
            await change_and_undo()
        assert await SchoolCalendar.filter(time_zone="UTC").count() == 1


async def test_sqlstate_is_found_in_wrapped_errors(migrated: ReportingSettings) -> None:
    async with open_database(migrated):
        with pytest.raises(Exception) as failure:  # noqa: PT011
            await SchoolCalendar.create(id=2, time_zone="UTC")
    assert sqlstate(failure.value) == "23514"


@pytest.mark.parametrize(
    ("environment", "expected"), [("development", ["query", "failed"]), ("production", ["failed"])]
)
async def test_the_query_log_depends_on_the_environment(
    settings: ReportingSettings,
    environment: str,
    expected: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.DEBUG, logger="shared.database"):
        async with open_database(at(settings, environment=environment)), connection() as pooled:
            await pooled.fetchval("SELECT $1::int", 4711)
            with pytest.raises(asyncpg.UndefinedTableError):
                await pooled.fetchval("SELECT * FROM nowhere")
    ours = [
        record.message.split(" ")[0].strip(",") if "failed" not in record.message else "failed"
        for record in caplog.records
        if "4711" not in record.message
        and ("$1::int" in record.message or "nowhere" in record.message)
    ]
    assert ours == expected
    assert not any("4711" in record.message for record in caplog.records)


async def test_slow_queries_are_always_logged(
    settings: ReportingSettings, caplog: pytest.LogCaptureFixture
) -> None:
    slow = at(settings, environment="production", slow_query_seconds=0.05)
    with caplog.at_level(logging.DEBUG, logger="shared.database"):
        async with open_database(slow), connection() as pooled:
            await pooled.execute("SELECT pg_sleep(0.1)")
    assert any(
        "slow query" in record.message and "pg_sleep" in record.message for record in caplog.records
    )
