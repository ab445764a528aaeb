"""When the system has recovered from a fault."""

import asyncio
import time

import asyncpg
import httpx

from deploy.local.existing import SERVICES
from tests.chaos.system import System

# Longer than any client waits before it tries again.
PATIENCE_SECONDS = 180.0
_POLL_SECONDS = 0.1
_UNAVAILABLE = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, httpx.TransportError)


class NotRecovered(AssertionError):
    """The system needs an operator, or longer than it may take."""


async def recovered(system: System) -> float:
    """Wait until all processes work and everything from before is everywhere; return seconds.

    Under load there is always something new; what counts was committed before this call.
    """
    began = time.monotonic()
    marks: dict[str, int] = {}
    moment = None
    missing = "the databases could not be read"
    while time.monotonic() - began < PATIENCE_SECONDS:
        if system.supervisor.failure is not None:
            raise NotRecovered(str(system.supervisor.failure))
        try:
            for service in SERVICES:
                if service not in marks:
                    marks[service] = await _newest(system, service)
            if moment is None:
                rows = await system.platform.fetch("reporting", "SELECT clock_timestamp() AS now")
                moment = rows[0]["now"]
            missing = await _missing(system, marks, moment)
        except _UNAVAILABLE as error:
            missing = repr(error)
        if not missing:
            return time.monotonic() - began
        await asyncio.sleep(_POLL_SECONDS)
    raise NotRecovered(f"not recovered after {PATIENCE_SECONDS:.0f} s: {missing}")


async def _newest(system: System, service: str) -> int:
    rows = await system.platform.fetch(service, "SELECT coalesce(max(id), 0) AS id FROM outbox")
    return int(rows[0]["id"])


async def _missing(system: System, marks: dict[str, int], moment: object) -> str:
    """Return what the system still lacks; empty if nothing."""
    for service in SERVICES:
        waiting = await system.platform.fetch(
            service, "SELECT count(*) AS n FROM outbox WHERE id <= $1", marks[service]
        )
        if waiting[0]["n"]:
            return f"{waiting[0]['n']} events of {service} are not published"
    for service in SERVICES:
        behind = await system.platform.fetch(
            service,
            "SELECT topic, partition, next_offset, halt_reason FROM consumer_offsets"
            " WHERE watermark IS NULL OR watermark < $1 LIMIT 1",
            moment,
        )
        if behind:
            return f"{service} is behind: {dict(behind[0])}"
    for name in system.instances:
        answer = await system.http.get(f"{system.supervisor.ops_urls[name]}/readyz")
        if answer.status_code != 200:
            return f"{name} is not ready: {answer.text}"
    return ""
