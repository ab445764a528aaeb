"""Bearer tokens against a key set on a real HTTP server, with a clock of the test's own."""

import asyncio
import base64
import json
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from fastapi import APIRouter
from hypothesis import given, settings
from hypothesis import strategies as st

from services.reporting.settings import ReportingSettings
from shared.auth import KeySetUnavailable, Principal, TokenVerifier
from shared.auth.keys import KeySet
from shared.auth.tokens import MAX_TOKEN_CHARACTERS
from shared.errors import Unauthenticated
from shared.http.access import EVERYONE, CurrentPrincipal
from shared.http.application import create_application

MAX_AGE, MIN_INTERVAL, LEEWAY = 300.0, 10.0, 30.0


@dataclass
class Clock:
    """Monotonic seconds, moved by hand."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class SigningKey:
    algorithm: str = "ES256"
    key_id: str = field(default_factory=lambda: secrets.token_hex(4))
    private: Any = None

    def __post_init__(self) -> None:
        if self.private is None:
            self.private = {
                "ES256": lambda: ec.generate_private_key(ec.SECP256R1()),
                "RS256": lambda: rsa.generate_private_key(65537, 2048),
                "EdDSA": ed25519.Ed25519PrivateKey.generate,
            }[self.algorithm]()

    @property
    def public(self) -> dict[str, Any]:
        kind: Any = {
            "ES256": jwt.algorithms.ECAlgorithm,
            "RS256": jwt.algorithms.RSAAlgorithm,
            "EdDSA": jwt.algorithms.OKPAlgorithm,
        }[self.algorithm]
        return {**json.loads(kind.to_jwk(self.private.public_key())), "kid": self.key_id}

    def token(self, *, headers: dict[str, Any] | None = None, **changes: Any) -> str:
        """A change to None leaves the claim out."""
        moment = time.time()
        claims = {
            "iss": "tests",
            "aud": "tests",
            "sub": str(uuid4()),
            "iat": moment,
            "exp": moment + 3600,
            "roles": ["teacher"],
        } | changes
        given = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(
            given, self.private, self.algorithm, headers={"kid": self.key_id, **(headers or {})}
        )


@dataclass
class KeyServer:
    """An identity provider's key set; ``document`` None answers 500."""

    url: str = ""
    fetches: int = 0
    document: bytes | None = b""

    def publish(self, *keys: SigningKey) -> None:
        self.document = json.dumps({"keys": [key.public for key in keys]}).encode()


