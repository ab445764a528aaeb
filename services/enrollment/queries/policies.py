"""Reads of enrollment policies and of the places that they leave."""

from uuid import UUID

from services.enrollment.queries.access import (
    check_may_teach,
    course_not_available,
    course_not_found,
    may_teach,
)
from services.enrollment.schemas.enrollments import EnrollmentCounts
from services.enrollment.schemas.policies import Policy
from shared.auth import Principal
from shared.clock import now
from shared.database import fetch
from shared.errors import NotFound

# SQL: one statement for three tables.
_POLICY = """
    SELECT c.teacher_id, c.status, c.deleted, p.*,
           EXISTS (SELECT FROM enrollments e WHERE e.course_id = $1 AND e.student_id = $2
                                              AND e.closed_at IS NULL) AS enrolled
      FROM courses c LEFT JOIN enrollment_policies p USING (course_id)
     WHERE c.course_id = $1
"""

# SQL: aggregates over a join.
_COUNTS = """
    SELECT count(*) FILTER (WHERE e.reason IS NULL) AS open,
           count(*) FILTER (WHERE e.reason = 'withdrew') AS withdrew,
           count(*) FILTER (WHERE e.reason = 'removed') AS removed,
           count(*) FILTER (WHERE e.reason = 'expired') AS expired,
           (SELECT capacity FROM enrollment_policies WHERE course_id = $1) AS capacity
      FROM (SELECT CASE WHEN e.closed_at IS NULL AND e.expires_at <= $2 THEN 'expired'
                        ELSE c.reason END AS reason
              FROM enrollments e JOIN enrollment_cycles c USING (course_id, student_id, cycle)
             WHERE e.course_id = $1) AS e
"""


async def policy(principal: Principal, course_id: UUID) -> Policy:
    """Return the policy of a published course to everyone, of an archived one to its students.

    For everyone but its teacher, a draft is a course that is not available yet.

    Raises NotFound, NotAvailableYet.
    """
    rows = await fetch(_POLICY, course_id, principal.user_id)
    if not rows:
        raise course_not_available()
    row = rows[0]
    if row["deleted"]:
        raise NotFound("The course was deleted.")
    if row["status"] != "published" and not may_teach(principal, row["teacher_id"]):
        if row["status"] == "draft":
            raise course_not_available()
        if not row["enrolled"]:
            raise course_not_found()
    return Policy(course_id=course_id) if row["version"] is None else Policy(**row)


async def counts(principal: Principal, course_id: UUID) -> EnrollmentCounts:
    """Raises NotFound, NotAvailableYet."""
    await check_may_teach(principal, course_id)
    [row] = await fetch(_COUNTS, course_id, now())
    capacity: int | None = row["capacity"]
    left = None if capacity is None else max(0, capacity - row["open"])
    return EnrollmentCounts(course_id=course_id, places_left=left, **row)
