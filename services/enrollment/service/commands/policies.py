"""Commands on enrollment policies."""

from uuid import UUID

from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.policies import Policy, PolicyUpdate
from shared.auth import Principal
from shared.database import transaction
from shared.errors import PreconditionFailed

# The condition on the version is part of the write, since two requests may write at once.
_STORE = """
    INSERT INTO enrollment_policies AS p (course_id, version, access, opens_at, closes_at, capacity,
                                         expires_after_days)
    SELECT $1, $2::int + 1, $3, $4, $5, $6, $7
     WHERE $2 = 0 OR EXISTS (SELECT FROM enrollment_policies WHERE course_id = $1)
    ON CONFLICT (course_id) DO UPDATE
       SET version = excluded.version, access = excluded.access, opens_at = excluded.opens_at,
           closes_at = excluded.closes_at, capacity = excluded.capacity,
           expires_after_days = excluded.expires_after_days
     WHERE p.version = $2
    RETURNING p.*
"""


async def set_policy(
    principal: Principal, course_id: UUID, version: int, body: PolicyUpdate
) -> Policy:
    """Replace a course's policy; a course without one is at version 0.

    The policy holds for enrollments from now on: students who are enrolled stay enrolled.

    Raises NotAvailableYet, NotFound, PreconditionFailed.
    """
    async with transaction() as tx:
        await check_may_teach(principal, course_id)
        row = await tx.connection.fetchrow(
            _STORE,
            course_id,
            version,
            body.access,
            body.opens_at,
            body.closes_at,
            body.capacity,
            body.expires_after_days,
        )
    if row is None:
        raise PreconditionFailed("The policy has changed. Fetch it again and retry.")
    return Policy(**row)
