"""Live figures of an open page."""

import asyncio
import json
from collections.abc import Iterator

import pytest

from services.reporting.api.stream import Timing
from services.reporting.pages.live import Texts, text_events
from shared.errors import NotFound

FAST = Timing(poll=0.001, heartbeat=1, max_duration=5, grace=1)


async def events(answers: Iterator[Texts]) -> list[str]:
    async def read() -> Texts:
        try:
            return next(answers)
        except StopIteration:
            raise NotFound("It was deleted.") from None

    return [event async for event in text_events(await read(), read, asyncio.Event(), FAST)]


async def test_only_what_changed_is_sent() -> None:
    first, second, third, fourth = await events(
        iter(
            [
                {"a.students": "1", "as_of": "10:00"},
                {"a.students": "1", "as_of": "10:00"},
                {"a.students": "2", "as_of": "10:00"},
                {"a.students": "2", "as_of": "10:01"},
            ]
        )
    )
    assert json.loads(first.removeprefix("data: ")) == {"a.students": "1", "as_of": "10:00"}
    assert second.startswith(":")
    assert json.loads(third.removeprefix("data: ")) == {"a.students": "2"}
    assert json.loads(fourth.removeprefix("data: ")) == {"as_of": "10:01"}


async def test_a_stream_ends_when_its_subject_is_gone() -> None:
    assert len(await events(iter([{"a": "1"}]))) == 1


async def test_line_ends_in_texts_do_not_split_an_event() -> None:
    (event,) = await events(iter([{"a": "x\n\ndata: forged"}]))
    assert event.count("\n") == 2


async def test_a_shutdown_ends_a_stream() -> None:
    stopping = asyncio.Event()
    stopping.set()

    async def read() -> Texts:
        pytest.fail("it should have ended")

    assert len([event async for event in text_events({"a": "1"}, read, stopping, FAST)]) == 1
