"""Figures as server-sent events, as they change."""

import asyncio
import time
from uuid import UUID, uuid4

import httpx

from services.reporting.api.stream import Timing
from shared.references import id_of
from tests.reporting.streams import another_process, events, read_until, whole_stream
from tests.support.classroom import Classroom
from tests.support.enrolling import register_teachers
from tests.support.platform import Platform, eventually


async def assert_read_once(client: httpx.AsyncClient) -> None:
    """Just after the first start, no watermark is known."""
    assert (await client.get("/v1/freshness")).json()["as_of"]


async def test_stream_sends_the_row_on_every_change(platform: Platform) -> None:
    room = await Classroom(platform, students=3, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    own = platform.client("reporting", "teacher", subject=owner)
    await eventually(lambda: assert_read_once(own))
    async with (
        events(own, course_id=room.course) as of_course,
        events(own, teacher_id=owner) as of_teacher,
    ):
        for each in (of_course, of_teacher):
            await read_until(each, 0)
        await room.complete(0, lesson=0)
        last = await read_until(of_course, 1)
        await read_until(of_teacher, 1)
    # A client that reconnects gets what changed meanwhile, and nothing twice.
    async with events(own, last, course_id=room.course) as stream:
        await room.complete(1, lesson=0)
        name, data = await anext(stream)
        assert data["item"]["lessons_completed"] == 2
        assert name != last


async def test_stream_has_the_access_rules_of_the_row(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    other = platform.client("reporting", "teacher")
    for query in ({"course_id": room.course}, {"teacher_id": owner}, {"course_id": uuid4()}):
        refused = await other.get("/v1/stream", params={k: str(v) for k, v in query.items()})
        assert refused.status_code == 404
        assert refused.json()["type"].endswith("not-found")
    both = {"course_id": str(room.course), "teacher_id": str(owner)}
    for wrong in ({}, both):
        answer = await platform.client("reporting", "superadmin").get("/v1/stream", params=wrong)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["message"] == "give either teacher_id or course_id"
    student = platform.client("reporting", "student")
    assert (await student.get("/v1/stream", params=both)).status_code == 403


async def test_stream_ends_when_the_course_is_transferred(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    own = platform.client("reporting", "teacher", subject=owner)
    async with events(own, course_id=room.course) as stream:
        await read_until(stream, 0)
        await transfer(platform, room.course, uuid4())
        async for _, data in stream:
            assert data["item"]["teacher_id"] == str(owner)


async def transfer(platform: Platform, course: UUID, to: UUID) -> None:
    admin = platform.client("courses", "superadmin")
    await register_teachers(platform, to)
    answer = await admin.post(f"/v1/courses/{course}:transfer", json={"to_teacher_id": str(to)})
    assert answer.status_code == 200, answer.text


async def test_streams_end_cleanly_at_shutdown(platform: Platform) -> None:
    """A response that is cut off would raise here."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    async with (
        another_process(platform) as (client, stop),
        events(client, course_id=room.course) as stream,
    ):
        await read_until(stream, 0)
        stopping = asyncio.create_task(asyncio.to_thread(stop))
        assert [data async for _, data in stream] == []
        await stopping


async def test_stream_sends_keep_alive_comments(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    timing = Timing(poll=0.01, heartbeat=0.2, max_duration=2.0)
    event, *beats = (
        (await whole_stream(platform, timing, room.course)).removesuffix("\n\n").split("\n\n")
    )
    assert event.startswith("id: ")
    assert set(beats) == {": keep-alive"}
    assert len(beats) <= timing.max_duration / timing.heartbeat


async def test_stream_ends_after_its_maximum_duration(platform: Platform) -> None:
    """A response that is cut off would raise here."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    began = time.monotonic()
    timing = Timing(poll=0.01, max_duration=0.5, grace=5.0)
    assert (await whole_stream(platform, timing, room.course)).endswith("\n\n")
    assert time.monotonic() - began >= timing.max_duration


async def test_an_unchanged_row_is_not_repeated_after_a_reconnect(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    timing = Timing(poll=0.01, max_duration=0.3)
    first = await whole_stream(platform, timing, room.course)
    assert first.count("data: ") == 1
    last = first.splitlines()[0].removeprefix("id: ")
    assert await whole_stream(platform, timing, room.course, last) == ""
    assert await whole_stream(platform, timing, room.course, "another") != ""
