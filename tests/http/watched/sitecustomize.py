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


class Watch:
    """Stands around every callback of every event loop of the process."""

    def __init__(self, notes: Path) -> None:
        self._notes = notes
        self._run = asyncio.Handle._run
        self._contextvars: Any = None
        self._bound: str | None = None

    def run(self, handle: Any) -> None:
        self._bound = self._request_of(handle)
        began = time.thread_time()
        self._run(handle)
        seconds = time.thread_time() - began
        if seconds >= SECONDS:
            self._note(handle, seconds)

    def _request_of(self, handle: Any) -> str | None:
        if self._contextvars is None:
            self._contextvars = sys.modules.get("structlog.contextvars")
            if self._contextvars is None:
                return None
            self._listen()
        variable = self._contextvars._CONTEXT_VARS.get("structlog_request_id")
        found = None if variable is None else handle._context.get(variable)
        return found if isinstance(found, str) else None

    def _listen(self) -> None:
        """A request that ends in the callback in which it began leaves no trace in its context."""
        bind = self._contextvars.bind_contextvars

        def note(**values: Any) -> Any:
            self._bound = values.get("request_id", self._bound)
            return bind(**values)

        self._contextvars.bind_contextvars = note

    def _note(self, handle: Any, seconds: float) -> None:
        entry = {
            "process": " ".join(sys.orig_argv[1:4]),
            "seconds": round(seconds, 3),
            "request_id": self._bound,
            "callback": repr(handle)[:500],
        }
        with self._notes.open("a") as file:
            file.write(json.dumps(entry) + "\n")


if "SLOW_CALLBACKS" in os.environ:
    sys.modules["uvloop"] = stand_in = ModuleType("uvloop")
    stand_in.run = asyncio.run  # type: ignore[attr-defined]
    _watch = Watch(Path(os.environ["SLOW_CALLBACKS"]))
    asyncio.Handle._run = lambda handle: _watch.run(handle)  # type: ignore[method-assign,assignment]
