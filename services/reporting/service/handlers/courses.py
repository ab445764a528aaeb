"""Facts about courses: state, owners over time, outline, quiz policies, due dates."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from services.reporting.service.handlers.batch import Batch, columns

Owners = Mapping[UUID, UUID | None]


async def lock_courses(connection: asyncpg.Connection, batch: Batch) -> Owners:
    """Hold the courses' rows, so that owner and outline stay while facts are placed.

    A course not heard of yet gets a placeholder. Rows are taken in key order; exclusively when the
    batch changes any course, since two passes could meet another worker's. Returns today's owners.
    """
    course_ids = batch.course_ids
    if not course_ids:
        return {}
    strength = "UPDATE" if batch.changes_courses else "SHARE"
    rows = await connection.fetch(
        "SELECT course_id, teacher_id FROM courses WHERE course_id = ANY($1) "  # noqa: S608
        f"ORDER BY course_id FOR {strength}",
        course_ids,
    )
    owners = {row["course_id"]: row["teacher_id"] for row in rows}
    if len(owners) < len(course_ids):
        rows = await connection.fetch(
            """
            INSERT INTO courses (course_id) SELECT * FROM unnest($1::uuid[])
            ON CONFLICT (course_id) DO UPDATE SET course_id = excluded.course_id
            RETURNING course_id, teacher_id
            """,
            [course_id for course_id in course_ids if course_id not in owners],
        )
        owners |= {row["course_id"]: row["teacher_id"] for row in rows}
    return owners


@dataclass(frozen=True, slots=True)
class CourseChanges:
    """``owners``: today's, of all courses of the batch; ``moved``: whose owners over time are other
    ones now; ``restocked``: with another owner today or deleted, with the owners before."""

    owners: Owners
    moved: frozenset[UUID] = frozenset()
    restocked: Owners = field(default_factory=dict)


async def apply_courses(
    connection: asyncpg.Connection, batch: Batch, owners: Owners
) -> CourseChanges:
    """Store states and transfers, and place the owners anew where they changed."""
    if not batch.courses:
        return CourseChanges(owners)
    rows = await connection.fetch(
        """
        UPDATE courses c
           SET version = i.version, slug = i.slug, title = i.title, status = i.status,
               teacher_id = i.teacher_id, deleted = i.deleted OR c.deleted
          FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::uuid[],
                      $7::bool[])
               AS i (course_id, version, slug, title, status, teacher_id, deleted)
         WHERE c.course_id = i.course_id AND i.version > c.version
        RETURNING c.course_id, c.teacher_id, old.version = 0 AS first,
                  old.teacher_id AS owner_before,
                  (old.teacher_id, old.deleted) IS DISTINCT FROM (new.teacher_id, new.deleted)
                      AS restocked
        """,
        *columns(
            [
                (
                    key,
                    state.version,
                    state.data.slug,
                    state.data.title,
                    state.data.status,
                    state.data.teacher_id,
                    state.deleted,
                )
                for key, state in sorted(batch.courses.items())
            ],
            7,
        ),
    )
    await _apply_transfers(connection, batch)
    moved = {row["course_id"] for row in rows if row["first"]}
    moved |= {course_id for course_id, _ in batch.transfers}
    if moved:
        await _place_owners(connection, sorted(moved))
    return CourseChanges(
        owners={**owners, **{row["course_id"]: row["teacher_id"] for row in rows}},
        moved=frozenset(moved),
        restocked={row["course_id"]: row["owner_before"] for row in rows if row["restocked"]},
    )


async def _apply_transfers(connection: asyncpg.Connection, batch: Batch) -> None:
    if batch.transfers:
        await connection.execute(
            """
            INSERT INTO transfers (course_id, version, from_teacher_id, to_teacher_id, effective_at)
            SELECT * FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::uuid[], $5::timestamptz[])
            ON CONFLICT DO NOTHING
            """,
            *columns(
                [
                    (
                        course_id,
                        version,
                        data.from_teacher_id,
                        data.to_teacher_id,
                        data.effective_at,
                    )
                    for (course_id, version), data in sorted(batch.transfers.items())
                ],
                5,
            ),
        )


async def _place_owners(connection: asyncpg.Connection, course_ids: Sequence[UUID]) -> None:
    """Make the intervals anew from the transfers; the first owner's begins before all time."""
    await connection.execute("DELETE FROM ownerships WHERE course_id = ANY($1)", course_ids)
    await connection.execute(
        """
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
        """,
        course_ids,
    )


