"""A test application behind the real HTTP server, called through raw connections."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from uuid import UUID, uuid4

from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel

from deploy.local.tokens import Role, TokenIssuer
from shared.http.access import ADMINISTRATORS, EVERYONE, CurrentPrincipal
from shared.http.application import create_application
from shared.http.imports import CREATED, ImportRow, Result, import_rows
from shared.http.middleware.request_body import BodyLimits
from shared.http.server import Server, ServerLimits, create_server
from shared.settings import Settings

# Bytes that may be taken from a client before its connection is closed.
TAKEN_AT_MOST = 24_000_000
CHUNKED = {"Transfer-Encoding": "chunked"}

router = APIRouter()
ACCESS = {
    ("GET", "/v1/things"): EVERYONE,
    ("POST", "/v1/things"): EVERYONE,
    ("GET", "/v1/large"): EVERYONE,
    ("GET", "/v1/headers"): EVERYONE,
    ("GET", "/v1/endless"): EVERYONE,
    ("GET", "/v1/broken"): EVERYONE,
    ("GET", "/v1/secret"): ADMINISTRATORS,
    ("POST", "/v1/imports/rows"): EVERYONE,
}


class Thing(BaseModel):
    text: str


class Row(ImportRow):
    number: int


@router.get("/things")
async def read_things(principal: CurrentPrincipal, size: int = 1) -> list[str]:
    return ["thing"] * size


@router.post("/things", status_code=201)
async def make_thing(principal: CurrentPrincipal, thing: Thing) -> Thing:
    return thing


@router.get("/large")
async def large(principal: CurrentPrincipal) -> Response:
    return Response(b"x" * 64_000_000)


@router.get("/headers")
async def headers(request: Request, principal: CurrentPrincipal) -> dict[str, str]:
    await request.body()
    return dict(request.headers)


@router.get("/endless")
async def endless(request: Request, principal: CurrentPrincipal) -> StreamingResponse:
    async def parts() -> AsyncIterator[bytes]:
        request.app.state.endless += 1
        try:
            while True:
                yield b"more"
                await asyncio.sleep(0.01)
        finally:
            request.app.state.endless -= 1

    return StreamingResponse(parts())


@router.get("/broken")
async def broken(principal: CurrentPrincipal) -> None:
    raise RuntimeError("broken")


@router.get("/secret")
async def secret(principal: CurrentPrincipal) -> str:
    return "secret"


async def create_all(rows: Sequence[Row]) -> list[Result]:
    return [CREATED for _ in rows]


@router.post("/imports/rows", response_class=Response)
async def import_all(request: Request, principal: CurrentPrincipal) -> Response:
    return await import_rows(request, Row, create_all)


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def slug(self) -> str:
        """The slug of the problem type."""
        assert self.headers["content-type"] == "application/problem+json", self.body
        return str(json.loads(self.body)["type"]).removeprefix("urn:coursestream:problem:")


@dataclass
class Connection:
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.transport.abort()

    def send(self, data: bytes) -> None:
        self.writer.write(data)

    async def send_until_closed(self, part: bytes, most: int) -> int:
        """Send until the server closes; return how many bytes it and the kernels took."""
        sent = 0
        try:
            async with asyncio.timeout(20):
                while sent < most and not self.reader.at_eof():
                    self.writer.write(part)
                    await self.writer.drain()
                    sent += len(part)
        except ConnectionError:
            pass
        return sent

    async def answer(self, *, head: bool = False) -> Answer:
        """Read one response with a Content-Length."""
        async with asyncio.timeout(20):
            lines = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            pairs = [line.split(": ", 1) for line in lines[1:] if line]
            headers = {name.lower(): value for name, value in pairs}
            length = 0 if head else int(headers.get("content-length", "0"))
            body = await self.reader.readexactly(length)
        return Answer(int(lines[0].split(" ")[1]), headers, body)

    async def closed(self) -> bool:
        """Wait until the server closes the connection; return whether it sent nothing before."""
        async with asyncio.timeout(20):
            try:
                return await self.reader.read() == b""
            except ConnectionError:
                return True


@dataclass
class Served:
    """``application.state.endless`` counts the endless responses in progress."""

    application: Any
    server: Server
    port: int
    tokens: TokenIssuer
    _me: UUID = field(default_factory=uuid4)

    async def connect(self) -> Connection:
        return Connection(*await asyncio.open_connection("127.0.0.1", self.port))

    def head(
        self,
        path: str,
        method: str = "GET",
        *,
        role: Role | None = "student",
        subject: UUID | None = None,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> bytes:
        """Return a request up to the end of its headers."""
        lines = [f"{method} {path} HTTP/1.1", "Host: tests"]
        if token is None and role is not None:
            token = self.tokens.token(subject=subject or self._me, role=role)
        if token is not None:
            lines.append(f"Authorization: Bearer {token}")
        lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
        return "\r\n".join([*lines, "", ""]).encode()

    async def ask(self, path: str, method: str = "GET", body: bytes = b"", **how: Any) -> Answer:
        """Send one request on a connection of its own."""
        headers = dict(how.pop("headers", {}))
        if body:
            headers["Content-Length"] = str(len(body))
        async with await self.connect() as connection:
            connection.send(self.head(path, method, headers=headers, **how) + body)
            return await connection.answer(head=method == "HEAD")


@asynccontextmanager
async def served(
    tmp_path: Path,
    *,
    limits: ServerLimits | None = None,
    body_limits: BodyLimits | None = None,
    **settings: Any,
) -> AsyncIterator[Served]:
    tokens = TokenIssuer(tmp_path / "jwks.json", issuer="tests", audience="tests")
    own = Settings.model_validate(
        {
            "database_url": "postgresql://nowhere.invalid/none",
            "kafka_bootstrap_servers": "nowhere.invalid:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": tokens.jwks_file,
            **settings,
        }
    )
    application = create_application(
        service="reporting",
        description="",
        settings=own,
        routers=[router],
        access=ACCESS,
        body_limits=body_limits,
    )
    application.state.endless = 0
    server = create_server(
        application,
        "127.0.0.1",
        0,
        limits=limits or ServerLimits(),
        trusted_proxies=own.trusted_proxies or "",
    )
    running = asyncio.create_task(server.serve())
    try:
        async with asyncio.timeout(20):
            while not server.started:
                await asyncio.sleep(0.01)
        yield Served(application, server, server.servers[0].sockets[0].getsockname()[1], tokens)
    finally:
        server.stop()
        await running
