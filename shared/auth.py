"""Who calls: bearer tokens (JWT), verified against a JWKS."""

import asyncio
import json
import time
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, cast, get_args
from uuid import NAMESPACE_URL, UUID, uuid5

import jwt

from shared.errors import Unauthenticated
from shared.settings import Settings

Role = Literal["superadmin", "teacher", "student", "service"]
ROLES: frozenset[str] = frozenset(get_args(Role))

_ALGORITHMS = ["RS256", "ES256", "EdDSA"]
_CACHE_SIZE = 10_000


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller, as the token says; the token authorises, a stored role only describes."""

    user_id: UUID
    roles: frozenset[Role]
    name: str | None = None
    email: str | None = None

    def has(self, *roles: Role) -> bool:
        return not self.roles.isdisjoint(roles)


def user_id_of(issuer: str, subject: str) -> UUID:
    """The token's ``sub`` when it is a UUID, and else the UUIDv5 of issuer and ``sub``."""
    try:
        return UUID(subject)
    except ValueError:
        return uuid5(uuid5(NAMESPACE_URL, issuer), subject)


class TokenVerifier:
    """Verifies tokens, and remembers the verdict on good ones, never past their ``exp``."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._keys: dict[str | None, jwt.PyJWK] = {}
        self._known: OrderedDict[str, tuple[float, Principal]] = OrderedDict()

    def knows(self, token: str) -> bool:
        """Return whether the token was verified before and is still valid."""
        known = self._known.get(token)
        return known is not None and known[0] > time.time()

    async def verify(self, token: str) -> Principal:
        """The caller of a request.

        Raises:
            Unauthenticated: the token is malformed, expired, foreign or not signed by a known key.
        """
        known = self._known.get(token)
        if known is not None and known[0] > time.time():
            return known[1]
        try:
            claims = await self._claims(token)
        except (jwt.PyJWTError, ValueError) as error:
            raise Unauthenticated(f"The token was refused: {error}") from None
        principal = self._principal(claims)
        self._known[token] = (float(claims["exp"]), principal)
        if len(self._known) > _CACHE_SIZE:
            self._known.popitem(last=False)
        return principal

    async def _claims(self, token: str) -> dict[str, Any]:
        key = await self._key(jwt.get_unverified_header(token).get("kid"))
        return jwt.decode(
            token,
            key,
            algorithms=_ALGORITHMS,
            issuer=self._settings.auth_issuer,
            audience=self._settings.auth_audience,
            options={"require": ["exp", "iss", "aud", "sub"]},
        )

    async def _key(self, key_id: str | None) -> jwt.PyJWK:
        if key_id not in self._keys:
            self._keys = await asyncio.to_thread(self._load_keys)
        if key_id not in self._keys:
            raise Unauthenticated("The token was refused: its key is not in the key set")
        return self._keys[key_id]

    def _load_keys(self) -> dict[str | None, jwt.PyJWK]:
        if self._settings.auth_jwks_file is not None:
            document = json.loads(self._settings.auth_jwks_file.read_text(encoding="utf-8"))
            keys = jwt.PyJWKSet.from_dict(document)
        else:
            assert self._settings.auth_jwks_url is not None
            keys = jwt.PyJWKClient(self._settings.auth_jwks_url, timeout=5).get_jwk_set()
        return {key.key_id: key for key in keys.keys}

    def _principal(self, claims: Mapping[str, Any]) -> Principal:
        granted = claims.get(self._settings.auth_roles_claim, [])
        names = {granted} if isinstance(granted, str) else set(granted)
        return Principal(
            user_id=user_id_of(str(claims["iss"]), str(claims["sub"])),
            roles=cast("frozenset[Role]", frozenset(names & ROLES)),
            name=claims.get("name"),
            email=claims.get("email"),
        )
