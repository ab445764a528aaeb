"""Requests with hostile input for every parameter of every endpoint, sent as raw bytes."""

import asyncio
import json
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, get_args
from urllib.parse import quote, urlsplit
from uuid import uuid4

import httpcore

from services.reporting.queries.performance.paging import Sort
from shared.auth import Role
from shared.http.access import Access
from tests.http.calls import example_of, wants_etag
from tests.http.endpoints import insider
from tests.http.hostile_input import (
    BODIES,
    CONTENT_TYPES,
    HEADERS,
    IN_JSON,
    IN_URL,
    WRITE_TOKENS,
    cursors,
    places,
    replaced,
    with_field,
)
from tests.http.worlds import BODIES as VALID_BODIES
from tests.http.worlds import Endpoint, World, _resource
from tests.support.platform import Platform

JSON, NDJSON = b"application/json", b"application/x-ndjson"
_CONNECTIONS = 8
# The response to a write token of an event that does not exist.
_NOT_VISIBLE = b'{"type":"urn:coursestream:problem:write-not-visible"'
_DESTRUCTIVE = ("DELETE", ":erase", ":transfer", ":archive", ":deactivate")
assert "name" in get_args(Sort)


@dataclass(frozen=True, slots=True)
class Attack:
    """One request; ``what`` names its hostile part."""

    service: str
    endpoint: Endpoint
    what: str
    path: Mapping[str, bytes] = field(default_factory=dict)
    query: bytes = b""
    headers: Sequence[tuple[bytes, bytes]] = ()
    body: bytes | None = None

    @property
    def is_destructive(self) -> bool:
        method, path = self.endpoint
        return method in _DESTRUCTIVE or path.endswith(_DESTRUCTIVE)


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The endpoints of a service, as its OpenAPI document describes them."""

    service: str
    document: Mapping[str, Any]
    access: Access

    def operation(self, endpoint: Endpoint) -> Mapping[str, Any]:
        method, path = endpoint
        found: Mapping[str, Any] = self.document["paths"][path][method.lower()]
        return found

    def attacks(self, world: World, endpoint: Endpoint) -> Iterator[Attack]:
        valid = self._valid(world, endpoint)
        for parameter in self.operation(endpoint).get("parameters", ()):
            name = parameter["name"]
            if parameter["in"] == "path":
                for value in IN_URL:
                    yield replace(valid, what=f"path {name}", path={name: value})
            if parameter["in"] == "query":
                for value in _query_values(name):
                    query = b"&".join(filter(None, [valid.query, name.encode() + b"=" + value]))
                    yield replace(valid, what=f"query {name}", query=query)
        yield replace(valid, what="query unknown", query=b"%00=1&unknown=%ff&limit&&=;")
        for name, values in HEADERS.items():
            for value in values:
                yield replace(valid, what=f"header {name!r}", headers=[(name, value)])
        if "requestBody" in self.operation(endpoint):
            yield from self._bodies(world, endpoint, valid)

    def _valid(self, world: World, endpoint: Endpoint) -> Attack:
        body = self._body(world, endpoint)
        sent = None if body is None else _encoded(body)
        query = f"ids={world.student()}".encode() if endpoint == ("GET", "/v1/users") else b""
        return Attack(self.service, endpoint, "nothing", query=query, body=sent)

    def _body(self, world: World, endpoint: Endpoint) -> Any:
        described = self.operation(endpoint)
        if endpoint in VALID_BODIES:
            return VALID_BODIES[endpoint](world)
        if "application/json" in described.get("requestBody", {}).get("content", ()):
            return example_of(self.document, described)
        return None

    def _bodies(self, world: World, endpoint: Endpoint, valid: Attack) -> Iterator[Attack]:
        body = self._body(world, endpoint)
        for value in BODIES:
            yield replace(valid, what="body", body=value)
        for kind in CONTENT_TYPES:
            yield replace(valid, what="content-type", headers=[(b"Content-Type", kind)])
        row, rest = (body[0], b"\n" + _encoded(body[1:])) if isinstance(body, list) else (body, b"")
        names = set(_fields(self.document, self.operation(endpoint))) | {"unknown"}
        for value in IN_JSON:
            for place in places(row):
                sent = replaced(row, place, value) + rest
                yield replace(valid, what=f"body {place.path}", body=sent)
            for name in sorted(names - set(row)):
                sent = with_field(row, name, value) + rest
                yield replace(valid, what=f"body {name}", body=sent)


def _query_values(name: str) -> list[bytes]:
    """Every value for texts; cursors and write tokens have their own."""
    return {"cursor": cursors(), "after": WRITE_TOKENS}.get(name, IN_URL)


def _encoded(body: Any) -> bytes:
    if isinstance(body, list):
        return b"\n".join(json.dumps(row).encode() for row in body)
    return json.dumps(body).encode()


def _fields(document: Mapping[str, Any], described: Mapping[str, Any]) -> list[str]:
    """Return the names of a body's fields, for an import those of one row."""
    # An import takes CSV too, with the same fields.
    content, *_ = described["requestBody"]["content"].values()
    schema = content["schema"].get("items", content["schema"])
    for step in (schema, *schema.get("anyOf", ())):
        if "$ref" in step:
            schema = document["components"]["schemas"][step["$ref"].rpartition("/")[2]]
    return list(schema.get("properties", ()))


