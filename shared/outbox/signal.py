"""Wakes the relay of the same process when a transaction has appended events."""

import asyncio
from weakref import WeakKeyDictionary

from tortoise.context import TortoiseContext, require_context

_signals: WeakKeyDictionary[TortoiseContext, asyncio.Event] = WeakKeyDictionary()


def appended_signal() -> asyncio.Event:
    """Return the signal of the current service; in tests, several run in one process."""
    return _signals.setdefault(require_context(), asyncio.Event())
