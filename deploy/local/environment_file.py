"""`.local/env`: how other programs find the running stack."""

from __future__ import annotations

import fcntl
import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from deploy.local.errors import StackError
from deploy.local.paths import ENVIRONMENT_FILE, LOCAL

NOT_RUNNING = "No stack is running in this checkout. Start one first, in another terminal: make up"


def write_environment(file: Path, values: Mapping[str, str]) -> None:
    """Write the file atomically, readable only by its owner, since it contains tokens."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    draft.touch(mode=0o600)
    draft.write_text(
        "".join(f"export {name}={shlex.quote(value)}\n" for name, value in values.items())
    )
    draft.replace(file)


def read_environment(file: Path) -> dict[str, str]:
    """Raises StackError if the file does not exist, since no stack is running then."""
    try:
        lines = file.read_text().splitlines()
    except FileNotFoundError:
        raise StackError(NOT_RUNNING) from None
    words = (shlex.split(line)[-1] for line in lines if line.strip())
    return dict(word.split("=", 1) for word in words)


def running_environment() -> dict[str, str]:
    """Return the variables of the stack that runs in this checkout.

    Raises StackError if there is none: after a power failure the file of the last one is left.
    """
    values = read_environment(ENVIRONMENT_FILE)
    with (LOCAL / "up.lock").open("a") as lock:
        if _acquire(lock.fileno(), fcntl.LOCK_SH):
            raise StackError(NOT_RUNNING)
    return values


@contextmanager
def only_up() -> Iterator[None]:
    """Raises StackError if `make up` already runs in this checkout."""
    LOCAL.mkdir(exist_ok=True)
    with (LOCAL / "up.lock").open("a") as lock:
        if not _acquire(lock.fileno(), fcntl.LOCK_EX):
            raise StackError(
                "`make up` is already running in this checkout. Use it, or stop it with Ctrl-C in "
                "its terminal."
            )
        yield


def _acquire(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
