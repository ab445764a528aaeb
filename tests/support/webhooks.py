"""Webhooks of the running platform, and users whose changes they deliver."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

from shared.references import id_of
from tests.support.platform import Platform, eventually, ndjson, results
from tests.support.receiver import Receiver

REGISTERED = "coursestream.enrollment.UserRegistered.v1"
UPDATED = "coursestream.enrollment.UserUpdated.v1"
ERASED = "coursestream.enrollment.UserErased.v1"
ENROLLED = "coursestream.enrollment.StudentEnrolled.v1"
REBUILT = "coursestream.reporting.ProjectionRebuilt.v1"
USERS = [REGISTERED, UPDATED]
# Of one import, which has to be answered within the client's timeout.
_ROWS = 2_000


@dataclass
class Subscribed:
    """A webhook of the platform, and its secret."""

    admin: httpx.AsyncClient
    path: str
    secret: str

    async def call(self, action: str, **body: Any) -> dict[str, Any]:
        answer = await self.admin.post(f"{self.path}:{action}", json=body or None)
        assert answer.status_code < 300, answer.text
        document: dict[str, Any] = answer.json()
        return document

    async def get(self, part: str = "") -> dict[str, Any]:
        answer = await self.admin.get(f"{self.path}{part}")
        assert answer.status_code == 200, answer.text
        document: dict[str, Any] = answer.json()
        return document


@asynccontextmanager
async def subscribed(
    platform: Platform, url: str, types: list[str] = USERS
) -> AsyncIterator[Subscribed]:
    admin = platform.client("reporting", "superadmin")
    answer = await admin.post("/v1/webhooks", json={"url": url, "event_types": types})
    assert answer.status_code == 201, answer.text
    created = answer.json()
    path = f"/v1/webhooks/{created['subscription_id']}"
    yield Subscribed(admin, path, created["secret"])
    await admin.delete(path)


@dataclass
class Users:
    """Users that are imported again with other names: one event each time."""

    platform: Platform
    count: int
    mark: str

    @property
    def ids(self) -> set[str]:
        return {str(id_of("user", reference)) for reference in self._references}

    @property
    def _references(self) -> list[str]:
        return [f"{self.mark}:{number}" for number in range(self.count)]

    async def rename(self, round_number: int) -> None:
        rows = [
            {"reference": each, "display_name": f"Ada {round_number}", "role": "student"}
            for each in self._references
        ]
        service = self.platform.client("enrollment", "service")
        for first in range(0, len(rows), _ROWS):
            part = ndjson(rows[first : first + _ROWS])
            answer = results(await service.post("/v1/imports/users", content=part))
            assert {line["status"] for line in answer} <= {"created", "updated"}, answer


def users(platform: Platform, count: int) -> Users:
    return Users(platform, count, f"webhook-{uuid4().hex[:8]}")


async def expect(target: Receiver, subjects: set[str], versions: int, within: float = 60.0) -> None:
    """Wait until every version of every subject was accepted; then check their order."""

    async def complete() -> None:
        missing = {each for each in subjects if len(target.versions[each]) < versions}
        assert not missing

    await eventually(complete, within)
    in_order = list(range(1, versions + 1))
    assert all(target.versions[each] == in_order for each in subjects)


async def some(target: Receiver) -> None:
    assert target.accepted
