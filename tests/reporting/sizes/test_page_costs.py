"""What a page reads does not grow with the school."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import connection, database_context
from shared.database.migrations import migrate
from tests.reporting.sizes.school import COURSE, ITEM, STUDENT, STUDENTS, TEACHER, TEXTS, fill
from tests.reporting.tables import empty_tables
from tests.support.statements import client_of

# Enrollments of the two schools; what grows with the school grows fourfold, or more.
SMALL, LARGE = 1_500, 6_000
SMALL_IF_FULL, LARGE_IF_FULL = 12_500, 50_000
# A larger school has deeper indexes, and tables that PostgreSQL no longer reads whole: what reads
# few buffers in the large school may read fewer yet in the small one.
MOST_GROWTH, FEW_BUFFERS = 2, 250

_NOBODY = "inactive_days=365&behind_percent=1&failing_percent=1&missing_count=1000"
# Of each course one student.
_FEW = "/v1/students/at-risk?limit=200&rule=failing&failing_percent=33"
# Left out is what is by its nature about all teachers or courses; the README of reporting names it.
PATHS = (
    "/v1/students/at-risk?limit=20",
    "/v1/students/at-risk?limit=20&rule=failing",
    f"/v1/students/at-risk?limit=20&{_NOBODY}",
    "/v1/students/at-risk?limit=20&count=true&teacher_id={teacher}",
    "/v1/students/at-risk?limit=20&count=true&course_id={course}",
    "/v1/students/{student}/courses",
    "/v1/teachers/{teacher}/performance",
    "/v1/teachers/{teacher}/trend?{period}",
    "/v1/teachers/{teacher}/presence",
    "/v1/teachers/{teacher}/flows",
    "/v1/teachers/{teacher}/comparison?{period}",
    "/v1/courses/performance?limit=5&teacher_id={teacher}",
    "/v1/courses/{course}/performance",
    "/v1/courses/{course}/trend?{period}",
    "/v1/courses/{course}/lessons",
    "/v1/courses/{course}/students?limit=10",
    "/v1/courses/{course}/distributions",
    "/v1/courses/{course}/gradebook?limit=10",
    "/v1/courses/{course}/quizzes/{quiz}/questions",
    "/v1/courses/{course}/presence",
    "/v1/courses/{course}/flows",
    "/v1/flows",
    "/v1/courses/{course}/retention",
    "/v1/courses/{course}/comparison?{period}",
)
# A course in the middle of the list, its teacher and one of its students.
_IDS = f"""
    SELECT {COURSE} AS course, {TEACHER} AS teacher, {STUDENT} AS student, {ITEM} AS quiz
      FROM (SELECT 10 AS c, 5 AS t, 7 AS s, {TEXTS + 1} AS l) AS numbers
"""
_BUFFERS = "SELECT (sum(hits) + sum(reads))::int FROM pg_stat_get_backend_io(pg_backend_pid())"


class Measured:
    """A school's API in this process, one request after the other on one connection."""

    def __init__(self, client: httpx.AsyncClient, ids: dict[str, UUID]) -> None:
        today = now().date()
        self._client = client
        self._parts = {
            **ids,
            "period": f"from={today - timedelta(days=30)}&to={today}",
        }

    async def get(self, path: str) -> Any:
        answer = await self._client.get(path.format(**self._parts))
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def pages(self, path: str) -> AsyncIterator[list[str]]:
        """Yield the keys of each page of students at risk."""
        cursor, more = "", True
        while more:
            page = await self.get(path + cursor)
            yield [f"{item['course_id']}/{item['student_id']}" for item in page["items"]]
            cursor, more = f"&cursor={page['next_cursor']}", page["next_cursor"] is not None

    async def buffers(self, path: str) -> int:
        """Return how many buffers the request reads once plans, catalogs and quartiles are kept."""
        counts = []
        for _ in range(3):
            before = await self._read()
            await self.get(path)
            counts.append(await self._read() - before)
        return min(counts)

    async def _read(self) -> int:
        async with connection() as pooled:
            await pooled.execute("SELECT pg_stat_force_next_flush()")
            return int(await pooled.fetchval(_BUFFERS))


@asynccontextmanager
async def measured(stack: LocalStack, enrollments: int) -> AsyncIterator[Measured]:
    urls = stack.create_databases(f"sizes_{secrets.token_hex(4)}")
    await migrate(SERVICE.schema, urls["reporting"])
    settings = ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": urls["reporting"],
            "kafka_bootstrap_servers": "unused:1",
            "auth_issuer": stack.tokens.issuer,
            "auth_audience": stack.tokens.audience,
            "auth_jwks_file": stack.tokens.jwks_file,
            "database_pool_size": 2,
            "database_statement_timeout": 600,
        }
    )
    token = stack.tokens.token(subject=uuid4(), role="superadmin")
    async with database_context(settings, SERVICE.name, SERVICE.models):
        await empty_tables()
        async with connection() as pooled:
            await fill(pooled, enrollments // STUDENTS)
            (ids,) = await pooled.fetch(_IDS)
        async with client_of(SERVICE.application(settings), token) as client:
            yield Measured(client, dict(ids))


@dataclass(frozen=True)
class Comparison:
    """Buffers by path in both schools, and of the large one the pages of ``_FEW``."""

    buffers: dict[str, tuple[int, int]]
    pages: list[list[str]]
    total: int


@pytest.fixture(scope="module")
def compared(stack: LocalStack, full: bool) -> Comparison:
    sizes = (SMALL_IF_FULL, LARGE_IF_FULL) if full else (SMALL, LARGE)

    async def read() -> Comparison:
        async with measured(stack, sizes[0]) as school:
            small = [await school.buffers(path) for path in PATHS]
        async with measured(stack, sizes[1]) as school:
            large = [await school.buffers(path) for path in PATHS]
            pages = [page async for page in school.pages(_FEW)]
            total = (await school.get(f"{_FEW}&count=true"))["total"]
        return Comparison(
            dict(zip(PATHS, zip(small, large, strict=True), strict=True)), pages, total
        )

    return asyncio.run(read())


@pytest.mark.parametrize("path", PATHS)
def test_a_page_reads_as_much_in_a_large_school(compared: Comparison, path: str) -> None:
    small, large = compared.buffers[path]
    assert large <= max(small * MOST_GROWTH, FEW_BUFFERS), f"{path}: {small} → {large} buffers"


def test_pages_end_early_and_continue_where_few_are_at_risk(compared: Comparison) -> None:
    listed = [student for page in compared.pages for student in page]
    assert 0 < max(map(len, compared.pages)) < 200
    assert len(listed) == len(set(listed)) == compared.total
