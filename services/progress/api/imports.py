"""Bulk import routes: NDJSON rows in, one result line per row out."""

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from services.progress.schemas.imports import CompletionRow, SubmissionRow
from services.progress.service.commands import imports
from shared.http.access import IMPORTERS, Access, CurrentPrincipal
from shared.http.imports import import_document, import_rows
from shared.http.problems import problem_responses

router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413))

ACCESS: Access = {
    ("POST", "/v1/imports/completions"): IMPORTERS,
    ("POST", "/v1/imports/submissions"): IMPORTERS,
}


@router.post(
    "/completions",
    response_class=StreamingResponse,
    openapi_extra=import_document(CompletionRow),
)
async def import_completions(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import lessons that students completed in the past."""
    return await import_rows(request, CompletionRow, imports.import_completions)


@router.post(
    "/submissions",
    response_class=StreamingResponse,
    openapi_extra=import_document(SubmissionRow),
)
async def import_submissions(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import quiz attempts and assignments of the past, with or without grades."""
    return await import_rows(request, SubmissionRow, imports.import_submissions)
