"""The three fates of a failure while records are applied."""

from shared.consuming.records import Partition
from shared.database.failures import is_deterministic as is_data_error
from shared.database.failures import sqlstate

# What a handler raises when a record's content defeats it. Everything else (a missing table, a
# full disk, no memory) would befall other records too, and stops the worker.
_RECORD_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    TypeError,
    ValueError,
)


class BadRunTooLong(RuntimeError):
    """A run of bad records reached its limit; a bad release must not drain a topic."""

    def __init__(self, partition: Partition, offset: int, run: int, reason: str) -> None:
        super().__init__(
            f"{run} bad records in a row up to {partition.topic}/{partition.partition}@{offset}, "
            f"the last for this reason: {reason}; `dead-letters allow` lets the worker go on"
        )
        self.partition = partition


def is_deterministic(error: BaseException) -> bool:
    """Whether the same record would fail in the same way again, and others would not."""
    if isinstance(error, BadRunTooLong):
        return False
    return is_data_error(error) if sqlstate(error) else isinstance(error, _RECORD_ERRORS)
