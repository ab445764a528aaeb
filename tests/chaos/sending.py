"""Send each command until it is answered."""

import asyncio
import re
import time
from random import Random
from typing import Any
from uuid import UUID

import httpx

from deploy.local.tokens import Role
from shared.http.middleware.idempotency import KEY_HEADER
from shared.http.write_token import WRITE_TOKEN_HEADER, parse_write_token
from tests.chaos.ledger import Command, Endpoint, Ledger
from tests.support.platform import TLS, Platform

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Longer than a service itself waits before it answers 503.
_ATTEMPT_SECONDS = 30.0
_PAUSE_SECONDS = 0.3
_UNAVAILABLE = {429, 502, 503, 504}


class Sender:
    """Notes every command in the ledger."""

    def __init__(self, platform: Platform, ledger: Ledger, chance: Random) -> None:
        self._platform, self._ledger, self._chance = platform, ledger, chance
        self._tokens: dict[tuple[UUID, Role], str] = {}
        self._client = httpx.AsyncClient(timeout=_ATTEMPT_SECONDS, verify=TLS)

    async def aclose(self) -> None:
        await self._client.aclose()

    def new_id(self) -> UUID:
        return UUID(int=self._chance.getrandbits(128), version=4)

    async def send(
        self,
        service: str,
        user: tuple[UUID, Role],
        method: str,
        path: str,
        body: Any = None,
        *,
        tag: str | None = None,
    ) -> httpx.Response:
        """Repeat the request until it is answered; a POST always with the same key.

        ``tag`` is the ETag for If-Match. Bytes as body are an import.
        """
        endpoint = f"{service} {method} {_UUID.sub('*', path)}"
        command = Command(str(self.new_id()), service, endpoint)
        if method != "GET":
            self._ledger.commands.append(command)
        headers = self._headers(command, user, method, tag)
        content = {"content": body} if isinstance(body, bytes) else {"json": body}
        url = self._platform.urls[service] + path
        while True:
            answer = await self._attempt(command, method, url, headers, content)
            if answer is not None:
                _settle(command, answer, keyed=method == "POST" and not isinstance(body, bytes))
                return answer
            await asyncio.sleep(_PAUSE_SECONDS)

    def _headers(
        self, command: Command, user: tuple[UUID, Role], method: str, tag: str | None
    ) -> dict[str, str]:
        if user not in self._tokens:
            subject, role = user
            self._tokens[user] = self._platform.stack.tokens.token(subject=subject, role=role)
        headers = {"Authorization": f"Bearer {self._tokens[user]}", "X-Request-Id": command.id}
        if method == "POST":
            headers[KEY_HEADER] = command.id
        if tag is not None:
            headers["If-Match"] = tag
        return headers

    async def _attempt(
        self, command: Command, method: str, url: str, headers: dict[str, str], content: Any
    ) -> httpx.Response | None:
        """Return None if the request has to be repeated."""
        endpoint = self._ledger.endpoints.setdefault(command.endpoint, Endpoint())
        answer: httpx.Response | None
        try:
            answer = await self._client.request(method, url, headers=headers, **content)
        except httpx.TransportError as error:
            # A refused connection carried nothing.
            command.unsure |= not isinstance(error, httpx.ConnectError)
            answer = None
        else:
            if answer.status_code >= 500:
                command.unsure = True
            if answer.status_code == 500:
                self._ledger.errors.append(f"{command.endpoint} ({command.id}): {answer.text}")
            in_progress = "request-in-progress" in answer.text and answer.status_code == 409
            if answer.status_code in {500, *_UNAVAILABLE} or in_progress:
                answer = None
        endpoint.note(answer is not None)
        if answer is not None:
            self._ledger.answered.append(time.monotonic())
        return answer


def _settle(command: Command, answer: httpx.Response, *, keyed: bool) -> None:
    command.status = answer.status_code
    if answer.status_code < 400:
        command.outcome = "acknowledged"
        if token := answer.headers.get(WRITE_TOKEN_HEADER):
            command.writes = parse_write_token(token)
    elif command.unsure and not keyed:
        command.outcome = "unknown"
    else:
        command.outcome = "refused"
