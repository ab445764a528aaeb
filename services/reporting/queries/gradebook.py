"""The gradebook of a course, with names; progress has the same results without them."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from services.reporting.queries.freshness import freshness
from services.reporting.schemas.gradebook import (
    Gradebook,
    GradedItem,
    ItemResult,
    StudentResults,
)
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor
from shared.percents import percent_of

# SQL for DISTINCT ON. Items in the order of the first lesson that shows each, then those that no
# lesson shows but a student has attempted, as in progress.
_ITEMS = """
    SELECT a.item_id, a.kind, a.title, a.max_score
      FROM assessments a
      LEFT JOIN (SELECT DISTINCT ON (item_id) item_id, chapter_position, position
                   FROM outline_lessons WHERE course_id = $1 AND item_id IS NOT NULL
                  ORDER BY item_id, chapter_position, position) AS place USING (item_id)
     WHERE a.course_id = $1
       AND (place.position IS NOT NULL
            OR EXISTS (SELECT FROM submissions s WHERE s.item_id = a.item_id))
     ORDER BY place.chapter_position, place.position, a.title, a.item_id
"""

# SQL for joins of tables without relations.
_STUDENTS = """
    SELECT e.student_id, u.display_name, e.cycle, e.open, coalesce(t.done, 0) AS completed,
           c.required
      FROM enrollments e
      JOIN courses c USING (course_id)
      LEFT JOIN student_totals t USING (course_id, student_id)
      LEFT JOIN users u ON u.user_id = e.student_id
     WHERE e.course_id = $1 AND ($2::uuid IS NULL OR e.student_id > $2)
       AND ($4::uuid[] IS NULL OR e.student_id = ANY ($4))
     ORDER BY e.student_id LIMIT $3
"""

# SQL for the span of each enrollment.
_RESULTS = """
    SELECT r.student_id, r.item_id, r.percent
      FROM results r JOIN enrollments e USING (course_id, student_id, progress_from_cycle)
     WHERE r.course_id = $1 AND r.student_id = ANY ($2)
"""


async def gradebook(
    course_id: UUID, members: Sequence[UUID] | None, limit: int, cursor: str | None
) -> Gradebook:
    """Return the students who ever enrolled, or the members of a group.

    Needs three statements for any number of students.

    Raises:
        InvalidInput: the cursor is not from this list.
    """
    (after,) = decode_cursor(cursor, tuple[UUID]) or (None,)
    fresh = await freshness()
    async with connection() as pooled:
        items = await pooled.fetch(_ITEMS, course_id)
        students = await pooled.fetch(_STUDENTS, course_id, after, limit + 1, members)
        shown = [row["student_id"] for row in students[:limit]]
        results = _by_student(await pooled.fetch(_RESULTS, course_id, shown))
    return Gradebook(
        **dict(fresh),
        assessments=[GradedItem(**row) for row in items],
        items=[
            StudentResults(
                **row,
                percent=percent_of(row["completed"], row["required"]),
                grades=results[row["student_id"]],
            )
            for row in students[:limit]
        ],
        next_cursor=encode_cursor(shown[-1]) if len(students) > limit else None,
    )


def _by_student(rows: Sequence[Any]) -> dict[UUID, list[ItemResult]]:
    results: dict[UUID, list[ItemResult]] = defaultdict(list)
    for row in rows:
        results[row["student_id"]].append(
            ItemResult(item_id=row["item_id"], percent=row["percent"])
        )
    return results
