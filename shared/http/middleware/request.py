"""Around every request: its id, log line, metric, and the handling of unexpected errors."""

import re
import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from shared.context import NO_ORIGIN, Causality, Written, causality, written
from shared.errors import DomainError
from shared.http.access import IMPORTS
from shared.http.exchange import Exchange, begin_exchange
from shared.http.headers import SECURITY_HEADERS, add_missing
from shared.http.middleware.request_body import MAX_BODY_BYTES, BodyLimits, RequestBody
from shared.http.problems import answer_http, answer_problem, answer_unexpected
from shared.http.write_token import WRITE_TOKEN_HEADER, write_token
from shared.ids import uuid7
from shared.telemetry import HTTP_SECONDS
from shared.tracing import end_request, start_request, traceparent_of

_REQUEST_ID = re.compile(r"^[\w.:/-]{1,100}$", re.ASCII)
_TRACEPARENT = re.compile(r"^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")
# Logged when the client disconnected before the response.
_CLIENT_DISCONNECTED = 499

requests = structlog.get_logger()


class RequestMiddleware:
    """Pure ASGI, since Starlette's base class breaks context variables."""

    def __init__(self, app: ASGIApp, body_limits: BodyLimits) -> None:
        self._app, self._body_limits = app, body_limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        request_id = _matching(_REQUEST_ID, headers.get("x-request-id")) or str(uuid7())
        versions: Written = {}
        written.set(versions)
        traceparent = _matching(_TRACEPARENT, headers.get("traceparent"))
        span = start_request(scope["method"], traceparent)
        if span is not None:
            traceparent = traceparent_of(span)
        causality.set(Causality(correlation_id=request_id, traceparent=traceparent))
        structlog.contextvars.bind_contextvars(
            request_id=request_id, trace_id=traceparent and traceparent.split("-")[1]
        )
        exchange = begin_exchange(scope)
        # Imports are read as streams and have their own limit.
        most = None if scope["path"].startswith(IMPORTS) else MAX_BODY_BYTES
        body = RequestBody(scope, receive, most, self._body_limits)
        started, status = time.perf_counter(), _CLIENT_DISCONNECTED

        async def send_answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _add_headers(message, request_id, write_token(versions, exchange.after))
                if await body.settle():
                    MutableHeaders(scope=message)["Connection"] = "close"
            elif body.unread and not message.get("more_body", False):
                await send({**message, "more_body": True})
                await body.discard()
                message = {"type": "http.response.body", "body": b"", "more_body": False}
            await send(message)

        try:
            await self._app(scope, body.receive, send_answer)
        finally:
            route = _note(scope, exchange, status, time.perf_counter() - started)
            if span is not None:
                end_request(span, scope["method"], route, status, request_id)
            structlog.contextvars.unbind_contextvars("request_id", "trace_id")
            causality.set(NO_ORIGIN)


class LastResort:
    """Responds to errors without a handler, including those of outer layers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = False

        async def note_start(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, note_start)
        except ClientDisconnect:
            pass
        except Exception as error:
            if started:
                raise  # The server then closes the connection, so it does not look complete.
            response = await _answer(Request(scope), error)
            await response(scope, receive, send)


async def _answer(request: Request, error: Exception) -> Response:
    if isinstance(error, DomainError):
        return answer_problem(request, error)
    if isinstance(error, HTTPException):
        return await answer_http(request, error)
    return await answer_unexpected(request, error)


def _note(scope: Scope, exchange: Exchange, status: int, seconds: float) -> str:
    """Log and measure a request; return its route."""
    method, user = scope["method"], exchange.principal
    route = exchange.route or str(getattr(scope.get("route"), "path", "none"))
    HTTP_SECONDS.labels(method, route, str(status)).observe(seconds)
    requests.info(
        "request",
        logger="shared.http.requests",
        method=method,
        route=route,
        status=status,
        duration_ms=round(seconds * 1000, 1),
        user_id=None if user is None else str(user.user_id),
    )
    return route


def _matching(pattern: re.Pattern[str], value: str | None) -> str | None:
    return value if value is not None and pattern.match(value) else None


def _add_headers(message: Message, request_id: str, token: str | None) -> None:
    headers = MutableHeaders(scope=message)
    headers["X-Request-Id"] = request_id
    if message["status"] < 400 and token is not None:
        headers[WRITE_TOKEN_HEADER] = token
    add_missing(headers.raw, SECURITY_HEADERS)
