"""Operators' commands in a shell that has read the addresses of the running stack."""

import asyncio
import subprocess
import sys

import pytest

from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform


@pytest.mark.parametrize("service", SERVICES)
async def test_commands_of_a_service_run_in_the_shell_of_a_client(
    platform: Platform, service: str
) -> None:
    command = [sys.executable, "-m", f"services.{service}", "jobs", "list"]
    done = await asyncio.to_thread(
        subprocess.run,
        command,
        cwd=CHECKOUT,
        env=platform.clients_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