@pytest.fixture
def server() -> Iterator[KeyServer]:
    state = KeyServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            state.fetches += 1
            self.send_response(500 if state.document is None else 200)
            self.end_headers()
            self.wfile.write(state.document or b"the database of the provider is on fire")

        def log_message(self, *_: Any) -> None:
            """Stay quiet."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{http.server_port}/keys"
    Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
    yield state
    http.shutdown()
    http.server_close()


def settings_for(server: KeyServer, **others: Any) -> ReportingSettings:
    return ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
            "kafka_bootstrap_servers": "127.0.0.1:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_url": server.url,
            "auth_jwks_max_age": MAX_AGE,
            "auth_jwks_min_interval": MIN_INTERVAL,
            "auth_leeway": LEEWAY,
            **others,
        }
    )


def verifier(server: KeyServer, clock: Clock | None = None, **others: Any) -> TokenVerifier:
    own = settings_for(server, **others)
    return TokenVerifier(own, KeySet(own, clock or Clock()))


async def refusal(verifying: TokenVerifier, token: str) -> str:
    with pytest.raises(Unauthenticated) as refused:
        await verifying.verify(token)
    return refused.value.detail


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


async def test_a_key_of_the_same_id_with_other_material_is_another_key(server: KeyServer) -> None:
    old, clock = SigningKey(), Clock()
    server.publish(old)
    verifying, token = verifier(server, clock), old.token()
    await verifying.verify(token)
    server.publish(SigningKey(key_id=old.key_id))
    clock.now += MAX_AGE
    assert "signature" in await refusal(verifying, token)


async def test_a_set_of_half_the_age_is_replaced_while_it_still_serves(server: KeyServer) -> None:
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


async def test_a_key_that_was_published_a_moment_ago_is_found(server: KeyServer) -> None:
    old, new, clock = SigningKey(), SigningKey(), Clock()
    server.publish(old)
    verifying = verifier(server, clock)
    await verifying.verify(old.token())
    server.publish(old, new)
    clock.now += MIN_INTERVAL
    await verifying.verify(new.token())


async def test_callers_at_once_share_one_fetch(server: KeyServer) -> None:
    key = SigningKey()
    server.publish(key)
    verifying = verifier(server)
    await asyncio.gather(*(verifying.verify(key.token()) for _ in range(50)))
    assert server.fetches == 1


async def test_an_unreachable_key_set_is_503_until_it_is_back(server: KeyServer) -> None:
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


async def test_over_http_an_unreachable_key_set_tells_when_to_retry(server: KeyServer) -> None:
    server.document = None
    application = create_application(
        title="tests",
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
async def test_a_document_that_is_no_key_set_is_as_good_as_none(
    server: KeyServer, document: bytes
) -> None:
    server.document = document
    with pytest.raises(KeySetUnavailable):
        await verifier(server).verify(SigningKey().token())


async def test_keys_that_cannot_verify_tokens_are_left_out(server: KeyServer) -> None:
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


async def test_the_algorithm_is_that_of_the_key(server: KeyServer) -> None:
    """A public key is no shared secret, and a token without a signature is no token."""
    key = SigningKey("RS256")
    server.publish(key)
    verifying = verifier(server)
    pem = key.private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    signing = jwt.algorithms.HMACAlgorithm(jwt.algorithms.HMACAlgorithm.SHA256)
    _, claims, _ = key.token().split(".")
    for algorithm in ("HS256", "none", "ES256", "RS512"):
        header = json.dumps({"alg": algorithm, "kid": key.key_id}).encode()
        signed = f"{base64.urlsafe_b64encode(header).decode().rstrip('=')}.{claims}"
        signature = base64.urlsafe_b64encode(signing.sign(signed.encode(), pem)).decode()
        for each in (signature.rstrip("="), ""):
            await refusal(verifying, f"{signed}.{each}")


async def test_clocks_may_differ_by_the_leeway(server: KeyServer) -> None:
    key = SigningKey()
    server.publish(key)
    verifying, moment = verifier(server), time.time()
    for name in ("iat", "nbf"):
        within: dict[str, Any] = {name: moment + LEEWAY - 5}
        await verifying.verify(key.token(**within))
        beyond: dict[str, Any] = {name: moment + LEEWAY + 60}
        detail = await refusal(verifying, key.token(**beyond))
        assert detail == "The token was refused: it is not valid yet."
    await verifying.verify(key.token(exp=moment - LEEWAY + 5))
    assert "expired" in await refusal(verifying, key.token(exp=moment - LEEWAY - 60))


@pytest.mark.parametrize(
    "changes",
    [
        {"sub": None},
        {"sub": ""},
        {"sub": " "},
        {"sub": "\0"},
        {"sub": "x" * 256},
        {"sub": 7},
        {"sub": ["x"]},
        {"exp": None},
        {"exp": "soon"},
        {"exp": [1]},
        {"exp": 1e300},
        {"exp": float("inf")},
        {"exp": float("nan")},
        {"exp": True},
        {"nbf": float("inf")},
        {"iat": "now"},
        {"iat": {}},
        {"iss": "others"},
        {"iss": ["tests"]},
        {"aud": "others"},
        {"aud": {"tests": 1}},
        {"roles": {"superadmin": False}},
        {"roles": 1},
        {"roles": True},
        {"roles": ["teacher", 1]},
        {"roles": [["superadmin"]]},
        {"headers": {"kid": 7}},
        {"headers": {"kid": ["x"]}},
        {"headers": {"crit": ["b64"], "b64": False}},
        {"pad": "x" * MAX_TOKEN_CHARACTERS},
    ],
    ids=str,
)
async def test_a_claim_of_a_wrong_type_or_size_refuses_the_token(
    server: KeyServer, changes: dict[str, Any]
) -> None:
    key = SigningKey()
    server.publish(key)
    if "headers" in changes and "kid" in changes["headers"]:
        # PyJWT does not sign such a header, so the signature is of another one.
        header = json.dumps({"alg": "ES256", **changes["headers"]}).encode()
        _, _, rest = key.token().partition(".")
        token = f"{base64.urlsafe_b64encode(header).decode().rstrip('=')}.{rest}"
    else:
        token = jwt_of(key, changes)
    detail = await refusal(verifier(server), token)
    assert len(detail) < 200


def jwt_of(key: SigningKey, changes: dict[str, Any]) -> str:
    """Signed past PyJWT's own checks of claims."""
    headers = changes.pop("headers", {})
    moment = time.time()
    claims: dict[str, Any] = {"iss": "tests", "aud": "tests", "sub": "x", "exp": moment + 60}
    claims |= changes
    given = {name: value for name, value in claims.items() if value is not None}
    return jwt.PyJWS().encode(
        json.dumps(given).encode(), key.private, key.algorithm, {"kid": key.key_id, **headers}
    )


@pytest.mark.parametrize(
    ("claims", "path", "roles"),
    [
        ({"roles": None}, "roles", set()),
        ({}, "roles", set()),
        ({"roles": []}, "roles", set()),
        ({"roles": "teacher"}, "roles", {"teacher"}),
        ({"roles": ["teacher", "owner"]}, "roles", {"teacher"}),
        ({"roles": "superadmin,teacher"}, "roles", set()),
        ({"realm_access": {"roles": ["student"]}}, "realm_access.roles", {"student"}),
        ({"realm_access": None}, "realm_access.roles", set()),
        ({"realm_access": ["roles"]}, "realm_access.roles", set()),
        ({"realm_access": {"roles": None}}, "realm_access.roles", set()),
        ({"https://a.example/roles": ["service"]}, "https://a.example/roles", {"service"}),
    ],
    ids=str,
)
async def test_roles_are_those_of_the_configured_claim(
    server: KeyServer, claims: dict[str, Any], path: str, roles: set[str]
) -> None:
    key = SigningKey()
    server.publish(key)
    verifying = verifier(server, auth_roles_claim=path)
    assert (await verifying.verify(jwt_of(key, {**claims}))).roles == roles


async def test_a_name_that_is_no_text_is_left_out(server: KeyServer) -> None:
    key = SigningKey()
    server.publish(key)
    found = await verifier(server).verify(key.token(name={"first": "A"}, email=7))
    assert (found.name, found.email) == (None, None)


SERVERLESS = verifier(KeyServer(url="http://127.0.0.1:1/keys"))


@settings(max_examples=100, deadline=None)
@given(st.text() | st.from_regex(r"\A[\w=.-]*\.[\w=-]*\.[\w=-]*\Z") | st.just("[" * 15_000))
async def test_any_text_is_refused(text: str) -> None:
    header = base64.urlsafe_b64encode(text.encode(errors="replace")).decode().rstrip("=")
    for token in (text, f"{header}.{header}.{header}"):
        with pytest.raises((Unauthenticated, KeySetUnavailable)):
            await SERVERLESS.verify(token)
