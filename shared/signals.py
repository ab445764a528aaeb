"""What one part of a process tells others, so that they need not look so often.

A part in another process learns nothing; so whoever waits for a signal also looks without one.
"""

import asyncio
from typing import Literal
from weakref import WeakKeyDictionary

from tortoise.context import TortoiseContext, require_context

# A transaction has appended events to the outbox; a worker has applied a batch.
Happened = Literal["appended", "applied"]


class Signal:
    """Something that happens again and again."""

    def __init__(self) -> None:
        self._next: asyncio.Future[None] | None = None

    def next(self) -> asyncio.Future[None]:
        """Return what is done when it happens next; get it before looking, to miss nothing."""
        if self._next is None:
            self._next = asyncio.get_running_loop().create_future()
        return self._next

    def send(self) -> None:
        if self._next is not None:
            self._next.set_result(None)
            self._next = None


_signals: WeakKeyDictionary[TortoiseContext, dict[Happened, Signal]] = WeakKeyDictionary()


def signal_of(happened: Happened) -> Signal:
    """Return the signal of the current service; in tests, several run in one process."""
    return _signals.setdefault(require_context(), {}).setdefault(happened, Signal())


async def heard(following: asyncio.Future[None], seconds: float) -> None:
    """Wait until it happens, but no longer than that."""
    await asyncio.wait({following}, timeout=seconds)
