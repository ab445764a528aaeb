"""On PYTHONPATH of a service's process: notes callbacks that hold the event loop up.

Every Python process imports a module of this name when it starts. Processor time of the thread
counts, not time on the wall, so that a busy machine makes nothing slow. uvloop runs callbacks
where nothing of Python sees them, so asyncio's own loop takes its place.
"""

import asyncio
import json
import os
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

SECONDS = 0.1


def _install(notes: Path) -> None:
    sys.modules["uvloop"] = stand_in = ModuleType("uvloop")
    stand_in.run = asyncio.run  # type: ignore[attr-defined]
    run = asyncio.Handle._run

    def watched(handle: asyncio.Handle) -> None:
        began = time.thread_time()
        run(handle)
        seconds = time.thread_time() - began
        if seconds >= SECONDS:
            _note(notes, handle, seconds)

    asyncio.Handle._run = watched  # type: ignore[method-assign,assignment]


def _note(notes: Path, handle: Any, seconds: float) -> None:
    context = {variable.name: value for variable, value in handle._context.items()}
    entry = {
        "process": " ".join(sys.orig_argv[1:4]),
        "seconds": round(seconds, 3),
        "request_id": context.get("structlog_request_id"),
        "callback": repr(handle)[:500],
    }
    with notes.open("a") as file:
        file.write(json.dumps(entry) + "\n")


if "SLOW_CALLBACKS" in os.environ:
    _install(Path(os.environ["SLOW_CALLBACKS"]))
