"""Figures as they change, as server-sent events."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx

from services.reporting.api.stream import MOST_STREAMS
from shared.references import id_of
from tests.classroom import Classroom
from tests.support import Platform, eventually

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
    name = platform.supervisor.add("reporting", role="api")
    stopped = False
    try:
        platform.supervisor.wait_ready(name)
        client = platform.client("reporting", "superadmin")
        client.base_url = httpx.URL(platform.urls[name])
        async with events(client, course_id=room.course) as told:
            await until(told, 0)
            stopping = asyncio.create_task(
                asyncio.to_thread(platform.supervisor.stop_instance, name)
            )
            stopped = True
            assert [data async for _, data in told] == []
            await stopping
    finally:
        if not stopped:
            platform.supervisor.stop_instance(name)


async def test_streams_are_bounded(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    client = platform.client("reporting", "superadmin")
    path = f"/v1/stream?course_id={room.course}"
    async with AsyncExitStack() as streams:
        # Kept, since a reader that nobody holds any more closes its stream.
        held = [
            await streams.enter_async_context(events(client, course_id=room.course))
            for _ in range(MOST_STREAMS)
        ]
        await asyncio.gather(*(until(told, 0) for told in held))
        refused = await client.get(path)
        assert refused.status_code == 503
        assert refused.json()["type"].endswith("too-many-streams")
        assert refused.headers["retry-after"] == "5"

    async def free() -> None:
        async with client.stream("GET", path) as response:
            assert response.status_code == 200

    await eventually(free)
