"""Parameters that several routes share."""

from typing import Annotated

from fastapi import Depends, Query

from coursestream_events import Day
from services.reporting.errors import WriteNotVisible
from services.reporting.queries.performance.paging import Sort
from services.reporting.queries.period import Period
from services.reporting.queries.trend import Step
from services.reporting.queries.write_tokens import wait_until_visible
from shared.auth import KeySetUnavailable
from shared.errors import InvalidInput, Unavailable
from shared.http.access import authorize
from shared.http.bodies import TEXT
from shared.http.problems import problem_responses


async def _wait_for_write(
    after: Annotated[
        str | None,
        Query(
            max_length=1000,
            description="The value of a command's `Coursestream-Write-Token` header: "
            "the answer includes that write. Waits up to 5 s.",
            examples=["coursestream.courses.course/0190d3f1-0000-7000-8000-000000000010@3"],
        ),
    ] = None,
) -> None:
    if after is not None:
        await wait_until_visible(after)


# Of every route that answers figures.
FIGURES_DEPENDENCIES = [Depends(authorize), Depends(_wait_for_write)]
FIGURES_RESPONSES = problem_responses(KeySetUnavailable, Unavailable, WriteNotVisible)


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
SearchText = Annotated[
    str | None, Query(alias="q", max_length=100, pattern=TEXT, description="Part of the name")
]
SortBy = Annotated[Sort, Query(description="Nulls come last")]
Descending = Annotated[bool, Query(description="Largest first")]
TrendStep = Annotated[Step, Query(description="Length of a step")]
