"""Grades of students in the assessments of a course."""

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID

import asyncpg

from services.progress.queries.access import find_course, require_teacher
from services.progress.queries.assessments import GRADES, ITEMS, own_assessments
from services.progress.schemas.grades import Assessment, Gradebook, MyAssessment, MyGrades
from shared.auth import Principal
from shared.database import fetch
from shared.errors import NotFoundHere
from shared.http.pages import decode_cursor, encode_cursor
from shared.percents import percent_of

# All students who ever enrolled, ordered by id, after $2; or only student $3.
_STUDENTS = """
    WITH required AS MATERIALIZED (
        SELECT lesson_id FROM outline_lessons WHERE course_id = $1 AND required AND published
    )
    SELECT l.student_id, l.cycle, l.open, (SELECT count(*) FROM required) AS required,
           done.lessons AS completed
      FROM learners l
      JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted
      CROSS JOIN LATERAL (
           SELECT count(DISTINCT p.lesson_id) AS lessons
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle
              AND p.completed_at IS NOT NULL AND p.revoked_at IS NULL
              AND (p.lesson_id IN (SELECT lesson_id FROM required)) IS TRUE) AS done
     WHERE l.course_id = $1 AND l.student_id > $2 AND ($3::uuid IS NULL OR l.student_id = $3)
     ORDER BY l.student_id LIMIT $4
"""
_NIL = UUID(int=0)


async def gradebook(
    course_id: UUID, principal: Principal, limit: int, cursor: str | None
) -> Gradebook:
    """Return a page of the gradebook to the course's teacher or an administrator.

    Raises:
        NotFound: the course does not exist, or the caller does not teach it.
        InvalidInput: the cursor is not from this list.
    """
    after = decode_cursor(cursor, tuple[UUID]) or (_NIL,)
    course = await find_course(course_id)
    if course is None or course.deleted:
        raise NotFoundHere("Course not found.")
    require_teacher(principal, course.teacher_id)
    items, students = await asyncio.gather(
        fetch(ITEMS, course_id, None), fetch(_STUDENTS, course_id, *after, None, limit + 1)
    )
    page = students[:limit]
    return Gradebook(
        assessments=[Assessment.model_validate(dict(item)) for item in items],
        items=await _students_with_grades(course_id, page),
        next_cursor=encode_cursor(page[-1]["student_id"]) if len(students) > limit else None,
    )


async def my_grades(course_id: UUID, student_id: UUID) -> MyGrades:
    """Return the student's own grades. Raises NotFound without an enrollment in the course."""
    items, students, grades = await asyncio.gather(
        fetch(ITEMS, course_id, student_id),
        fetch(_STUDENTS, course_id, _NIL, student_id, 1),
        fetch(GRADES, course_id, [student_id]),
    )
    if not students:
        raise NotFoundHere("No enrollment in this course is known.")
    own = own_assessments(items, grades).values()
    return MyGrades(
        **_with_grades(students[0], [each for each in own if each["status"] != "not_started"]),
        assessments=[MyAssessment.model_validate(each) for each in own],
    )


async def _students_with_grades(
    course_id: UUID, students: Sequence[asyncpg.Record]
) -> list[dict[str, Any]]:
    grades: dict[UUID, list[asyncpg.Record]] = {row["student_id"]: [] for row in students}
    for grade in await fetch(GRADES, course_id, list(grades)):
        grades[grade["student_id"]].append(grade)
    return [_with_grades(row, grades[row["student_id"]]) for row in students]


def _with_grades(student: asyncpg.Record, grades: Sequence[Any]) -> dict[str, Any]:
    return {
        **student,
        "percent": percent_of(student["completed"], student["required"]),
        "grades": [dict(grade) for grade in grades],
    }
