"""Which figures belong to a caller."""

from uuid import UUID

from services.reporting.models import Course


async def owns_course(teacher_id: UUID, course_id: UUID) -> bool:
    """Return whether the teacher owns the course today."""
    return await Course.filter(course_id=course_id, teacher_id=teacher_id, deleted=False).exists()
