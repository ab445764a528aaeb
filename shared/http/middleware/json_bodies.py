"""Parses JSON bodies strictly, before any model sees them."""

from typing import Any

from pydantic_core import from_json
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.errors import InvalidInput
from shared.http.access import IMPORTS
from shared.http.problems import answer_http, respond

# The largest valid body, a quiz of 100 questions, has fewer.
MAX_VALUES = 10_000
_BOM = b"\xef\xbb\xbf"


class JsonBodyMiddleware:
    """Refuses JSON that Python's parser accepts or fails on.

    That is: excessive nesting, unpaired surrogates, NaN and Infinity, encodings other than UTF-8,
    and so many values that validating them would block the event loop.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _is_json(scope):
            await self._app(scope, receive, send)
            return
        try:
            body = await Request(scope, receive).body()
            check_json(body)
        except ClientDisconnect:
            return
        except InvalidInput as error:
            await respond(error)(scope, receive, send)
            return
        except HTTPException as error:
            # Raised while the body is read, for example if it is too large.
            await (await answer_http(Request(scope), error))(scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)


def _is_json(scope: Scope) -> bool:
    """Return whether the body is JSON; imports are streams, whatever their content type."""
    if scope["path"].startswith(IMPORTS):
        return False
    kind = Headers(scope=scope).get("content-type", "").partition(";")[0].strip().lower()
    return kind == "application/json" or kind.endswith("+json")


def check_json(body: bytes) -> None:
    """Refuse what this module's middleware refuses.

    Raises:
        InvalidInput: the body is not acceptable JSON.
    """
    if not body:
        return
    try:
        document = from_json(body.removeprefix(_BOM), allow_inf_nan=False, cache_strings="none")
    except ValueError as error:
        raise _refused(str(error)) from None
    if not _has_at_most(document, MAX_VALUES):
        raise _refused(f"it has over {MAX_VALUES:,} values")


def _has_at_most(document: Any, values: int) -> bool:
    unvisited = [document]
    while unvisited and values >= 0:
        found = unvisited.pop()
        if isinstance(found, dict):
            found = list(found.values())
        if isinstance(found, list):
            values -= len(found)
            unvisited += found if values >= 0 else []
    return values >= 0


def _refused(reason: str) -> InvalidInput:
    return InvalidInput(
        "The body is not valid JSON.", errors=[{"field": "body", "message": reason}]
    )


def _replay(body: bytes, receive: Receive) -> Receive:
    """Replay the body, then pass on later messages, such as a disconnect."""
    unread = True

    async def replay() -> Message:
        nonlocal unread
        if unread:
            unread = False
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return replay
