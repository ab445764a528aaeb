"""The dates of a duplicated course."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from uuid import UUID
from zoneinfo import ZoneInfo

from coursestream_events.instants import LAST_INSTANT, LAST_YEAR
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import ClearedDate, Course
from services.courses.schemas.quizzes import Quiz
from shared.errors import InvalidInput


class Calendar:
    """Moves dates by calendar days, and clears those that are in the past afterwards.

    Days are those of the course's time zone, so that 9:00 stays 9:00 over a change of the clocks.
    """

    def __init__(self, course: Course, days: int) -> None:
        self._zone: tzinfo = UTC if course.time_zone is None else ZoneInfo(course.time_zone)
        self._days = timedelta(days)
        self._now = course.created_at
        self.cleared: list[ClearedDate] = []

    def quiz(self, quiz: Quiz) -> Quiz:
        """Raises InvalidInput, here and below for a date beyond the last possible year."""
        return quiz.model_copy(
            update=dict(self._moved(quiz.quiz_id, quiz, "opens_at", "closes_at"))
        )

    def assignment(self, assignment: Assignment) -> Assignment:
        moved = self._moved(assignment.assignment_id, assignment, "due_at")
        return assignment.model_copy(update=dict(moved))

    def _moved(
        self, item_id: UUID, item: Quiz | Assignment, *fields: str
    ) -> Iterator[tuple[str, datetime | None]]:
        for field in fields:
            before: datetime | None = getattr(item, field)
            if before is None:
                continue
            after = (before.astimezone(self._zone) + self._days).astimezone(UTC)
            if after > LAST_INSTANT:
                raise InvalidInput(
                    "The dates of the course cannot be shifted that far.",
                    errors=[
                        {
                            "field": "body.shift_days",
                            "message": f"{field} of {item.title!r} would be after {LAST_YEAR}",
                        }
                    ],
                )
            if after <= self._now:
                self.cleared.append(
                    ClearedDate(item_id=item_id, title=item.title, field=field, date=after)
                )
            yield field, after if after > self._now else None
