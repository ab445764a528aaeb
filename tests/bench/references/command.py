"""`:complete` as one route with one transaction: no token, no checks of the request, no log.

What it stores is what progress stores, on the same tables: the completion, the learner's version
and the event, whose JSON PostgreSQL writes. `python -m tests.bench.references.command PORT` serves
the database in PROGRESS_DATABASE_URL.
"""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID, uuid4

import asyncpg
import uvicorn
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

LOCK = """
    SELECT l.cycle, l.progress_from_cycle
      FROM courses c JOIN learners l USING (course_id)
     WHERE c.course_id = $1 AND l.student_id = $2 AND l.open AND NOT c.deleted
       FOR SHARE OF c FOR UPDATE OF l
"""
# After the lock, so that it sees what the previous holder has committed.
COMPLETE = """
    WITH required AS MATERIALIZED (
        SELECT lesson_id FROM outline_lessons WHERE course_id = $1 AND required AND published
    ), counted AS (
        SELECT (SELECT count(*) FROM required) AS required, 1 + (
            SELECT count(DISTINCT lesson_id) FROM lesson_progress
             WHERE course_id = $1 AND student_id = $2 AND cycle BETWEEN $5 AND $4
               AND completed_at IS NOT NULL AND revoked_at IS NULL
               AND (lesson_id IN (SELECT lesson_id FROM required)) IS TRUE) AS completed
    ), added AS (
        INSERT INTO lesson_progress (course_id, student_id, lesson_id, cycle, completed_at,
                                     completed_by)
        SELECT $1, $2, lesson_id, $4, clock_timestamp(), $2 FROM outline_lessons
         WHERE course_id = $1 AND lesson_id = $3 AND published AND completes_on = 'view'
        ON CONFLICT DO NOTHING
        RETURNING completed_at
    ), learner AS (
        UPDATE learners SET version = version + 1 FROM added
         WHERE course_id = $1 AND student_id = $2
        RETURNING version, completed_at, concat(course_id, ':', student_id) AS key
    ), appended AS (
        INSERT INTO outbox (topic, partition_key, value)
        SELECT 'coursestream.progress.learner', key, convert_to(json_build_object(
                   'specversion', '1.0', 'id', $6::uuid, 'source', '/coursestream/progress',
                   'type', 'coursestream.progress.LessonCompleted.v1', 'time', completed_at,
                   'subject', key, 'datacontenttype', 'application/json',
                   'aggregateversion', version, 'partitionkey', key, 'actorid', $2,
                   'data', json_build_object(
                       'occurred_at', completed_at, 'imported', false, 'course_id', $1,
                       'student_id', $2, 'cycle', $4, 'lesson_id', $3, 'completed', completed,
                       'required', required,
                       'percent', round(100.0 * completed / required, 4)::text))::text, 'UTF8')
          FROM learner, counted
    )
    SELECT completed, required FROM learner, counted
"""


class Progress(BaseModel):
    lesson_id: UUID
    state: str
    completed: int
    required: int
    percent: float


@asynccontextmanager
async def _database(api: FastAPI) -> AsyncIterator[None]:
    url = os.environ["PROGRESS_DATABASE_URL"]
    async with asyncpg.create_pool(url, min_size=16, max_size=16) as api.state.pool:
        yield


api = FastAPI(lifespan=_database)


@api.post("/v1/courses/{course_id}/lessons/{lesson_id}:complete")
async def complete_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> Progress:
    async with api.state.pool.acquire() as connection, connection.transaction():
        learner = await connection.fetchrow(LOCK, course_id, student_id)
        if learner is None:
            raise HTTPException(409)
        row = await connection.fetchrow(
            COMPLETE, course_id, student_id, lesson_id, *learner, uuid4()
        )
        if row is None:
            raise HTTPException(409)
    completed, required = row
    return Progress(
        lesson_id=lesson_id,
        state="completed",
        completed=completed,
        required=required,
        percent=round(100 * completed / required, 4),
    )


if __name__ == "__main__":
    uvicorn.run(api, host="127.0.0.1", port=int(sys.argv[1]), access_log=False, loop="uvloop")
