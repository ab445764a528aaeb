"""What all actors share."""

from collections.abc import Awaitable, Callable
from random import Random
from typing import Any

import httpx

from tests.chaos.school import Course, School, User

Step = Callable[[], Awaitable[None]]


class ActorFailed(Exception):
    """A mistake in the load itself."""


class Actor:
    """``steps`` lists the commands, the frequent ones repeatedly."""

    def __init__(self, school: School, course: Course, chance: Random) -> None:
        self.school, self.course, self.chance = school, course, chance
        self.steps: list[Step] = []

    async def step(self) -> None:
        """Raises ActorFailed, which names actor and step."""
        step = self.chance.choice(self.steps)
        try:
            await step()
        except Exception as error:
            what = f"{type(self).__name__}.{step.__name__} failed: {error!r}"
            raise ActorFailed(what) from error

    async def _send(
        self, service: str, user: User, method: str, path: str, body: Any = None, **options: Any
    ) -> httpx.Response:
        return await self.school.sender.send(service, user, method, path, body, **options)

    async def _edit(
        self, service: str, user: User, method: str, path: str, body: Any, *, of: str | None = None
    ) -> httpx.Response:
        """Change what ``of`` returns, with its ETag."""
        read = await self._send(service, user, "GET", of or path)
        tag = read.headers.get("ETag", '"0"')
        return await self._send(service, user, method, path, body, tag=tag)

    def _name(self, what: str) -> str:
        return f"{what} {self.chance.getrandbits(24)}"
