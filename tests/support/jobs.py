"""Run a service's jobs."""

import asyncio
import sys
from uuid import UUID

from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform, eventually


async def run_job(platform: Platform, service: str, name: str) -> str:
    """Run one job to its end and return its output."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"services.{service}", "jobs", "run", name,
        cwd=CHECKOUT,
        env=platform.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


async def credited(platform: Platform, course_id: str) -> None:
    """Wait for the job that credits lessons which were earned before they were shown."""

    async def done() -> None:
        sql = "SELECT FROM lessons_to_credit WHERE course_id = $1"
        assert not await platform.fetch("progress", sql, UUID(course_id))

    await eventually(done)
