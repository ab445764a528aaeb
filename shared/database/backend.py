"""Tortoise's asyncpg backend with bounded waits and transactions that never leak a connection.

Tortoise finds ``client_class`` by the name of this module.
"""

from collections.abc import Mapping
from typing import Any

import asyncpg
from asyncpg.pool import PoolAcquireContext
from pydantic import SecretStr
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections

from shared.database.probe import Probe
from shared.settings.database_url import connect_arguments

# Options of Tortoise that the URL determines.
_IN_THE_URL = ("host", "port", "user", "password", "database")


class BoundedPool(asyncpg.Pool):
    """A pool with an acquire timeout, so that a burst is refused instead of piling up."""

    def __init__(self, *, acquire_timeout: float, **options: Any) -> None:
        super().__init__(**options)
        self._acquire_timeout = acquire_timeout

    def acquire(self, *, timeout: float | None = None) -> PoolAcquireContext:
        return super().acquire(timeout=timeout or self._acquire_timeout)


async def _reset(connection: asyncpg.Connection) -> None:
    """Avoid the round trip of asyncpg's reset: no code here leaves session state behind."""
    if connection.is_in_transaction():
        await connection.reset()


class SafeTransactionContext(TransactionContextPooled):
    """Releases the connection even if ``BEGIN`` itself fails.

    Tortoise's own context leaks the connection in that case; after as many failures as the pool has
    connections, everything hangs.
    """

    def __init__(self, client: TransactionWrapper, lock: Any, settings: Mapping[str, str]) -> None:
        super().__init__(client, lock)
        self._settings = "".join(f"SET LOCAL {name} = {value};" for name, value in settings.items())

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = self.client._parent._pool  # noqa: SLF001
        connection = await pool.acquire()
        self.client._connection = connection  # noqa: SLF001
        try:
            await self.client.begin()
            if self._settings:
                await connection.execute(self._settings)
        except BaseException:
            await pool.release(connection)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client


class Client(AsyncpgDBClient):
    """The pooled client of one service's database.

    ``transaction_settings`` are for poolers that do not support session settings.
    """

    def __init__(
        self,
        *,
        url: SecretStr,
        acquire_timeout: float,
        transaction_settings: Mapping[str, str] | None = None,
        **options: Any,
    ) -> None:
        super().__init__(**options)
        self._url = url
        self._acquire_timeout = acquire_timeout
        self._transaction_settings = transaction_settings or {}
        self.probe = Probe(url, self.extra, self.server_settings)

    async def create_pool(self, **options: Any) -> asyncpg.Pool:
        own = {name: value for name, value in options.items() if name not in _IN_THE_URL}
        return await BoundedPool(
            acquire_timeout=self._acquire_timeout,
            max_queries=50_000,
            max_inactive_connection_lifetime=300.0,
            setup=None,
            reset=_reset,
            record_class=asyncpg.Record,
            **connect_arguments(self._url.get_secret_value(), **own),
        )

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(
            TransactionWrapper(self), self._pool_init_lock, self._transaction_settings
        )

    async def _close(self) -> None:
        self.probe.close()
        await super()._close()


client_class = Client
