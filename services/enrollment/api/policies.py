"""Routes of enrollment policies."""

from uuid import UUID

from services.enrollment import queries
from services.enrollment.schemas.enrollments import EnrollmentCounts
from services.enrollment.schemas.policies import Policy, PolicyUpdate
from services.enrollment.service.commands.policies import set_policy
from shared.errors import NotAvailableYet
from shared.http.access import EVERYONE, IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.problems import problem_responses

router = Router(tags=["enrollment policies"])

ACCESS: Access = {
    ("GET", "/v1/courses/{course_id}/enrollment-policy"): EVERYONE,
    ("PUT", "/v1/courses/{course_id}/enrollment-policy"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/enrollment-counts"): TEACHERS | IMPORTERS,
}

_REFUSALS = 404, NotAvailableYet


@router.get("/courses/{course_id}/enrollment-policy", responses=problem_responses(*_REFUSALS))
async def get_enrollment_policy(principal: CurrentPrincipal, course_id: UUID) -> Policy:
    """Get the enrollment policy of a course.

    It says who may enroll, when, how many, and for how long.
    """
    return await queries.policy(principal, course_id)


@router.put(
    "/courses/{course_id}/enrollment-policy",
    responses=problem_responses(*_REFUSALS, 412, 428),
)
async def set_enrollment_policy(
    principal: CurrentPrincipal,
    course_id: UUID,
    expected: ExpectedVersion,
    body: PolicyUpdate,
) -> Policy:
    """Set the enrollment policy of a course.

    The request replaces the whole policy, which applies to new enrollments only.
    """
    return await set_policy(principal, course_id, expected, body)


@router.get("/courses/{course_id}/enrollment-counts", responses=problem_responses(*_REFUSALS))
async def get_enrollment_counts(principal: CurrentPrincipal, course_id: UUID) -> EnrollmentCounts:
    """Count the students of a course by the state of their enrollment."""
    return await queries.counts(principal, course_id)
