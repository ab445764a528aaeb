"""Problem types of reporting."""

from typing import ClassVar
from uuid import UUID

from shared.errors import DomainError, NotFoundHere


class TeacherNotFound(NotFoundHere):
    def __init__(self, teacher_id: UUID) -> None:
        super().__init__(f"Teacher {teacher_id} not found.")


class CourseNotFound(NotFoundHere):
    def __init__(self, course_id: UUID) -> None:
        super().__init__(f"Course {course_id} not found.")


class GroupNotFound(NotFoundHere):
    def __init__(self, group_id: UUID) -> None:
        super().__init__(f"Group {group_id} not found in this course.")


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
