"""The connection of the health check."""

import asyncio
from collections.abc import Mapping
from typing import Any

import asyncpg
from pydantic import SecretStr

from shared.database.connect import connect

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

    async def ping(self) -> None:
        """Make one round trip; raise asyncpg's error if it fails on a new connection, too."""
        async with self._lock:
            if self._connection is not None:
                try:
                    await self._connection.execute("SELECT 1")
                except BaseException as error:
                    self.close()
                    if not isinstance(error, Exception):
                        raise
                else:
                    return
            self._connection = await connect(
                self._url.get_secret_value(),
                server_settings=self._server_settings,
                **self._options,
            )
            await self._connection.execute("SELECT 1")

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.terminate()
