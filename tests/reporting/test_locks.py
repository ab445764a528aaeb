"""Batches whose rows others create meanwhile wait for each other, but never in a circle."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from services.reporting.app import SERVICE
from services.reporting.models import StudentTotals
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.courses import lock_courses
from services.reporting.service.handlers.locks import lock_rows
from services.reporting.settings import ReportingSettings
from shared.database import database_context, fetch, transaction
from tests.reporting.tables import empty_tables
from tests.support.platform import eventually

FIRST, SECOND, STUDENT = UUID(int=1), UUID(int=2), UUID(int=3)

Lock = Callable[[Any], Awaitable[object]]


class PausedAfterOne:
    """A connection that waits after its first statement until it is told to go on."""

    def __init__(self, connection: asyncpg.Connection) -> None:
        self._connection = connection
        self.paused, self.go_on = asyncio.Event(), asyncio.Event()

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        async def send(*arguments: Any) -> Any:
            result = await getattr(self._connection, name)(*arguments)
            self.paused.set()
            await self.go_on.wait()
            return result

        return send


async def lock_both_courses(connection: Any) -> None:
    states: Any = {FIRST: None, SECOND: None}
    await lock_courses(connection, Batch(courses=states))


async def lock_both_students(connection: Any) -> None:
    await lock_rows(connection, StudentTotals, [[FIRST, SECOND], [STUDENT, STUDENT]])


@pytest.mark.parametrize(
    ("lock", "create"),
    [
        (lock_both_courses, "INSERT INTO courses (course_id) VALUES ($1)"),
        (
            lock_both_students,
            f"INSERT INTO student_totals (course_id, student_id) VALUES ($1, '{STUDENT}')",
        ),
    ],
    ids=["courses", "students"],
)
async def test_a_row_that_another_worker_creates_is_not_locked_out_of_order(
    reporting: ReportingSettings, lock: Lock, create: str
) -> None:
    """Regression: with the second row locked, a batch waited for who had locked the first one."""
    pauses: list[PausedAfterOne] = []

    async def slow_worker() -> None:
        async with transaction() as tx:
            pauses.append(PausedAfterOne(tx.connection))
            await lock(pauses[0])

    async def quick_worker() -> None:
        async with transaction() as tx:
            await lock(tx.connection)

    creator = await asyncpg.connect(reporting.direct_url.get_secret_value())
    async with (
        database_context(reporting, SERVICE.name, SERVICE.models),
        asyncio.TaskGroup() as workers,
    ):
        await empty_tables()
        await creator.execute(create, SECOND)
        async with creator.transaction():
            await creator.execute(create, FIRST)
            workers.create_task(slow_worker())
            await eventually(lambda: paused_or_waiting(pauses))
        await pauses[0].paused.wait()
        quick = workers.create_task(quick_worker())
        await eventually(lambda: done_or_waiting(quick))
        pauses[0].go_on.set()
    await creator.close()


async def paused_or_waiting(pauses: list[PausedAfterOne]) -> None:
    assert pauses
    assert pauses[0].paused.is_set() or await waiting()


async def done_or_waiting(worker: asyncio.Task[None]) -> None:
    assert worker.done() or await waiting()


async def waiting() -> bool:
    rows = await fetch(
        "SELECT FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    return bool(rows)
