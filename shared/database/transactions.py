"""Transactions that give their connection back in every case, and know how they ended."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
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
    """An open transaction; Tortoise's own queries inside the block join it.

    ``xid`` is known before COMMIT if anything was written, so that the outcome can be looked up
    when the answer is lost. Who learns it earlier saves a round trip by setting it.
    """

    connection: asyncpg.Connection
    xid: int | None = None


_current: ContextVar[Transaction | None] = ContextVar("transaction", default=None)


# How many writing transactions the current request has committed; see ``count_commits``.
_commits: ContextVar["Commits | None"] = ContextVar("commits", default=None)


@dataclass(slots=True)
class Commits:
    """Counted for whoever may only repeat what has left no trace."""

    writing: int = 0


def count_commits() -> Commits:
    """Count the writing transactions that the current task commits from now on."""
    commits = Commits()
    _commits.set(commits)
    return commits


def in_transaction() -> bool:
    """Whether the current task has a transaction open."""
    return _current.get() is not None


def client() -> Any:
    """Tortoise's client of the current service's database."""
    return require_context().connections.get(CONNECTION)


@asynccontextmanager
async def connection() -> AsyncIterator[asyncpg.Connection]:
    """A pooled connection for reading with SQL; inside a transaction, that transaction's."""
    async with client().acquire_connection() as pooled:
        yield pooled


async def fetch(sql: str, *arguments: Any) -> list[asyncpg.Record]:
    """The rows of one statement, so that independent ones can be gathered, each on a connection.

    Outside of transactions only: inside, all would share the one connection.
    """
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))


@asynccontextmanager
async def transaction() -> AsyncIterator[Transaction]:
    """Commit at the end of the block, roll back on any error.

    Inside another one it is a part of that: an error undoes the part, and nothing is kept before
    the whole commits.

    Raises:
        CommitUnknown: the connection broke during COMMIT and so did every look-up of the outcome.
    """
    whole = _current.get()
    if whole is not None:
        async with whole.connection.transaction():
            yield whole
        return
    async with _whole_transaction() as whole:
        token = _current.set(whole)
        try:
            yield whole
        finally:
            _current.reset(token)


@asynccontextmanager
async def _whole_transaction() -> AsyncIterator[Transaction]:
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


async def _identify(transaction: Transaction) -> None:
    """Take the id while it can be asked for; a transaction that wrote nothing has none.

    One more round trip, but not for commands with an event: appending it tells the id.
    """
    if transaction.xid is None:
        xid = await transaction.connection.fetchval("SELECT pg_current_xact_id_if_assigned()::text")
        transaction.xid = None if xid is None else int(xid)


async def _look_up_commit(xid: int, cause: Exception) -> None:
    """Return when the transaction did commit; raise its error when it did not."""
    for delay in (0.05, 0.1, 0.2, 0.5, 1.0, 2.0):
        try:
            async with client().acquire_connection() as pooled:
                status = await pooled.fetchval("SELECT pg_xact_status($1::text::xid8)", str(xid))
        except asyncpg.InvalidParameterValueError:
            # The server crashed and has forgotten the id: what has it was never flushed.
            raise cause from None
        except Exception as error:
            if not is_transient(error):
                raise
            status = "unreachable"
        if status == "committed":
            logger.warning("the answer to a COMMIT was lost; it had succeeded")
            return
        if status == "aborted":
            raise cause
        await asyncio.sleep(delay)
    raise CommitUnknown("the connection broke during COMMIT; its outcome is unknown") from cause
