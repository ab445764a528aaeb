"""What changes on an open page, as server-sent events.

Each event is a JSON object with the texts that changed, by the name of the element that shows them.
"""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

from fastapi import Depends, Request

from services.reporting.api.stream import EventStream, Timing, hold_slot, is_set_within
from services.reporting.pages.rendering import path_of, query_of
from services.reporting.pages.sessions import SignedIn
from shared.database import is_transient
from shared.errors import NotFound

Texts = Mapping[str, str]
ReadTexts = Callable[[], Awaitable[Texts]]
LiveStream = EventStream

# A page reads up to 50 rows at a time, so less often than the stream of one.
_TIMING = Timing(poll=2.0)


async def _slot(session: SignedIn) -> AsyncIterator[None]:
    async with hold_slot(session.user_id):
        yield


Slot = Depends(_slot)


def live_address(request: Request) -> str:
    """Return the address of the page's stream, with the same parameters."""
    return f"{path_of(request)}/live{query_of(request)}"


async def stream_texts(request: Request, read: ReadTexts, timing: Timing = _TIMING) -> LiveStream:
    events = text_events(await read(), read, request.app.state.stopping, timing)
    return LiveStream(events, timing.max_duration + timing.grace)


async def text_events(
    texts: Texts, read: ReadTexts, stopping: asyncio.Event, timing: Timing
) -> AsyncIterator[str]:
    """Yield all texts, then those that change, until the stream's time is over."""
    started = time.monotonic()
    shown: dict[str, str] = {}
    while time.monotonic() - started < timing.max_duration:
        changed = {name: text for name, text in texts.items() if shown.get(name) != text}
        if changed:
            shown.update(changed)
            yield f"data: {json.dumps(changed)}\n\n"
        else:
            yield ": keep-alive\n\n"
        if await is_set_within(stopping, timing.poll):
            return
        try:
            texts = await read()
        except NotFound:
            return
        except Exception as error:
            # A database that is briefly unreachable ends no stream.
            if not is_transient(error):
                raise
