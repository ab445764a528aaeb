"""PostgreSQL through Tortoise and asyncpg: pool, transactions, retries, health."""

from shared.database.bulk import (
    Upsert,
    insert,
    update,
    update_each,
    upsert,
    upsert_together,
)
from shared.database.connect import connect
from shared.database.failures import (
    CommitUnknown,
    is_exhausted,
    is_refused,
    is_timeout,
    is_transient,
    sqlstate,
)
from shared.database.health import (
    DatabaseHealth,
    check_database,
    pool_use,
    read_outside_pool,
)
from shared.database.pool import database_context, direct_connection
from shared.database.retry import may_retry, with_retry
from shared.database.transactions import (
    Transaction,
    connection,
    count_commits,
    fetch,
    rolled_back,
    transaction,
)
from shared.database.warm_up import Rehearsal, warm_up

__all__ = [
    "CommitUnknown",
    "DatabaseHealth",
    "Rehearsal",
    "Transaction",
    "Upsert",
    "check_database",
    "connect",
    "connection",
    "count_commits",
    "database_context",
    "direct_connection",
    "fetch",
    "insert",
    "is_exhausted",
    "is_refused",
    "is_timeout",
    "is_transient",
    "may_retry",
    "pool_use",
    "read_outside_pool",
    "rolled_back",
    "sqlstate",
    "transaction",
    "update",
    "update_each",
    "upsert",
    "upsert_together",
    "warm_up",
    "with_retry",
]
