"""The connection of the health check."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import asyncpg
from pydantic import SecretStr

from shared.database.connect import connect

T = TypeVar("T")

# The pool's options that a single connection accepts.
_OPTIONS = ("timeout", "command_timeout", "statement_cache_size")


class Probe:
    """A connection outside the pool, whose connections may all be waiting for one row."""

    def __init__(
        self, url: SecretStr, options: Mapping[str, Any], server_settings: Mapping[str, str]
    ) -> None:
        self._url = url
        self._options = {name: options[name] for name in _OPTIONS if name in options}
        self._server_settings = dict(server_settings)
        self._connection: asyncpg.Connection | None = None
        self._lock = asyncio.Lock()

    async def run(self, read: Callable[[asyncpg.Connection], Awaitable[T]]) -> T:
        """Call ``read``; if it fails, call it once more on a new connection."""
        async with self._lock:
            if self._connection is not None:
                try:
                    return await read(self._connection)
                except BaseException as error:
                    self.close()
                    if not isinstance(error, Exception):
                        raise
            self._connection = await connect(
                self._url.get_secret_value(),
                server_settings=self._server_settings,
                **self._options,
            )
            return await read(self._connection)

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()
