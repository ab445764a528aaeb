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
    DuplicatedCourse,
    Transfer,
)
from services.courses.service.commands import courses, duplication, transfers
from shared.errors import NotAvailableYet
from shared.http.access import ADMINISTRATORS, EVERYONE, TEACHERS, Access, CurrentPrincipal
from shared.http.etags import ExpectedVersion, Router
from shared.http.pages import Page
from shared.http.problems import problem_responses

router = Router(tags=["courses"])

ACCESS: Access = {
    ("POST", "/v1/courses"): TEACHERS,
    ("GET", "/v1/courses"): EVERYONE,
    ("GET", "/v1/courses/{course_id}"): EVERYONE,
    ("PATCH", "/v1/courses/{course_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:publish"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:archive"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:restore"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:duplicate"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:transfer"): ADMINISTRATORS,
}


@router.get("/courses")
async def list_courses(
    principal: CurrentPrincipal, wanted: Annotated[CatalogQuery, Query()]
) -> Page[CourseSummary]:
    """Search the catalog.

    Teachers also find their own drafts, superadmins every course.
    """
    return await queries.catalog(principal, wanted)


@router.post(
    "/courses",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(SlugTaken, NotAvailableYet, 410),
)
async def create_course(principal: CurrentPrincipal, body: CourseCreate) -> Course:
    """Create a course.

    The course is a draft, visible to its teacher only, until it is published. An owner whom a
    superadmin names is registered as a teacher.
    """
    return await courses.create_course(principal, body)


@router.get("/courses/{course_id}", responses=problem_responses(404))
async def get_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Get a course.

    Drafts are visible to their teacher only, archived courses also to enrolled students.
    """
    return await queries.course(principal, course_id)


@router.patch("/courses/{course_id}", responses=problem_responses(404, SlugTaken, 412, 428))
async def update_course(
    principal: CurrentPrincipal, course_id: UUID, expected: ExpectedVersion, body: CoursePatch
) -> Course:
    """Change a course.

    Fields that are absent stay as they are.
    """
    return await courses.update_course(principal, course_id, expected, body)


@router.post(
    "/courses/{course_id}:publish",
    responses=problem_responses(404, CourseHasNoLesson, CourseIsArchived),
)
async def publish_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Publish a course.

    The course needs at least one published lesson.
    """
    return await courses.publish_course(principal, course_id)


@router.post("/courses/{course_id}:archive", responses=problem_responses(404))
async def archive_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Archive a course.

    It leaves the catalog and accepts no new enrollments.
    """
    return await courses.archive_course(principal, course_id)


@router.post("/courses/{course_id}:restore", responses=problem_responses(404, CourseHasNoLesson))
async def restore_course(principal: CurrentPrincipal, course_id: UUID) -> Course:
    """Restore an archived course.

    It returns to its previous status: draft or published.
    """
    return await courses.restore_course(principal, course_id)


@router.post(
    "/courses/{course_id}:duplicate",
    status_code=status.HTTP_201_CREATED,
    responses=problem_responses(404, SlugTaken, NotAvailableYet, 410),
)
async def duplicate_course(
    principal: CurrentPrincipal, course_id: UUID, body: CourseDuplicate
) -> DuplicatedCourse:
    """Duplicate a course.

    The duplicate is a draft with the same content, and quizzes in their latest version.
    `shift_days` moves the dates; those in the past are cleared and listed in `cleared_dates`.
    """
    return await duplication.duplicate_course(principal, course_id, body)


@router.post(
    "/courses/{course_id}:transfer",
    responses=problem_responses(404, AlreadyOwner, TransferOutOfOrder, NotAvailableYet, 410),
)
async def transfer_course(principal: CurrentPrincipal, course_id: UUID, body: Transfer) -> Course:
    """Transfer a course to another teacher.

    The new owner is registered as a teacher. Reports count the course for the new owner from
    `effective_at` on.
    """
    return await transfers.transfer_course(principal, course_id, body)


@router.delete(
    "/courses/{course_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_course(principal: CurrentPrincipal, course_id: UUID) -> None:
    """Delete a course.

    Its content is deleted permanently, and its enrollments are closed.
    """
    await courses.delete_course(principal, course_id)
