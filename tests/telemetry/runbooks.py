"""The sections of docs/runbooks.md, and their commands run as an operator would."""

import asyncio
import re
import sys

from deploy.local.paths import CHECKOUT
from tests.docs.commands import blocks
from tests.support.platform import Platform
from tests.telemetry.files import RUNBOOKS, sections

# The commands that were run, each with the alert that its section is about.
done: set[tuple[str, str]] = set()


def blocking_query() -> str:
    """Return the query that ends sessions which block others."""
    found = re.search(r"^```sql\n(.*?)^```$", RUNBOOKS.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[1]


def commands() -> set[tuple[str, str]]:
    """Return every command of the page, with its alert."""
    lines = {line for block in blocks("docs/runbooks.md") for line in block.splitlines()}
    return {
        (alert, line)
        for alert, text in sections().items()
        for line in text.splitlines()
        if line in lines
    }


async def run(
    watched: Platform, alert: str, command: str, *, service: str, succeeds: bool = True
) -> str:
    """Run a command of the alert's section, and return what it printed."""
    (line,) = (
        line
        for section, line in commands()
        if section == alert and _filled_in(line, command, service)
    )
    done.add((alert, line))
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


def _filled_in(line: str, command: str, service: str) -> bool:
    """Return whether the line is this command, once its variables have values."""
    pattern = re.escape(line).replace(r"\$SERVICE", service).replace(r"\$JOB", r"[a-z-]+")
    pattern = pattern.replace(r"\$PRODUCER", r"[a-z]+")
    return re.fullmatch(pattern, f"python -m services.{service} {command}") is not None
