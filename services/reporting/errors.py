"""Problems that only reporting has."""

from typing import ClassVar

from shared.errors import DomainError, NotFound


class NotShownYet(DomainError):
    """503 and not 504: nothing failed upstream, and the same request succeeds a moment later."""

    status = 503
    slug = "not-shown-yet"
    title = "The write has not reached the figures yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class NotReported(NotFound):
    slug = "not-reported"
    title = "Reporting has heard of no such teacher or course, or it is not yours"


class TooManyStreams(DomainError):
    status = 503
    slug = "too-many-streams"
    title = "This process serves as many streams as it can"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "5"}


class TooManyStreamsOfCaller(DomainError):
    status = 429
    slug = "too-many-streams-of-caller"
    title = "Too many streams of one caller are open"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "5"}
