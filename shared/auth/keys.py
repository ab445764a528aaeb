"""The key set that verifies tokens: bounded in age, with one fetch at a time."""

import asyncio
import logging
import time
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from contextvars import Context
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import Any

import jwt
from pydantic import BaseModel, ConfigDict

from shared.auth.errors import KeySetUnavailable
from shared.settings import Settings

logger = logging.getLogger("shared.auth")

ALGORITHMS = frozenset({"RS256", "ES256", "EdDSA"})
MAX_KEY_SET_BYTES = 1_000_000
_READ_SECONDS = 5.0
_FETCH_SECONDS = 10.0
_PATIENCE_SECONDS = 5.0
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Key:
    """A public key and the only algorithm that it may verify."""

    key_id: str | None
    algorithm: str
    material: str
    public: jwt.PyJWK = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Keys:
    """A fetched key set; ``fetched_at`` is when the fetch began."""

    fetched_at: float
    by_id: Mapping[tuple[str | None, str], Key]

    def find(self, key_id: str | None, algorithm: str) -> Key | None:
        """Return a token's key; without ``kid``, the only key of its algorithm."""
        if key_id is not None:
            return self.by_id.get((key_id, algorithm))
        matching = [key for key in self.by_id.values() if key.algorithm == algorithm]
        return matching[0] if len(matching) == 1 else None


class _Document(BaseModel):
    """Parsed by Pydantic, whose parser bounds nesting."""

    model_config = ConfigDict(strict=True)

    keys: list[dict[str, Any]]


def parse_keys(document: bytes) -> list[Key]:
    """Return the keys that can verify tokens, and omit others, such as those for encryption.

    Raises:
        ValueError: the document is not a key set.
    """
    entries = _Document.model_validate_json(document).keys
    return [key for entry in entries if (key := _usable(entry)) is not None]


def _usable(entry: dict[str, Any]) -> Key | None:
    key_id, use = entry.get("kid"), entry.get("use")
    if not isinstance(key_id, str | None) or use not in (None, "sig"):
        return None
    try:
        public = jwt.PyJWK(entry)
    # A key set is an external document: a key that raises any error is unusable.
    except Exception:
        logger.warning("a key of the key set is unusable: kid %r", key_id)
        return None
    if public.algorithm_name not in ALGORITHMS:
        return None
    return Key(key_id, public.algorithm_name, repr(sorted(entry.items())), public)


class KeySet:
    """The current keys.

    A set older than half of ``auth_jwks_max_age`` is refreshed in the background; one older than
    ``auth_jwks_max_age`` is not used. At most one fetch runs at a time, and fetches begin at least
    ``auth_jwks_min_interval`` apart.
    """

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._source = settings.auth_jwks_file or str(settings.auth_jwks_url)
        self._max_age = settings.auth_jwks_max_age
        self._min_interval = settings.auth_jwks_min_interval
        self._clock = clock
        self._keys: Keys | None = None
        self._fetch: asyncio.Task[None] | None = None
        self._fetch_began = -float("inf")

    async def current(self) -> Keys:
        """Return the keys; none was removed from the source for longer than the maximum age.

        Raises:
            KeySetUnavailable: the keys are too old and cannot be fetched.
        """
        keys = self._fresh(self._max_age)
        if keys is None:
            await self._refresh()
            keys = self._fresh(self._max_age)
        elif self._fresh(self._max_age / 2) is None:
            self._begin_fetch()
        if keys is None:
            raise KeySetUnavailable("Tokens cannot be verified at the moment; try again later.")
        return keys

    async def find(self, key_id: str | None, algorithm: str) -> Key | None:
        """Return the key of a token, fetching the set again if the key is unknown.

        Raises:
            KeySetUnavailable: see ``current``.
        """
        key = (await self.current()).find(key_id, algorithm)
        if key is None and await self._refresh():
            key = (await self.current()).find(key_id, algorithm)
        return key

    def _fresh(self, age: float) -> Keys | None:
        keys = self._keys
        return keys if keys is not None and self._clock() - keys.fetched_at < age else None

    async def _refresh(self) -> bool:
        """Wait for the fetch in flight or a new one; return False if it is too early for one."""
        fetch = self._begin_fetch()
        if fetch is None:
            return False
        # Unlike ``wait_for``, this does not cancel the fetch, which others wait for too.
        await asyncio.wait([fetch], timeout=_PATIENCE_SECONDS)
        return True

    def _begin_fetch(self) -> asyncio.Task[None] | None:
        if self._fetch is not None and not self._fetch.done():
            return self._fetch
        if self._clock() - self._fetch_began < self._min_interval:
            return None
        self._fetch_began = self._clock()
        # In an empty context: the request's may hold a transaction.
        self._fetch = asyncio.get_running_loop().create_task(self._replace(), context=Context())
        return self._fetch

    async def _replace(self) -> None:
        began = self._fetch_began
        try:
            keys = parse_keys(await asyncio.to_thread(_read, self._source))
            if not keys:
                raise ValueError("it contains no key that could verify a token")
        except (OSError, ValueError, HTTPException) as error:
            logger.warning("the key set %s cannot be read: %s", self._source, error)
            return
        self._keys = Keys(began, _by_id(keys))


def _by_id(keys: Iterable[Key]) -> dict[tuple[str | None, str], Key]:
    return {(key.key_id, key.algorithm): key for key in keys}


class _StayOnHttps(urllib.request.HTTPRedirectHandler):
    """Refuses redirects to clear text, where anyone could replace the keys."""

    def redirect_request(
        self, req: urllib.request.Request, *args: Any
    ) -> urllib.request.Request | None:
        target = super().redirect_request(req, *args)
        if target is not None and req.type == "https" and target.type != "https":
            raise ValueError("it redirects from https to another scheme")
        return target


_OPENER = urllib.request.build_opener(_StayOnHttps)


def _read(source: Path | str) -> bytes:
    """Read the document, bounded in bytes and time. Raises OSError, ValueError, HTTPException."""
    if isinstance(source, Path):
        return source.read_bytes()
    deadline = time.monotonic() + _FETCH_SECONDS
    content = b""
    # Settings allow http and https only.
    with _OPENER.open(source, timeout=_READ_SECONDS) as answer:
        while chunk := answer.read1(_CHUNK):
            content += chunk
            if len(content) > MAX_KEY_SET_BYTES:
                raise ValueError(f"it is over {MAX_KEY_SET_BYTES:,} bytes")
            if time.monotonic() > deadline:
                raise TimeoutError(f"it takes over {_FETCH_SECONDS:.0f} s")
    return content
