"""Run a service's jobs."""

import asyncio
import sys

from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform


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
