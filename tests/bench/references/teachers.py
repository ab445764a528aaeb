"""The teacher report as one route with one statement: no token, no parameters, no log.

The first page of all teachers, most lessons completed first, with the figures that reporting's own
route has, from the same tables. `python -m tests.bench.references.teachers PORT` serves the
database in REPORTING_DATABASE_URL.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
import orjson
import uvicorn
from fastapi import FastAPI
from fastapi.responses import Response

LIMIT = 50
# One row more than the page, which shows whether there is a next one.
PAGE = f"""
    SELECT page.*, coalesce(courses, 0) AS courses,
           coalesce(published_courses, 0) AS published_courses,
           coalesce(chapters, 0) AS chapters, coalesce(lessons, 0) AS lessons,
           coalesce(students, 0) AS students, coalesce(ungraded, 0) AS ungraded,
           done::float8 / nullif(required, 0) AS completion_rate,
           buckets, counts, active_students, last_activity_at,
           (SELECT min(watermark) FROM consumer_offsets) AS as_of
      FROM (SELECT u.user_id AS teacher_id, display_name,
                   coalesce(lessons_completed, 0) AS lessons_completed,
                   coalesce(submissions, 0) AS submissions, coalesce(graded, 0) AS graded,
                   (quiz_percent_sum / nullif(quiz_results, 0))::float8 AS quiz_average,
                   (assignment_percent_sum / nullif(assignment_results, 0))::float8
                       AS assignment_average,
                   (turnaround_seconds_sum / nullif(turnarounds, 0))::float8 AS mean
              FROM users u
              LEFT JOIN daily_metrics m
                     ON owner_kind = 'teacher' AND owner_id = user_id AND day = '-infinity'
             WHERE role = 'teacher'
             ORDER BY coalesce(m.lessons_completed, -1) DESC, user_id DESC
             LIMIT {LIMIT + 1}) AS page
      LEFT JOIN teacher_totals USING (teacher_id)
      LEFT JOIN teaching_activity ta ON ta.owner_kind = 'teacher' AND ta.owner_id = teacher_id
     CROSS JOIN LATERAL (
           SELECT array_agg(bucket ORDER BY bucket) AS buckets,
                  array_agg(t.graded ORDER BY bucket) AS counts
             FROM grading_turnarounds t
            WHERE owner_kind = 'teacher' AND owner_id = teacher_id AND day = '-infinity'
           ) AS turnaround
     CROSS JOIN LATERAL (
           SELECT coalesce(sum(a.students), 0)::int AS active_students FROM active_days a
            WHERE owner_kind = 'teacher' AND owner_id = teacher_id
              AND last_active_on > (SELECT (now() AT TIME ZONE time_zone)::date - 30
                                      FROM school_calendar)
           ) AS activity
     ORDER BY lessons_completed DESC, teacher_id DESC
"""


@asynccontextmanager
async def _database(api: FastAPI) -> AsyncIterator[None]:
    url = os.environ["REPORTING_DATABASE_URL"]
    async with asyncpg.create_pool(url, min_size=16, max_size=16) as api.state.pool:
        yield


api = FastAPI(lifespan=_database)


@api.get("/v1/teachers/performance")
async def teachers() -> Response:
    rows = await api.state.pool.fetch(PAGE)
    items = [_item(row) for row in rows[:LIMIT]]
    last = items[-1] if len(rows) > LIMIT else None
    answer = {
        "items": items,
        "as_of": rows[0]["as_of"] if rows else None,
        "next": last and [last["lessons_completed"], last["teacher_id"]],
    }
    return Response(orjson.dumps(answer, option=orjson.OPT_UTC_Z), media_type="application/json")


def _item(row: asyncpg.Record) -> dict[str, Any]:
    item = dict(row)
    del item["as_of"]
    item["teacher_id"] = str(item["teacher_id"])
    buckets, counts, mean = item.pop("buckets"), item.pop("counts"), item.pop("mean")
    item["grading_turnaround_seconds"] = buckets and {
        "mean": mean,
        "median": _quantile(buckets, counts, 0.5),
        "p90": _quantile(buckets, counts, 0.9),
    }
    return item


def _quantile(buckets: Sequence[int], counts: Sequence[int], share: float) -> float:
    left = math.ceil(share * sum(counts))
    for bucket, count in zip(buckets, counts, strict=True):
        left -= count
        if left <= 0:
            return float(1.1 ** (bucket - 0.5))
    raise AssertionError("the shares of a histogram add up to less than all")


if __name__ == "__main__":
    uvicorn.run(api, host="127.0.0.1", port=int(sys.argv[1]), access_log=False, loop="uvloop")
