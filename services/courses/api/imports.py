"""Bulk imports: NDJSON with one row per line, answered with one line per row."""

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from services.courses.schemas.imports import (
    AssignmentImport,
    ChapterImport,
    CourseImport,
    LessonImport,
    QuizImport,
)
from services.courses.service.commands.imports import (
    assignments,
    chapters,
    courses,
    lessons,
    quizzes,
)
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
    """Import courses with their owner, status and creation time."""
    return await import_rows(request, CourseImport, courses.import_courses)


@router.post(
    "/chapters",
    response_class=StreamingResponse,
    openapi_extra=import_document(ChapterImport),
)
async def import_chapters(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import chapters of existing courses."""
    return await import_rows(request, ChapterImport, chapters.import_chapters)


@router.post(
    "/lessons",
    response_class=StreamingResponse,
    openapi_extra=import_document(LessonImport),
)
async def import_lessons(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import lessons of existing chapters, after their quizzes and assignments."""
    return await import_rows(request, LessonImport, lessons.import_lessons)


@router.post(
    "/quizzes",
    response_class=StreamingResponse,
    openapi_extra=import_document(QuizImport),
)
async def import_quizzes(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import quizzes, with their questions or only their maximum score."""
    return await import_rows(request, QuizImport, quizzes.import_quizzes)


@router.post(
    "/assignments",
    response_class=StreamingResponse,
    openapi_extra=import_document(AssignmentImport),
)
async def import_assignments(principal: CurrentPrincipal, request: Request) -> StreamingResponse:
    """Import assignments of existing courses."""
    return await import_rows(request, AssignmentImport, assignments.import_assignments)
