"""Start a service as a process, as an operator does."""

import asyncio
import sys
from collections.abc import Mapping

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack


def environment(stack: LocalStack, service: str, **changes: str) -> dict[str, str]:
    return {**stack.environment(), **stack.environments().get(service, {}), **changes}


async def command(
    environment: Mapping[str, str], service: str, *arguments: str, within: float = 90.0
) -> tuple[int, list[str]]:
    """Exit code and output lines of a process."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"services.{service}", *arguments,
        cwd=CHECKOUT,
        env=dict(environment),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    try:
        async with asyncio.timeout(within):
            output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    return process.returncode or 0, output.decode().splitlines()
