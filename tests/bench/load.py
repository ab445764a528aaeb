"""Commands at a constant rate, some of which are followed to where they show."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from itertools import product
from random import Random
from typing import Protocol
from urllib.parse import quote
from uuid import uuid4

from tests.bench.served import CONNECTIONS
from tests.bench.wire import Wire
from tests.support.classroom import Classroom

RATE = 200
# Every tenth command is followed to reporting; following all of them would add to the load.
FOLLOWED = 10
# As many as saturate two cores in some seconds.
AT_ONCE = 3_000


class Commands(Protocol):
    async def send(self) -> str:
        """Send the next command, and return what ``follow`` needs."""

    async def follow(self, token: str) -> None:
        """Return when the command's effect shows."""


class Completions:
    """Completes every lesson for every student, in random order, as that student."""

    def __init__(self, room: Classroom, progress: Wire, reporting: Wire) -> None:
        work = list(product(range(room.students), range(room.lessons)))
        Random(RATE).shuffle(work)
        signer = room.platform.stack.tokens
        self._students = [
            signer.token(subject=room.student_id(n), role="student") for n in range(room.students)
        ]
        self._reader = signer.token(subject=uuid4(), role="superadmin")
        self._room, self._work = room, iter(work)
        self._progress, self._reporting = progress, reporting
        self._course = f"/v1/courses/{room.course}"

    async def send(self) -> str:
        student, lesson = next(self._work)
        path = f"{self._course}/lessons/{self._room.lesson_id(lesson)}:complete"
        answer = await self._progress.request("POST", path, self._students[student])
        assert answer.status == 200, answer.body
        return answer.headers["coursestream-write-token"]

    async def follow(self, token: str) -> None:
        path = f"{self._course}/performance?after={quote(token)}"
        report = await self._reporting.request("GET", path, self._reader)
        assert report.status == 200, report.body


@dataclass
class Load:
    """Sends ``rate`` commands per second, however long they take; times are in milliseconds.

    ``commands``: until the response; ``shown``: from there until the effect shows; ``late``: how
    far behind schedule each was sent.
    """

    source: Commands
    rate: float = RATE
    commands: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    sent: int = 0

    async def run(self, number: int, warm_up: int = 0, stop: asyncio.Event | None = None) -> None:
        """Send so many commands, or until ``stop``.

        The first ``warm_up`` commands are not measured: the services prepare their statements.
        """
        started = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for turn in range(number):
                if stop is not None and stop.is_set():
                    return
                due = started + turn / self.rate
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                if turn == warm_up:
                    self._discard()
                self.sent += 1
                self.late.append((time.perf_counter() - due) * 1000)
                tasks.create_task(self._command(followed=turn % FOLLOWED == 0))

    def _discard(self) -> None:
        for measured in (self.commands, self.shown, self.late):
            measured.clear()

    async def _command(self, *, followed: bool) -> None:
        sent = time.perf_counter()
        token = await self.source.send()
        answered = time.perf_counter()
        self.commands.append((answered - sent) * 1000)
        if followed:
            await self.source.follow(token)
            self.shown.append((time.perf_counter() - answered) * 1000)


async def saturation(room: Classroom, source: Commands, before: int) -> float:
    """Return the commands per second until reporting shows ``AT_ONCE`` more than ``before``."""
    await room.expect(lessons_completed=before)
    began = time.perf_counter()
    await _saturate(source)
    await room.expect(lessons_completed=before + AT_ONCE)
    return AT_ONCE / (time.perf_counter() - began)


async def _saturate(source: Commands) -> None:
    """Let each connection send the next command as soon as it has the answer."""
    left = iter(range(AT_ONCE))

    async def send() -> None:
        for _ in left:
            await source.send()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(CONNECTIONS):
            tasks.create_task(send())
