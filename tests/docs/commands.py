"""The shell blocks of the documentation, run as a reader would run them."""

import fcntl
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from deploy.local.environment_file import write_environment
from deploy.local.paths import CHECKOUT
from deploy.local.processes import ChildProcess

# A block below a comment is a step; `tests.docs.steps` follows those.
_BLOCK = re.compile(r"^(?<!-->\n)```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# A copy of the tree needs no set-up.
_PREPARED = (
    'make() { command make -o .venv/.local-installed -o .venv/.dev-installed "$@"; }\n'
    "export PYTHONPATH=$PWD/shared/events\n"
)


def blocks(page: str) -> list[str]:
    """Return the text of each shell block of a page that is no step."""
    return _BLOCK.findall((CHECKOUT / page).read_text("utf-8"))


def block(page: str) -> str:
    """Return the text of the page's only shell block."""
    (text,) = blocks(page)
    return text


@contextmanager
def running(text: str, tree: Path, environment: Mapping[str, str]) -> Iterator[ChildProcess]:
    """Run the commands in a copy of the tree, as if a stack with ``environment`` ran there."""
    own = {name: value for name, value in environment.items() if os.environ.get(name) != value}
    write_environment(tree / ".local" / "env", own)
    process = ChildProcess(
        "commands",
        ["bash", "-euo", "pipefail", "-c", _PREPARED + text],
        log=tree.parent / "commands.log",
        directory=tree,
        # The `make test` that may run this has its own arguments in the environment.
        environment={name: value for name, value in os.environ.items() if "MAKE" not in name},
    )
    # `make up` holds the lock while it runs.
    with (tree / ".local" / "up.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        process.start()
        try:
            yield process
        finally:
            process.stop()


def output(text: str, tree: Path, environment: Mapping[str, str]) -> str:
    """Run the commands to their end, and return what they printed."""
    with running(text, tree, environment) as process:
        assert process.wait(120), process.log.read_text()
    printed = process.log.read_text()
    assert process.exit_code == 0, printed
    return printed
