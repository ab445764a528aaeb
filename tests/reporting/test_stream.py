"""Figures as they change, as server-sent events."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send

from services.reporting.api import stream
from services.reporting.api.stream import MOST_STREAMS, MOST_STREAMS_OF_CALLER, Times
from services.reporting.app import SERVICE
from shared.references import id_of
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually
from tests.support.statements import application, client_of

Event = tuple[str, dict[str, Any]]


@asynccontextmanager
async def events(
    client: httpx.AsyncClient, last: str | None = None, **parameters: object
) -> AsyncIterator[AsyncIterator[Event]]:
    """(id, data) of each event, until the stream ends."""
    headers = {"Last-Event-ID": last} if last else {}
    query = {name: str(value) for name, value in parameters.items()}
    async with client.stream("GET", "/v1/stream", params=query, headers=headers) as response:
        assert response.status_code == 200
        assert response.headers["content-type"].startswith("text/event-stream")
        yield parsed(response)


async def parsed(response: httpx.Response) -> AsyncIterator[Event]:
    name = ""
    async for line in response.aiter_lines():
        if line.startswith("id: "):
            name = line.removeprefix("id: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


async def until(told: AsyncIterator[Event], lessons: int) -> str:
    """Read on until so many are completed; returns the id of the event that tells."""
    async for name, data in told:
        if data["item"]["lessons_completed"] == lessons:
            assert data["as_of"]
            return name
    raise AssertionError("the stream ended")


async def test_a_row_is_told_as_it_changes(platform: Platform) -> None:
    room = await Classroom(platform, students=3, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    own = platform.client("reporting", "teacher", subject=owner)
    async with (
        events(own, course_id=room.course) as of_course,
        events(own, teacher_id=owner) as of_teacher,
    ):
        for told in (of_course, of_teacher):
            await until(told, 0)
        await room.complete(0, lesson=0)
        last = await until(of_course, 1)
        await until(of_teacher, 1)
    # Whoever comes back hears what was told meanwhile, and nothing twice.
    async with events(own, last, course_id=room.course) as told:
        await room.complete(1, lesson=0)
        name, data = await anext(told)
        assert data["item"]["lessons_completed"] == 2
        assert name != last


async def test_a_stream_shows_what_the_row_shows(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    other = platform.client("reporting", "teacher")
    for query in ({"course_id": room.course}, {"teacher_id": owner}, {"course_id": uuid4()}):
        refused = await other.get("/v1/stream", params={k: str(v) for k, v in query.items()})
        assert refused.status_code == 404
        assert refused.json()["type"].endswith("not-reported")
    both = {"course_id": str(room.course), "teacher_id": str(owner)}
    for wrong in ({}, both):
        answer = await platform.client("reporting", "superadmin").get("/v1/stream", params=wrong)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["message"] == "give teacher_id or course_id"
    student = platform.client("reporting", "student")
    assert (await student.get("/v1/stream", params=both)).status_code == 403


async def test_a_stream_ends_when_the_course_goes_to_somebody_else(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    own = platform.client("reporting", "teacher", subject=owner)
    async with events(own, course_id=room.course) as told:
        await until(told, 0)
        await transfer(platform, room.course, uuid4())
        async for _, data in told:
            assert data["item"]["teacher_id"] == str(owner)


async def transfer(platform: Platform, course: UUID, to: UUID) -> None:
    admin = platform.client("courses", "superadmin")
    answer = await admin.post(f"/v1/courses/{course}:transfer", json={"to_teacher_id": str(to)})
    assert answer.status_code == 200, answer.text


async def test_streams_end_cleanly_at_shutdown(platform: Platform) -> None:
    """An answer that was cut off would raise here."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    async with (
        another_process(platform) as (client, stop),
        events(client, course_id=room.course) as told,
    ):
        await until(told, 0)
        stopping = asyncio.create_task(asyncio.to_thread(stop))
        assert [data async for _, data in told] == []
        await stopping


@asynccontextmanager
async def another_process(
    platform: Platform,
) -> AsyncIterator[tuple[httpx.AsyncClient, Callable[[], None]]]:
    """A client of one that serves nobody else, and what stops it."""
    name = platform.supervisor.add("reporting", role="api")
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        platform.supervisor.stop_instance(name)

    try:
        platform.supervisor.wait_ready(name)
        client = platform.client("reporting", "superadmin")
        client.base_url = httpx.URL(platform.urls[name])
        yield client, stop
    finally:
        if not stopped:
            stop()


