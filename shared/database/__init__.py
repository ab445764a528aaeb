"""PostgreSQL through Tortoise and asyncpg: pool, transactions, retries, health."""

from shared.database.failures import is_transient, sqlstate
from shared.database.health import DatabaseHealth, check_database
from shared.database.pool import database_context, direct_connection
from shared.database.retry import with_retry
from shared.database.transactions import Transaction, connection, fetch, transaction

__all__ = [
    "DatabaseHealth",
    "Transaction",
    "check_database",
    "connection",
    "database_context",
    "direct_connection",
    "fetch",
    "is_transient",
    "sqlstate",
    "transaction",
    "with_retry",
]
