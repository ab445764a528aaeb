"""A request that waits for a write is answered when the worker of its process applies it."""

import asyncio
from uuid import uuid4

import pytest

from coursestream_events.catalog import LEARNER
from services.reporting.settings import ReportingSettings
from shared.consuming import consumer_group
from shared.database import connection
from shared.http.middleware import after_write
from shared.http.write_token import Write
from shared.signals import signal_of
from tests.kernel.conftest import open_database

_APPLY = """
    INSERT INTO consumer_versions (consumer_group, topic, aggregate, version)
    VALUES ($1, $2, $3, 1)
"""


async def test_a_waiting_request_hears_of_an_applied_batch(
    migrated: ReportingSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would look again after three seconds."""
    monkeypatch.setattr(after_write, "_FIRST_DELAY_SECONDS", 3.0)
    looked = asyncio.Event()
    applied = after_write.AfterWriteMiddleware._applied

    async def look(*arguments: object) -> bool:
        found = await applied(*arguments)  # type: ignore[arg-type]
        looked.set()
        return found

    monkeypatch.setattr(after_write.AfterWriteMiddleware, "_applied", look)

    async def no_app(*_: object) -> None:
        raise AssertionError

    waiting = after_write.AfterWriteMiddleware(no_app, "reporting")
    learner = f"{uuid4()}:{uuid4()}"
    async with open_database(migrated), asyncio.timeout(2.5), asyncio.TaskGroup() as tasks:
        tasks.create_task(waiting._wait([Write(LEARNER.name, learner, 1)]))
        await looked.wait()
        async with connection() as pooled:
            await pooled.execute(_APPLY, consumer_group("reporting"), LEARNER.name, learner)
        signal_of("applied").send()
