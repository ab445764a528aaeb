"""Routes of bulk imports: NDJSON, one row per line, answered by one result per line."""

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from services.enrollment.schemas.imports import EnrollmentImport, UserImport
from services.enrollment.service.commands import enrollments_import, users_import
from shared.http.access import CurrentPrincipal
from shared.http.imports import import_document, import_rows
from shared.http.problems import problem_responses

router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413))


@router.post(
    "/users",
    response_class=StreamingResponse,
    openapi_extra=import_document(UserImport),
)
async def import_users(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import users."""
    return await import_rows(request, UserImport, users_import.import_users)


@router.post(
    "/enrollments",
    response_class=StreamingResponse,
    openapi_extra=import_document(EnrollmentImport),
)
async def import_enrollments(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import enrollments.

    The students must be registered. No policy applies, since the rows describe the past.
    """
    return await import_rows(request, EnrollmentImport, enrollments_import.import_enrollments)
