"""Which database errors pass by themselves, told by class and SQLSTATE."""

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
# lock_not_available and query_canceled: somebody else holds the row, or the statement is too slow.
_TIMEOUT_STATES = frozenset({"55P03", "57014"})
# invalid_authorization_specification, invalid_password, invalid_catalog_name: at each attempt anew.
_REFUSED_STATES = frozenset({"28000", "28P01", "3D000"})
_TRANSIENT_CLASSES = (
    ConnectionError,
    TimeoutError,
    asyncio.TimeoutError,
    asyncpg.ConnectionDoesNotExistError,
    asyncpg.InterfaceError,
    # What asyncpg answers on a pooled connection whose backend was ended while it was idle.
    asyncpg.InternalClientError,
    DBConnectionError,
)


class NotReady(Exception):
    """A condition of the service that an operator ends; whatever met it is tried again."""


class CommitUnknown(ConnectionError):
    """The connection broke during COMMIT, and the outcome could not be looked up either."""


def _chain(error: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__
    return found


def sqlstate(error: BaseException) -> str | None:
    """PostgreSQL's code for an error, also where Tortoise has wrapped it."""
    for each in _chain(error):
        if isinstance(each, asyncpg.PostgresError):
            return each.sqlstate
    return None


def is_transient(error: BaseException) -> bool:
    """Whether the same call may succeed a moment later.

    An ``InterfaceError`` counts only when it tells of a closed connection: asyncpg raises the
    same class for misuse.
    """
    state = sqlstate(error)
    if state is not None:
        return state in _TRANSIENT_STATES or state.startswith(_CONNECTION_CLASS)
    return any(_is_network_failure(each) for each in _chain(error))


def is_timeout(error: BaseException) -> bool:
    """Whether a lock or a statement took longer than the settings allow."""
    return sqlstate(error) in _TIMEOUT_STATES


def is_refused(error: BaseException) -> bool:
    """Whether the server was reached and cannot be used as the settings say.

    A wrong password, a missing database, a certificate that does not verify, TLS that one side
    does not have.
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
        return "clos" in str(error)
    return isinstance(error, (*_TRANSIENT_CLASSES, NotReady)) or (
        isinstance(error, OSError) and error.errno is not None
    )
