"""Routes on a course itself."""

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
from services.courses.service.commands import courses
from services.courses.service.commands.duplication import duplicate
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Page
from shared.http.problems import problem_responses

router = Router(tags=["courses"])


@router.get("/courses")
async def get_catalog(
    principal: CurrentPrincipal, wanted: Annotated[CatalogQuery, Query()]
) -> Page[CourseSummary]:
    """Published courses, by search, filters and sort; teachers find their own drafts as well."""
    return await queries.catalog(principal, wanted)


@router.post(
    "/courses", status_code=status.HTTP_201_CREATED, responses=problem_responses(SlugTaken, 410)
)
async def create_course(principal: CurrentPrincipal, body: CourseCreate) -> Course:
    """A draft, which its teacher alone sees until it is published."""
    return await courses.create(principal, body)


@router.get("/courses/{course_id}", responses=problem_responses(404))
async def get_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Students see what is published."""
    return await queries.course(principal, course_id)


@router.patch("/courses/{course_id}", responses=problem_responses(404, SlugTaken, 412, 428))
async def update_course(
    principal: CurrentPrincipal,
    course_id: UUID,
    version: ExpectedVersion,
    body: CoursePatch,
) -> Course:
    """What is left out stays as it is."""
    return await courses.update(principal, course_id, version, body)


@router.post(
    "/courses/{course_id}:publish",
    responses=problem_responses(404, CourseHasNoLesson, CourseIsArchived),
)
async def publish_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Refused, with the reasons, while it has no published lesson."""
    return await courses.publish(principal, course_id)


@router.post("/courses/{course_id}:archive", responses=problem_responses(404))
async def archive_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """It leaves the catalog and takes no new students."""
    return await courses.archive(principal, course_id)


@router.post("/courses/{course_id}:restore", responses=problem_responses(404, CourseHasNoLesson))
async def restore_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Out of the archive, to what it was before: a draft, or published."""
    return await courses.restore(principal, course_id)


@router.post(
    "/courses/{course_id}:duplicate",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, SlugTaken, 410),
)
async def duplicate_course(
    principal: CurrentPrincipal, course_id: UUID, body: CourseDuplicate
) -> Course:
    """A draft with everything below the course, quizzes in their latest version."""
    return await duplicate(principal, course_id, body)


@router.post(
    "/courses/{course_id}:transfer",
    responses=problem_responses(404, AlreadyOwner, TransferOutOfOrder, 410),
)
async def transfer_course(principal: CurrentPrincipal, course_id: UUID, body: Transfer) -> Course:
    """To another teacher, whose figures count from ``effective_at`` on."""
    return await courses.transfer(principal, course_id, body)


@router.delete(
    "/courses/{course_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_course(principal: CurrentPrincipal, course_id: UUID) -> None:
    """For good, with all below it; its enrollments are closed."""
    await courses.delete(principal, course_id)