async def apply_outlines(connection: asyncpg.Connection, batch: Batch) -> list[UUID]:
    """Replace the outlines that are newer than ours; return their courses."""
    if not batch.outlines:
        return []
    rows = await connection.fetch(
        """
        UPDATE courses c SET outline_version = i.version, chapters = i.chapters
          FROM unnest($1::uuid[], $2::int[], $3::int[]) AS i (course_id, version, chapters)
         WHERE c.course_id = i.course_id AND i.version > c.outline_version
        RETURNING c.course_id
        """,
        *columns(
            [
                (key, version, len(outline.chapters))
                for key, (version, outline) in sorted(batch.outlines.items())
            ],
            3,
        ),
    )
    changed = sorted(row["course_id"] for row in rows)
    await _replace_lessons(connection, batch, changed)
    return changed


async def _replace_lessons(
    connection: asyncpg.Connection, batch: Batch, course_ids: Sequence[UUID]
) -> None:
    await connection.execute("DELETE FROM outline_lessons WHERE course_id = ANY($1)", course_ids)
    await connection.execute(
        """
        INSERT INTO outline_lessons (course_id, lesson_id, chapter_title, chapter_position,
                                     position, title, kind, required, published,
                                     assignment_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::int[], $6::text[],
                             $7::text[], $8::bool[], $9::bool[], $10::uuid[])
        """,
        *columns(
            [
                (
                    course_id,
                    lesson.lesson_id,
                    chapter.title,
                    chapter.position,
                    lesson.position,
                    lesson.title,
                    lesson.kind,
                    lesson.required,
                    lesson.published,
                    lesson.assignment_id,
                )
                for course_id in course_ids
                for chapter in batch.outlines[course_id][1].chapters
                for lesson in chapter.lessons
            ],
            10,
        ),
    )
    await connection.execute(
        """
        UPDATE courses c
           SET lessons = (SELECT count(*) FROM outline_lessons l
                           WHERE l.course_id = c.course_id AND l.published),
               required = (SELECT count(*) FROM outline_lessons l
                            WHERE l.course_id = c.course_id AND l.published AND l.required)
         WHERE course_id = ANY($1)
        """,
        course_ids,
    )


async def apply_quizzes(connection: asyncpg.Connection, batch: Batch) -> list[UUID]:
    """Store the newest version's policy; return the quizzes whose policy changed."""
    if not batch.quizzes:
        return []
    rows = await connection.fetch(
        """
        INSERT INTO quizzes AS q (quiz_id, course_id, quiz_version, attempt_policy)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[])
        ON CONFLICT (quiz_id) DO UPDATE
           SET quiz_version = excluded.quiz_version, attempt_policy = excluded.attempt_policy
         WHERE excluded.quiz_version > q.quiz_version
        RETURNING q.quiz_id, old.attempt_policy IS DISTINCT FROM new.attempt_policy AS changed
        """,
        *columns(
            [
                (key, quiz.course_id, version, quiz.attempt_policy)
                for key, (version, quiz) in sorted(batch.quizzes.items())
            ],
            4,
        ),
    )
    return [row["quiz_id"] for row in rows if row["changed"]]


async def apply_assignments(connection: asyncpg.Connection, batch: Batch) -> None:
    """Store each one's newest state; an assignment's version is its course's."""
    if not batch.assignments:
        return
    await connection.execute(
        """
        INSERT INTO assignments AS a (assignment_id, course_id, version, title, due_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::timestamptz[])
        ON CONFLICT (assignment_id) DO UPDATE
           SET version = excluded.version, title = excluded.title, due_at = excluded.due_at
         WHERE excluded.version > a.version
        """,
        *columns(
            [
                (key, assignment.course_id, version, assignment.title, assignment.due_at)
                for key, (version, assignment) in sorted(batch.assignments.items())
            ],
            5,
        ),
    )
