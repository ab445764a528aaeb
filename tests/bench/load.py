"""Completions at a constant rate, each sent by its student as one command."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from itertools import product
from random import Random
from urllib.parse import quote
from uuid import uuid4

from tests.bench.wire import Wire
from tests.support.classroom import Classroom

RATE = 200
# Every tenth command is followed to reporting; following all of them would add to the load.
FOLLOWED = 10


@dataclass
class Load:
    """Sends ``RATE`` commands per second, however long they take; times are in milliseconds.

    ``commands``: until the response; ``shown``: from there until reporting shows the figure;
    ``late``: how far behind schedule each was sent.
    """

    room: Classroom
    progress: Wire
    reporting: Wire
    commands: list[float] = field(default_factory=list)
    shown: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)
    sent: int = 0

    async def run(self, warm_up: int, stop: asyncio.Event | None = None) -> None:
        """Complete every lesson for every student, in random order, or until ``stop``.

        The first ``warm_up`` commands are not measured: the services prepare their statements.
        """
        work = list(product(range(self.room.students), range(self.room.lessons)))
        Random(RATE).shuffle(work)
        signer = self.room.platform.stack.tokens
        students = [
            signer.token(subject=self.room.student_id(n), role="student")
            for n in range(self.room.students)
        ]
        reader = signer.token(subject=uuid4(), role="superadmin")
        started = time.perf_counter()
        async with asyncio.TaskGroup() as tasks:
            for number, (student, lesson) in enumerate(work):
                if stop is not None and stop.is_set():
                    return
                due = started + number / RATE
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                if number == warm_up:
                    self._discard()
                self.sent += 1
                self.late.append((time.perf_counter() - due) * 1000)
                follower = reader if number % FOLLOWED == 0 else None
                tasks.create_task(self._complete(students[student], lesson, follower))

    def _discard(self) -> None:
        for measured in (self.commands, self.shown, self.late):
            measured.clear()

    async def _complete(self, student: str, lesson: int, reader: str | None) -> None:
        course = f"/v1/courses/{self.room.course}"
        command = f"{course}/lessons/{self.room.lesson_id(lesson)}:complete"
        sent = time.perf_counter()
        answer = await self.progress.request("POST", command, student)
        answered = time.perf_counter()
        assert answer.status == 200, answer.body
        self.commands.append((answered - sent) * 1000)
        if reader is not None:
            after = quote(answer.headers["coursestream-write-token"])
            path = f"{course}/performance?after={after}"
            report = await self.reporting.request("GET", path, reader)
            assert report.status == 200, report.body
            self.shown.append((time.perf_counter() - answered) * 1000)
