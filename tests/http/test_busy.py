"""Requests that wait for a locked row affect neither other requests nor readiness."""

import asyncio
import time
from uuid import uuid4

import asyncpg
import httpx

from services.courses.settings import CoursesSettings
from tests.support.authoring import new_course
from tests.support.platform import Platform, eventually

POOL: int = CoursesSettings.model_fields["database_pool_size"].default
WAITING = """
    SELECT count(*) AS n FROM pg_stat_activity
     WHERE wait_event_type = 'Lock' AND datname = current_database()
"""


async def test_lock_timeout_frees_the_connection_pool(
    platform: Platform,
) -> None:
    teacher_id = uuid4()
    teacher = platform.client("courses", "teacher", teacher_id)
    locked, other = await new_course(teacher), await new_course(teacher)
    holder = await asyncpg.connect(platform.stack.database_urls["courses"])
    try:
        async with holder.transaction():
            await holder.execute("SELECT FROM courses WHERE course_id = $1 FOR UPDATE", locked)
            waiting = [
                asyncio.create_task(teacher.post(f"/v1/courses/{locked}:publish"))
                for _ in range(POOL)
            ]
            await eventually(lambda: all_wait(platform))
            ready = await platform.operations("courses").get("/readyz")
            assert ready.status_code == 200, ready.text
            assert ready.json()["database"]["latency_ms"] < 1000
            started = time.monotonic()
            # It waits for a connection until the lock timeout frees one.
            answer = await teacher.get(f"/v1/courses/{other}")
            assert answer.status_code == 200, answer.text
            answers = await asyncio.gather(*waiting)
            assert time.monotonic() - started < 8
    finally:
        await holder.close()
    for refused in answers:
        assert_busy(refused)
    assert (await teacher.get(f"/v1/courses/{locked}")).json()["status"] == "draft"


async def all_wait(platform: Platform) -> None:
    (row,) = await platform.fetch("courses", WAITING)
    assert row["n"] == POOL


def assert_busy(answer: httpx.Response) -> None:
    assert answer.status_code == 503, answer.text
    assert answer.json()["type"] == "urn:coursestream:problem:busy"
    assert answer.headers["retry-after"] == "1"
