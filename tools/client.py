"""HTTP requests that are retried while a service restarts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import httpx

from tools.errors import ToolError

_RESTARTING = frozenset({502, 503, 504})
_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0


async def through_restarts(
    send: Callable[[], Awaitable[httpx.Response]], *, seconds: float = 60
) -> httpx.Response:
    """Repeat the request while the service is unreachable; it must be safe to repeat.

    Raises ToolError when it stays away that long.
    """
    deadline, pause = time.monotonic() + seconds, _FIRST_PAUSE
    while True:
        try:
            response = await send()
        except httpx.TransportError as error:
            trouble = f"{error.request.url}: {error!r}"
        else:
            if response.status_code not in _RESTARTING:
                return response
            trouble = f"{response.request.url}: {explain(response)}"
        if time.monotonic() + pause > deadline:
            raise ToolError(f"Gave up after {seconds:.0f} s; last error: {trouble}")
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


def explain(response: httpx.Response) -> str:
    """Return the response's problem document as one line."""
    try:
        document: Mapping[str, Any] = response.json()
        fields = [f"{each['field']}: {each['message']}" for each in document.get("errors") or ()]
        what = f"{response.status_code} {document['title']}"
        return "; ".join([what, str(document.get("detail", "")), *fields])
    except (ValueError, KeyError, TypeError):
        return f"{response.status_code} {response.text[:200]}"


def problem(response: httpx.Response) -> str | None:
    """Return the slug of the response's problem type."""
    if response.is_success:
        return None
    try:
        return str(response.json()["type"]).rpartition(":")[2]
    except (ValueError, KeyError, TypeError):
        return None


def checked(response: httpx.Response) -> httpx.Response:
    """Raises ToolError unless the response is a success."""
    if response.is_success:
        return response
    request = response.request
    raise ToolError(f"{request.method} {request.url} answered {explain(response)}")


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
