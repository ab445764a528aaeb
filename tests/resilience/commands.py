"""Run a service's commands, as an operator does."""

import asyncio
import sys

from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform


async def command(platform: Platform, service: str, *arguments: str) -> tuple[int, str]:
    """Return exit code and standard output of ``python -m services.<service> …``."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        f"services.{service}",
        *arguments,
        cwd=CHECKOUT,
        env=platform.environment,
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()
