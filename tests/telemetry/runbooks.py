"""The sections of docs/runbooks.md, and their commands run as an operator would."""

import asyncio
import re
import sys

from deploy.local.paths import CHECKOUT
from tests.support.platform import Platform
from tests.telemetry.files import RUNBOOKS, sections


def blocking_query() -> str:
    """Return the query that ends sessions which block others."""
    found = re.search(r"^```sql\n(.*?)^```$", RUNBOOKS.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


async def run(
    watched: Platform, alert: str, command: str, *, service: str, succeeds: bool = True
) -> str:
    """Run a command of the alert's section, and return what it printed."""
    text = sections()[alert]
    known = {f"python -m services.{name} {command}" for name in ("$SERVICE", service)}
    assert any(line in known for line in text.splitlines()), f"{alert} has no `{command}`"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"services.{service}", *command.split(),
        cwd=CHECKOUT,
        env=watched.clients_environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert (process.returncode == 0) == succeeds, output.decode()
    return output.decode()
