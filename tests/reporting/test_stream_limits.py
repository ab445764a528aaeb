"""How many streams a process serves, and that their slots are released."""

import asyncio
import json
from collections import Counter
from contextlib import AsyncExitStack
from uuid import UUID, uuid4

from starlette.types import Message, Receive, Scope, Send

from services.reporting.api.stream import MAX_STREAMS, MAX_STREAMS_PER_CALLER, Timing
from tests.reporting.streams import (
    another_process,
    assert_streams,
    serving,
)
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually
from tests.support.statements import client_of


async def test_a_process_refuses_streams_over_its_limit(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    path = f"/v1/stream?course_id={room.course}"
    async with another_process(platform) as (client, _):
        callers = [client]
        for _ in range(MAX_STREAMS // MAX_STREAMS_PER_CALLER + 1):
            callers.append(platform.client("reporting", "superadmin"))
            callers[-1].base_url = client.base_url
        async with AsyncExitStack() as streams:
            answers = await asyncio.gather(
                *(
                    streams.enter_async_context(caller.stream("GET", path))
                    for caller in callers
                    for _ in range(MAX_STREAMS_PER_CALLER)
                )
            )
            assert Counter(each.status_code for each in answers) == {200: MAX_STREAMS, 503: 10}
            refused = next(each for each in answers if each.status_code == 503)
            assert json.loads(await refused.aread())["type"].endswith("too-many-streams")
            assert refused.headers["retry-after"] == "5"
        await eventually(lambda: assert_streams(client, path))


async def test_a_caller_has_a_limit_of_its_own(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    path = f"/v1/stream?course_id={room.course}"
    greedy, other = (platform.client("reporting", "superadmin") for _ in range(2))
    async with AsyncExitStack() as streams:
        for _ in range(MAX_STREAMS_PER_CALLER):
            answer = await streams.enter_async_context(greedy.stream("GET", path))
            assert answer.status_code == 200
        refused = await greedy.get(path)
        assert refused.status_code == 429
        assert refused.json()["type"].endswith("too-many-streams-of-caller")
        assert refused.headers["retry-after"] == "5"
        assert (await greedy.head(path)).status_code == 429
        await assert_streams(other, path)
    await eventually(lambda: assert_streams(greedy, path))


async def test_a_client_that_does_not_read_loses_its_slot(platform: Platform) -> None:
    """All slots are taken by clients that stay connected and read nothing."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    stuck, never = asyncio.Semaphore(0), asyncio.Event()

    async def send(_message: Message) -> None:
        stuck.release()
        await never.wait()

    async def receive() -> Message:
        await never.wait()
        raise AssertionError

    await assert_slots_are_released(platform, room.course, receive, send, stuck)


async def test_a_client_that_left_before_the_first_event_loses_its_slot(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    never = asyncio.Event()

    async def send(_message: Message) -> None:
        await never.wait()

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    await assert_slots_are_released(platform, room.course, receive, send)


async def assert_slots_are_released(
    platform: Platform,
    course: UUID,
    receive: Receive,
    send: Send,
    stuck: asyncio.Semaphore | None = None,
) -> None:
    """Call the application directly, since every HTTP client reads."""
    tokens = platform.stack.tokens
    token = tokens.token(subject=uuid4(), role="superadmin")
    query = f"course_id={course}"
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET",
        "scheme": "http", "path": "/v1/stream", "raw_path": b"/v1/stream", "root_path": "",
        "query_string": query.encode(), "client": None, "server": ("here", 80),
    }  # fmt: skip

    def scope_of_another_caller() -> Scope:
        own = tokens.token(subject=uuid4(), role="superadmin")
        return {**scope, "headers": [(b"authorization", f"Bearer {own}".encode())]}

    timing = Timing(poll=0.01, max_duration=0.1, grace=4.0)
    async with serving(platform, timing) as here, client_of(here, token) as client:
        calls = [
            asyncio.create_task(here(scope_of_another_caller(), receive, send))
            for _ in range(MAX_STREAMS)
        ]
        if stuck is not None:
            for _ in calls:
                await stuck.acquire()
            assert (await client.get(f"/v1/stream?{query}")).status_code == 503
        async with asyncio.timeout(30):
            await asyncio.gather(*calls)
        assert (await client.get(f"/v1/stream?{query}")).status_code == 200
