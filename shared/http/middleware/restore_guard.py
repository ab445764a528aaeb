"""Delays or refuses commands while the database may be older than its own published events."""

import asyncio
import logging
import time

from starlette.types import ASGIApp, Receive, Scope, Send

from shared.database import connection
from shared.errors import Unavailable
from shared.http.access import PREFIX
from shared.http.problems import respond
from shared.outbox.state import DatabaseBehind, OutboxState, read_state

logger = logging.getLogger("shared.http")

_READING = {"GET", "HEAD", "OPTIONS"}
_CACHED_SECONDS = 0.5
_POLL_SECONDS = 0.1
_COMMAND_WAITS_SECONDS = 5.0
# If no relay has compared the log by then, Kafka is unreachable, and commands are accepted: their
# events remain in the outbox, which is compared before the first of them is published.
_GRACE_SECONDS = 15.0


class RestoreGuard:
    """Passes commands once the log was compared with this incarnation of the database."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._state: OutboxState | None = None
        self._read_at = 0.0
        self._unverified_since: float | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if (
            scope["type"] == "http"
            and scope["method"] not in _READING
            and scope["path"].startswith(f"{PREFIX}/")
        ):
            refusal = await self._refusal()
            if refusal is not None:
                await respond(refusal)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    async def _refusal(self) -> DatabaseBehind | Unavailable | None:
        deadline = time.monotonic() + _COMMAND_WAITS_SECONDS
        while True:
            state = await self._current_state()
            if state is None or not state.known:
                return None
            if state.halt_kind == "behind":
                return DatabaseBehind(f"Try again later: {state.halt_reason}.")
            if state.verified or self._waited_long_enough():
                return None
            if time.monotonic() > deadline:
                return Unavailable("The database is being compared with its published events.")
            await asyncio.sleep(_POLL_SECONDS)

    def _waited_long_enough(self) -> bool:
        since = self._unverified_since
        return since is not None and time.monotonic() - since > _GRACE_SECONDS

    async def _current_state(self) -> OutboxState | None:
        """Return the cached state; None if it cannot be read, as the command will fail then."""
        moment = time.monotonic()
        known, fresh = self._state, moment - self._read_at < _CACHED_SECONDS
        if known is not None and fresh and (known.verified or not known.known):
            return known
        # Set before the read, so that one request of many reads while the others go on.
        self._read_at = moment
        try:
            async with connection() as pooled:
                self._state = await read_state(pooled)
        except Exception as error:
            logger.debug("the state of the outbox could not be read: %r", error)
            return None
        if self._state.verified:
            self._unverified_since = None
        elif self._unverified_since is None:
            self._unverified_since = moment
        return self._state
