"""Users of the HTTP APIs, each with an own token."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx

from deploy.local.tokens import Role, TokenSigner
from shared.http.write_token import WRITE_TOKEN_HEADER
from tools.client import bearer, checked, problem
from tools.stack import Urls

# The problem of something that is not available yet.
_TOO_EARLY = frozenset({"not-available-yet", "write-not-visible"})
# Problems of a service that has an older state of something.
_PERHAPS_TOO_EARLY = frozenset({"not-found", "not-enrolled", "course-not-open"})
# Events take milliseconds from one service to another, unless one is restarting.
PATIENCE_SECONDS = 60.0
PAUSE_SECONDS = 0.05

Answer = Mapping[str, Any]


@dataclass
class Person:
    """With `soon`, retry a refusal that may be caused by events still in flight.

    Every service waits until it has seen what the person wrote last (`?after=`).
    """

    user_id: str
    name: str
    token: str
    urls: Urls
    http: httpx.AsyncClient
    write_token: str | None = None

    async def get(self, service: str, path: str, *, soon: bool = False) -> Answer:
        return _body(await self._send("GET", service, path, soon=soon))

    async def etag(self, service: str, path: str, *, soon: bool = False) -> str:
        return str((await self._send("GET", service, path, soon=soon)).headers["ETag"])

    async def post(
        self,
        service: str,
        path: str,
        body: Answer | None = None,
        *,
        if_match: str | None = None,
        soon: bool = False,
    ) -> Answer:
        return _body(await self._send("POST", service, path, body, if_match, soon))

    async def put(
        self, service: str, path: str, body: Answer | None = None, *, if_match: str | None = None
    ) -> Answer:
        return _body(await self._send("PUT", service, path, body, if_match))

    async def patch(self, service: str, path: str, body: Answer, *, if_match: str) -> Answer:
        return _body(await self._send("PATCH", service, path, body, if_match))

    async def delete(self, service: str, path: str) -> None:
        await self._send("DELETE", service, path)

    async def _send(
        self,
        method: str,
        service: str,
        path: str,
        body: Answer | None = None,
        if_match: str | None = None,
        soon: bool = False,
    ) -> httpx.Response:
        headers = bearer(self.token) | ({"If-Match": if_match} if if_match else {})
        url = httpx.URL(f"{self.urls[service]}/v1/{path}")
        if self.write_token is not None:
            url = url.copy_merge_params({"after": self.write_token})
        waited_for = _TOO_EARLY | _PERHAPS_TOO_EARLY if soon else _TOO_EARLY
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            response = await self.http.request(method, url, json=body, headers=headers)
            if problem(response) not in waited_for or time.monotonic() > deadline:
                self.write_token = response.headers.get(WRITE_TOKEN_HEADER, self.write_token)
                return checked(response)
            await asyncio.sleep(float(response.headers.get("Retry-After", PAUSE_SECONDS)))


def _body(response: httpx.Response) -> Answer:
    answer: Answer = response.json()
    return answer


class Registrar:
    """Register users as the administrator; `id_of` gives the user with this name an id."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        urls: Urls,
        tokens: TokenSigner,
        id_of: Callable[[str], UUID],
    ) -> None:
        self._http = http
        self._urls = urls
        self._tokens = tokens
        self._id_of = id_of
        self.admin = self._person("Administrator", "superadmin")

    async def register(self, name: str, role: Role) -> Person:
        person = self._person(name, role)
        body = {"user_id": person.user_id, "display_name": name, "role": role}
        await self.admin.post("enrollment", "users", body)
        return person

    async def has_registered(self, name: str) -> bool:
        users = await self.admin.get("enrollment", f"users?ids={self._id_of(name)}")
        return bool(users["items"])

    def _person(self, name: str, role: Role) -> Person:
        user_id = str(self._id_of(name))
        token = self._tokens.token(subject=user_id, role=role, name=name)
        return Person(user_id, name, token, self._urls, self._http)
