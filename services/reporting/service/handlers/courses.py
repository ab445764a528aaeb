"""Courses: their state, and who owned them when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from services.reporting.models import Course, Ownership, Transfer
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.rows import row_of
from shared.database import insert
from shared.database.derived import with_derived

Owners = Mapping[UUID, UUID | None]

# SQL, since Tortoise has no FOR SHARE. Locks nothing unless all courses are known.
_LOCK = """
    SELECT course_id, teacher_id FROM courses
     WHERE course_id = ANY($1)
       AND (SELECT count(*) FROM courses WHERE course_id = ANY($1)) = cardinality($1)
     ORDER BY course_id
"""
_LOCK_SHARED, _LOCK_EXCLUSIVE = f"{_LOCK} FOR SHARE", f"{_LOCK} FOR UPDATE"

# SQL, since a deleted course stays deleted: republished, it is created again before its deletion.
_STATE = (
    "course_id", "version", "slug", "title", "status", "teacher_id", "deleted",
    "grading_promise_days", "search_text",
)  # fmt: skip
_STORE = f"""
    UPDATE courses c
       SET version = i.version, slug = i.slug, title = i.title, status = i.status,
           teacher_id = i.teacher_id, deleted = i.deleted OR c.deleted,
           grading_promise_days = i.grading_promise_days, search_text = i.search_text
      FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::uuid[],
                  $7::bool[], $8::smallint[], $9::text[])
           AS i ({", ".join(_STATE)})
     WHERE c.course_id = i.course_id AND i.version > c.version
    RETURNING new.course_id, new.teacher_id, old.version = 0 AS first,
              old.teacher_id AS previous_owner,
              (old.teacher_id, old.deleted) IS DISTINCT FROM (new.teacher_id, new.deleted)
                  AS reassigned
"""  # noqa: S608 - names of columns

# SQL, since the periods are computed by a window. The first owner's period begins before all time.
# Of transfers at one moment the last one counts.
_STORE_OWNERSHIPS = """
    WITH starts AS (
        SELECT course_id, effective_at AS owned_from, to_teacher_id AS teacher_id, version
          FROM transfers WHERE course_id = ANY($1)
        UNION ALL
        SELECT c.course_id, '-infinity', coalesce(first.from_teacher_id, c.teacher_id), 0
          FROM courses c
          LEFT JOIN LATERAL (
               SELECT from_teacher_id FROM transfers t WHERE t.course_id = c.course_id
                ORDER BY effective_at, version LIMIT 1) AS first ON true
         WHERE c.course_id = ANY($1)
    ), last_of_each AS (
        SELECT DISTINCT ON (course_id, owned_from) course_id, owned_from, teacher_id
          FROM starts ORDER BY course_id, owned_from, version DESC
    )
    INSERT INTO ownerships (course_id, owned_from, owned_until, teacher_id)
    SELECT course_id, owned_from,
           lead(owned_from, 1, 'infinity') OVER (PARTITION BY course_id ORDER BY owned_from),
           teacher_id
      FROM last_of_each
"""


async def lock_courses(connection: asyncpg.Connection, batch: Batch) -> Owners:
    """Lock the courses' rows, so that owner and outline stay while facts are stored.

    Rows are locked in key order, all exclusively if the batch changes any course: two passes could
    deadlock with another worker. Unknown courses get placeholders before any row is locked, for
    the same reason. Returns today's owners.
    """
    course_ids = batch.course_ids
    if not course_ids:
        return {}
    lock = _LOCK_EXCLUSIVE if batch.changes_courses else _LOCK_SHARED
    while not (rows := await connection.fetch(lock, course_ids)):
        placeholders = [{"course_id": course_id} for course_id in course_ids]
        await insert(Course, placeholders, skip_existing=True)
    return {row["course_id"]: row["teacher_id"] for row in rows}


@dataclass(frozen=True, slots=True)
class CourseChanges:
    """How a batch changed courses.

    ``owners`` are today's, of all courses of the batch. ``moved`` are courses whose owners over
    time changed. ``previous_owners`` are those of courses that were transferred or deleted.
    """

    owners: Owners
    moved: frozenset[UUID] = frozenset()
    previous_owners: Owners = field(default_factory=dict)


async def apply_courses(
    connection: asyncpg.Connection, batch: Batch, owners: Owners
) -> CourseChanges:
    """Store states and transfers, and recompute the owners over time where they changed."""
    stored = [
        with_derived(
            Course, row_of(Course, state.data, version=state.version, deleted=state.deleted)
        )
        for state in batch.courses.values()
    ]
    arguments = [[row[name] for row in stored] for name in _STATE]
    rows = await connection.fetch(_STORE, *arguments) if stored else []
    await insert(
        Transfer,
        [row_of(Transfer, data, version=version) for (_, version), data in batch.transfers.items()],
        skip_existing=True,
    )
    moved = {row["course_id"] for row in rows if row["first"]}
    moved |= {course_id for course_id, _ in batch.transfers}
    if moved:
        await _store_ownerships(connection, sorted(moved))
    return CourseChanges(
        owners={**owners, **{row["course_id"]: row["teacher_id"] for row in rows}},
        moved=frozenset(moved),
        previous_owners={
            row["course_id"]: row["previous_owner"] for row in rows if row["reassigned"]
        },
    )


async def _store_ownerships(connection: asyncpg.Connection, course_ids: Sequence[UUID]) -> None:
    await Ownership.filter(course_id__in=course_ids).delete()
    await connection.execute(_STORE_OWNERSHIPS, course_ids)
