"""Who may read and change what. Others' resources are reported as not found."""

from uuid import UUID

from services.progress.models import Course
from shared.auth import Principal
from shared.errors import NotFound, NotFoundHere


def is_teacher(principal: Principal, teacher_id: UUID | None) -> bool:
    """Whether the caller is the course's teacher or an administrator."""
    return principal.has("superadmin") or principal.user_id == teacher_id


def may_read_submission(principal: Principal, student_id: UUID, teacher_id: UUID | None) -> bool:
    return principal.user_id == student_id or is_teacher(principal, teacher_id)


def require_teacher(principal: Principal, teacher_id: UUID | None) -> None:
    if not is_teacher(principal, teacher_id):
        raise NotFoundHere("It does not exist, or it is not in one of your courses.")


def require_student(principal: Principal, student_id: UUID) -> None:
    if principal.user_id != student_id:
        raise NotFound("It does not exist, or it belongs to another student.")


async def find_course(course_id: UUID) -> Course | None:
    """Return what decides who may see a course."""
    return (
        await Course.filter(course_id=course_id).only("course_id", "teacher_id", "deleted").first()
    )
