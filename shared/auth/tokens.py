"""Verifies bearer tokens."""

import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, cast

import jwt
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from shared.auth.keys import Key, KeySet
from shared.auth.principal import ROLES, Principal, Role, user_id_of
from shared.errors import Unauthenticated
from shared.settings import Settings

MAX_TOKEN_CHARACTERS = 16_000
_CACHE_SIZE = 10_000

# Beyond this bound, arithmetic on instants is undefined.
_NumericDate = Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)]
_Subject = Annotated[
    str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\s\x00-\x1f\x7f]")
]

_REASONS: Mapping[type[jwt.PyJWTError], str] = {
    jwt.ExpiredSignatureError: "it has expired",
    jwt.ImmatureSignatureError: "it is not valid yet",
    jwt.InvalidIssuerError: "it has another issuer",
    jwt.InvalidAudienceError: "it has another audience",
    jwt.InvalidSignatureError: "its signature is invalid",
}


class _Header(BaseModel):
    """The required shape of a token's header."""

    model_config = ConfigDict(strict=True)

    alg: str
    kid: str | None = None
    crit: None = None


class _Claims(BaseModel):
    """The required shape of the claims that are used; others are kept unchanged."""

    model_config = ConfigDict(strict=True, extra="allow")

    iss: str
    sub: _Subject
    aud: str | list[str]
    exp: _NumericDate
    nbf: _NumericDate | None = None
    iat: _NumericDate | None = None


@dataclass(frozen=True, slots=True)
class _Verified:
    key: Key
    until: float
    principal: Principal


class TokenVerifier:
    """Verifies tokens; a result is cached while the token's key is in the key set."""

    def __init__(self, settings: Settings, keys: KeySet | None = None) -> None:
        self._settings = settings
        self._keys = keys or KeySet(settings)
        self._cache: OrderedDict[str, _Verified] = OrderedDict()

    async def verify(self, token: str) -> Principal:
        """Return the caller of a request.

        Raises:
            Unauthenticated: the token is malformed, expired, foreign or not signed by a known key.
            KeySetUnavailable: there are no keys to verify it.
        """
        if len(token) > MAX_TOKEN_CHARACTERS:
            raise _refused(f"it is over {MAX_TOKEN_CHARACTERS:,} characters")
        verified = self._cache.get(token)
        if verified is None or not await self._is_valid(verified):
            self._cache.pop(token, None)
            verified = await self._verify(token)
        return verified.principal

    async def _is_valid(self, verified: _Verified) -> bool:
        key = verified.key
        present = (await self._keys.current()).find(key.key_id, key.algorithm)
        return present == key and verified.until > time.time()

    async def _verify(self, token: str) -> _Verified:
        try:
            header = _Header.model_validate_json(_segment(token, 0))
            claims = _Claims.model_validate_json(_segment(token, 1))
        except (ValidationError, ValueError, IndexError):
            raise _refused("it is malformed") from None
        key = await self._keys.find(header.kid, header.alg)
        if key is None:
            raise _refused("its key is not in the key set")
        self._check(token, key)
        until = claims.exp + self._settings.auth_leeway
        verified = _Verified(key, until, self._principal(claims))
        self._cache[token] = verified
        if len(self._cache) > _CACHE_SIZE:
            self._cache.popitem(last=False)
        return verified

    def _check(self, token: str, key: Key) -> None:
        try:
            jwt.decode(
                token,
                key.public,
                algorithms=[key.algorithm],
                issuer=self._settings.auth_issuer,
                audience=self._settings.auth_audience,
                leeway=self._settings.auth_leeway,
                options={"require": ["exp", "iss", "aud", "sub"]},
            )
        except jwt.PyJWTError as error:
            raise _refused(_REASONS.get(type(error), "it is malformed")) from None

    def _principal(self, claims: _Claims) -> Principal:
        others = claims.model_extra or {}
        return Principal(
            user_id=user_id_of(claims.iss, claims.sub),
            roles=roles_in(others, self._settings.auth_roles_claim),
            name=_text(others.get("name")),
            email=_text(others.get("email")),
        )


def roles_in(claims: Mapping[str, Any], path: str) -> frozenset[Role]:
    """Return the roles of a claim that is a string or a list of strings, ignoring unknown ones.

    ``path`` is the claim's name, such as ``https://school.example/roles``, or a dotted path such as
    ``realm_access.roles``.

    Raises:
        Unauthenticated: the claim has another type.
    """
    granted = claims[path] if path in claims else _nested(claims, path)
    if granted is None:
        return frozenset()
    names = [granted] if isinstance(granted, str) else granted
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _refused(f"its claim {path} is neither a string nor a list of strings")
    return cast("frozenset[Role]", ROLES.intersection(names))


def _nested(claims: Mapping[str, Any], path: str) -> Any:
    found: Any = claims
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _segment(token: str, number: int) -> bytes:
    """Decode one part of a token. Raises ValueError, IndexError."""
    return jwt.utils.base64url_decode(token.split(".")[number])


def _text(claim: object) -> str | None:
    return claim if isinstance(claim, str) else None


def _refused(reason: str) -> Unauthenticated:
    return Unauthenticated(f"The token was refused: {reason}.")
