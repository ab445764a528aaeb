"""Reporting's HTTP API."""

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Depends, Query

from services.reporting import queries
from services.reporting.schemas import CoursePerformance, Freshness, Report, TeacherPerformance
from shared.errors import InvalidInput
from shared.http.access import (
    ADMINISTRATORS,
    EVERYONE,
    IMPORTERS,
    TEACHERS,
    Access,
    CurrentPrincipal,
    authorise,
)
from shared.http.pages import Cursor, Limit

ACCESS: Access = {
    ("GET", "/v1/teachers/performance"): ADMINISTRATORS | IMPORTERS,
    ("GET", "/v1/courses/performance"): TEACHERS | IMPORTERS,
    ("GET", "/v1/freshness"): EVERYONE,
}

router = APIRouter(tags=["performance"])


def _period(
    first: Annotated[date | None, Query(alias="from", description="First day of flows")] = None,
    last: Annotated[date | None, Query(alias="to", description="Last day of flows")] = None,
) -> queries.Period:
    if first is not None and last is not None and first > last:
        raise InvalidInput(
            "The period ends before it begins.",
            errors=[{"field": "query.to", "message": "must not lie before from"}],
        )
    return queries.Period(first, last)


InPeriod = Annotated[queries.Period, Depends(_period)]


@router.get("/teachers/performance", dependencies=[Depends(authorise)])
async def teachers_performance(
    period: InPeriod, limit: Limit = 50, cursor: Cursor = None
) -> Report[TeacherPerformance]:
    """Every teacher's figures, by name."""
    return await queries.teachers_performance(period, limit, cursor)


@router.get("/courses/performance")
async def courses_performance(
    principal: CurrentPrincipal, period: InPeriod, limit: Limit = 50, cursor: Cursor = None
) -> Report[CoursePerformance]:
    """Every course's figures, by slug; a teacher sees the own ones."""
    sees_all = principal.has("superadmin", "service")
    own = None if sees_all else principal.user_id
    return await queries.courses_performance(period, limit, cursor, own)


@router.get("/freshness", dependencies=[Depends(authorise)])
async def freshness() -> Freshness:
    """Up to when the figures hold everything that was in Kafka."""
    return await queries.freshness()
