"""Tortoise's asyncpg backend with bounded waiting and transactions that cannot leak a connection.

Tortoise finds it by this module's name (``client_class``).
"""

from typing import Any

import asyncpg
from asyncpg.pool import PoolAcquireContext
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections


class BoundedPool(asyncpg.Pool):
    """A pool whose waiting has an end, so that a burst is answered instead of piled up."""

    def __init__(self, *, acquire_timeout: float, **options: Any) -> None:
        super().__init__(**options)
        self._acquire_timeout = acquire_timeout

    def acquire(self, *, timeout: float | None = None) -> PoolAcquireContext:
        return super().acquire(timeout=timeout or self._acquire_timeout)


async def _reset(connection: asyncpg.Connection) -> None:
    """Spare the round trip of asyncpg's own reset: no code here leaves session state behind."""
    if connection.is_in_transaction():
        await connection.reset()


class SafeTransactionContext(TransactionContextPooled):
    """Gives the connection back also when ``BEGIN`` itself fails.

    Tortoise's own context keeps the pool's slot then; after as many failures as the pool is
    large, everything hangs.
    """

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = self.client._parent._pool  # noqa: SLF001
        connection = await pool.acquire()
        self.client._connection = connection  # noqa: SLF001
        try:
            await self.client.begin()
        except BaseException:
            await pool.release(connection)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client


class Client(AsyncpgDBClient):
    """The pooled client of one service's database."""

    def __init__(self, *, acquire_timeout: float, **options: Any) -> None:
        super().__init__(**options)
        self._acquire_timeout = acquire_timeout

    async def create_pool(self, **options: Any) -> asyncpg.Pool:
        return await BoundedPool(
            acquire_timeout=self._acquire_timeout,
            max_queries=50_000,
            max_inactive_connection_lifetime=300.0,
            setup=None,
            reset=_reset,
            record_class=asyncpg.Record,
            **options,
        )

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(TransactionWrapper(self), self._pool_init_lock)


client_class = Client
