"""Error responses as ``application/problem+json`` (RFC 9457)."""

import inspect
import logging
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException

from shared.database import CommitUnknown, is_exhausted, is_refused, is_timeout, is_transient
from shared.errors import (
    PROBLEM_PREFIX,
    BadRequest,
    Busy,
    DomainError,
    Erased,
    FieldError,
    Forbidden,
    InvalidInput,
    NotFound,
    OperationFailed,
    PayloadTooLarge,
    PreconditionFailed,
    PreconditionRequired,
    RateLimited,
    RequestTimeout,
    Unauthenticated,
    Unavailable,
    UnsupportedMediaType,
)
from shared.http.error_pages import ErrorPages
from shared.outbox import EventTooLarge

logger = logging.getLogger("shared.http")

CONTENT_TYPE = "application/problem+json"
MAX_FIELD_ERRORS = 100


class FieldProblem(BaseModel):
    field: str = Field(
        description="Dotted path, as body.title or query.limit", examples=["body.title"]
    )
    message: str = Field(examples=["Field required"])


class Problem(BaseModel):
    """An error by RFC 9457; ``type`` is stable, the texts may change."""

    type: str = Field(examples=[PROBLEM_PREFIX + InvalidInput.slug])
    title: str = Field(examples=[InvalidInput.title])
    status: int = Field(examples=[InvalidInput.status])
    detail: str | None = Field(default=None, examples=["Some fields are missing or wrong."])
    errors: list[FieldProblem] | None = Field(default=None, description="The fields to correct")


# Of statuses that have one kind of problem, unless a route names others.
_USUAL: dict[int, type[DomainError]] = {
    error.status: error
    for error in (
        BadRequest,
        Unauthenticated,
        Forbidden,
        NotFound,
        Erased,
        PreconditionFailed,
        PreconditionRequired,
        RequestTimeout,
        PayloadTooLarge,
        UnsupportedMediaType,
        InvalidInput,
        RateLimited,
        OperationFailed,
        Unavailable,
    )
}


def problem_responses(*refusals: int | type[DomainError]) -> dict[int | str, dict[str, Any]]:
    """Return the error responses of a route, given by status or by problem."""
    responses: dict[int | str, dict[str, Any]] = {}
    for refusal in refusals:
        if isinstance(refusal, int):
            status, error = refusal, _USUAL.get(refusal)
        else:
            status, error = refusal.status, refusal
        body: dict[str, Any] = {"schema": {"$ref": "#/components/schemas/Problem"}}
        empty = {"description": HTTPStatus(status).phrase, "content": {CONTENT_TYPE: body}}
        response = responses.setdefault(status, empty)
        if error is not None:
            examples = response["content"][CONTENT_TYPE].setdefault("examples", {})
            examples[error.slug] = _example(error)
            headers = {name: {"$ref": f"#/components/headers/{name}"} for name in error.headers}
            response.setdefault("headers", {}).update(headers)
    return responses


def _example(error: type[DomainError]) -> dict[str, Any]:
    """Return the problem without its detail; a class without a docstring is its title."""
    document = {"type": PROBLEM_PREFIX + error.slug, "title": error.title, "status": error.status}
    example: dict[str, Any] = {"summary": error.title, "value": document}
    if error.__doc__:
        example["description"] = inspect.cleandoc(error.__doc__)
    if "Retry-After" in error.headers:
        example["x-retry-after"] = True
    return example


def respond(error: DomainError) -> JSONResponse:
    return JSONResponse(
        error.problem,
        status_code=error.status,
        headers=error.response_headers,
        media_type=CONTENT_TYPE,
    )


def answer_problem(request: Request, error: DomainError) -> Response:
    """Respond with a page where people look at pages, otherwise with a document."""
    pages: ErrorPages | None = getattr(request.app.state, "error_pages", None)
    if pages is not None and pages.cover(request.scope["path"]):
        return pages.show(request, error)
    return respond(error)


async def _domain_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, DomainError)
    return answer_problem(request, error)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    fields: list[FieldError] = [
        {"field": ".".join(str(part) for part in each["loc"]), "message": each["msg"]}
        for each in error.errors()[:MAX_FIELD_ERRORS]
    ]
    problem = InvalidInput("Some fields are missing or wrong.", errors=fields)
    return answer_problem(request, problem)


class BodyRefused(HTTPException):
    """A problem while the body is read, where FastAPI lets only HTTPException pass."""

    def __init__(self, problem: DomainError) -> None:
        super().__init__(problem.status, problem.detail)
        self.problem = problem


async def answer_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    if isinstance(error, BodyRefused):
        return respond(error.problem)
    status = HTTPStatus(error.status_code)
    slug = status.phrase.lower().replace(" ", "-")
    document = {
        "type": PROBLEM_PREFIX + slug,
        "title": status.phrase,
        "status": status.value,
        # Not request.url: an invalid Host header makes it unreadable.
        "detail": f"{request.method} {request.scope['path']}: {error.detail}",
    }
    return JSONResponse(
        document, status_code=status.value, headers=error.headers, media_type=CONTENT_TYPE
    )


async def _too_large(request: Request, error: Exception) -> JSONResponse:
    return respond(PayloadTooLarge(str(error)))


def _unavailable(error: Exception) -> DomainError | None:
    """Return the problem for a failure of the database; None for any other failure."""
    if isinstance(error, CommitUnknown):
        return Unavailable(
            "The connection to the database was lost during the commit, so it is unknown whether "
            "the request took effect. Repeat it with the same Idempotency-Key, or read the state."
        )
    if is_timeout(error):
        return Busy(
            "Another request holds the same rows, or a statement took too long. Retry later."
        )
    if is_exhausted(error):
        return Unavailable("The database lacks disk space, memory or connections. Retry later.")
    if is_transient(error) or is_refused(error):
        return Unavailable("The database is unreachable. Retry later.")
    return None


async def _unexpected(request: Request, error: Exception) -> Response:
    """Respond with 503 if the database failed, otherwise with 500 and the request id."""
    unavailable = _unavailable(error)
    if unavailable is not None:
        logger.warning("answered 503: %r", error)
        return answer_problem(request, unavailable)
    request_id = structlog.contextvars.get_contextvars().get("request_id", "unknown")
    logger.error("answered 500", exc_info=error)
    failed = OperationFailed(
        f"Quote request id {request_id} when reporting it.", request_id=request_id
    )
    return answer_problem(request, failed)


def install_problem_handlers(api: FastAPI) -> None:
    api.add_exception_handler(DomainError, _domain_error)
    api.add_exception_handler(RequestValidationError, _invalid)
    api.add_exception_handler(HTTPException, answer_http)
    api.add_exception_handler(EventTooLarge, _too_large)


async def answer_unexpected(request: Request, error: Exception) -> Response:
    """Respond to an error without a handler, for the outermost middleware."""
    return await _unexpected(request, error)
