"""Who may see and change what."""

from uuid import UUID

from services.enrollment.models import Course
from shared.auth import Principal
from shared.errors import NotAvailableYet, NotFound, NotFoundHere


def may_teach(principal: Principal, teacher_id: UUID) -> bool:
    """Return whether the caller decides on the students of this teacher's courses."""
    return principal.has("superadmin", "service") or (
        principal.has("teacher") and principal.user_id == teacher_id
    )


def check_may_read_user(principal: Principal, user_id: UUID) -> None:
    """Email addresses are for the user and for administrators.

    Raises:
        NotFound: the caller is neither.
    """
    if principal.user_id != user_id and not principal.has("superadmin", "service"):
        raise NotFound("User not found.")


async def check_may_teach(principal: Principal, course_id: UUID) -> None:
    """Check that the caller decides on the students of the course.

    Raises:
        NotAvailableYet: the course is unknown.
        NotFound: it was deleted, or the caller does not teach it.
    """
    courses = await Course.filter(course_id=course_id).values("teacher_id", "deleted")
    if not courses:
        raise course_not_available()
    if courses[0]["deleted"] or not may_teach(principal, courses[0]["teacher_id"]):
        raise course_not_found()


def course_not_available() -> NotAvailableYet:
    """For a course that is unknown here: its creation or publication may be on its way."""
    return NotAvailableYet("The course is not available yet.")


def course_not_found() -> NotFoundHere:
    return NotFoundHere("Course not found.")
