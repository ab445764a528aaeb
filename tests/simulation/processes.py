"""What each simulated process runs: parts of a service, as its own process runs them."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass

from coursestream_events import Event
from services.reporting.app import SERVICE
from services.reporting.consumers import CONSUMER
from services.reporting.service.handlers.projector import project
from services.reporting.settings import ReportingSettings
from shared.consuming import Consumer, Worker
from shared.database import Transaction, database_context
from shared.outbox import Relay
from shared.service.supervision import BackgroundTask
from tests.simulation.aggregates import Version
from tests.simulation.school import PUBLISHER, School
from tests.simulation.world import Body, World

TABLE = """
    CREATE TABLE IF NOT EXISTS simulated_applied (
        topic text NOT NULL, aggregate text NOT NULL, version int NOT NULL)
"""
_NOTE = "INSERT INTO simulated_applied SELECT * FROM unnest($1::text[], $2::text[], $3::int[])"


class FaultyRelease(ValueError):
    """What the handler of a faulty release raises for some events."""


@dataclass(eq=False)
class Reporting:
    """Reporting's projection, which also notes each event that it applies, in its transaction.

    ``poisoned`` events fail until the release is ``fixed``.
    """

    poisoned: Collection[Version] = ()
    fixed: bool = False

    @property
    def consumer(self) -> Consumer:
        return Consumer(
            "reporting", dict.fromkeys(CONSUMER.handlers, self._apply), CONSUMER.ignored
        )

    async def _apply(self, tx: Transaction, events: Sequence[Event]) -> None:
        versions = [Version.of(each) for each in events]
        if not self.fixed and any(each in self.poisoned for each in versions):
            raise FaultyRelease("this release cannot apply the event")
        await tx.connection.execute(
            _NOTE,
            [each.aggregate.topic for each in versions],
            [each.aggregate.name for each in versions],
            [each.version for each in versions],
        )
        await project(tx, events)


def school_process(settings: ReportingSettings, school: School) -> Body:
    """Return a process that sends commands, and publishes their events."""

    async def body(world: World) -> None:
        async with database_context(settings, SERVICE.name, SERVICE.models):
            relay = Relay(settings, "school", PUBLISHER)
            commands = asyncio.create_task(school.send_commands(world))
            await _keep_running(world, "relay", relay.run)
            await commands

    return body


def reporting_process(settings: ReportingSettings, reporting: Reporting) -> Body:
    async def body(world: World) -> None:
        async with database_context(settings, SERVICE.name, SERVICE.models):
            worker = Worker(settings, reporting.consumer)
            await _keep_running(world, "worker", worker.run)

    return body


async def _keep_running(world: World, name: str, run: Callable[[], Awaitable[None]]) -> None:
    async def noted() -> None:
        try:
            await run()
        except Exception as error:
            world.problems.append(f"the {name} failed, and no fault explains it: {error!r}")
            raise

    await BackgroundTask(name, noted).keep_running()
