"""Current totals of students, courses and teachers."""

import asyncpg

from services.reporting.models import ActiveDay
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.completions import LessonsDone
from services.reporting.service.handlers.courses import CourseChanges
from services.reporting.service.handlers.enrollments import EnrollmentChanges
from services.reporting.service.handlers.student_totals import Students, update_student_totals
from services.reporting.service.handlers.teacher_totals import (
    update_teacher_students,
    update_teacher_totals,
)


async def update_totals(
    connection: asyncpg.Connection,
    batch: Batch,
    changes: CourseChanges,
    students: Students,
    lessons: LessonsDone,
    enrollments: EnrollmentChanges,
) -> None:
    """Update the totals of everyone and every course that the batch affects."""
    changed = await update_student_totals(connection, batch, students, lessons, enrollments)
    added = await update_teacher_students(connection, changed, changes)
    owners = {*changes.owners, *changes.owners.values(), *changes.previous_owners.values()}
    await ActiveDay.filter(owner_id__in=owners - {None}, students=0).delete()
    await update_teacher_totals(connection, changes, added)
