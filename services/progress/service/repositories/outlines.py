"""What the current outline of a course shows."""

from typing import NoReturn
from uuid import UUID

from services.progress.models import RemovedLesson
from services.progress.service.aggregates.learner import LearnerAggregate
from shared.database import Transaction
from shared.errors import NotAvailableYet, NotFound, NotFoundHere

# SQL for speed: every attempt and every submission runs it.
_IS_SHOWN = """
    SELECT EXISTS (SELECT FROM outline_lessons
                    WHERE course_id = $1 AND $2 IN (quiz_id, assignment_id) AND published)
"""


async def require_shown(tx: Transaction, learner: LearnerAggregate, item_id: UUID) -> None:
    """Check that new work on a quiz or an assignment may start; the course's row is locked.

    Raises:
        NotFoundHere: no published lesson shows it.
        CourseIsArchived: nothing new starts in the course.
    """
    if not await tx.connection.fetchval(_IS_SHOWN, learner.course_id, item_id):
        raise NotFoundHere("No published lesson of the course shows it.")
    learner.require_not_archived()


async def explain_missing(course_id: UUID, lesson_id: UUID) -> NoReturn:
    """Raise the reason why the outline lacks a lesson."""
    if await RemovedLesson.filter(course_id=course_id, lesson_id=lesson_id).exists():
        raise NotFound("Lesson not found: it was removed from the course.")
    raise NotAvailableYet("The course has no such lesson yet.")
