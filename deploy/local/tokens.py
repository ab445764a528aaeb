"""Tokens for the local stack, signed with a key pair that exists as long as its data."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, get_args
from uuid import NAMESPACE_URL, UUID, uuid5

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from deploy.local.errors import StackError

Role = Literal["superadmin", "teacher", "student", "service"]
ROLES: tuple[Role, ...] = get_args(Role)

ISSUER = "coursestream-local"
AUDIENCE = "coursestream"
ALGORITHM = "ES256"
# `make up` may stay open for days.
_LIFETIME = timedelta(days=30)


class TokenSigner:
    """Issue tokens for users of every role with an existing key."""

    def __init__(
        self, key: ec.EllipticCurvePrivateKey, key_id: str, issuer: str, audience: str
    ) -> None:
        self.issuer = issuer
        self.audience = audience
        self._key = key
        self._key_id = key_id

    @classmethod
    def beside(cls, jwks_file: Path, issuer: str, audience: str) -> TokenSigner:
        """Return a signer for programs that act as users of a running stack.

        Raises StackError if there is no private key beside that file.
        """
        try:
            key, key_id = _read_key(jwks_file)
        except FileNotFoundError:
            raise StackError(
                f"There is no private key beside {jwks_file}: only a stack started by `make up` "
                "has one, and tokens of all roles are needed here"
            ) from None
        return TokenSigner(key, key_id, issuer, audience)

    def token(
        self,
        *,
        subject: UUID | str,
        role: Role,
        name: str | None = None,
        email: str | None = None,
        lifetime: timedelta = timedelta(days=1),
    ) -> str:
        now = datetime.now(UTC)
        claims = {
            "iss": self.issuer,
            "aud": self.audience,
            "sub": str(subject),
            "iat": now,
            "nbf": now,
            "exp": now + lifetime,
            "roles": [role],
            "name": name,
            "email": email,
        }
        given = {claim: value for claim, value in claims.items() if value is not None}
        return jwt.encode(given, self._key, algorithm=ALGORITHM, headers={"kid": self._key_id})


class TokenIssuer(TokenSigner):
    """Stand-in for an identity provider, with its own key pair.

    Services read the public key in `jwks_file`. The private key is stored beside it for the
    owner's other programs. With `keep` an existing pair is used again.
    """

    def __init__(
        self,
        jwks_file: Path,
        issuer: str = ISSUER,
        audience: str = AUDIENCE,
        *,
        keep: bool = False,
    ) -> None:
        self.jwks_file = jwks_file
        if keep and jwks_file.exists() and _private_key_file(jwks_file).exists():
            super().__init__(*_read_key(jwks_file), issuer, audience)
            return
        super().__init__(
            ec.generate_private_key(ec.SECP256R1()), secrets.token_hex(8), issuer, audience
        )
        jwks_file.parent.mkdir(parents=True, exist_ok=True)
        jwks_file.write_text(json.dumps({"keys": [self._public_key()]}, indent=2))
        self._write_private_key()

    @property
    def session_key(self) -> str:
        """Return a key to sign sessions with, as durable as the key pair."""
        private = self._key.private_numbers().private_value.to_bytes(32, "big")
        return hashlib.sha256(b"coursestream sessions" + private).hexdigest()

    def _public_key(self) -> dict[str, str]:
        key = jwt.algorithms.ECAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        return {**key, "kid": self._key_id, "alg": ALGORITHM, "use": "sig"}

    def _write_private_key(self) -> None:
        file = _private_key_file(self.jwks_file)
        file.unlink(missing_ok=True)
        file.touch(mode=0o600)
        file.write_bytes(
            self._key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )


def role_token(signer: TokenSigner, role: Role) -> str:
    """Return a token of the stack's own user with this role."""
    return signer.token(
        subject=uuid5(NAMESPACE_URL, f"coursestream:local:{role}"),
        role=role,
        name=f"Local {role}",
        email=f"{role}@school.invalid",
        lifetime=_LIFETIME,
    )


def person_id(name: str) -> UUID:
    """Return the id that a person of the sample has in every stack."""
    return uuid5(NAMESPACE_URL, f"coursestream:sample:{name}")


def person_token(signer: TokenSigner, role: Role, name: str) -> str:
    return signer.token(subject=person_id(name), role=role, name=name, lifetime=_LIFETIME)


def _read_key(jwks_file: Path) -> tuple[ec.EllipticCurvePrivateKey, str]:
    """Return the private key beside the file, and its id."""
    pem = _private_key_file(jwks_file).read_bytes()
    key = serialization.load_pem_private_key(pem, password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return key, str(json.loads(jwks_file.read_text())["keys"][0]["kid"])


def _private_key_file(jwks_file: Path) -> Path:
    return jwks_file.with_name(f"{jwks_file.stem}.private.pem")
