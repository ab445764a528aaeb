"""``python -m tests.support.job_replica URL``: a process that runs a job every second."""

import asyncio
import sys

from services.enrollment.app import SERVICE
from shared.database import connection, database_context
from shared.jobs import Job, Jobs
from tests.support.databases import settings_of

_TICK = """
    INSERT INTO ticks SELECT scheduled_at FROM job_runs WHERE name = 'tick' AND outcome IS NULL
"""


async def tick() -> int:
    async with connection() as pooled:
        await pooled.execute(_TICK)
    return 1


async def main(url: str) -> None:
    settings = settings_of(SERVICE, url)
    async with database_context(settings, SERVICE.name, SERVICE.models):
        await Jobs(settings, SERVICE.name, [Job("tick", "* * * * * *", tick)]).run()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
