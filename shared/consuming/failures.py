"""The three fates of a failure while records are applied."""

import asyncpg

from shared.consuming.records import Partition, Record, partition_of
from shared.database import sqlstate

# What a handler raises when a record's content defeats it. Everything else (a missing table, a
# full disk, no memory) would befall other records too, and ends the worker's run.
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
# (such as a value that is too long for an index), raise_exception
_RECORD_STATES = frozenset({"21", "22", "23", "54", "P0"})
_QUERY_CANCELED = "57014"


class PartitionHalted(RuntimeError):
    """The partition is not applied any further until an operator acts."""

    def __init__(self, partition: Partition, reason: str) -> None:
        super().__init__(reason)
        self.partition = partition


class TooManyConsecutiveFailures(PartitionHalted):
    """A run of bad records reached its limit; a bad release must not drain a topic."""

    def __init__(self, partition: Partition, offset: int, run: int, reason: str) -> None:
        super().__init__(
            partition,
            f"{run} bad records in a row up to {partition.topic}/{partition.partition}@{offset}, "
            f"the last for this reason: {reason}; `dead-letters allow` lets the worker go on",
        )


class RecordTimedOut(PartitionHalted):
    """One record alone exceeds the statement timeout: the database is at fault, or a handler."""

    def __init__(self, record: Record, error: BaseException) -> None:
        super().__init__(
            partition_of(record),
            f"{record.topic}/{record.partition}@{record.offset} exceeds the statement timeout, "
            f"also alone: {error}",
        )


def is_timeout(error: BaseException) -> bool:
    """Whether the statement timeout canceled it; a smaller batch may fit in."""
    return sqlstate(error) == _QUERY_CANCELED


def is_deterministic(error: BaseException) -> bool:
    """Whether the same record would fail in the same way again, and others would not."""
    state = sqlstate(error)
    if state is not None:
        return state[:2] in _RECORD_STATES
    if isinstance(error, asyncpg.InterfaceError):
        return False
    return isinstance(error, _RECORD_ERRORS)
