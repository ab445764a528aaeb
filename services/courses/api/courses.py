"""Routes on courses and the catalog."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, status

from services.courses import queries
from services.courses.errors import (
    AlreadyOwner,
    CourseHasNoLesson,
    CourseIsArchived,
    SlugTaken,
    TransferOutOfOrder,
)
from services.courses.schemas.courses import (
    CatalogQuery,
    Course,
    CourseCreate,
    CourseDuplicate,
    CoursePatch,
    CourseSummary,
    Transfer,
)
from services.courses.service.commands import courses, duplication, transfers
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Page
from shared.http.problems import problem_responses

router = Router(tags=["courses"])


@router.get("/courses")
async def list_courses(
    principal: CurrentPrincipal, wanted: Annotated[CatalogQuery, Query()]
) -> Page[CourseSummary]:
    """Search and filter the published courses. Teachers also find their own drafts."""
    return await queries.catalog(principal, wanted)


@router.post(
    "/courses", status_code=status.HTTP_201_CREATED, responses=problem_responses(SlugTaken, 410)
)
async def create_course(principal: CurrentPrincipal, body: CourseCreate) -> Course:
    """Create a draft, visible to its teacher only until it is published."""
    return await courses.create_course(principal, body)


@router.get("/courses/{course_id}", responses=problem_responses(404))
async def get_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Get a course. Drafts are visible to their teacher only."""
    return await queries.course(principal, course_id)


@router.patch("/courses/{course_id}", responses=problem_responses(404, SlugTaken, 412, 428))
async def update_course(
    principal: CurrentPrincipal, course_id: UUID, version: ExpectedVersion, body: CoursePatch
) -> Course:
    """Change the fields that are given."""
    return await courses.update_course(principal, course_id, version, body)


@router.post(
    "/courses/{course_id}:publish",
    responses=problem_responses(404, CourseHasNoLesson, CourseIsArchived),
)
async def publish_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Publish a course that has at least one published lesson."""
    return await courses.publish_course(principal, course_id)


@router.post("/courses/{course_id}:archive", responses=problem_responses(404))
async def archive_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Remove a course from the catalog and close it for new enrollments."""
    return await courses.archive_course(principal, course_id)


@router.post("/courses/{course_id}:restore", responses=problem_responses(404, CourseHasNoLesson))
async def restore_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Return an archived course to its previous status."""
    return await courses.restore_course(principal, course_id)


@router.post(
    "/courses/{course_id}:duplicate",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, SlugTaken, 410),
)
async def duplicate_course(
    principal: CurrentPrincipal, course_id: UUID, body: CourseDuplicate
) -> Course:
    """Create a draft with the same content; quizzes in their latest version."""
    return await duplication.duplicate_course(principal, course_id, body)


@router.post(
    "/courses/{course_id}:transfer",
    responses=problem_responses(404, AlreadyOwner, TransferOutOfOrder, 410),
)
async def transfer_course(principal: CurrentPrincipal, course_id: UUID, body: Transfer) -> Course:
    """Transfer a course to another teacher, in reports from ``effective_at`` on."""
    return await transfers.transfer_course(principal, course_id, body)


@router.delete(
    "/courses/{course_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_course(principal: CurrentPrincipal, course_id: UUID) -> None:
    """Delete a course and its content permanently, and close its enrollments."""
    await courses.delete_course(principal, course_id)
