"""Routes on a course itself."""

from uuid import UUID

from fastapi import APIRouter, Response, status

from services.courses import queries
from services.courses.schemas import Course, CourseCreate, CoursePatch, Transfer
from services.courses.service import courses
from shared.http.access import CurrentPrincipal
from shared.http.etags import ExpectedVersion, tag
from shared.http.problems import problem_responses

router = APIRouter(tags=["courses"])


@router.post("/courses", status_code=status.HTTP_201_CREATED, responses=problem_responses(409))
async def create_course(
    principal: CurrentPrincipal, body: CourseCreate, response: Response
) -> Course:
    """A draft, which its teacher alone sees until it is published."""
    course = await courses.create(principal, body)
    tag(response, course.version)
    return course


@router.get("/courses/{course_id}", responses=problem_responses(404))
async def get_course(principal: CurrentPrincipal, course_id: UUID, response: Response) -> Course:
    """Students see what is published."""
    course = await queries.course(principal, course_id)
    tag(response, course.version)
    return course


@router.patch("/courses/{course_id}", responses=problem_responses(404, 409, 412, 428))
async def update_course(
    principal: CurrentPrincipal,
    course_id: UUID,
    version: ExpectedVersion,
    body: CoursePatch,
    response: Response,
) -> Course:
    """What is left out stays as it is."""
    course = await courses.update(principal, course_id, version, body)
    tag(response, course.version)
    return course


@router.post("/courses/{course_id}:publish", responses=problem_responses(404, 409))
async def publish_course(
    principal: CurrentPrincipal, course_id: UUID, response: Response
) -> Course:
    """Refused, with the reasons, while it has no published lesson."""
    course = await courses.publish(principal, course_id)
    tag(response, course.version)
    return course


@router.post("/courses/{course_id}:archive", responses=problem_responses(404))
async def archive_course(
    principal: CurrentPrincipal, course_id: UUID, response: Response
) -> Course:
    """It leaves the catalogue and takes no new students."""
    course = await courses.archive(principal, course_id)
    tag(response, course.version)
    return course


@router.post("/courses/{course_id}:transfer", responses=problem_responses(404, 409))
async def transfer_course(
    principal: CurrentPrincipal, course_id: UUID, body: Transfer, response: Response
) -> Course:
    """To another teacher, whose figures count from ``effective_at`` on."""
    course = await courses.transfer(principal, course_id, body)
    tag(response, course.version)
    return course


@router.delete(
    "/courses/{course_id}",
    status_code=status.HTTP_204_NO_CONTENT,
    responses=problem_responses(404),
)
async def delete_course(principal: CurrentPrincipal, course_id: UUID) -> None:
    """For good, with all below it; its enrolments are closed."""
    await courses.delete(principal, course_id)
