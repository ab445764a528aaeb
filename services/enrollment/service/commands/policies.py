"""Commands on enrollment policies."""

from uuid import UUID

from services.enrollment.models import EnrollmentPolicy
from services.enrollment.queries.access import check_may_teach
from services.enrollment.schemas.policies import Policy, PolicyUpdate
from shared.auth import Principal
from shared.database import transaction, upsert
from shared.errors import Expected, PreconditionFailed, check_version


async def set_policy(
    principal: Principal, course_id: UUID, expected: Expected, body: PolicyUpdate
) -> Policy:
    """Replace a course's policy; a course without one is at version 0.

    The policy holds for enrollments from now on: students who are enrolled stay enrolled.

    Raises NotAvailableYet, NotFound, PreconditionFailed.
    """
    async with transaction():
        await check_may_teach(principal, course_id)
        stored = await EnrollmentPolicy.filter(course_id=course_id).select_for_update().first()
        version = 0 if stored is None else stored.version
        check_version(version, expected)
        policy = Policy(course_id=course_id, **body.model_dump(), version=version + 1)
        row = policy.model_dump()
        if not await upsert(EnrollmentPolicy, [row], newer="version", returning="course_id"):
            # There was none to lock, and another request has just set the first one.
            raise PreconditionFailed("The policy has changed. Fetch it again and retry.")
    return policy