@dataclass(slots=True)
class Outcome:
    statuses: Counter[int] = field(default_factory=Counter)
    by_role: Counter[str] = field(default_factory=Counter)
    endpoints: set[tuple[str, Endpoint]] = field(default_factory=set)
    failures: list[str] = field(default_factory=list)

    @property
    def requests(self) -> int:
        return sum(self.statuses.values())


class Attacker:
    """Sends attacks and records the responses."""

    def __init__(self, platform: Platform, endpoints: Mapping[str, Endpoints], seed: int) -> None:
        self._platform, self._endpoints = platform, endpoints
        self._random = random.Random(seed)
        self._tokens: dict[tuple[str, Role, str], bytes] = {}
        self.outcome = Outcome()
        self.sent: dict[str, Attack] = {}

    async def run(self, world: World, attacks: Sequence[Attack]) -> None:
        """Send attacks concurrently, those that may delete the world last."""
        waiting = sorted(attacks, key=lambda each: each.is_destructive)
        waiting.reverse()
        async with httpcore.AsyncConnectionPool(max_connections=_CONNECTIONS) as pool:

            async def work() -> None:
                while waiting:
                    await self._send(pool, world, waiting.pop())

            await asyncio.gather(*(work() for _ in range(_CONNECTIONS)))

    async def _send(self, pool: httpcore.AsyncConnectionPool, world: World, attack: Attack) -> None:
        role = self._role(attack)
        headers = {b"Authorization": self._token(world, role, attack)}
        if attack.body is not None:
            headers[b"Content-Type"] = NDJSON if "/imports/" in attack.endpoint[1] else JSON
        if self._wants_etag(attack):
            headers[b"If-Match"] = await self._etag(pool, world, attack)
        self.sent[request_id := f"attack-{len(self.sent)}"] = attack
        headers[b"X-Request-Id"] = request_id.encode()
        headers |= dict(attack.headers)
        target = self._target(world, attack)
        try:
            answer = await self._request(pool, attack, target, headers)
        except httpcore.LocalProtocolError:
            return  # no client can send this
        except (httpcore.ReadError, httpcore.WriteError, httpcore.RemoteProtocolError) as error:
            self._fail(attack, role, target, repr(error))
            return
        self._note(attack, role, target, answer)

    async def _request(
        self,
        pool: httpcore.AsyncConnectionPool,
        attack: Attack,
        target: bytes,
        headers: Mapping[bytes, bytes],
    ) -> httpcore.Response:
        address = urlsplit(self._platform.urls[attack.service])
        url = httpcore.URL(
            scheme=b"http", host=address.hostname or "", port=address.port, target=target
        )
        sent = [(b"Host", address.netloc.encode()), *headers.items()]
        if b"Host" in headers:
            sent = list(headers.items())
        async with pool.stream(
            attack.endpoint[0], url, headers=sent, content=attack.body
        ) as answer:
            # A stream of events never ends.
            if not (attack.endpoint[1].endswith("/stream") and answer.status == 200):
                await answer.aread()
            return answer

    def _target(self, world: World, attack: Attack) -> bytes:
        path = attack.endpoint[1].encode()
        for name, value in {**world.ids, "teacher_id": str(world.teacher_id)}.items():
            valid = quote(str(value)).encode()
            path = path.replace(b"{" + name.encode() + b"}", attack.path.get(name, valid))
        return path + (b"?" + attack.query if attack.query else b"")

    def _role(self, attack: Attack) -> Role:
        allowed = sorted(self._endpoints[attack.service].access[attack.endpoint])
        roles: Sequence[Role] = get_args(Role)
        return self._random.choice(allowed if self._random.random() < 0.9 else roles)

    def _token(self, world: World, role: Role, attack: Attack) -> bytes:
        """Most callers own the objects of the request."""
        own = self._random.random() < 0.8 and not attack.endpoint[1].endswith(":erase")
        subject = str(insider(world, role, attack.endpoint) if own else uuid4())
        key = attack.service, role, subject
        if key not in self._tokens:
            token = self._platform.stack.tokens.token(subject=subject, role=role)
            self._tokens[key] = f"Bearer {token}".encode()
        return self._tokens[key]

    def _wants_etag(self, attack: Attack) -> bool:
        return wants_etag(self._endpoints[attack.service].operation(attack.endpoint))

    async def _etag(
        self, pool: httpcore.AsyncConnectionPool, world: World, attack: Attack
    ) -> bytes:
        """Return the current ETag of what the endpoint changes, so that hostile bodies are read."""
        path = attack.endpoint[1]
        if path.endswith("/order"):
            path = "/v1/courses/{course_id}/outline"
        admin = self._platform.stack.tokens.token(subject=world.teacher_id, role="superadmin")
        answer = await pool.request(
            "GET",
            self._platform.urls[attack.service] + _resource(path).format(**world.ids),
            headers={"Authorization": f"Bearer {admin}"},
        )
        return dict(answer.headers).get(b"etag", b'"1"')

    def _note(self, attack: Attack, role: Role, target: bytes, answer: httpcore.Response) -> None:
        self.outcome.statuses[answer.status] += 1
        self.outcome.by_role[role] += 1
        self.outcome.endpoints.add((attack.service, attack.endpoint))
        if answer.status >= 500 and not answer.content.startswith(_NOT_VISIBLE):
            self._fail(attack, role, target, f"{answer.status} {answer.content[:500]!r}")
        elif answer.status >= 400 and not _is_problem(answer):
            self._fail(
                attack,
                role,
                target,
                f"{answer.status}, not a problem document: {answer.content[:200]!r}",
            )

    def _fail(self, attack: Attack, role: Role, target: bytes, what: str) -> None:
        method = attack.endpoint[0]
        self.outcome.failures.append(
            f"{attack.service} {method} {target[:300]!r} as {role}: {attack.what}, "
            f"headers {list(attack.headers)!r:.300}, body {(attack.body or b'')[:300]!r}: {what}"
        )


def _is_problem(answer: httpcore.Response) -> bool:
    kind = dict(answer.headers).get(b"content-type", b"")
    if kind != b"application/problem+json":
        return False
    document = json.loads(answer.content)
    return document["status"] == answer.status and b"Traceback" not in answer.content
