"""Commands on enrollment policies."""

from uuid import UUID

from services.enrollment.models import EnrollmentPolicy
from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.policies import Policy, PolicyUpdate
from shared.auth import Principal
from shared.database import insert, transaction
from shared.errors import PreconditionFailed


async def set_policy(
    principal: Principal, course_id: UUID, version: int, body: PolicyUpdate
) -> Policy:
    """Replace a course's policy; a course without one is at version 0.

    The policy holds for enrollments from now on: students who are enrolled stay enrolled.

    Raises NotAvailableYet, NotFound, PreconditionFailed.
    """
    policy = Policy(course_id=course_id, **body.model_dump(), version=version + 1)
    async with transaction():
        await check_may_teach(principal, course_id)
        if not await _store(policy, version):
            raise PreconditionFailed("The policy has changed. Fetch it again and retry.")
    return policy


async def _store(policy: Policy, expected: int) -> bool:
    """Write the policy if it has the expected version, in one statement; return whether it had."""
    if expected == 0:
        rows = [policy.model_dump()]
        return bool(await insert(EnrollmentPolicy, rows, skip_existing=True, returning="course_id"))
    stored = EnrollmentPolicy.filter(course_id=policy.course_id, version=expected)
    return bool(await stored.update(**policy.model_dump(exclude={"course_id"})))
