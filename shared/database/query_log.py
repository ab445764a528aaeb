"""Logs every query in development, failed ones in production, slow ones always."""

import logging
import time
from collections.abc import Callable
from typing import Any, TypeVar, cast

import asyncpg

from shared.settings import Settings

logger = logging.getLogger("shared.database")

Method = TypeVar("Method", bound=Callable[..., Any])


def _logged(method: Method) -> Method:
    async def send(self: "LoggedConnection", query: str, *args: Any, **options: Any) -> Any:
        started = time.monotonic()
        try:
            result = await method(self, query, *args, **options)
        except Exception as error:
            elapsed = time.monotonic() - started
            logger.error("query failed after %s: %r", _describe(query, elapsed), error)
            raise
        elapsed = time.monotonic() - started
        if elapsed >= self.slow_seconds:
            logger.warning("slow query, %s", _describe(query, elapsed))
        elif self.logs_all:
            logger.debug("query, %s", _describe(query, elapsed))
        return result

    return cast("Method", send)


class LoggedConnection(asyncpg.Connection):
    """asyncpg's own query loggers take as long as all else that it does for a query."""

    logs_all = False
    slow_seconds = float("inf")

    execute = _logged(asyncpg.Connection.execute)
    executemany = _logged(asyncpg.Connection.executemany)
    fetch = _logged(asyncpg.Connection.fetch)
    fetchrow = _logged(asyncpg.Connection.fetchrow)
    fetchval = _logged(asyncpg.Connection.fetchval)


def logged_connection(settings: Settings) -> type[LoggedConnection]:
    """Return the class of connections that log as these settings say."""
    own = {
        "logs_all": settings.environment == "development",
        "slow_seconds": settings.slow_query_seconds,
    }
    return type("Connection", (LoggedConnection,), own)


def _describe(query: str, seconds: float) -> str:
    """Return duration and statement, without the arguments, which may be personal data."""
    return f"{seconds * 1000:.1f} ms: {' '.join(query.split())}"
