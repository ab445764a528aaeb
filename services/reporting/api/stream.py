"""A teacher's or a course's row as it changes, as server-sent events.

An event holds the whole row and its id is the row's digest. So whoever comes back with the last id
misses nothing, and no history is kept for them.
"""

import asyncio
import hashlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Annotated, NamedTuple
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Request
from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from services.reporting import queries
from services.reporting.api.ownership import own_teacher, sees_all
from services.reporting.errors import NotReported, TooManyStreams, TooManyStreamsOfCaller
from services.reporting.schemas import CoursePerformance, Single, TeacherPerformance
from shared.database import is_transient
from shared.errors import InvalidInput, RateLimited, Unavailable
from shared.http.access import CurrentPrincipal, authorize
from shared.http.problems import problem_responses

_Row = Single[TeacherPerformance] | Single[CoursePerformance]
_Read = Callable[[], Awaitable[_Row]]

# Each costs two statements a second.
MOST_STREAMS = 50
MOST_STREAMS_OF_CALLER = 5
_places = asyncio.Semaphore(MOST_STREAMS)
_of_callers: Counter[UUID] = Counter()

router = APIRouter(
    tags=["performance"], dependencies=[Depends(authorize)], responses=problem_responses(404)
)


class Times(NamedTuple):
    """In seconds."""

    poll: float = 1.0
    heartbeat: float = 15.0
    # Clients come back by themselves, and are authorized anew then.
    longest: float = 900.0
    # From then on a client that does not read is cut off.
    patience: float = 30.0


async def times() -> Times:
    """A dependency, so that tests need not wait for a quarter of an hour."""
    return Times()


async def _place(principal: CurrentPrincipal) -> AsyncIterator[None]:
    """Taken before anything is read, and given back however the answer ends."""
    caller = principal.user_id
    if _of_callers[caller] >= MOST_STREAMS_OF_CALLER:
        raise TooManyStreamsOfCaller(f"{MOST_STREAMS_OF_CALLER} of your streams are open.")
    if _places.locked():
        raise TooManyStreams(f"{MOST_STREAMS} streams are open; come back a moment later.")
    _of_callers[caller] += 1
    try:
        async with _places:
            yield
    finally:
        _of_callers[caller] -= 1
        if not _of_callers[caller]:
            del _of_callers[caller]


class EventStream(StreamingResponse):
    media_type = "text/event-stream"

    def __init__(self, events: AsyncIterator[str], most_seconds: float) -> None:
        super().__init__(events, headers={"Cache-Control": "no-store"})
        self._most_seconds = most_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """A stream ends by itself, unless the client does not read and so holds up ``send``."""
        try:
            async with asyncio.timeout(self._most_seconds) as bound:
                await super().__call__(scope, receive, send)
        except TimeoutError:
            if not bound.expired():
                raise


@router.get(
    "/stream",
    status_code=200,
    response_class=EventStream,
    dependencies=[Depends(_place)],
    responses=problem_responses(RateLimited, TooManyStreamsOfCaller, Unavailable, TooManyStreams),
)
async def stream(
    request: Request,
    principal: CurrentPrincipal,
    times: Annotated[Times, Depends(times)],
    teacher_id: UUID | None = None,
    course_id: UUID | None = None,
    last_event_id: Annotated[str | None, Header(max_length=100)] = None,
) -> EventStream:
    """The row of one teacher or one course, now and whenever it changes.

    It is the row without a period, as the performance answers it. An event that the client had
    last is not sent again. A comment each 15 s shows that the stream lives; it ends after a
    quarter of an hour, when the row is no longer there or the caller's, and at shutdown.
    """
    period = queries.Period()

    async def read() -> _Row:
        if teacher_id is not None:
            return await queries.teacher_performance(own_teacher(teacher_id, principal), period)
        assert course_id is not None
        row = await queries.course_performance(course_id, period)
        if not sees_all(principal) and row.item.teacher_id != principal.user_id:
            raise NotReported(f"There are no figures of the course {course_id}.")
        return row

    if (teacher_id is None) == (course_id is None):
        raise InvalidInput(
            "A stream is of one teacher or of one course.",
            errors=[{"field": "query", "message": "give teacher_id or course_id"}],
        )
    events = _events(await read(), read, last_event_id, request.app.state.stopping, times)
    return EventStream(events, times.longest + times.patience)


async def _events(
    row: _Row, read: _Read, told: str | None, stopping: asyncio.Event, times: Times
) -> AsyncIterator[str]:
    began = spoke = time.monotonic()
    while time.monotonic() - began < times.longest:
        if _digest(row) != told:
            told, spoke = _digest(row), time.monotonic()
            yield f"id: {told}\ndata: {row.model_dump_json()}\n\n"
        elif time.monotonic() - spoke > times.heartbeat:
            spoke = time.monotonic()
            yield ": still here\n\n"
        if await _set_within(stopping, times.poll):
            return
        try:
            row = await read()
        except NotReported:
            return
        except Exception as error:
            # A database that is away for a moment ends no stream.
            if not is_transient(error):
                raise


def _digest(row: _Row) -> str:
    return hashlib.sha256(row.item.model_dump_json().encode()).hexdigest()[:32]


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True
