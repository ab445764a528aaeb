"""Clients of a service whose replicas come and go, as behind a load balancer."""

import asyncio
import itertools
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx

from tests.support.platform import Platform, eventually

_CLIENTS = 4
# Of each client, so that the load shows failures and not what the machine can do.
_PAUSE_SECONDS = 0.5


class Load:
    """Creates courses and reads them back; ``created`` are their slugs.

    A request goes to a replica that is in rotation when it begins, and to another one each time.
    """

    def __init__(self, platform: Platform, instances: list[str]) -> None:
        self.created: set[str] = set()
        self.failures: list[str] = []
        self._platform = platform
        self._token = platform.stack.tokens.token(
            subject=secrets.token_hex(8), role="teacher", name="Author"
        )
        self.instances = instances
        self._open: Counter[str] = Counter()
        self._turn = itertools.count()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Send requests until the end of the block."""
        async with asyncio.TaskGroup() as group:
            clients = [group.create_task(self._send_forever()) for _ in range(_CLIENTS)]
            try:
                yield
            finally:
                for client in clients:
                    client.cancel()

    async def more(self, count: int) -> None:
        """Wait until so many more courses were created, or a request failed."""
        target = len(self.created) + count

        async def reached() -> None:
            assert self.failures or len(self.created) >= target

        await eventually(reached)

    def add(self, instance: str) -> None:
        self.instances.append(instance)

    async def drain(self, instance: str) -> None:
        """Send no further requests to a replica, and wait for the open ones."""
        self.instances.remove(instance)

        async def idle() -> None:
            assert self._open[instance] == 0

        await eventually(idle)

    async def _send_forever(self) -> None:
        headers = {"Authorization": f"Bearer {self._token}"}
        async with httpx.AsyncClient(headers=headers, timeout=30, trust_env=False) as http:
            while True:
                try:
                    await self._create(http)
                except httpx.HTTPError as error:
                    self.failures.append(repr(error))
                await asyncio.sleep(_PAUSE_SECONDS)

    async def _create(self, http: httpx.AsyncClient) -> None:
        slug = f"rolled-{secrets.token_hex(6)}"
        with self._replica() as url:
            response = await http.post(f"{url}/v1/courses", json={"slug": slug, "title": slug})
        if response.status_code != 201:
            self.failures.append(f"{response.status_code} {response.text}")
            return
        self.created.add(slug)
        with self._replica() as url:
            response = await http.get(f"{url}/v1/courses/{response.json()['course_id']}")
        if response.status_code != 200 or response.json()["slug"] != slug:
            self.failures.append(f"{response.status_code} {response.text}")

    @contextmanager
    def _replica(self) -> Iterator[str]:
        instance = self.instances[next(self._turn) % len(self.instances)]
        self._open[instance] += 1
        try:
            yield self._platform.supervisor.urls[instance]
        finally:
            self._open[instance] -= 1
