"""Errors that know how HTTP tells of them."""

import math
from typing import Any, ClassVar, TypedDict

PROBLEM_PREFIX = "urn:coursestream:problem:"


class FieldError(TypedDict):
    """One field of the input that is wrong, as a dotted path, and why."""

    field: str
    message: str


class DomainError(Exception):
    """A request that cannot be done; ``slug`` is stable and tells clients which case it is."""

    status: ClassVar[int] = 400
    slug: ClassVar[str]
    title: ClassVar[str]
    headers: ClassVar[dict[str, str]] = {}

    def __init__(
        self, detail: str, *, errors: list[FieldError] | None = None, **extensions: Any
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = errors
        self.extensions = extensions

    @property
    def response_headers(self) -> dict[str, str]:
        return self.headers

    @property
    def problem(self) -> dict[str, Any]:
        """The problem document of RFC 9457."""
        document: dict[str, Any] = {
            "type": PROBLEM_PREFIX + self.slug,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            **self.extensions,
        }
        if self.errors is not None:
            document["errors"] = self.errors
        return document


class BadRequest(DomainError):
    status = 400
    slug = "bad-request"
    title = "Bad request"


class Unauthenticated(DomainError):
    status = 401
    slug = "unauthenticated"
    title = "A valid bearer token is needed"
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": "Bearer"}


class Forbidden(DomainError):
    status = 403
    slug = "forbidden"
    title = "The role may not do this"


class NotFound(DomainError):
    status = 404
    slug = "not-found"
    title = "There is no such thing, or it is not yours"


class Conflict(DomainError):
    status = 409
    slug = "conflict"
    title = "The present state does not allow this"


class Erased(DomainError):
    status = 410
    slug = "erased"
    title = "This person was erased"


class PreconditionFailed(DomainError):
    status = 412
    slug = "precondition-failed"
    title = "Somebody changed it meanwhile; read it again"


def check_version(current: int, expected: int) -> None:
    """Compare a resource's version with the one that the caller has read.

    Raises:
        PreconditionFailed: the resource has changed since.
    """
    if current != expected:
        raise PreconditionFailed(
            f'If-Match was "{expected}", the current version is "{current}". '
            "Fetch it again and retry."
        )


class PreconditionRequired(DomainError):
    status = 428
    slug = "precondition-required"
    title = "Send If-Match with the ETag that you read"


class PayloadTooLarge(DomainError):
    status = 413
    slug = "payload-too-large"
    title = "The request is too large"


class InvalidInput(DomainError):
    status = 422
    slug = "invalid-input"
    title = "The input is not valid"


class NotAvailableYet(DomainError):
    """What the request refers to may still be on its way from another service."""

    status = 409
    slug = "not-available-yet"
    title = "What this refers to has not arrived here yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class RequestTimeout(DomainError):
    status = 408
    slug = "request-timeout"
    title = "Request timeout"


class RateLimited(DomainError):
    """``Retry-After`` says when the next request is allowed."""

    status = 429
    slug = "rate-limited"
    title = "Too many requests"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}

    def __init__(self, detail: str, seconds: float) -> None:
        super().__init__(detail)
        self._seconds = seconds

    @property
    def response_headers(self) -> dict[str, str]:
        return {"Retry-After": str(max(1, math.ceil(self._seconds)))}


class Unavailable(DomainError):
    status = 503
    slug = "unavailable"
    title = "The service cannot reach its database"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}


class Busy(DomainError):
    status = 503
    slug = "busy"
    title = "The database is busy"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class OperationFailed(DomainError):
    status = 500
    slug = "operation-failed"
    title = "Operation failed"
