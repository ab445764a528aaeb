"""Routes on the flows of students through courses."""

from collections.abc import Sequence
from uuid import UUID

from fastapi import APIRouter, Response

from services.reporting.api.lists import list_response
from services.reporting.api.ownership import Members, OwnCourse, OwnTeacher
from services.reporting.api.parameters import FIGURES_DEPENDENCIES, InPeriod, TrendStep
from services.reporting.models.owners import SCHOOL_ID, FlowOwnerKind
from services.reporting.queries import flows
from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from services.reporting.schemas.flows import FlowPoint, RetentionWeek
from services.reporting.schemas.freshness import ReportPage
from shared.http.access import IMPORTERS, TEACHERS, Access
from shared.http.csv import AS_CSV, AsCsv, CsvFile
from shared.http.pages import MAX_LIMIT
from shared.http.problems import problem_responses

router = APIRouter(tags=["flows"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/flows"): IMPORTERS,
    ("GET", "/v1/teachers/{teacher_id}/flows"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/flows"): TEACHERS | IMPORTERS,
    ("GET", "/v1/courses/{course_id}/retention"): TEACHERS | IMPORTERS,
}


async def _answer(
    kind: FlowOwnerKind,
    owner_id: UUID,
    period: Period,
    step: Step,
    as_csv: CsvFile | None,
    members: Sequence[UUID] | None = None,
) -> Response | ReportPage[FlowPoint]:
    async def read(_limit: int, _cursor: str | None) -> ReportPage[FlowPoint]:
        return await flows.flows(kind, owner_id, members, period, step)

    return await list_response("flows", FlowPoint, read, MAX_LIMIT, None, as_csv)


@router.get("/flows", response_model=ReportPage[FlowPoint], responses=AS_CSV)
async def list_school_flows(
    period: InPeriod, step: TrendStep = "week", as_csv: AsCsv = None
) -> Response | ReportPage[FlowPoint]:
    """List enrollments, ends and completions in the whole school over time.

    Steps in which nothing happened are left out; weeks begin on Monday.
    """
    return await _answer("school", SCHOOL_ID, period, step, as_csv)


@router.get(
    "/teachers/{teacher_id}/flows",
    response_model=ReportPage[FlowPoint],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_teacher_flows(
    teacher_id: OwnTeacher, period: InPeriod, step: TrendStep = "week", as_csv: AsCsv = None
) -> Response | ReportPage[FlowPoint]:
    """List enrollments, ends and completions in a teacher's courses over time.

    Each belongs to who owned the course at that time.
    """
    return await _answer("teacher", teacher_id, period, step, as_csv)


@router.get(
    "/courses/{course_id}/flows",
    response_model=ReportPage[FlowPoint],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_flows(
    course_id: OwnCourse,
    members: Members,
    period: InPeriod,
    step: TrendStep = "week",
    as_csv: AsCsv = None,
) -> Response | ReportPage[FlowPoint]:
    """List enrollments, ends and completions of a course over time."""
    return await _answer("course", course_id, period, step, as_csv, members)


@router.get(
    "/courses/{course_id}/retention",
    response_model=ReportPage[RetentionWeek],
    responses={**AS_CSV, **problem_responses(404)},
)
async def list_course_retention(
    course_id: OwnCourse, members: Members, period: InPeriod, as_csv: AsCsv = None
) -> Response | ReportPage[RetentionWeek]:
    """List how many students were still there in each week after they had enrolled.

    Counts the latest enrollment of each student, if it began from `from` to `to`.
    """

    async def read(_limit: int, _cursor: str | None) -> ReportPage[RetentionWeek]:
        return await flows.retention(course_id, members, period)

    return await list_response("retention", RetentionWeek, read, MAX_LIMIT, None, as_csv)
