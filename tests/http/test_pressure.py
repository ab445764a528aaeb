"""Slow, endless and greedy clients cost little and are disconnected."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from deploy.local.tokens import Role
from shared.http.middleware.request_body import BodyLimits
from shared.http.server import ServerLimits
from tests.http.served import CHUNKED, TAKEN_AT_MOST, Served, served
from tests.support.platform import eventually

# Includes what the kernels buffer between two processes.
ROLES: tuple[tuple[Role | None, int], ...] = ((None, 401), ("student", 201), (None, 401))
IMPATIENT = ServerLimits(header_seconds=0.3, write_seconds=0.3)


async def test_connection_without_headers_is_closed(tmp_path: Path) -> None:
    async with (
        served(tmp_path, limits=IMPATIENT) as api,
        await api.connect() as idle,
        await api.connect() as slow,
    ):
        slow.send(b"GET /v1/things HTTP/1.1\r\nHost: te")
        assert await idle.closed()
        assert await slow.closed()


async def test_slow_headers_are_cut_off_while_bytes_arrive(tmp_path: Path) -> None:
    async with served(tmp_path, limits=IMPATIENT) as api, await api.connect() as slow:
        slow.send(b"GET /v1/things HTTP/1.1\r\nHost: tests\r\n")

        async def trickle() -> None:
            while True:
                slow.send(b"X: y\r\n")
                await asyncio.sleep(0.02)

        trickling = asyncio.create_task(trickle())
        try:
            assert await slow.closed()
        finally:
            trickling.cancel()


async def test_slow_headers_of_a_second_request_are_cut_off(tmp_path: Path) -> None:
    async with served(tmp_path, limits=IMPATIENT) as api, await api.connect() as slow:
        slow.send(api.head("/v1/things"))
        assert (await slow.answer()).status == 200
        slow.send(b"GET /v1/things HTTP/1.1\r\n")
        assert await slow.closed()


async def test_idle_connection_is_closed(tmp_path: Path) -> None:
    limits = ServerLimits(idle_seconds=0.3)
    async with served(tmp_path, limits=limits) as api, await api.connect() as idle:
        idle.send(api.head("/v1/things"))
        assert (await idle.answer()).status == 200
        assert await idle.closed()


async def test_idle_connection_outlives_those_of_clients_and_proxies(tmp_path: Path) -> None:
    """Regression: after 5 s, as clients do, too, a connection was closed under a request."""
    async with served(tmp_path) as api, await api.connect() as kept:
        kept.send(api.head("/v1/things"))
        assert (await kept.answer()).status == 200
        protocol: Any
        (protocol,) = api.server.server_state.connections
        now = asyncio.get_running_loop().time()
        for closing in (protocol.timeout_keep_alive_task, protocol._deadline):
            assert closing.when() - now > 60


async def test_client_that_does_not_read_is_cut_off(tmp_path: Path) -> None:
    async with served(tmp_path, limits=IMPATIENT) as api, await api.connect() as deaf:
        deaf.reader._transport.pause_reading()  # type: ignore[attr-defined]
        deaf.send(api.head("/v1/large"))
        # Headers of another request do not count as reading.
        deaf.send(api.head("/v1/things"))

        async def cut() -> None:
            deaf.send(b"x")
            assert deaf.writer.transport.is_closing()

        await eventually(cut)


async def test_unread_response_keeps_its_deadline_after_another_request(
    tmp_path: Path,
) -> None:
    """A second request once canceled the write deadline of the first response."""
    limits = ServerLimits(write_seconds=1.5)
    async with served(tmp_path, limits=limits) as api, await api.connect() as deaf:
        deaf.reader._transport.pause_reading()  # type: ignore[attr-defined]
        # One message, which the server has written as a whole before the client reads any.
        deaf.send(api.head("/v1/large"))
        await eventually(lambda: requests_are(api, 1))
        deaf.send(api.head("/v1/things"))
        await eventually(lambda: connections_are(api, 0))


async def requests_are(api: Served, number: int) -> None:
    assert api.server.server_state.total_requests == number


async def connections_are(api: Served, number: int) -> None:
    assert len(api.server.server_state.connections) == number


async def test_pipelining_is_bounded(tmp_path: Path) -> None:
    async with served(tmp_path) as api:
        async with await api.connect() as hasty:
            hasty.send(api.head("/v1/things") * 5)
            for _ in range(5):
                assert (await hasty.answer()).status == 200
        async with await api.connect() as greedy:
            greedy.send(api.head("/v1/endless") + api.head("/v1/things") * 1_000)
            await eventually(lambda: connections_are(api, 0))
        assert api.application.state.endless == 0


async def test_disconnect_ends_a_request_that_pipelined_ones_wait_for(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as api:
        async with await api.connect() as leaving:
            leaving.send(api.head("/v1/endless") + api.head("/v1/things"))
            await eventually(lambda: endless_are(api, 1))
        await eventually(lambda: endless_are(api, 0))


async def endless_are(api: Served, number: int) -> None:
    assert api.application.state.endless == number


async def test_trailer_does_not_become_a_header(tmp_path: Path) -> None:
    async with served(tmp_path) as api, await api.connect() as sly:
        body = b"0\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n"
        sly.send(api.head("/v1/headers", headers=CHUNKED) + body)
        answer = await sly.answer()
        assert answer.status == 200
        assert b"x-forwarded-for" not in answer.body


@pytest.mark.parametrize("name", ["X-Large", "Transfer-Encoding"])
async def test_headers_of_67_mb_are_cut_off(tmp_path: Path, name: str) -> None:
    async with served(tmp_path) as api, await api.connect() as greedy:
        greedy.send(b"POST /v1/things HTTP/1.1\r\nHost: tests\r\n")
        greedy.send(f"{name}: ".encode())
        assert await greedy.send_until_closed(b"x" * 65_536, 67_000_000) < TAKEN_AT_MOST


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /v1/things HTTP/1.1\r\nHost: tests\r\nX-Large: " + b"x" * 40_000,
        b"GET /v1/things HTTP/1.1\r\nHost: tests" + b"\r\nX: y" * 101,
        b"GET /v1/things?" + b"x" * 40_000 + b" HTTP/1.1\r\nHost: tests",
    ],
    ids=["one large header", "many headers", "a long target"],
)
async def test_headers_over_a_limit_are_431(tmp_path: Path, request_line: bytes) -> None:
    async with served(tmp_path) as api, await api.connect() as connection:
        connection.send(request_line + b"\r\n\r\n")
        answer = await connection.answer()
        assert (answer.status, answer.slug) == (431, "headers-too-large")
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("trailer", [b"x" * 65_536, b"x: y\r\n" * 10_000])
async def test_endless_trailers_are_cut_off(tmp_path: Path, trailer: bytes) -> None:
    async with served(tmp_path) as api, await api.connect() as greedy:
        head = api.head("/v1/things", "POST", headers=CHUNKED)
        greedy.send(head + b"2\r\n{}\r\n0\r\nX: ")
        assert await greedy.send_until_closed(trailer, 67_000_000) < TAKEN_AT_MOST


async def test_invalid_http_is_400(tmp_path: Path) -> None:
    async with served(tmp_path) as api, await api.connect() as connection:
        connection.send(b"what?\r\n\r\n")
        answer = await connection.answer()
        assert (answer.status, answer.slug) == (400, "bad-request")


async def test_connections_over_the_limit_are_503(tmp_path: Path) -> None:
    async with served(tmp_path, limits=ServerLimits(connections=2)) as api:
        async with await api.connect() as first, await api.connect() as second:
            for each in (first, second):
                each.send(api.head("/v1/things"))
                assert (await each.answer()).status == 200
            async with await api.connect() as third:
                answer = await third.answer()
                assert (answer.status, answer.slug) == (503, "unavailable")
                assert answer.headers["retry-after"]
        await eventually(lambda: answered(api))


async def answered(api: Served) -> None:
    assert (await api.ask("/v1/things")).status == 200


@pytest.mark.parametrize("path", ["/v1/things", "/v1/imports/rows"])
async def test_slow_body_is_408(tmp_path: Path, path: str) -> None:
    """One body stops arriving, the other arrives too slowly."""
    idle = BodyLimits(idle_seconds=0.3, discarding_seconds=0.1)
    total = BodyLimits(grace_seconds=0.3, bytes_per_second=1_000_000, discarding_seconds=0.1)
    for body_limits in (idle, total):
        async with served(tmp_path, body_limits=body_limits) as api, await api.connect() as slow:
            slow.send(api.head(path, "POST", headers={"Content-Length": "100000"}))

            async def trickle(connection: object = slow, *, moving: bool) -> None:
                while moving:
                    slow.send(b" ")
                    await asyncio.sleep(0.02)

            trickling = asyncio.create_task(trickle(moving=body_limits is total))
            try:
                answer = await slow.answer()
            finally:
                trickling.cancel()
            assert (answer.status, answer.slug) == (408, "request-timeout")
            assert answer.headers["connection"] == "close"
            assert await slow.closed()


@pytest.mark.parametrize("token", [None, "nonsense"])
@pytest.mark.parametrize("path", ["/v1/things", "/v1/imports/rows"])
async def test_endless_body_without_a_valid_token_is_not_read(
    tmp_path: Path, path: str, token: str | None
) -> None:
    async with served(tmp_path) as api, await api.connect() as stranger:
        stranger.send(api.head(path, "POST", role=None, token=token, headers=CHUNKED))
        part = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
        answering = asyncio.create_task(stranger.answer())
        sent = await stranger.send_until_closed(part, 200_000_000)
        assert sent < TAKEN_AT_MOST
        assert (await answering).status == 401


async def test_client_that_writes_before_reading_receives_the_refusal(tmp_path: Path) -> None:
    body = b"x" * 600_000
    async with served(tmp_path) as api:
        for role, status in ((None, 401), ("student", 422)):
            answer = await api.ask("/v1/things", "POST", body, role=role)
            assert answer.status == status


async def test_connection_stays_open_after_refusing_a_small_body(tmp_path: Path) -> None:
    body = json.dumps({"text": "mine"}).encode()
    length = {"Content-Length": str(len(body)), "Content-Type": "application/json"}
    async with served(tmp_path) as api, await api.connect() as connection:
        for role, status in ROLES:
            connection.send(api.head("/v1/things", "POST", role=role, headers=length) + body)
            answer = await connection.answer()
            assert answer.status == status
            assert "connection" not in answer.headers


async def test_expect_continue_is_not_confirmed_for_a_refused_body(tmp_path: Path) -> None:
    expecting = {"Content-Length": "1000", "Expect": "100-continue"}
    async with served(tmp_path) as api:
        async with await api.connect() as connection:
            connection.send(api.head("/v1/things", "POST", role=None, headers=expecting))
            answer = await connection.answer()
            assert (answer.status, answer.headers["connection"]) == (401, "close")
        async with await api.connect() as connection:
            connection.send(api.head("/v1/things", "POST", headers=expecting))
            assert (await connection.answer()).status == 100


async def test_body_over_the_limit_is_413(tmp_path: Path) -> None:
    async with served(tmp_path) as api, await api.connect() as greedy:
        greedy.send(api.head("/v1/things", "POST", headers=CHUNKED))
        part = b"10000\r\n" + b"x" * 65_536 + b"\r\n"
        answering = asyncio.create_task(greedy.answer())
        assert await greedy.send_until_closed(part, 200_000_000) < TAKEN_AT_MOST
        answer = await answering
        assert (answer.status, answer.slug) == (413, "payload-too-large")
