"""Problems specific to reporting."""

from typing import ClassVar
from uuid import UUID

from shared.errors import DomainError, NotFound


class WriteNotVisible(DomainError):
    """The write that `after` names is not applied yet."""

    # Not 504: nothing failed upstream, and the same request succeeds a moment later.
    status = 503
    slug = "write-not-visible"
    title = "Write not visible yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class TeacherNotFound(NotFound):
    def __init__(self, teacher_id: UUID) -> None:
        super().__init__(f"Teacher {teacher_id} not found.")


class CourseNotFound(NotFound):
    def __init__(self, course_id: UUID) -> None:
        super().__init__(f"Course {course_id} not found.")


class TooManyStreams(DomainError):
    status = 503
    slug = "too-many-streams"
    title = "Too many streams"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "5"}


class TooManyStreamsOfCaller(DomainError):
    status = 429
    slug = "too-many-streams-of-caller"
    title = "Too many streams for one caller"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "5"}
