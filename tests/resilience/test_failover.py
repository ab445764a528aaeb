"""PostgreSQL fails over under load to a standby that lacks the last commits."""

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace

import asyncpg
import pytest

from deploy.local.existing import SERVICES, environment_of_databases
from deploy.local.paths import RUNS
from deploy.local.postgres import PostgresServer
from shared.outbox.state import OutboxState, read_state
from tests.chaos.findings import findings
from tests.chaos.ledger import Ledger
from tests.chaos.load import under_load
from tests.chaos.recovery import recovered
from tests.chaos.system import System
from tests.chaos.verdict import judge
from tests.resilience.replicas import ANSWERS, system_on
from tests.support.platform import eventually
from tests.support.proxy import Proxy, proxied
from tests.support.standby import Standby


@asynccontextmanager
async def followed() -> AsyncIterator[tuple[PostgresServer, Proxy, Standby]]:
    """Run a server, and a standby that follows it through a proxy."""
    directory = RUNS / f"failover-{os.getpid()}"
    primary = PostgresServer(directory / "primary")
    try:
        await asyncio.to_thread(primary.start)
        async with proxied(primary.url("postgres")) as replication:
            standby = Standby(directory / "standby", replication.url)
            try:
                await asyncio.to_thread(standby.start)
                yield primary, replication, standby
            finally:
                await asyncio.to_thread(standby.close)
    finally:
        await asyncio.to_thread(primary.close)


async def compared(system: System, service: str) -> OutboxState:
    """Wait until the relay has compared the promoted database with the log."""

    async def known() -> OutboxState:
        try:
            connection = await asyncpg.connect(system.stack.database_urls[service])
        except (OSError, asyncpg.PostgresError) as error:
            raise AssertionError("the database is not there yet") from error
        try:
            state = await read_state(connection)
        finally:
            await connection.close()
        assert state.verified or state.halt_kind
        return state

    return await eventually(known, within=60)


def settled(ledger: Ledger) -> set[str]:
    """Return the ids of the commands that are answered."""
    return {each.id for each in ledger.commands if each.outcome != "pending"}


def split(ledger: Ledger, certain: Collection[str]) -> tuple[Ledger, Ledger]:
    """Return the commands with these ids and the others, which are counted apart."""
    kept = [each for each in ledger.commands if each.id in certain]
    others = [each for each in ledger.commands if each.id not in certain]
    return Ledger(kept, errors=ledger.errors), Ledger(others)


@pytest.mark.timeout(600)
async def test_a_standby_that_lacks_the_last_commits_is_reconciled_under_load() -> None:
    """Only commands from between the loss and the reconciliation may be lost."""
    async with followed() as (primary, replication, standby):
        urls = dict(zip(SERVICES, primary.create_databases(SERVICES).values(), strict=True))
        async with system_on(environment_of_databases(urls)) as system:
            async with under_load(system, seed=113) as load:
                await load.answers(ANSWERS)
                await recovered(system)
                certain = settled(load.ledger)
                replication.refuse()
                await load.answers(ANSWERS)
                await asyncio.to_thread(primary.kill)
                await asyncio.to_thread(standby.take_over, primary.port)
                assert {"enrollment", "progress"} <= await reconcile(system)
                await recovered(system)
                began = {each.id for each in load.ledger.commands}
                await load.answers(ANSWERS)
                await load.stop()
            certain |= {each.id for each in load.ledger.commands} - began
            kept, doubtful = split(load.ledger, certain)
            evidence, found = await judge(system, kept)
            assert found == []
            lost = Counter(each.kind for each in findings(replace(evidence, ledger=doubtful)))
            print(f"of {len(doubtful.commands)} commands without a standby: {dict(lost)}")
            # All else agrees: versions, events and what was applied.
            assert set(lost) <= {"lost", "wrong"}


async def reconcile(system: System) -> set[str]:
    """Reconcile the databases that are older than their own events; return their services."""
    behind = set()
    for service in SERVICES:
        await system.platform.disconnect(service)
        if (await compared(system, service)).halt_kind == "behind":
            behind.add(service)
            await system.command(service, "outbox", "reconcile")
    return behind
