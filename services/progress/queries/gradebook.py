"""Students and their grades in the assessments of a course."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from services.progress.grading import percent_of
from services.progress.queries.grades import GRADES, ITEMS
from services.progress.schemas import Gradebook, GradedItem, MyGrades
from shared.auth import Principal
from shared.database import fetch
from shared.errors import NotFound
from shared.http.pages import decode_cursor, encode_cursor

_OWNER = "SELECT teacher_id FROM courses WHERE course_id = $1 AND NOT deleted"

# All who ever enrolled, in the order of their ids, from the one after $2 on; or $3 alone.
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
_NOBODY = UUID(int=0)


async def gradebook(
    course_id: UUID, principal: Principal, limit: int, cursor: str | None
) -> Gradebook:
    """For the course's teacher and administrators.

    Raises:
        NotFound: there is no such course, or it is not the caller's.
        InvalidInput: no cursor of this list.
    """
    after = decode_cursor(cursor, tuple[UUID]) or (_NOBODY,)
    owner = await fetch(_OWNER, course_id)
    if not owner or not (
        principal.has("superadmin") or owner[0]["teacher_id"] == principal.user_id
    ):
        raise NotFound("There is no such course, or it is not yours.")
    items, students = await asyncio.gather(
        fetch(ITEMS, course_id), fetch(_STUDENTS, course_id, *after, None, limit + 1)
    )
    page = students[:limit]
    return Gradebook(
        assessments=_graded_items(items),
        items=await _with_grades(course_id, page),
        next_cursor=encode_cursor(page[-1]["student_id"]) if len(students) > limit else None,
    )


async def my_grades(course_id: UUID, student_id: UUID) -> MyGrades:
    """Raises NotFound where no enrollment in such a course is known."""
    items, students = await asyncio.gather(
        fetch(ITEMS, course_id), fetch(_STUDENTS, course_id, _NOBODY, student_id, 1)
    )
    if not students:
        raise NotFound("You are not enrolled in such a course, as far as is known here.")
    [own] = await _with_grades(course_id, students)
    return MyGrades(assessments=_graded_items(items), **own)


def _graded_items(items: Iterable[asyncpg.Record]) -> list[GradedItem]:
    return [GradedItem.model_validate(dict(item)) for item in items]


async def _with_grades(course_id: UUID, students: Sequence[asyncpg.Record]) -> list[dict[str, Any]]:
    grades: dict[UUID, list[dict[str, Any]]] = {row["student_id"]: [] for row in students}
    for grade in await fetch(GRADES, course_id, list(grades)):
        grades[grade["student_id"]].append(dict(grade))
    return [
        {
            **row,
            "percent": percent_of(row["completed"], row["required"]),
            "grades": grades[row["student_id"]],
        }
        for row in students
    ]
