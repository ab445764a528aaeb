"""Exceptions of students, for the course's teacher."""

from uuid import UUID

from coursestream_events.progress import SubmissionKind
from services.progress.models import AssessmentException, Assignment, Learner, Quiz
from services.progress.queries.access import find_course, require_teacher
from services.progress.schemas.exceptions import StudentException
from shared.auth import Principal
from shared.database import fetch
from shared.errors import NotFoundHere
from shared.http.pages import Page, decode_cursor, page_of

# SQL because of the row comparison.
_EXCEPTIONS = """
    SELECT course_id, student_id, item_id, kind, extra_seconds, due_at, extra_attempts, reason,
           version
      FROM assessment_exceptions
     WHERE course_id = $1 AND ($2::uuid IS NULL OR student_id = $2)
       AND (extra_seconds > 0 OR due_at IS NOT NULL OR extra_attempts > 0)
       AND ($3::uuid IS NULL OR (student_id, item_id) > ($3, $4::uuid))
     ORDER BY student_id, item_id LIMIT $5
"""


async def exceptions(
    course_id: UUID, student_id: UUID | None, teacher: Principal, limit: int, cursor: str | None
) -> Page[StudentException]:
    """Return the exceptions in force in a course, or a student's.

    Raises:
        NotFound: the course does not exist, or the caller does not teach it.
        InvalidInput: the cursor is not from this list.
    """
    after = decode_cursor(cursor, tuple[UUID, UUID]) or (None, None)
    await _require_teacher_of(course_id, teacher)
    rows = await fetch(_EXCEPTIONS, course_id, student_id, *after, limit + 1)
    return page_of(StudentException, rows, limit, "student_id", "item_id")


async def exception(
    course_id: UUID, student_id: UUID, item_id: UUID, teacher: Principal
) -> StudentException:
    """Return a student's exception, which is empty if there is none.

    Raises:
        NotFound: the caller does not teach the course, or it has no such student or item.
    """
    await _require_teacher_of(course_id, teacher)
    key = {"course_id": course_id, "student_id": student_id, "item_id": item_id}
    granted = await AssessmentException.filter(**key).first()
    if granted is not None:
        return StudentException.model_validate(granted)
    kind = await find_kind(course_id, item_id)
    learners = Learner.filter(course_id=course_id, student_id=student_id)
    if kind is None or not await learners.exists():
        raise NotFoundHere("The course has no such student, quiz or assignment.")
    nothing = {"extra_seconds": 0, "due_at": None, "extra_attempts": 0, "reason": None}
    return StudentException(**key, kind=kind, **nothing, version=0)


async def find_kind(course_id: UUID, item_id: UUID) -> SubmissionKind | None:
    """Return whether the course's item is a quiz or an assignment, or None."""
    if await Quiz.filter(quiz_id=item_id, course_id=course_id).exists():
        return "quiz"
    if await Assignment.filter(assignment_id=item_id, course_id=course_id).exists():
        return "assignment"
    return None


async def _require_teacher_of(course_id: UUID, teacher: Principal) -> None:
    course = await find_course(course_id)
    if course is None or course.deleted:
        raise NotFoundHere("Course not found.")
    require_teacher(teacher, course.teacher_id)
