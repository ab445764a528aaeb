"""Statements that only a run composes: the queries that do, with each of their choices."""

import itertools
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, date, datetime
from typing import Any, get_args
from uuid import UUID

from services.courses.queries import catalog
from services.courses.schemas.courses import CatalogQuery
from services.courses.schemas.fields import CatalogSort
from services.reporting.models import StudentTotals, TeacherStudent, User
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.comparison import teacher_comparison
from services.reporting.queries.performance import (
    CourseFilter,
    course_performance,
    courses_performance,
    teachers_performance,
)
from services.reporting.queries.performance.paging import Page, Sort
from services.reporting.queries.period import BoundedPeriod, Period
from services.reporting.queries.presence import (
    PresenceSort,
    course_presence,
    courses_presence,
    teachers_presence,
)
from services.reporting.queries.school import Schools
from services.reporting.schemas.students import AtRiskRule
from services.reporting.service.calendar import prepare_calendar
from services.reporting.service.handlers.locks import lock_rows
from services.reporting.service.rebuild.cutover import lock_out_readers
from services.reporting.service.rebuild.tables import drop_schemas, prepare_tables
from shared.auth import Principal
from shared.auth.principal import Role
from shared.database import connection, upsert
from shared.database.arrays import columns
from shared.errors import NotFound
from shared.http.pages import encode_cursor
from shared.text import Search

SOMEBODY = UUID(int=1)
SEARCH = Search.of("a -b")
KEYS: Mapping[str, Any] = {
    "title": "a",
    "relevance": "a",
    "newest": datetime(2026, 1, 1, tzinfo=UTC),
    "name": "a",
}


async def catalog_lists() -> None:
    """Each caller, sort and filter, the first page and a later one."""
    filters = [
        {},
        {
            "level": "a",
            "category": "a",
            "language": "en",
            "teacher_id": SOMEBODY,
            "status": "draft",
        },
    ]
    roles: tuple[Role, ...] = ("student", "teacher", "superadmin")
    for role, sort, narrowed, later in itertools.product(
        roles, get_args(CatalogSort), filters, (False, True)
    ):
        cursor = encode_cursor(sort, KEYS.get(sort, 0.5), SOMEBODY) if later else None
        search = "a -b" if sort == "relevance" else ""
        wanted = CatalogQuery(q=search, sort=sort, cursor=cursor, **narrowed)
        await catalog(Principal(SOMEBODY, frozenset({role})), wanted)


async def performance_lists() -> None:
    """Each sort and direction, all time and some days, the first page and a later one."""
    periods = (Period(), Period(date(2026, 1, 1), date(2026, 2, 1)))
    for period, sort, descending, later in itertools.product(
        periods, get_args(Sort), (False, True), (False, True)
    ):
        direction = "DESC" if descending else "ASC"
        key = KEYS.get(sort, 0.5)
        cursor = encode_cursor(sort, direction, key, SOMEBODY) if later else None
        page = Page(10, cursor, sort, descending)
        await teachers_performance(period, page, SEARCH)
        await courses_performance(period, page, CourseFilter(SOMEBODY, "published", SEARCH))
    with suppress(NotFound):
        await course_performance(SOMEBODY, Period())


async def presence_lists() -> None:
    """As the lists of performance, which they share their composition with."""
    for period, sort in itertools.product(
        (Period(), Period(date(2026, 1, 1), date(2026, 2, 1))), get_args(PresenceSort)
    ):
        page = Page(10, None, sort)
        await teachers_presence(period, page, 7, SEARCH)
        await courses_presence(period, page, 7, CourseFilter(SOMEBODY, "published", SEARCH))
        with suppress(NotFound):
            await course_presence(SOMEBODY, [SOMEBODY], period, 7)


async def comparisons() -> None:
    """Of somebody, so that the school's quartiles are read too."""
    period = BoundedPeriod(date(2026, 1, 1), date(2026, 2, 1))
    teacher = {"user_id": SOMEBODY, "version": 1, "display_name": "A", "role": "teacher"}
    await upsert(User, [teacher])
    await teacher_comparison(SOMEBODY, period, 7, Schools())


async def at_risk_lists() -> None:
    """Each rule and filter, the first page and a later one, with the count."""
    filters = (
        AtRiskFilter(),
        AtRiskFilter(SOMEBODY, SOMEBODY, members=[SOMEBODY]),
        *(AtRiskFilter(rule=rule) for rule in get_args(AtRiskRule)),
    )
    for wanted, cursor in itertools.product(filters, (None, encode_cursor(SOMEBODY, SOMEBODY))):
        await students_at_risk(wanted, AtRiskThresholds(), 10, cursor, count=True)


async def row_locks() -> None:
    """Of each table whose rows are locked before they are counted."""
    async with connection() as pooled:
        for model in (StudentTotals, TeacherStudent):
            await lock_rows(pooled, model, columns([], 2))
        async with pooled.transaction():
            await lock_out_readers(pooled)


async def reporting() -> None:
    await row_locks()
    await at_risk_lists()
    await performance_lists()
    await presence_lists()
    await comparisons()


@asynccontextmanager
async def rebuild_tables() -> AsyncIterator[None]:
    """The schemas of a rebuild, to which its statements refer."""
    await prepare_calendar("UTC")
    async with connection() as pooled:
        await prepare_tables(pooled, "UTC")
        try:
            yield
        finally:
            await drop_schemas(pooled)


COMPOSED: Mapping[str, Callable[[], Awaitable[None]]] = {
    "courses": catalog_lists,
    "reporting": reporting,
}
