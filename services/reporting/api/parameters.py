"""Parameters that several routes share."""

from datetime import date
from typing import Annotated

from fastapi import Depends, Query, Request

from coursestream_events import Day
from services.reporting.queries.performance.paging import Sort
from services.reporting.queries.period import BoundedPeriod, Period
from services.reporting.queries.trend import Step
from shared.errors import InvalidInput
from shared.http.access import authorize

# Of every route that answers figures.
FIGURES_DEPENDENCIES = [Depends(authorize)]


_FROM = Query(alias="from", description="First day of the period figures")
_TO = Query(alias="to", description="Last day of the period figures")


async def _period(
    first: Annotated[Day | None, _FROM] = None, last: Annotated[Day | None, _TO] = None
) -> Period:
    if first is not None and last is not None:
        _check_order(first, last)
    return Period(first, last)


async def _bounded_period(first: Annotated[Day, _FROM], last: Annotated[Day, _TO]) -> BoundedPeriod:
    _check_order(first, last)
    return BoundedPeriod(first, last)


def _check_order(first: date, last: date) -> None:
    if first > last:
        raise InvalidInput(
            "`to` is before `from`.",
            errors=[{"field": "query.to", "message": "must not be before from"}],
        )


async def _promise_days(request: Request) -> int:
    days: int = request.app.state.settings.reporting_grading_promise_days
    return days


InBoundedPeriod = Annotated[BoundedPeriod, Depends(_bounded_period)]
SchoolPromise = Annotated[int, Depends(_promise_days)]
InPeriod = Annotated[Period, Depends(_period)]
SortBy = Annotated[Sort, Query(description="Nulls come last")]
Descending = Annotated[bool, Query(description="Largest first")]
TrendStep = Annotated[Step, Query(description="Length of a step")]
