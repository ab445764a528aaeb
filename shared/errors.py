"""Errors with their HTTP status and problem type."""

import math
from dataclasses import dataclass
from typing import Any, ClassVar, TypedDict

PROBLEM_PREFIX = "urn:coursestream:problem:"


class FieldError(TypedDict):
    """An invalid field of the input, as a dotted path, and why it is invalid."""

    field: str
    message: str


class DomainError(Exception):
    """A refused request; ``slug`` is stable and identifies the problem type."""

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
    title = "Authentication required"
    headers: ClassVar[dict[str, str]] = {"WWW-Authenticate": "Bearer"}


class Forbidden(DomainError):
    status = 403
    slug = "forbidden"
    title = "Not allowed for this role"


class NotFound(DomainError):
    status = 404
    slug = "not-found"
    title = "Not found"


# Of an answer that depends on what other services have published.
ON_ITS_WAY = (
    "If this was just changed in another service, retry in a moment, or send the write token of "
    "that change as `after`."
)


class NotFoundHere(NotFound):
    """Not found in data that other services publish: the event may be on its way."""

    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}

    def __init__(self, detail: str) -> None:
        super().__init__(f"{detail} {ON_ITS_WAY}")


class Conflict(DomainError):
    status = 409
    slug = "conflict"
    title = "Conflict with the current state"


class Erased(DomainError):
    status = 410
    slug = "erased"
    title = "The user was erased"


class PreconditionFailed(DomainError):
    status = 412
    slug = "precondition-failed"
    title = "The resource has changed"


@dataclass(frozen=True, slots=True)
class Expected:
    """The versions in If-Match, one of which must be the current one; None is ``*``, any."""

    versions: frozenset[int] | None

    def __str__(self) -> str:
        return ", ".join(f'"{each}"' for each in sorted(self.versions or ()))


def check_version(current: int, expected: Expected) -> None:
    """Compare a resource's version with those that the caller accepts.

    Raises:
        PreconditionFailed: the resource has changed since.
    """
    if expected.versions is not None and current not in expected.versions:
        raise PreconditionFailed(
            f'If-Match was {expected}, the current version is "{current}". '
            "Fetch it again and retry."
        )


class PreconditionRequired(DomainError):
    status = 428
    slug = "precondition-required"
    title = "If-Match required"


class PayloadTooLarge(DomainError):
    status = 413
    slug = "payload-too-large"
    title = "Payload too large"


class UnsupportedMediaType(DomainError):
    status = 415
    slug = "unsupported-media-type"
    title = "Unsupported media type"


class InvalidInput(DomainError):
    status = 422
    slug = "invalid-input"
    title = "Invalid input"


class NotAvailableYet(DomainError):
    """The request refers to a resource whose event may not have arrived yet."""

    status = 409
    slug = "not-available-yet"
    title = "Resource not available yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}

    def __init__(self, detail: str) -> None:
        super().__init__(f"{detail} {ON_ITS_WAY}")


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
    title = "Service unavailable"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "2"}


class Busy(DomainError):
    status = 503
    slug = "busy"
    title = "Database busy"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class OperationFailed(DomainError):
    status = 500
    slug = "operation-failed"
    title = "Unexpected error"
