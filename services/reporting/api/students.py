"""Routes on students at risk."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from services.reporting.api.lists import list_response
from services.reporting.api.ownership import sees_all
from services.reporting.api.parameters import FIGURES_DEPENDENCIES, Format
from services.reporting.queries.at_risk import students_at_risk
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.students import AtRiskStudent
from shared.http.access import IMPORTERS, TEACHERS, Access, CurrentPrincipal
from shared.http.csv import AS_CSV
from shared.http.pages import Cursor, Limit

router = APIRouter(tags=["students"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {("GET", "/v1/students/at-risk"): TEACHERS | IMPORTERS}


@router.get(
    "/students/at-risk",
    response_model=ReportPage[AtRiskStudent],
    responses=AS_CSV,
)
async def list_students_at_risk(
    principal: CurrentPrincipal,
    days: Annotated[
        int, Query(ge=1, le=365, description="Days without activity until `inactive` applies")
    ] = 14,
    limit: Limit = 50,
    cursor: Cursor = None,
    format_: Format = "json",
) -> Response | ReportPage[AtRiskStudent]:
    """List students at risk.

    A student is listed for each open enrollment that at least one rule flags, with the evidence:

    - `inactive`: no activity for `days` days, or never any.
    - `behind`: less than half of the required lessons that the course's median student completed.
    - `failing`: results below 40 % on average.
    - `missing`: an assignment in a published lesson is past its due date and was not submitted.

    Teachers get the students of their own courses.
    """
    teacher_id = None if sees_all(principal) else principal.user_id

    async def read(size: int, after: str | None) -> ReportPage[AtRiskStudent]:
        return await students_at_risk(teacher_id, days, size, after)

    return await list_response("at-risk", AtRiskStudent, read, limit, cursor, format_)
