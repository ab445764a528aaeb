"""A session that ends while its connection is in use."""

import asyncio
from typing import Any

import asyncpg

from services.reporting.settings import ReportingSettings
from shared.database import transaction, with_retry
from tests.kernel.conftest import open_database


async def test_a_transaction_whose_session_ends_between_two_statements_is_retried(
    settings: ReportingSettings,
) -> None:
    calls = 0

    async def query() -> None:
        nonlocal calls
        calls += 1
        async with transaction() as tx:
            backend = await tx.connection.fetchval("SELECT pg_backend_pid()")
            if calls == 1:
                other = await asyncpg.connect(str(settings.database_url))
                await other.execute(f"SELECT pg_terminate_backend({backend})")
                await other.close()
                # The pool takes the connection back when it learns that it is closed.
                pooled: Any = tx.connection
                while pooled._con is not None:
                    await asyncio.sleep(0.01)
            await tx.connection.execute("SELECT 1")

    async with open_database(settings):
        await with_retry(query, initial_delay=0.01)
    assert calls == 2
