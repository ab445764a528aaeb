"""Problem types of reporting."""

from typing import ClassVar
from uuid import UUID

from shared.errors import DomainError, NotFound, NotFoundHere


class TeacherNotFound(NotFoundHere):
    def __init__(self, teacher_id: UUID) -> None:
        super().__init__(f"Teacher {teacher_id} not found.")


class CourseNotFound(NotFoundHere):
    def __init__(self, course_id: UUID) -> None:
        super().__init__(f"Course {course_id} not found.")


class StudentNotFound(NotFoundHere):
    def __init__(self, student_id: UUID) -> None:
        super().__init__(f"Student {student_id} not found in any course that you may see.")


class QuizNotFound(NotFoundHere):
    def __init__(self, quiz_id: UUID) -> None:
        super().__init__(f"Quiz {quiz_id} not found in this course.")


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


class WebhookNotFound(NotFound):
    def __init__(self, subscription_id: UUID) -> None:
        super().__init__(f"Webhook {subscription_id} not found.")


class WebhooksNotConfigured(DomainError):
    status = 503
    slug = "webhooks-not-configured"
    title = "Webhooks are not configured"

    def __init__(self) -> None:
        super().__init__("Ask an operator to set REPORTING_WEBHOOK_KEYS.")


class TooManyWebhooks(DomainError):
    status = 409
    slug = "too-many-webhooks"
    title = "Too many webhooks"


class EventNotHeld(DomainError):
    status = 409
    slug = "event-not-held"
    title = "The event is not held"
