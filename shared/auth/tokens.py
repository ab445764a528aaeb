"""Verifying bearer tokens."""

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

# A later end than any clock can tell; beyond it arithmetic on instants is undefined.
_NumericDate = Annotated[float, Field(ge=0, le=1e12, allow_inf_nan=False)]
_Subject = Annotated[
    str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\s\x00-\x1f\x7f]")
]

_REASONS: Mapping[type[jwt.PyJWTError], str] = {
    jwt.ExpiredSignatureError: "it has expired",
    jwt.ImmatureSignatureError: "it is not valid yet",
    jwt.InvalidIssuerError: "it is from another issuer",
    jwt.InvalidAudienceError: "it is for another audience",
    jwt.InvalidSignatureError: "its signature is wrong",
}


class _Header(BaseModel):
    """What a token's header must be before anything is done with it."""

    model_config = ConfigDict(strict=True)

    alg: str
    kid: str | None = None
    crit: None = None


class _Claims(BaseModel):
    """The shape of the claims that are used here; others are kept as they are."""

    model_config = ConfigDict(strict=True, extra="allow")

    iss: str
    sub: _Subject
    aud: str | list[str]
    exp: _NumericDate
    nbf: _NumericDate | None = None
    iat: _NumericDate | None = None


@dataclass(frozen=True, slots=True)
class _Verdict:
    key: Key
    until: float
    principal: Principal


class TokenVerifier:
    """Verifies tokens; a verdict is kept as long as the token's key is in the key set."""

    def __init__(self, settings: Settings, keys: KeySet | None = None) -> None:
        self._settings = settings
        self._keys = keys or KeySet(settings)
        self._verdicts: OrderedDict[str, _Verdict] = OrderedDict()

    async def verify(self, token: str) -> Principal:
        """The caller of a request.

        Raises:
            Unauthenticated: the token is malformed, expired, foreign or not signed by a known key.
            KeySetUnavailable: there are no keys to verify it with.
        """
        if len(token) > MAX_TOKEN_CHARACTERS:
            raise _refused(f"it is over {MAX_TOKEN_CHARACTERS:,} characters")
        verdict = self._verdicts.get(token)
        if verdict is None or not await self._holds(verdict):
            self._verdicts.pop(token, None)
            verdict = await self._judge(token)
        return verdict.principal

    async def _holds(self, verdict: _Verdict) -> bool:
        key = verdict.key
        present = (await self._keys.current()).find(key.key_id, key.algorithm)
        return present == key and verdict.until > time.time()

    async def _judge(self, token: str) -> _Verdict:
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
        verdict = _Verdict(key, until, self._principal(claims))
        self._verdicts[token] = verdict
        if len(self._verdicts) > _CACHE_SIZE:
            self._verdicts.popitem(last=False)
        return verdict

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
    """The roles that a token grants: one text, or a list of texts; unknown ones grant nothing.

    ``path`` is the claim's name, as ``https://school.example/roles``, or names separated by dots,
    as ``realm_access.roles``.

    Raises:
        Unauthenticated: the claim is anything else.
    """
    granted = claims[path] if path in claims else _nested(claims, path)
    if granted is None:
        return frozenset()
    names = [granted] if isinstance(granted, str) else granted
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise _refused(f"its claim {path} is neither a text nor a list of texts")
    return cast("frozenset[Role]", ROLES.intersection(names))


def _nested(claims: Mapping[str, Any], path: str) -> Any:
    found: Any = claims
    for name in path.split("."):
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _segment(token: str, number: int) -> bytes:
    """Raises ValueError, IndexError."""
    return jwt.utils.base64url_decode(token.split(".")[number])


def _text(claim: object) -> str | None:
    return claim if isinstance(claim, str) else None


def _refused(reason: str) -> Unauthenticated:
    return Unauthenticated(f"The token was refused: {reason}.")
