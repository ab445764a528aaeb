"""Bulk import routes: NDJSON, a row a line, answered by a line each."""

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from services.courses.schemas.imports import (
    AssignmentImport,
    ChapterImport,
    CourseImport,
    LessonImport,
    QuizImport,
)
from services.courses.service.commands import imports
from shared.http.access import CurrentPrincipal
from shared.http.imports import import_document, import_rows
from shared.http.problems import problem_responses

router = APIRouter(prefix="/imports", tags=["imports"], responses=problem_responses(413))


@router.post(
    "/courses",
    response_class=StreamingResponse,
    openapi_extra=import_document(CourseImport),
)
async def import_courses(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Courses with their owner, status and date."""
    return await import_rows(request, CourseImport, imports.import_courses)


@router.post(
    "/chapters",
    response_class=StreamingResponse,
    openapi_extra=import_document(ChapterImport),
)
async def import_chapters(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Chapters of courses that are here."""
    return await import_rows(request, ChapterImport, imports.import_chapters)


@router.post(
    "/lessons",
    response_class=StreamingResponse,
    openapi_extra=import_document(LessonImport),
)
async def import_lessons(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Lessons of chapters that are here; a quiz or assignment comes before its lesson."""
    return await import_rows(request, LessonImport, imports.import_lessons)


@router.post(
    "/quizzes",
    response_class=StreamingResponse,
    openapi_extra=import_document(QuizImport),
)
async def import_quizzes(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Quizzes, with their questions or with the highest score alone."""
    return await import_rows(request, QuizImport, imports.import_quizzes)


@router.post(
    "/assignments",
    response_class=StreamingResponse,
    openapi_extra=import_document(AssignmentImport),
)
async def import_assignments(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Assignments of courses that are here."""
    return await import_rows(request, AssignmentImport, imports.import_assignments)
