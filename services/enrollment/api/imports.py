"""Bulk import routes: NDJSON, a row a line, answered by a line each."""

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from services.enrollment.schemas import EnrollmentImport, UserImport
from services.enrollment.service.commands.enrollments_import import import_enrollments
from services.enrollment.service.commands.users_import import import_users
from shared.http.access import CurrentPrincipal
from shared.http.imports import import_document, import_rows
from shared.http.problems import problem_responses

router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413))


@router.post(
    "/users",
    response_class=StreamingResponse,
    openapi_extra=import_document(UserImport),
)
async def users(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """People with their role."""
    return await import_rows(request, UserImport, import_users)


@router.post(
    "/enrollments",
    response_class=StreamingResponse,
    openapi_extra=import_document(EnrollmentImport),
)
async def enrollments(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Stays of imported students in courses, closed where they ended."""
    return await import_rows(request, EnrollmentImport, import_enrollments)
