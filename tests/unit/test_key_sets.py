"""Key sets: fetching, maximum age, withdrawn and unusable keys."""

import asyncio
import base64
import json
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.request import build_opener
from uuid import uuid4

import httpx
import jwt
import pytest
from fastapi import APIRouter

from deploy.local.certificates import Authority
from shared.auth import KeySetUnavailable, Principal, keys
from shared.http.access import EVERYONE, CurrentPrincipal
from shared.http.application import create_application
from tests.support.identity import (
    MAX_AGE,
    MIN_INTERVAL,
    Clock,
    KeyServer,
    SigningKey,
    refusal,
    settings_for,
    verifier,
)


@pytest.mark.parametrize("algorithm", ["ES256", "RS256", "EdDSA"])
async def test_a_token_of_a_published_key_is_accepted(server: KeyServer, algorithm: str) -> None:
    key, subject = SigningKey(algorithm), uuid4()
    server.publish(key)
    found = await verifier(server).verify(key.token(sub=str(subject), name="Ada"))
    assert found == Principal(subject, frozenset({"teacher"}), name="Ada")


async def test_a_withdrawn_key_is_refused_within_the_maximum_age(server: KeyServer) -> None:
    old, new, clock = SigningKey(), SigningKey(), Clock()
    server.publish(old)
    verifying, token = verifier(server, clock), old.token()
    await verifying.verify(token)
    server.publish(new)
    clock.now += MAX_AGE
    assert (
        await refusal(verifying, token) == "The token was refused: its key is not in the key set."
    )
    await verifying.verify(new.token())


async def test_a_replaced_key_with_the_same_id_is_another_key(server: KeyServer) -> None:
    old, clock = SigningKey(), Clock()
    server.publish(old)
    verifying, token = verifier(server, clock), old.token()
    await verifying.verify(token)
    server.publish(SigningKey(key_id=old.key_id))
    clock.now += MAX_AGE
    assert "signature" in await refusal(verifying, token)


async def test_a_key_set_is_refreshed_in_the_background_at_half_its_age(server: KeyServer) -> None:
    key, clock = SigningKey(), Clock()
    server.publish(key)
    verifying, token = verifier(server, clock), key.token()
    await verifying.verify(token)
    clock.now += MAX_AGE / 2
    await asyncio.gather(*(verifying.verify(token) for _ in range(50)))
    fetch = verifying._keys._fetch
    assert fetch is not None
    await fetch
    assert server.fetches == 2
    clock.now += MAX_AGE - 1
    server.document = None
    await verifying.verify(token)


async def test_unknown_key_ids_make_one_fetch_in_the_minimum_interval(server: KeyServer) -> None:
    key, clock = SigningKey(), Clock()
    server.publish(key)
    verifying = verifier(server, clock)
    await verifying.verify(key.token())
    clock.now += MIN_INTERVAL
    head, _, rest = key.token().partition(".")
    header = json.loads(base64.urlsafe_b64decode(head + "=="))

    def unknown(number: int) -> str:
        made = json.dumps({**header, "kid": f"unknown-{number}"}).encode()
        return f"{base64.urlsafe_b64encode(made).decode().rstrip('=')}.{rest}"

    async def attack(numbers: range) -> None:
        for number in numbers:
            await refusal(verifying, unknown(number))

    await asyncio.gather(*(attack(range(n, 10_000, 20)) for n in range(20)))
    assert server.fetches == 2
    clock.now += MIN_INTERVAL
    await refusal(verifying, unknown(0))
    assert server.fetches == 3


async def test_a_newly_published_key_is_found(server: KeyServer) -> None:
    old, new, clock = SigningKey(), SigningKey(), Clock()
    server.publish(old)
    verifying = verifier(server, clock)
    await verifying.verify(old.token())
    server.publish(old, new)
    clock.now += MIN_INTERVAL
    await verifying.verify(new.token())


async def test_concurrent_callers_share_one_fetch(server: KeyServer) -> None:
    key = SigningKey()
    server.publish(key)
    verifying = verifier(server)
    await asyncio.gather(*(verifying.verify(key.token()) for _ in range(50)))
    assert server.fetches == 1


