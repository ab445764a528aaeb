"""`:complete` beside ten thousand completions in progress, and beside a million."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from hashlib import md5
from random import Random
from uuid import UUID, uuid4

import asyncpg
from rich.console import Console

from deploy.local.stack import LocalStack
from services.progress.app import SERVICE
from shared.database.migrations import migrate
from tests.bench.growth.costs import SIZES, Cost, Growth, measured, vacuumed
from tests.bench.sidebar import CLASSMATES, FILL
from tests.support.statements import application, client_of

# Of the lessons of each course a fifth are quizzes, two fifths are completed, and two are not.
_LESSONS, _CHAPTERS = 50, 10
_COMPLETED = CLASSMATES * _LESSONS * 2 // 5
_WARM_UP, _COMMANDS = 100, 400


async def command_growth(stack: LocalStack, console: Console) -> Growth:
    """Complete lessons one after the other, each of another student."""
    url = stack.database_urls["progress"]
    await migrate(SERVICE.schema, url)
    courses: list[UUID] = []
    costs = []
    for size in SIZES:
        console.print(f"filling progress until it has {size:,} completions …")
        added = [uuid4() for _ in range(size // _COMPLETED - len(courses))]
        await _fill(url, added)
        courses += added
        await vacuumed(url)
        costs.append(await _measure(stack, url, size, courses))
    return Growth("command", "a command", "completions", costs)


async def _fill(url: str, courses: Iterable[UUID]) -> None:
    database = await asyncpg.connect(url)
    try:
        for course in courses:
            await database.execute(
                FILL.format(course=course, size=_LESSONS, chapters=_CHAPTERS, classmates=CLASSMATES)
            )
    finally:
        await database.close()


async def _measure(stack: LocalStack, url: str, size: int, courses: Sequence[UUID]) -> Cost:
    learners = [(course, number) for course in courses for number in range(CLASSMATES)]
    chosen = Random(size).sample(learners, _WARM_UP + _COMMANDS)
    await _complete(stack, chosen[:_WARM_UP])
    async with measured(stack, url) as used:
        seconds, processor = await _complete(stack, chosen[_WARM_UP:])
    return Cost.of(size, _COMMANDS, seconds, processor, used)


async def _complete(stack: LocalStack, learners: Sequence[tuple[UUID, int]]) -> tuple[float, float]:
    """Let each complete the last lesson; return the seconds by the clock, and of this process."""
    requests = [
        (
            f"/v1/courses/{course}/lessons/{_id(course, 'lesson', _LESSONS - 1)}:complete",
            stack.tokens.token(subject=_id(course, "student", number), role="student"),
        )
        for course, number in learners
    ]
    async with application(stack, SERVICE) as here, client_of(here, "") as client:
        began = time.perf_counter(), time.process_time()
        for path, token in requests:
            answer = await client.post(path, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 200, answer.text
        return time.perf_counter() - began[0], time.process_time() - began[1]


def _id(course: UUID, kind: str, number: int) -> UUID:
    """Return an id as ``FILL`` makes it."""
    return UUID(md5(f"{course} {kind} {number}".encode(), usedforsecurity=False).hexdigest())
