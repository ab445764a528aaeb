"""How routes call commands."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from shared.database import with_retry

T = TypeVar("T")

# A client waits: a deadlock is over at once, and a database that is away is answered with 503.
_FIRST_DELAY_SECONDS = 0.05


async def run(command: Callable[[], Awaitable[T]]) -> T:
    """A command is one transaction, so that the whole of it can be done again."""
    return await with_retry(command, initial_delay=_FIRST_DELAY_SECONDS)
