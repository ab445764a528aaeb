"""Clients of event streams, and processes that serve them."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID, uuid4

import httpx
from fastapi import FastAPI

from services.reporting.api import stream
from services.reporting.api.stream import Timing
from services.reporting.app import SERVICE
from tests.support.platform import Platform
from tests.support.statements import application, client_of

Event = tuple[str, dict[str, Any]]


@asynccontextmanager
async def events(
    client: httpx.AsyncClient, last: str | None = None, **parameters: object
) -> AsyncIterator[AsyncIterator[Event]]:
    """Open a stream; yields (id, data) of each event until it ends."""
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


async def read_until(stream: AsyncIterator[Event], lessons: int) -> str:
    """Read until so many lessons are completed; return the id of that event."""
    async for name, data in stream:
        if data["item"]["lessons_completed"] == lessons:
            assert data["as_of"]
            return name
    raise AssertionError("the stream ended")


@asynccontextmanager
async def another_process(
    platform: Platform,
) -> AsyncIterator[tuple[httpx.AsyncClient, Callable[[], None]]]:
    """Start a process of its own; yields a client of it, and what stops the process."""
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


async def assert_streams(client: httpx.AsyncClient, path: str) -> None:
    async with client.stream("GET", path) as response:
        assert response.status_code == 200


@asynccontextmanager
async def serving(platform: Platform, timing: Timing) -> AsyncIterator[FastAPI]:
    """Serve reporting in this process, with other timing."""
    async with application(platform.stack, SERVICE) as here:
        here.dependency_overrides[stream.timing] = lambda: timing
        yield here


async def whole_stream(
    platform: Platform, timing: Timing, course: UUID, last: str | None = None
) -> str:
    """Return everything that a stream sends until it ends."""
    token = platform.stack.tokens.token(subject=uuid4(), role="superadmin")
    headers = {"Last-Event-ID": last} if last else {}
    async with serving(platform, timing) as here, client_of(here, token) as client:
        path = f"/v1/stream?course_id={course}"
        answer = await client.get(path, headers=headers)
    assert answer.status_code == 200
    return answer.text
