"""``Idempotency-Key``: a repeated POST gets the first response and takes effect once.

The whole request runs in one transaction, which also stores its response: a crash leaves either
both or neither. While it runs, a transaction-level lock on the key refuses a second request with
the same key. Only successful responses are stored: a refusal has changed nothing, so the request is
processed again, and a course that was full may have a free place by then.

A stored response is returned only to an authorized caller: token and role are checked as for any
request, and the roles must be those of the first one. Ownership is not checked again: the response
goes to the same user, who has received it before, and changes nothing.
"""

import hashlib
import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar
from uuid import UUID

import asyncpg
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.auth import Principal
from shared.context import written
from shared.database import connection, transaction
from shared.embedded_ids import embedded_ids
from shared.errors import Conflict, DomainError, Erased, Forbidden, InvalidInput
from shared.http.access import IMPORTS, PREFIX
from shared.http.exchange import exchange_of
from shared.http.problems import answer_http, respond
from shared.http.write_token import WRITE_TOKEN_HEADER, write_token
from shared.jobs import Job

KEY_HEADER = "Idempotency-Key"
KEPT = timedelta(hours=24)
_MAX_KEY = 255
_DIGEST_BYTES = 16
KEY_PARAMETER: dict[str, Any] = {
    "name": KEY_HEADER,
    "in": "header",
    "required": False,
    "description": "A value that is new for each request. A request that is sent again with the "
    "same key within 24 hours is not executed again, and gets the first response",
    "schema": {"type": "string", "minLength": 1, "maxLength": _MAX_KEY, "pattern": "^[!-~]+$"},
}
_KEPT_HEADERS = ("content-type", "etag", "location")

_LOCK = "SELECT pg_try_advisory_xact_lock($1)"

_READ = """
    SELECT request, status, headers, body FROM idempotent_responses
     WHERE id = $1 AND responded_at > clock_timestamp() - $2::interval
"""

_STORE = """
    INSERT INTO idempotent_responses (id, request, status, headers, body, ids, responded_at)
    VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())
    ON CONFLICT (id) DO UPDATE
       SET request = excluded.request, status = excluded.status, headers = excluded.headers,
           body = excluded.body, ids = excluded.ids, responded_at = excluded.responded_at
"""

_CLEAN = """
    DELETE FROM idempotent_responses
     WHERE id IN (SELECT id FROM idempotent_responses
                   WHERE responded_at <= clock_timestamp() - $1::interval LIMIT 10000)
"""


class RequestInProgress(Conflict):
    slug = "request-in-progress"
    title = "Request in progress"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class IdempotencyKeyReused(InvalidInput):
    slug = "idempotency-key-reused"
    title = "Idempotency-Key reused"


@dataclass(frozen=True, slots=True)
class _KeyedRequest:
    """A request with a key, as digests."""

    id: bytes
    request: bytes
    roles: bytes
    caller: UUID

    @property
    def lock(self) -> int:
        return int.from_bytes(self.id[:8], signed=True)


class IdempotencyMiddleware:
    """Runs inside RequestMiddleware, around everything that a request does."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _carries_key(scope):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except DomainError as error:
            response = respond(error)
        except HTTPException as error:
            response = await answer_http(request, error)
        except ClientDisconnect:
            return
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        body = await request.body()
        keyed = _keyed_request(request, _caller(request), body)
        async with transaction() as tx:
            if not await tx.connection.fetchval(_LOCK, keyed.lock):
                raise RequestInProgress(
                    "A request with the same Idempotency-Key is being processed. Retry later."
                )
            stored = await tx.connection.fetchrow(_READ, keyed.id, KEPT)
            if stored is not None:
                return _stored_response(keyed, stored)
            response = await _run(self._app, request.scope, body)
            if 200 <= response.status_code < 300:
                await _store(tx.connection, keyed, response, request.scope)
            return response


def _caller(request: Request) -> Principal:
    """Return the caller, whose token and role ``AdmissionMiddleware`` has checked."""
    principal = exchange_of(request.scope).principal
    assert principal is not None
    return principal


def _carries_key(scope: Scope) -> bool:
    """Return whether the request has a key; imports have references instead."""
    return (
        scope["type"] == "http"
        and scope["method"] == "POST"
        and scope["path"].startswith(f"{PREFIX}/")
        and not scope["path"].startswith(IMPORTS)
        and KEY_HEADER.lower().encode() in (name for name, _ in scope["headers"])
    )


def _keyed_request(request: Request, principal: Principal, body: bytes) -> _KeyedRequest:
    key = request.headers[KEY_HEADER]
    if not (0 < len(key) <= _MAX_KEY and key.isascii() and key.isprintable()):
        raise InvalidInput(
            "The Idempotency-Key is invalid.",
            errors=[
                {"field": f"header.{KEY_HEADER}", "message": f"1 to {_MAX_KEY} ASCII characters"}
            ],
        )
    scope = [str(principal.user_id), request.method, request.scope["path"], key]
    return _KeyedRequest(
        id=_digest(json.dumps(scope).encode()),
        request=_digest(request.scope["query_string"] + b"\n" + body),
        roles=_digest(" ".join(sorted(principal.roles)).encode()),
        caller=principal.user_id,
    )


def _digest(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=_DIGEST_BYTES).digest()


async def _run(app: ASGIApp, scope: Scope, body: bytes) -> Response:
    """Run the application, and hold its response back until the commit."""
    response = Response()
    parts: list[bytes] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            response.status_code = message["status"]
            response.raw_headers = list(message["headers"])
        else:
            parts.append(message.get("body", b""))

    await app(scope, receive, send)
    response.body = b"".join(parts)
    return response


async def _store(
    connection: asyncpg.Connection, keyed: _KeyedRequest, response: Response, scope: Scope
) -> None:
    headers = {name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers}
    token = write_token(written.get() or {}, exchange_of(scope).after)
    if token is not None:
        headers[WRITE_TOKEN_HEADER] = token
    body = bytes(response.body)
    await connection.execute(
        _STORE,
        keyed.id,
        keyed.request + keyed.roles,
        response.status_code,
        json.dumps(headers),
        body,
        sorted({keyed.caller, *embedded_ids(body)}),
    )


def _stored_response(keyed: _KeyedRequest, stored: asyncpg.Record) -> Response:
    if stored["body"] is None:
        raise Erased("A user in the stored response has been erased.")
    if stored["request"][:_DIGEST_BYTES] != keyed.request:
        raise IdempotencyKeyReused("The key was used with another request. Use a new key.")
    if stored["request"] != keyed.request + keyed.roles:
        raise Forbidden("The roles of your token have changed since the first request.")
    return Response(stored["body"], stored["status"], json.loads(stored["headers"]))


async def purge_responses(connection: asyncpg.Connection, user_ids: Collection[UUID]) -> int:
    """Delete the stored responses that may contain data of erased users; return how many."""
    status: str = await connection.execute(
        """
        UPDATE idempotent_responses SET request = '', headers = '{}', body = NULL
         WHERE ids && $1::uuid[] AND body IS NOT NULL
        """,
        list(user_ids),
    )
    return int(status.rpartition(" ")[2])


async def clean_responses() -> int:
    """Delete expired responses; return how many."""
    deleted = 0
    while True:
        async with connection() as pooled:
            status: str = await pooled.execute(_CLEAN, KEPT)
        count = int(status.rpartition(" ")[2])
        deleted += count
        if count == 0:
            return deleted


CLEAN_RESPONSES = Job("clean-idempotent-responses", "45 * * * *", clean_responses)
