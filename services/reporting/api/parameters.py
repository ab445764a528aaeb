"""Parameters that several routes share."""

from typing import Annotated

from fastapi import Depends, Query

from coursestream_events import Day
from services.reporting.queries.performance.paging import Sort
from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from shared.errors import InvalidInput
from shared.http.access import authorize

# Of every route that answers figures.
FIGURES_DEPENDENCIES = [Depends(authorize)]


def _period(
    first: Annotated[
        Day | None, Query(alias="from", description="First day of the daily metrics")
    ] = None,
    last: Annotated[
        Day | None, Query(alias="to", description="Last day of the daily metrics")
    ] = None,
) -> Period:
    if first is not None and last is not None and first > last:
        raise InvalidInput(
            "`to` is before `from`.",
            errors=[{"field": "query.to", "message": "must not be before from"}],
        )
    return Period(first, last)


InPeriod = Annotated[Period, Depends(_period)]
SortBy = Annotated[Sort, Query(description="Nulls come last")]
Descending = Annotated[bool, Query(description="Largest first")]
TrendStep = Annotated[Step, Query(description="Length of a step")]
