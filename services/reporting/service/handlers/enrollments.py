"""Enrollments and their cycles."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import asyncpg

from coursestream_events.enrollment import EnrollmentData, StudentUnenrolledData
from services.reporting.models import Enrollment
from services.reporting.service.handlers.batch import Batch, StudentKey
from services.reporting.service.handlers.daily_flows import FlowChanges
from services.reporting.service.handlers.rows import row_of
from shared.database import upsert
from shared.database.arrays import columns

_CHANGED = """
    RETURNING new.course_id, old.course_id IS NULL AS added,
              old.enrolled_with AS old_enrolled_with, old.enrolled_on AS old_enrolled_on,
              new.enrolled_with AS new_enrolled_with, new.enrolled_on AS new_enrolled_on,
              old.closed_with AS old_closed_with, old.closed_on AS old_closed_on,
              old.closed_because AS old_reason,
              new.closed_with AS new_closed_with, new.closed_on AS new_closed_on,
              new.closed_because AS new_reason
"""

# Differences of the flows; the reasons for closing an enrollment are names of flows. ``added``
# counts the new cycles.
_DIFFERENCES = """
    SELECT course_id, teacher_id, day, flow, sum(n)::int AS n,
           sum(added)::int AS added
      FROM (SELECT course_id, old_enrolled_with AS teacher_id, old_enrolled_on AS day,
                   'enrolled' AS flow, -1 AS n, 0 AS added FROM changed
            UNION ALL
            SELECT course_id, new_enrolled_with, new_enrolled_on, 'enrolled', 1, added::int
              FROM changed
            UNION ALL
            SELECT course_id, old_closed_with, old_closed_on, old_reason, -1, 0 FROM changed
            UNION ALL
            SELECT course_id, new_closed_with, new_closed_on, new_reason, 1, 0 FROM changed
           ) AS moves
     WHERE day IS NOT NULL
     GROUP BY course_id, teacher_id, day, flow
    HAVING sum(n) <> 0 OR sum(added) <> 0
"""

_PLACED = """
    LEFT JOIN ownerships at_start
           ON at_start.course_id = i.course_id
          AND i.enrolled_at >= at_start.owned_from AND i.enrolled_at < at_start.owned_until
    LEFT JOIN ownerships at_end
           ON at_end.course_id = i.course_id
          AND i.closed_at >= at_end.owned_from AND i.closed_at < at_end.owned_until
"""

# SQL, since owners and days are joined to the rows, and differences returned from old and new.
_STORE = f"""
    WITH changed AS (
        INSERT INTO enrollment_cycles AS c
               (course_id, student_id, cycle, version, enrolled_at, closed_because, closed_at,
                enrolled_with, enrolled_on, closed_with, closed_on)
        SELECT i.*, at_start.teacher_id, (i.enrolled_at AT TIME ZONE zone.name)::date,
               at_end.teacher_id, (i.closed_at AT TIME ZONE zone.name)::date
          FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[],
                      $6::text[], $7::timestamptz[])
               AS i (course_id, student_id, cycle, version, enrolled_at, closed_because, closed_at)
          CROSS JOIN (SELECT time_zone FROM school_calendar) AS zone (name)
          {_PLACED}
         ORDER BY i.course_id, i.student_id, i.cycle
        ON CONFLICT (course_id, student_id, cycle) DO UPDATE
           SET version = excluded.version, enrolled_at = excluded.enrolled_at,
               closed_because = excluded.closed_because, closed_at = excluded.closed_at,
               enrolled_with = excluded.enrolled_with, enrolled_on = excluded.enrolled_on,
               closed_with = excluded.closed_with, closed_on = excluded.closed_on
         WHERE excluded.version > c.version
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608

# SQL, as above.
_MOVE = f"""
    WITH changed AS (
        UPDATE enrollment_cycles c
           SET enrolled_with = i.enrolled_with, closed_with = i.closed_with
          FROM (SELECT i.course_id, i.student_id, i.cycle, at_start.teacher_id AS enrolled_with,
                       at_end.teacher_id AS closed_with
                  FROM enrollment_cycles i {_PLACED}
                 WHERE i.course_id = ANY($1)) AS i
         WHERE c.course_id = i.course_id AND c.student_id = i.student_id AND c.cycle = i.cycle
           AND (c.enrolled_with IS DISTINCT FROM i.enrolled_with
                OR c.closed_with IS DISTINCT FROM i.closed_with)
        {_CHANGED}
    )
    {_DIFFERENCES}
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class EnrollmentChanges:
    """By course, how many cycles were added, and how many more were withdrawn."""

    enrollments: Counter[UUID] = field(default_factory=Counter)
    withdrawn: Counter[UUID] = field(default_factory=Counter)


async def apply_enrollments(
    connection: asyncpg.Connection, batch: Batch, flows: FlowChanges
) -> EnrollmentChanges:
    """Store the latest state of each cycle and of each enrollment."""
    changes = EnrollmentChanges()
    if not batch.enrollments:
        return changes
    cycles = [
        (*key, version, data.enrolled_at, *_closing(data))
        for key, (version, data) in batch.enrollments.items()
    ]
    rows = await connection.fetch(_STORE, *columns(cycles, 7))
    flows.add(rows)
    await _store_latest(batch)
    for row in rows:
        changes.enrollments[row["course_id"]] += row["added"]
        changes.withdrawn[row["course_id"]] += row["n"] if row["flow"] == "withdrew" else 0
    return changes


async def _store_latest(batch: Batch) -> None:
    latest = {
        StudentKey(data.course_id, data.student_id): (version, data)
        for version, data in sorted(batch.enrollments.values(), key=lambda each: each[0])
    }
    await upsert(
        Enrollment,
        [
            row_of(Enrollment, data, version=version, open=_closing(data)[0] is None)
            for version, data in latest.values()
        ],
        newer="version",
    )


def _closing(data: EnrollmentData) -> tuple[str, datetime] | tuple[None, None]:
    """Return why and when the cycle was closed."""
    if isinstance(data, StudentUnenrolledData):
        return data.reason, data.occurred_at
    return None, None


async def move_enrollments(
    connection: asyncpg.Connection, course_ids: Collection[UUID], flows: FlowChanges
) -> None:
    """Assign cycles to who owned the courses at their time, as is known now."""
    flows.add(await connection.fetch(_MOVE, list(course_ids)))
