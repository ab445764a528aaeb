"""What a page reads does not grow with the school."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
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

# Enrollments of the two schools.
SMALL, LARGE, LARGE_IF_FULL = 500, 5_000, 50_000
# Deeper indexes, and what the planner prefers in a small table.
MOST_GROWTH = 1.6

_TODAY = now().date()
_PERIOD = f"from={_TODAY - timedelta(days=30)}&to={_TODAY}"
_NOBODY = "inactive_days=365&behind_percent=1&failing_percent=1&missing_count=1000"
PATHS = (
    "/v1/students/at-risk?limit=20",
    "/v1/students/at-risk?limit=20&rule=failing",
    f"/v1/students/at-risk?limit=20&{_NOBODY}",
    "/v1/students/at-risk?limit=20&count=true&teacher_id={teacher}",
    "/v1/students/at-risk?limit=20&count=true&course_id={course}",
    "/v1/students/{student}/courses",
    "/v1/teachers/performance?limit=5",
    f"/v1/teachers/performance?limit=5&{_PERIOD}",
    "/v1/teachers/{teacher}/performance",
    f"/v1/teachers/{{teacher}}/trend?{_PERIOD}",
    "/v1/teachers/presence?limit=5",
    "/v1/teachers/{teacher}/presence",
    "/v1/teachers/{teacher}/flows",
    "/v1/courses/performance?limit=5",
    "/v1/courses/performance?limit=5&teacher_id={teacher}",
    "/v1/courses/{course}/performance",
    f"/v1/courses/{{course}}/trend?{_PERIOD}",
    "/v1/courses/{course}/lessons",
    "/v1/courses/{course}/students?limit=10",
    "/v1/courses/{course}/distributions",
    "/v1/courses/{course}/gradebook?limit=10",
    "/v1/courses/{course}/quizzes/{quiz}/questions",
    "/v1/courses/presence?limit=5",
    "/v1/courses/{course}/presence",
    "/v1/courses/{course}/flows",
    "/v1/courses/{course}/retention",
    f"/v1/teachers/{{teacher}}/comparison?{_PERIOD}",
    f"/v1/courses/{{course}}/comparison?{_PERIOD}",
    "/v1/flows",
    f"/v1/flows?{_PERIOD}",
    f"/v1/reports/daily/{_TODAY - timedelta(days=5)}",
)
# A course in the middle of the list, its teacher and one of its students.
_IDS = f"""
    SELECT {COURSE} AS course, {TEACHER} AS teacher, {STUDENT} AS student, {ITEM} AS quiz
      FROM (SELECT 10 AS c, 5 AS t, 7 AS s, {TEXTS + 1} AS l) AS numbers
"""
_BUFFERS = "SELECT (sum(hits) + sum(reads))::int FROM pg_stat_get_backend_io(pg_backend_pid())"


class Measured:
    """A school's API in this process, with one connection to its database."""

    def __init__(self, client: httpx.AsyncClient, ids: dict[str, UUID]) -> None:
        self._client = client
        self._ids = ids

    async def buffers(self, path: str) -> int:
        """Return how many buffers the request reads once its plans and catalogs are cached."""
        counts = []
        for _ in range(3):
            before = await self._read()
            answer = await self._client.get(path.format(**self._ids))
            assert answer.status_code == 200, answer.text
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
            "database_pool_size": 1,
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


@pytest.fixture(scope="module")
def costs(stack: LocalStack, full: bool) -> dict[str, tuple[int, int]]:
    """Return the buffers that each path reads in the small school and in the large one."""

    async def read(enrollments: int) -> list[int]:
        async with measured(stack, enrollments) as school:
            return [await school.buffers(path) for path in PATHS]

    small, large = (asyncio.run(read(size)) for size in (SMALL, LARGE_IF_FULL if full else LARGE))
    return dict(zip(PATHS, zip(small, large, strict=True), strict=True))


@pytest.mark.parametrize("path", PATHS)
def test_a_page_reads_as_much_in_a_large_school(
    costs: dict[str, tuple[int, int]], path: str
) -> None:
    small, large = costs[path]
    assert large <= small * MOST_GROWTH, f"{path}: {small} → {large} buffers"
