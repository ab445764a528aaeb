"""Runs the clients as their users do."""

import subprocess
import sys

from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform


def run_client(
    platform: Platform, module: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=CHECKOUT,
        env=platform.clients_environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
