"""Run what a user could install instead, in a process on packages of its own."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from deploy.local.paths import CHECKOUT

_PYTHON = CHECKOUT / ".venv-rivals/bin/python"


async def run_rival(module: str, *arguments: str | Path) -> Any:
    """Return what a module of `tests.bench.rivals` prints as JSON."""
    process = await asyncio.create_subprocess_exec(
        _PYTHON, "-m", f"tests.bench.rivals.{module}", *arguments,
        cwd=CHECKOUT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        output, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
    assert process.returncode == 0
    return json.loads(output)
