"""When the system has recovered from a fault."""

import asyncio
import time

import asyncpg
import httpx
from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from deploy.local.existing import SERVICES
from tests.chaos.log import log_ends
from tests.chaos.system import System

# Longer than any client waits before it tries again.
PATIENCE_SECONDS = 180.0
_POLL_SECONDS = 0.1
_UNAVAILABLE = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    httpx.TransportError,
    KafkaError,
)


class NotRecovered(AssertionError):
    """The system needs an operator, or longer than it may take."""


async def recovered(system: System) -> float:
    """Wait until all processes work and everything from before is everywhere; return seconds.

    Under load there is always something new; what counts was committed before this call.
    """
    began = time.monotonic()
    marks: dict[str, int] = {}
    ends: dict[TopicPartition, int] = {}
    missing = "the databases could not be read"
    while time.monotonic() - began < PATIENCE_SECONDS:
        if system.supervisor.failure is not None:
            raise NotRecovered(str(system.supervisor.failure))
        try:
            for service in SERVICES:
                if service not in marks:
                    marks[service] = await _newest(system, service)
            missing = await _unpublished(system, marks)
            if not missing:
                ends = ends or await log_ends(system.platform.stack.kafka_bootstrap_servers)
                missing = await _behind(system, ends) or await _not_ready(system)
        except _UNAVAILABLE as error:
            missing = repr(error)
        if not missing:
            return time.monotonic() - began
        await asyncio.sleep(_POLL_SECONDS)
    raise NotRecovered(f"not recovered after {PATIENCE_SECONDS:.0f} s: {missing}")


async def _newest(system: System, service: str) -> int:
    rows = await system.platform.fetch(service, "SELECT coalesce(max(id), 0) AS id FROM outbox")
    return int(rows[0]["id"])


async def _unpublished(system: System, marks: dict[str, int]) -> str:
    """Return what the services have committed and not published; empty if nothing."""
    for service in SERVICES:
        waiting = await system.platform.fetch(
            service, "SELECT count(*) AS n FROM outbox WHERE id <= $1", marks[service]
        )
        if waiting[0]["n"]:
            return f"{waiting[0]['n']} events of {service} are not published"
    return ""


async def _behind(system: System, ends: dict[TopicPartition, int]) -> str:
    """Return a service that has not applied the log up to ``ends``; empty if there is none.

    By offsets, since a watermark lies in the future after a clock jumped.
    """
    for service in SERVICES:
        rows = await system.platform.fetch(
            service, "SELECT topic, partition, next_offset, halt_reason FROM consumer_offsets"
        )
        for row in rows:
            if row["next_offset"] < ends[TopicPartition(row["topic"], row["partition"])]:
                return f"{service} is behind: {dict(row)}"
    return ""


async def _not_ready(system: System) -> str:
    for name in system.instances:
        answer = await system.http.get(f"{system.supervisor.ops_urls[name]}/readyz")
        if answer.status_code != 200:
            return f"{name} is not ready: {answer.text}"
    return ""