async def test_of_a_burst_just_those_beyond_the_bound_are_refused(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    path = f"/v1/stream?course_id={room.course}"
    async with another_process(platform) as (client, _):
        callers = [client]
        for _ in range(MOST_STREAMS // MOST_STREAMS_OF_CALLER + 1):
            callers.append(platform.client("reporting", "superadmin"))
            callers[-1].base_url = client.base_url
        async with AsyncExitStack() as streams:
            answers = await asyncio.gather(
                *(
                    streams.enter_async_context(caller.stream("GET", path))
                    for caller in callers
                    for _ in range(MOST_STREAMS_OF_CALLER)
                )
            )
            assert Counter(each.status_code for each in answers) == {200: MOST_STREAMS, 503: 10}
            refused = next(each for each in answers if each.status_code == 503)
            assert json.loads(await refused.aread())["type"].endswith("too-many-streams")
            assert refused.headers["retry-after"] == "5"
        await eventually(lambda: served(client, path))


async def test_one_caller_has_some_of_the_places(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    path = f"/v1/stream?course_id={room.course}"
    greedy, other = (platform.client("reporting", "superadmin") for _ in range(2))
    async with AsyncExitStack() as streams:
        for _ in range(MOST_STREAMS_OF_CALLER):
            answer = await streams.enter_async_context(greedy.stream("GET", path))
            assert answer.status_code == 200
        refused = await greedy.get(path)
        assert refused.status_code == 429
        assert refused.json()["type"].endswith("too-many-streams-of-caller")
        assert refused.headers["retry-after"] == "5"
        assert (await greedy.head(path)).status_code == 429
        await served(other, path)
    await eventually(lambda: served(greedy, path))


async def served(client: httpx.AsyncClient, path: str) -> None:
    async with client.stream("GET", path) as response:
        assert response.status_code == 200


# In this process, with other times.


@asynccontextmanager
async def serving(platform: Platform, times: Times) -> AsyncIterator[FastAPI]:
    async with application(platform.stack, SERVICE) as here:
        here.dependency_overrides[stream.times] = lambda: times
        yield here


async def whole_stream(
    platform: Platform, times: Times, course: UUID, last: str | None = None
) -> str:
    """All that a stream says until it ends."""
    token = platform.stack.tokens.token(subject=uuid4(), role="superadmin")
    headers = {"Last-Event-ID": last} if last else {}
    async with serving(platform, times) as here, client_of(here, token) as client:
        path = f"/v1/stream?course_id={course}"
        answer = await client.get(path, headers=headers)
    assert answer.status_code == 200
    return answer.text


async def test_a_stream_without_news_says_that_it_lives(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    times = Times(poll=0.01, heartbeat=0.2, longest=2.0)
    event, *beats = (
        (await whole_stream(platform, times, room.course)).removesuffix("\n\n").split("\n\n")
    )
    assert event.startswith("id: ")
    assert set(beats) == {": still here"}
    assert len(beats) <= times.longest / times.heartbeat


async def test_a_stream_ends_after_its_longest_time(platform: Platform) -> None:
    """An answer that was cut off instead would raise here."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    began = time.monotonic()
    times = Times(poll=0.01, longest=0.5, patience=5.0)
    assert (await whole_stream(platform, times, room.course)).endswith("\n\n")
    assert time.monotonic() - began >= times.longest


async def test_an_unchanged_row_is_not_told_again_to_whoever_comes_back(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    times = Times(poll=0.01, longest=0.3)
    first = await whole_stream(platform, times, room.course)
    assert first.count("data: ") == 1
    last = first.splitlines()[0].removeprefix("id: ")
    assert await whole_stream(platform, times, room.course, last) == ""
    assert await whole_stream(platform, times, room.course, "another") != ""


async def test_whoever_does_not_read_gives_the_place_back(platform: Platform) -> None:
    """As many as there are places; the server takes nothing more for them, and they stay."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    stuck, never = asyncio.Semaphore(0), asyncio.Event()

    async def send(_message: Message) -> None:
        stuck.release()
        await never.wait()

    async def receive() -> Message:
        await never.wait()
        raise AssertionError

    await assert_places_come_back(platform, room.course, receive, send, stuck)


async def test_whoever_left_before_the_first_event_gives_the_place_back(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    never = asyncio.Event()

    async def send(_message: Message) -> None:
        await never.wait()

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    await assert_places_come_back(platform, room.course, receive, send)


async def assert_places_come_back(
    platform: Platform,
    course: UUID,
    receive: Receive,
    send: Send,
    stuck: asyncio.Semaphore | None = None,
) -> None:
    """Past any HTTP client, since each of those reads."""
    tokens = platform.stack.tokens
    token = tokens.token(subject=uuid4(), role="superadmin")
    query = f"course_id={course}"
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET",
        "scheme": "http", "path": "/v1/stream", "raw_path": b"/v1/stream", "root_path": "",
        "query_string": query.encode(), "client": None, "server": ("here", 80),
    }  # fmt: skip

    def scope_of_somebody() -> Scope:
        own = tokens.token(subject=uuid4(), role="superadmin")
        return {**scope, "headers": [(b"authorization", f"Bearer {own}".encode())]}

    times = Times(poll=0.01, longest=0.1, patience=4.0)
    async with serving(platform, times) as here, client_of(here, token) as client:
        calls = [
            asyncio.create_task(here(scope_of_somebody(), receive, send))
            for _ in range(MOST_STREAMS)
        ]
        if stuck is not None:
            for _ in calls:
                await stuck.acquire()
            assert (await client.get(f"/v1/stream?{query}")).status_code == 503
        async with asyncio.timeout(30):
            await asyncio.gather(*calls)
        assert (await client.get(f"/v1/stream?{query}")).status_code == 200