async def test_an_unreachable_key_set_is_503_until_it_is_reachable(server: KeyServer) -> None:
    key, clock = SigningKey(), Clock()
    server.publish(key)
    verifying, token = verifier(server, clock), key.token()
    await verifying.verify(token)
    server.document = None
    clock.now += MAX_AGE - 1
    await verifying.verify(token)
    clock.now += MIN_INTERVAL
    for _ in range(100):
        with pytest.raises(KeySetUnavailable):
            await verifying.verify(token)
    assert server.fetches == 3
    server.publish(key)
    clock.now += MIN_INTERVAL
    await verifying.verify(token)


router = APIRouter()


@router.get("/who")
async def who(principal: CurrentPrincipal) -> str:
    return str(principal.user_id)


async def test_an_unreachable_key_set_answers_with_retry_after(server: KeyServer) -> None:
    server.document = None
    application = create_application(
        service="reporting",
        description="",
        settings=settings_for(server),
        routers=[router],
        access={("GET", "/v1/who"): EVERYONE},
    )
    headers = {"Authorization": f"Bearer {SigningKey().token()}"}
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url="http://tests") as client:
        answer = await client.get("/v1/who", headers=headers)
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    assert answer.json()["type"] == "urn:coursestream:problem:key-set-unavailable"
    assert "fire" not in answer.text
    assert server.url not in answer.text


@pytest.mark.parametrize(
    "document",
    [b"", b"[]", b'{"keys": {}}', b'{"keys": []}', b"[" * 100_000, b'{"keys": [1]}', b"\xff"],
)
async def test_an_invalid_key_set_is_unavailable(server: KeyServer, document: bytes) -> None:
    server.document = document
    with pytest.raises(KeySetUnavailable):
        await verifier(server).verify(SigningKey().token())


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{",
    ],
)
async def test_an_answer_that_is_not_http_is_unavailable(answer: bytes) -> None:
    async with answering(answer) as server:
        with pytest.raises(KeySetUnavailable):
            await verifier(server).verify(SigningKey().token())


async def test_a_redirect_to_clear_text_is_not_followed(
    server: KeyServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority, key = Authority(tmp_path), SigningKey()
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    # Newer versions of Python load the trusted certificates when the opener is built.
    monkeypatch.setattr(keys, "_OPENER", build_opener(keys._StayOnHttps))
    own = authority.server("keys")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(own.certificate, own.key)
    server.publish(key)
    moved = f"HTTP/1.1 302 Found\r\nLocation: {server.url}\r\nContent-Length: 0\r\n\r\n"
    async with answering(moved.encode(), tls) as secure:
        with pytest.raises(KeySetUnavailable):
            await verifier(secure).verify(key.token())
        assert secure.fetches == 1
    assert server.fetches == 0


@asynccontextmanager
async def answering(answer: bytes, tls: ssl.SSLContext | None = None) -> AsyncIterator[KeyServer]:
    """Run a key server that answers every request with these bytes, and closes."""
    state = KeyServer()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        state.fetches += 1
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls) as listening:
        port = listening.sockets[0].getsockname()[1]
        state.url = f"{'https' if tls else 'http'}://127.0.0.1:{port}/keys"
        yield state


async def test_keys_that_cannot_verify_tokens_are_ignored(server: KeyServer) -> None:
    key = SigningKey()
    secret = "secret-secret-secret-secret-secret"
    encoded = base64.urlsafe_b64encode(secret.encode()).decode().rstrip("=")
    others: list[dict[str, Any]] = [
        {"kty": "oct", "kid": "secret", "k": encoded},
        {**SigningKey().public, "use": "enc", "kid": "enc"},
        {**SigningKey().public, "kid": 7},
        {**SigningKey().public, "x": [1]},
        {"kty": "EC", "crv": "P-256", "kid": "half"},
        {"kty": {"deep": []}},
    ]
    server.document = json.dumps({"keys": [*others, key.public]}).encode()
    verifying = verifier(server)
    await verifying.verify(key.token())
    forged = jwt.encode(
        {"iss": "tests", "aud": "tests", "sub": "x", "exp": time.time() + 60},
        secret,
        "HS256",
        headers={"kid": "secret"},
    )
    assert "not in the key set" in await refusal(verifying, forged)
