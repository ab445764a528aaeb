"""Figures of a teacher or course as they change, as server-sent events.

Each event holds the whole row, and its id is the row's digest. A client that reconnects with
``Last-Event-ID`` therefore misses nothing, and the server keeps no history.
"""

import asyncio
import hashlib
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Annotated, NamedTuple
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from services.reporting.api.ownership import own_teacher, sees_all
from services.reporting.errors import CourseNotFound, TooManyStreams, TooManyStreamsOfCaller
from services.reporting.queries.performance import course_performance, teacher_performance
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportItem
from services.reporting.schemas.performance import CoursePerformance, TeacherPerformance
from shared.auth import KeySetUnavailable, Principal
from shared.database import is_transient
from shared.errors import InvalidInput, NotFound, RateLimited, Unavailable
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal, authorize
from shared.http.problems import problem_responses

_Row = ReportItem[TeacherPerformance] | ReportItem[CoursePerformance]
_Read = Callable[[], Awaitable[_Row]]

# Each stream costs two statements a second.
MAX_STREAMS = 50
MAX_STREAMS_PER_CALLER = 5
_ALL_TIME = Period()
_slots = asyncio.Semaphore(MAX_STREAMS)
_open_streams: Counter[UUID] = Counter()

router = APIRouter(tags=["stream"], dependencies=[Depends(authorize)])

ACCESS: Access = {("GET", "/v1/stream"): TEACHERS | IMPORTERS}


class Timing(NamedTuple):
    """In seconds."""

    poll: float = 1.0
    heartbeat: float = 15.0
    # Clients reconnect by themselves, and are authorized again.
    max_duration: float = 900.0
    # How much longer a client that does not read may hold its slot.
    grace: float = 30.0


async def timing() -> Timing:
    """A dependency, which tests override to run faster."""
    return Timing()


@asynccontextmanager
async def hold_slot(caller: UUID) -> AsyncIterator[None]:
    """Hold a slot for a stream.

    Raises:
        TooManyStreamsOfCaller: the caller has too many open.
        TooManyStreams: all slots are held.
    """
    if _open_streams[caller] >= MAX_STREAMS_PER_CALLER:
        raise TooManyStreamsOfCaller(
            f"You have {MAX_STREAMS_PER_CALLER} open streams; close one first."
        )
    if _slots.locked():
        raise TooManyStreams(f"{MAX_STREAMS} streams are open; retry later.")
    _open_streams[caller] += 1
    try:
        async with _slots:
            yield
    finally:
        _open_streams[caller] -= 1
        if not _open_streams[caller]:
            del _open_streams[caller]


async def _slot(principal: CurrentPrincipal) -> AsyncIterator[None]:
    """Hold a slot from before the first read until the response has ended, however it ends."""
    async with hold_slot(principal.user_id):
        yield


class EventStream(StreamingResponse):
    media_type = "text/event-stream"

    def __init__(self, events: AsyncIterator[str], timeout_seconds: float) -> None:
        super().__init__(events, headers={"Cache-Control": "no-store"})
        self._timeout_seconds = timeout_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The events end by themselves, unless a client that does not read blocks ``send``."""
        try:
            async with asyncio.timeout(self._timeout_seconds) as timeout:
                await super().__call__(scope, receive, send)
        except TimeoutError:
            if not timeout.expired():
                raise


@router.get(
    "/stream",
    status_code=200,
    response_class=EventStream,
    dependencies=[Depends(_slot)],
    responses=problem_responses(
        404, RateLimited, TooManyStreamsOfCaller, KeySetUnavailable, Unavailable, TooManyStreams
    ),
)
async def stream_performance(
    request: Request,
    principal: CurrentPrincipal,
    timing: Annotated[Timing, Depends(timing)],
    teacher_id: Annotated[UUID | None, Query(description="Either this or `course_id`")] = None,
    course_id: Annotated[UUID | None, Query(description="Either this or `teacher_id`")] = None,
    last_event_id: Annotated[
        str | None, Header(max_length=100, description="The event received last is not repeated")
    ] = None,
) -> EventStream:
    """Stream the figures of a teacher or course.

    Sends the figures of one teacher or one course as server-sent events, now and on every change.

    The data are those of the performance routes without a period. A comment every 15 s shows that
    the connection is alive. The stream ends after 15 minutes, at shutdown, and when the teacher
    or course is deleted or no longer the caller's; clients then reconnect.
    """
    read = _reader(principal, teacher_id, course_id)
    events = _events(await read(), read, last_event_id, request.app.state.stopping, timing)
    return EventStream(events, timing.max_duration + timing.grace)


def _reader(principal: Principal, teacher_id: UUID | None, course_id: UUID | None) -> _Read:
    """Return what reads the row; it checks on every call that it is still the caller's."""

    async def read_teacher(teacher_id: UUID) -> _Row:
        return await teacher_performance(await own_teacher(teacher_id, principal), _ALL_TIME)

    async def read_course(course_id: UUID) -> _Row:
        row = await course_performance(course_id, _ALL_TIME)
        if not sees_all(principal) and row.item.teacher_id != principal.user_id:
            raise CourseNotFound(course_id)
        return row

    if teacher_id is not None and course_id is None:
        return lambda: read_teacher(teacher_id)
    if course_id is not None and teacher_id is None:
        return lambda: read_course(course_id)
    raise InvalidInput(
        "A stream is of one teacher or of one course.",
        errors=[{"field": "query", "message": "give either teacher_id or course_id"}],
    )


async def _events(
    row: _Row, read: _Read, last_id: str | None, stopping: asyncio.Event, timing: Timing
) -> AsyncIterator[str]:
    started = last_sent = time.monotonic()
    while time.monotonic() - started < timing.max_duration:
        if _digest(row) != last_id:
            last_id, last_sent = _digest(row), time.monotonic()
            yield f"id: {last_id}\ndata: {row.model_dump_json()}\n\n"
        elif time.monotonic() - last_sent > timing.heartbeat:
            last_sent = time.monotonic()
            yield ": keep-alive\n\n"
        if await is_set_within(stopping, timing.poll):
            return
        try:
            row = await read()
        except NotFound:
            return
        except Exception as error:
            # A database that is briefly unreachable ends no stream.
            if not is_transient(error):
                raise


def _digest(row: _Row) -> str:
    return hashlib.sha256(row.item.model_dump_json().encode()).hexdigest()[:32]


async def is_set_within(event: asyncio.Event, seconds: float) -> bool:
    """Wait for the event, at most so long."""
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return False
    return True
