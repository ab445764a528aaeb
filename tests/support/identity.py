"""An identity provider for tests: signing keys and a key set on a real HTTP server."""

import json
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from services.reporting.settings import ReportingSettings
from shared.auth import TokenVerifier
from shared.auth.keys import KeySet
from shared.errors import Unauthenticated

MAX_AGE, MIN_INTERVAL, LEEWAY = 300.0, 10.0, 30.0


@dataclass
class Clock:
    """Monotonic seconds, advanced by the test."""

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
        """Return a signed token; a change to None removes the claim."""
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
    """An identity provider's key set; with ``document`` None it answers 500."""

    url: str = ""
    fetches: int = 0
    document: bytes | None = b""

    def publish(self, *keys: SigningKey) -> None:
        self.document = json.dumps({"keys": [key.public for key in keys]}).encode()


@contextmanager
def key_server() -> Iterator[KeyServer]:
    """Run a key server on a port of its own."""
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


def jwt_of(key: SigningKey, changes: dict[str, Any]) -> str:
    """Return a signed token without PyJWT's checks of the claims."""
    headers = changes.pop("headers", {})
    moment = time.time()
    claims: dict[str, Any] = {"iss": "tests", "aud": "tests", "sub": "x", "exp": moment + 60}
    claims |= changes
    given = {name: value for name, value in claims.items() if value is not None}
    return jwt.PyJWS().encode(
        json.dumps(given).encode(), key.private, key.algorithm, {"kid": key.key_id, **headers}
    )
