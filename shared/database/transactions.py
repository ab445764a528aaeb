"""Transactions that always release their connection, and determine how they ended."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import asyncpg
from tortoise.context import require_context

from shared.database.failures import CommitUnknown, is_transient
from shared.database.pool import CONNECTION

logger = logging.getLogger("shared.database")


@dataclass(slots=True)
class Transaction:
    """An open transaction, which Tortoise's queries inside the block join.

    ``xid`` is set before COMMIT if anything was written, so that the outcome can be looked up if
    the response is lost. Code that learns it earlier sets it to save a round trip.
    ``on_commit`` is called after a COMMIT that took effect.
    """

    connection: asyncpg.Connection
    xid: int | None = None
    on_commit: Callable[[], None] | None = None


_current: ContextVar[Transaction | None] = ContextVar("transaction", default=None)


# The number of writing transactions that the current request has committed.
_commits: ContextVar["Commits | None"] = ContextVar("commits", default=None)


@dataclass(slots=True)
class Commits:
    """The count of committed writing transactions; a request may be retried if it is 0."""

    writing: int = 0


def count_commits() -> Commits:
    """Count the writing transactions that the current task commits from now on."""
    commits = Commits()
    _commits.set(commits)
    return commits


def in_transaction() -> bool:
    """Return whether the current task has an open transaction."""
    return _current.get() is not None


def client() -> Any:
    """Return Tortoise's client of the current service's database."""
    return require_context().connections.get(CONNECTION)


@asynccontextmanager
async def connection() -> AsyncIterator[asyncpg.Connection]:
    """Acquire a pooled connection; inside a transaction, that transaction's connection."""
    async with client().acquire_connection() as pooled:
        yield pooled


async def fetch(sql: str, *arguments: Any) -> list[asyncpg.Record]:
    """Return the rows of one statement; independent ones can be gathered, each on a connection.

    Only outside of transactions: inside, all would share one connection.
    """
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))


@asynccontextmanager
async def transaction() -> AsyncIterator[Transaction]:
    """Commit at the end of the block; roll back on any error.

    Inside another transaction, the block is a savepoint of it.

    Raises:
        CommitUnknown: the connection broke during COMMIT, and the outcome could not be determined.
    """
    outer = _current.get()
    if outer is not None:
        async with outer.connection.transaction():
            yield outer
        return
    async with _new_transaction() as new:
        token = _current.set(new)
        try:
            yield new
        finally:
            _current.reset(token)


class _RolledBack(Exception):
    """Ends the block of ``rolled_back``."""


@asynccontextmanager
async def rolled_back() -> AsyncIterator[None]:
    """Run the block in a transaction, and roll it back at the end."""
    with suppress(_RolledBack):
        async with transaction():
            yield
            raise _RolledBack


@asynccontextmanager
async def _new_transaction() -> AsyncIterator[Transaction]:
    context = client()._in_transaction()  # noqa: SLF001 - what Tortoise's in_transaction() calls
    wrapper = await context.__aenter__()
    open_transaction = Transaction(wrapper._connection)  # noqa: SLF001
    try:
        yield open_transaction
        await _identify(open_transaction)
    except BaseException as error:
        try:
            await context.__aexit__(type(error), error, error.__traceback__)
        except Exception as rollback_error:
            if not is_transient(rollback_error):
                raise
        raise
    try:
        await context.__aexit__(None, None, None)
    except Exception as error:
        if open_transaction.xid is None or not is_transient(error):
            raise
        await _look_up_commit(open_transaction.xid, error)
    commits = _commits.get()
    if commits is not None and open_transaction.xid is not None:
        commits.writing += 1
    if open_transaction.on_commit is not None:
        open_transaction.on_commit()


async def _identify(transaction: Transaction) -> None:
    """Read the transaction's id before COMMIT; one that wrote nothing has none.

    This costs a round trip, except for commands with an event: appending it returns the id.
    """
    if transaction.xid is None:
        xid = await transaction.connection.fetchval("SELECT pg_current_xact_id_if_assigned()::text")
        transaction.xid = None if xid is None else int(xid)


async def _look_up_commit(xid: int, cause: Exception) -> None:
    """Return if the transaction was committed; raise ``cause`` if it was not."""
    for delay in (0.05, 0.1, 0.2, 0.5, 1.0, 2.0):
        try:
            async with client().acquire_connection() as pooled:
                status = await pooled.fetchval("SELECT pg_xact_status($1::text::xid8)", str(xid))
        except asyncpg.InvalidParameterValueError:
            # The server crashed and does not know the id: the transaction was never flushed.
            raise cause from None
        except Exception as error:
            if not is_transient(error):
                raise
            status = "unreachable"
        if status == "committed":
            logger.warning("the response to a COMMIT was lost; it had succeeded")
            return
        if status == "aborted":
            raise cause
        await asyncio.sleep(delay)
    raise CommitUnknown("the connection broke during COMMIT; its outcome is unknown") from cause
