"""`.local/env`: how other programs find the running stack."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping
from pathlib import Path

from deploy.local.errors import StackError


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
        raise StackError(f"{file} does not exist; start the stack with `make up` first.") from None
    words = (shlex.split(line)[-1] for line in lines if line.strip())
    return dict(word.split("=", 1) for word in words)
