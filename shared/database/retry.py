"""Retries with exponential backoff, for transient errors only."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import (
    AsyncRetrying,
    RetryCallState,
    before_sleep_log,
    retry_if_exception,
    stop_after_attempt,
    wait_random_exponential,
)

from shared.database.failures import CommitUnknown, is_transient
from shared.database.transactions import in_transaction
from shared.telemetry import RETRIES

T = TypeVar("T")
logger = logging.getLogger("shared.database")
_log_retry = before_sleep_log(logger, logging.WARNING)


def may_retry(error: BaseException) -> bool:
    """Return whether a transaction that failed so has no effect, and may succeed if retried."""
    return is_transient(error) and not isinstance(error, CommitUnknown)


async def with_retry(
    fn: Callable[[], Awaitable[T]], attempts: int = 3, initial_delay: float = 1.0
) -> T:
    """Call ``fn``, and retry after pool timeouts, lost connections, deadlocks and the like.

    The n-th delay is random between 0 and ``initial_delay`` · 2ⁿ⁻¹ seconds ("full jitter"), so that
    many clients do not retry at the same time. The last error is raised unchanged. Inside a
    transaction ``fn`` is called once: only the whole transaction can be retried.
    """
    if in_transaction():
        return await fn()
    retrying = AsyncRetrying(
        retry=retry_if_exception(may_retry),
        stop=stop_after_attempt(attempts),
        wait=wait_random_exponential(multiplier=initial_delay, max=30),
        before_sleep=_note_retry,
        reraise=True,
    )
    async for attempt in retrying:
        with attempt:
            return await fn()
    raise AssertionError("tenacity raises the last error itself")


def _note_retry(state: RetryCallState) -> None:
    RETRIES.labels("transaction").inc()
    _log_retry(state)
