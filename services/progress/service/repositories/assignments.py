"""Assignments in the database."""

from uuid import UUID

from services.progress.models import Assignment
from services.progress.service.aggregates.assignment import AssignmentTerms
from shared.database import Transaction
from shared.errors import NotAvailableYet


async def course_of_assignment(assignment_id: UUID) -> UUID:
    """Raise NotAvailableYet for an assignment that has not arrived."""
    assignment = await Assignment.filter(assignment_id=assignment_id).only("course_id").first()
    if assignment is None:
        raise NotAvailableYet("The assignment is not known yet.")
    return assignment.course_id


# SQL for speed: every submission runs it.
_TERMS = """
    SELECT a.max_points, a.due_at, e.due_at AS extended_due_at, a.late_policy,
           a.late_deduction_percent,
           a.resubmissions_allowed + coalesce(e.extra_attempts, 0) AS resubmissions_allowed,
           c.time_zone
      FROM assignments a
      JOIN courses c USING (course_id)
      LEFT JOIN assessment_exceptions e ON e.course_id = a.course_id AND e.student_id = $2
                                       AND e.item_id = a.assignment_id
     WHERE a.assignment_id = $1
"""


async def load_terms(tx: Transaction, assignment_id: UUID, student_id: UUID) -> AssignmentTerms:
    """Return a learner's terms; they cannot change while course and learner are locked."""
    [row] = await tx.connection.fetch(_TERMS, assignment_id, student_id)
    return AssignmentTerms(**row)
