"""Commands on invitations."""

from uuid import UUID

from services.enrollment.errors import StudentNotRegistered
from services.enrollment.models import Invitation as InvitationRow
from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.invitations import Invitation
from shared.auth import Principal
from shared.clock import now
from shared.database import transaction
from shared.errors import Erased, NotFound

# FOR KEY SHARE: the student cannot be erased meanwhile.
_STUDENT = "SELECT display_name, erased_at FROM users WHERE user_id = $1 FOR KEY SHARE"

# An earlier invitation stays as it is, unless the student's enrollment has ended since: then this
# one readmits the student.
_STORE = """
    INSERT INTO invitations AS i (course_id, student_id, invited_at) VALUES ($1, $2, $3)
    ON CONFLICT (course_id, student_id) DO UPDATE SET invited_at =
       CASE WHEN EXISTS (
            SELECT FROM enrollments e
             WHERE e.course_id = $1 AND e.student_id = $2
               AND coalesce(e.closed_at, e.expires_at) BETWEEN i.invited_at AND excluded.invited_at
       ) THEN excluded.invited_at ELSE i.invited_at END
    RETURNING course_id, student_id, invited_at
"""


async def invite(principal: Principal, course_id: UUID, student_id: UUID) -> Invitation:
    """Invite a student; a repeated invitation readmits one whose enrollment has ended since.

    Raises NotAvailableYet, NotFound, StudentNotRegistered, Erased.
    """
    async with transaction() as tx:
        await check_may_teach(principal, course_id)
        student = await tx.connection.fetchrow(_STUDENT, student_id)
        if student is None:
            raise StudentNotRegistered("Register the student first.")
        if student["erased_at"] is not None:
            raise Erased("An erased user cannot be invited.")
        row = await tx.connection.fetchrow(_STORE, course_id, student_id, now())
    assert row is not None
    return Invitation(**row, display_name=student["display_name"])


async def revoke_invitation(principal: Principal, course_id: UUID, student_id: UUID) -> None:
    """Revoke an invitation; a student who is enrolled stays enrolled.

    Raises NotAvailableYet, NotFound.
    """
    async with transaction():
        await check_may_teach(principal, course_id)
        invitation = InvitationRow.filter(course_id=course_id, student_id=student_id)
        if not await invitation.delete():
            raise NotFound("The student is not invited to this course.")
