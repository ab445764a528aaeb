"""Classifies database errors by class and SQLSTATE."""

import asyncio
import ssl

import asyncpg
from tortoise.exceptions import DBConnectionError

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_TRANSIENT_STATES = frozenset(
    {
        "40001",  # serialization_failure
        "40P01",  # deadlock_detected
        "53300",  # too_many_connections
        "55P03",  # lock_not_available
        "57P01",  # admin_shutdown
        "57P02",  # crash_shutdown
        "57P03",  # cannot_connect_now
        "25P03",  # idle_in_transaction_session_timeout
        "57P05",  # idle_session_timeout
    }
)
_CONNECTION_CLASS = "08"
_EXHAUSTED_CLASS = "53"
# lock_not_available and query_canceled: a row is locked, or the statement is slow.
_TIMEOUT_STATES = frozenset({"55P03", "57014"})
# invalid_authorization_specification, invalid_password, invalid_catalog_name
_REFUSED_STATES = frozenset({"28000", "28P01", "3D000"})
_TRANSIENT_CLASSES = (
    ConnectionError,
    TimeoutError,
    asyncio.TimeoutError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.InterfaceError,
    # Raised on a pooled connection whose backend was terminated while it was idle.
    asyncpg.InternalClientError,
    DBConnectionError,
)


class NotReady(Exception):
    """A condition that an operator ends; work that failed on it is retried."""


class CommitUnknown(ConnectionError):
    """The connection broke during COMMIT, and the outcome could not be determined."""


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__
    return found


def sqlstate(error: BaseException) -> str | None:
    """Return PostgreSQL's error code, even if Tortoise has wrapped the error."""
    for each in _chain(error):
        if isinstance(each, asyncpg.PostgresError):
            return each.sqlstate
    return None


def is_transient(error: BaseException) -> bool:
    """Return whether the same call may succeed a moment later.

    An ``InterfaceError`` counts only if it reports a closed connection, which a pool takes back
    while it is in use: asyncpg raises the same class for misuse.
    """
    state = sqlstate(error)
    if state is not None:
        return state in _TRANSIENT_STATES or state.startswith(_CONNECTION_CLASS)
    return any(_is_network_failure(each) for each in _chain(error))


def is_timeout(error: BaseException) -> bool:
    """Return whether a lock or a statement exceeded its timeout."""
    return sqlstate(error) in _TIMEOUT_STATES


def is_exhausted(error: BaseException) -> bool:
    """Return whether the server lacks disk space, memory or connections (class 53)."""
    return (sqlstate(error) or "").startswith(_EXHAUSTED_CLASS)


def is_refused(error: BaseException) -> bool:
    """Return whether the server was reached but refuses the configured connection.

    For example: a wrong password, a missing database, an untrusted certificate, or TLS that one
    side does not support.
    """
    state = sqlstate(error)
    if state is not None:
        return state in _REFUSED_STATES
    return any(
        isinstance(each, ssl.SSLCertVerificationError | asyncpg.ClientConfigurationError)
        or (isinstance(each, ConnectionError) and "rejected SSL upgrade" in str(each))
        for each in _chain(error)
    )


def _is_network_failure(error: BaseException) -> bool:
    if isinstance(error, asyncpg.ClientConfigurationError | ssl.SSLCertVerificationError):
        return False
    if isinstance(error, asyncpg.InterfaceError):
        return "clos" in str(error) or "released back to the pool" in str(error)
    return isinstance(error, (*_TRANSIENT_CLASSES, NotReady)) or (
        isinstance(error, OSError) and error.errno is not None
    )
