"""Restarts background tasks that fail, so that the HTTP API keeps running."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from shared.telemetry import TASK_FAILURES

logger = logging.getLogger("shared.service")

_FIRST_DELAY, _LONGEST_DELAY = 1.0, 60.0  # seconds
# After a run of this length, earlier failures no longer count.
_HEALTHY_SECONDS = 60.0


class KeepsFailing(RuntimeError):
    """A background task has been failing for longer than the process tolerates."""


class BackgroundTask:
    """A worker, relay or job runner; ``run`` returns only by failing.

    ``patience_seconds`` is how long it may keep failing before the process should end; None means
    indefinitely.
    """

    def __init__(
        self,
        name: str,
        run: Callable[[], Awaitable[None]],
        *,
        patience_seconds: float | None = None,
    ) -> None:
        self._name = name
        self._run = run
        self._patience = patience_seconds
        self._failing_since: float | None = None
        self._started: float | None = None
        self._reason = ""
        # So that the first failure is an increase.
        TASK_FAILURES.labels(name)

    @property
    def failure(self) -> str | None:
        """The last failure, until a run has been healthy for a minute."""
        return self._reason if self._failing_since is not None and not self._healthy() else None

    def _healthy(self) -> bool:
        return self._started is not None and time.monotonic() - self._started > _HEALTHY_SECONDS

    async def keep_running(self) -> None:
        """Run the task; restart it after failures, with a delay from 1 s doubling to 60 s.

        Raises:
            KeepsFailing: it has been failing for ``patience_seconds``.
        """
        delay = _FIRST_DELAY
        while True:
            self._started = time.monotonic()
            try:
                return await self._run()
            except (Exception, asyncio.CancelledError) as error:
                if _is_canceled():
                    raise
                if self._failing_since is None or self._healthy():
                    self._failing_since, delay = time.monotonic(), _FIRST_DELAY
                self._note(error, delay)
            self._started = None
            await asyncio.sleep(delay)
            delay = min(delay * 2, _LONGEST_DELAY)

    def _note(self, error: BaseException, delay: float) -> None:
        self._reason = f"{type(error).__name__}: {error}"
        TASK_FAILURES.labels(self._name).inc()
        logger.critical(
            "the %s failed and is restarted in %.0f s", self._name, delay, exc_info=error
        )
        assert self._failing_since is not None
        failing = time.monotonic() - self._failing_since
        if self._patience is not None and failing >= self._patience:
            raise KeepsFailing(
                f"the {self._name} has been failing for {failing:.0f} s, last with {self._reason}"
            ) from error


def _is_canceled() -> bool:
    """Return whether this task is canceled; a cancellation leaked by a library is a failure."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
