"""What happens around every request: its id, its log context, its metric, its last resort."""

import re
import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.context import NOBODY, Causality, Written, causality, written
from shared.events import uuid7
from shared.http.access import PREFIX
from shared.http.positions import POSITION_HEADER, position_header
from shared.http.problems import answer_unexpected
from shared.telemetry import HTTP_SECONDS

IMPORTS = f"{PREFIX}/imports/"
_REQUEST_ID = re.compile(r"^[\w.:/-]{1,100}$")
_TRACEPARENT = re.compile(r"^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")
MAX_BODY_BYTES = 1_000_000


class RequestMiddleware:
    """Pure ASGI, since Starlette's base class breaks context variables."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        request_id = _matching(_REQUEST_ID, headers.get("x-request-id")) or str(uuid7())
        positions: Written = {}
        written.set(positions)
        causality.set(
            Causality(
                correlation_id=request_id,
                traceparent=_matching(_TRACEPARENT, headers.get("traceparent")),
            )
        )
        structlog.contextvars.bind_contextvars(request_id=request_id)
        started, status = time.perf_counter(), 500

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(message, request_id, positions)
            await send(message)

        # Imports are read as streams, and have a bound of their own.
        if not scope["path"].startswith(IMPORTS):
            receive = _bounded(receive)
        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            response = await answer_unexpected(Request(scope), error)
            await response(scope, receive, send_with_headers)
        finally:
            route = getattr(scope.get("route"), "path", "none")
            HTTP_SECONDS.labels(scope["method"], route, str(status)).observe(
                time.perf_counter() - started
            )
            structlog.contextvars.unbind_contextvars("request_id")
            causality.set(NOBODY)


def _bounded(receive: Receive) -> Receive:
    size = 0

    async def receive_bounded() -> Message:
        nonlocal size
        message = await receive()
        size += len(message.get("body", b""))
        if size > MAX_BODY_BYTES:
            raise HTTPException(413, f"the body is over {MAX_BODY_BYTES:,} bytes")
        return message

    return receive_bounded


def _matching(pattern: re.Pattern[str], value: str | None) -> str | None:
    return value if value is not None and pattern.match(value) else None


def _add_headers(message: Message, request_id: str, positions: Written) -> None:
    headers = MutableHeaders(scope=message)
    headers["X-Request-Id"] = request_id
    position = position_header(positions)
    if message["status"] < 400 and position is not None:
        headers[POSITION_HEADER] = position
