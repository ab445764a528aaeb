"""Routes of exceptions: more time, a later date or more attempts for one student."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from services.progress import queries
from services.progress.schemas.exceptions import GrantException, StudentException
from services.progress.service.commands import exceptions
from shared.errors import NotAvailableYet
from shared.http.access import TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Cursor, Limit, Page
from shared.http.problems import problem_responses

router = Router(tags=["exceptions"])

_EXCEPTION = "/courses/{course_id}/students/{student_id}/exceptions/{item_id}"

ACCESS: Access = {
    ("GET", "/v1/courses/{course_id}/exceptions"): TEACHERS,
    ("GET", f"/v1{_EXCEPTION}"): TEACHERS,
    ("PUT", f"/v1{_EXCEPTION}"): TEACHERS,
    ("DELETE", f"/v1{_EXCEPTION}"): TEACHERS,
}


@router.get("/courses/{course_id}/exceptions", responses=problem_responses(404))
async def list_exceptions(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: Annotated[UUID | None, Query(description="Only this student's")] = None,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Page[StudentException]:
    """List the exceptions that are in force in a course, by student."""
    return await queries.exceptions(course_id, student_id, principal, limit, cursor)


@router.get(_EXCEPTION, responses=problem_responses(404))
async def get_exception(
    principal: CurrentPrincipal, course_id: UUID, student_id: UUID, item_id: UUID
) -> StudentException:
    """Return a student's exception for a quiz or an assignment.

    A student without one has an empty exception, whose ETag is needed to grant the first.
    """
    return await queries.exception(course_id, student_id, item_id, principal)


@router.put(_EXCEPTION, responses=problem_responses(404, NotAvailableYet, 410, 412, 428))
async def grant_exception(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: UUID,
    item_id: UUID,
    expected: ExpectedVersion,
    body: GrantException,
) -> StudentException:
    """Grant a student an exception for a quiz or an assignment, in place of an earlier one.

    More time and a later date move the end of an open attempt; nothing moves it to earlier.
    """
    return await exceptions.grant_exception(
        course_id, student_id, item_id, body, principal, expected
    )


@router.delete(
    _EXCEPTION,
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404, NotAvailableYet, 410, 412, 428),
)
async def revoke_exception(
    principal: CurrentPrincipal,
    course_id: UUID,
    student_id: UUID,
    item_id: UUID,
    expected: ExpectedVersion,
) -> None:
    """Revoke a student's exception.

    What was done under it stays: an open attempt keeps its end, submitted work is not late.
    """
    await exceptions.revoke_exception(course_id, student_id, item_id, principal, expected)
