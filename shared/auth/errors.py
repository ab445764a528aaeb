"""Errors of authentication other than an invalid token."""

from typing import ClassVar

from shared.errors import DomainError


class KeySetUnavailable(DomainError):
    status = 503
    slug = "key-set-unavailable"
    title = "The signing keys are unavailable"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "10"}
