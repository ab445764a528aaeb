"""Bounded concurrency."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable
from typing import TypeVar

from tools.errors import ToolError

T = TypeVar("T")


async def side_by_side(work: Iterable[Awaitable[T]], at_once: int) -> list[T]:
    """Return results in order; the first failure cancels the rest."""
    turns = asyncio.Semaphore(at_once)

    async def one(each: Awaitable[T]) -> T:
        async with turns:
            return await each

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(one(each)) for each in work]
    except ExceptionGroup as several:
        # Not `except*`: before Python 3.11.4 it wraps what it raises in another group.
        failures, _ = several.split(ToolError)
        if failures is None:
            raise
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]
