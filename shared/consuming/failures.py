"""How failures while records are applied are classified."""

import asyncpg

from shared.consuming.records import Partition, Record, partition_of
from shared.database import is_transient, sqlstate

# Errors of a handler that a record's content causes. Any other error (a missing table, a full disk,
# no memory) would affect other records too, and stops the worker.
_RECORD_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
# cardinality_violation, data_exception, integrity_constraint_violation, program_limit_exceeded
# (such as a value too long for an index), raise_exception
_RECORD_STATES = frozenset({"21", "22", "23", "54", "P0"})
_QUERY_CANCELED = "57014"


class PartitionHalted(RuntimeError):
    """No more records of the partition are applied until an operator resumes it."""

    def __init__(self, partition: Partition, reason: str) -> None:
        super().__init__(reason)
        self.partition = partition


class TooManyConsecutiveFailures(PartitionHalted):
    """The limit was reached: a faulty release must not dead-letter a whole topic."""

    def __init__(self, partition: Partition, offset: int, failures: int, reason: str) -> None:
        super().__init__(
            partition,
            f"{failures} consecutive failures up to {partition}@{offset}, the last one: {reason}",
        )


class RecordTimedOut(PartitionHalted):
    """A single record exceeds the statement timeout: the database or a handler is at fault."""

    def __init__(self, record: Record, error: BaseException) -> None:
        super().__init__(
            partition_of(record),
            f"{partition_of(record)}@{record.offset} exceeds the statement timeout, even "
            f"as a batch of its own: {error}",
        )


def is_timeout(error: BaseException) -> bool:
    """Return whether the statement timeout canceled it; a smaller batch may succeed."""
    return sqlstate(error) == _QUERY_CANCELED


def passes_by_itself(error: BaseException) -> bool:
    """Return whether a retry may succeed; a timeout may be a rebuild's cut-over holding locks."""
    return is_transient(error) or is_timeout(error)


def is_deterministic(error: BaseException) -> bool:
    """Return whether the same record would fail again in the same way, and others would not."""
    state = sqlstate(error)
    if state is not None:
        return state[:2] in _RECORD_STATES
    if isinstance(error, asyncpg.InterfaceError):
        return False
    return isinstance(error, _RECORD_ERRORS)
