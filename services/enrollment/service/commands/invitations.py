"""Who may enroll by themselves in a course by invitation."""

from uuid import UUID

from services.enrollment import queries
from services.enrollment.errors import StudentNotKnown
from services.enrollment.schemas import Invitation
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Erased, NotFound

# FOR KEY SHARE: the person is not erased meanwhile.
_STUDENT = "SELECT display_name, erased_at FROM users WHERE user_id = $1 FOR KEY SHARE"

_STORE = """
    INSERT INTO invitations AS i (course_id, student_id, invited_at) VALUES ($1, $2, $3)
    ON CONFLICT (course_id, student_id) DO UPDATE SET invited_at = i.invited_at
    RETURNING course_id, student_id, invited_at
"""

_DELETE = "DELETE FROM invitations WHERE course_id = $1 AND student_id = $2 RETURNING true"


async def invite(principal: Principal, course_id: UUID, student_id: UUID) -> Invitation:
    """Inviting once more changes nothing. Raises CourseNotKnownYet, NotFound, StudentNotKnown,
    Erased.
    """
    async with transaction() as tx:
        await queries.course_of_teacher(tx.connection, principal, course_id)
        student = await tx.connection.fetchrow(_STUDENT, student_id)
        if student is None:
            raise StudentNotKnown("There is no such person; register them first.")
        if student["erased_at"] is not None:
            raise Erased("Nobody with this id is invited again.")
        row = await tx.connection.fetchrow(_STORE, course_id, student_id, now())
    assert row is not None
    return Invitation(**row, display_name=student["display_name"])


async def disinvite(principal: Principal, course_id: UUID, student_id: UUID) -> None:
    """Who is enrolled stays so. Raises CourseNotKnownYet, NotFound."""
    async with transaction() as tx:
        await queries.course_of_teacher(tx.connection, principal, course_id)
        if not await tx.connection.fetchval(_DELETE, course_id, student_id):
            raise NotFound("The student is not invited to this course.")


async def forget_invitations(tx: Transaction, student_id: UUID) -> int:
    """Of a person who is erased, whose row is locked; returns how many."""
    status: str = await tx.connection.execute(
        "DELETE FROM invitations WHERE student_id = $1", student_id
    )
    return int(status.rpartition(" ")[2])
