"""Apply outline changes: replicas of outlines, and courses that a smaller outline completes."""

from collections.abc import Sequence
from uuid import UUID

from coursestream_events.courses import CourseOutlineChanged, OutlineLesson
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.batches import newest
from services.progress.service.repositories.learners import save_learners
from shared.context import caused_by
from shared.database import Transaction
from shared.database.arrays import columns


async def replace_outlines(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    """Replace older outlines by the newest; the caller has locked the courses' rows.

    A student who has completed all lessons that a smaller outline still requires completes the
    course.
    """
    required = await _required_now(tx, {event.data.course_id for event in events})
    latest = newest(
        events, lambda event: event.data.course_id, lambda event: event.data.outline_version
    )
    fresh = [event for event in latest if _is_newer(event, required)]
    if not fresh:
        return
    await _replace(tx, fresh)
    for event in fresh:
        before = required[event.data.course_id][1]
        if _may_complete(before, event):
            await _complete_courses(tx, event)


Required = dict[UUID, tuple[int, frozenset[UUID]]]


async def _required_now(tx: Transaction, course_ids: set[UUID]) -> Required:
    """Return each course's outline version and required lessons."""
    rows = await tx.connection.fetch(
        """
        SELECT course_id, outline_version,
               ARRAY (SELECT lesson_id FROM outline_lessons o
                       WHERE o.course_id = c.course_id AND required AND published) AS lessons
          FROM courses c WHERE course_id = ANY ($1)
        """,
        list(course_ids),
    )
    return {row["course_id"]: (row["outline_version"], frozenset(row["lessons"])) for row in rows}


def _is_newer(event: CourseOutlineChanged, required: Required) -> bool:
    return event.data.outline_version > required[event.data.course_id][0]


def _may_complete(before: frozenset[UUID], event: CourseOutlineChanged) -> bool:
    """Whether the new outline may complete the course for a student; added lessons cannot."""
    after = {lesson.lesson_id for lesson in _lessons(event) if lesson.required and lesson.published}
    return bool(after) and not (before and before <= after)


def _lessons(event: CourseOutlineChanged) -> list[OutlineLesson]:
    return [lesson for chapter in event.data.chapters for lesson in chapter.lessons]


async def _replace(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    versions = [(event.data.course_id, event.data.outline_version) for event in events]
    await tx.connection.execute(
        """
        WITH new AS (
            SELECT * FROM unnest($1::uuid[], $2::int[]) AS new (course_id, outline_version)
        ), chapters AS (
            DELETE FROM outline_chapters c USING new WHERE c.course_id = new.course_id
        ), lessons AS (
            DELETE FROM outline_lessons l USING new WHERE l.course_id = new.course_id
        )
        UPDATE courses c SET outline_version = new.outline_version
          FROM new WHERE c.course_id = new.course_id
        """,
        *columns(versions, 2),
    )
    await _insert_chapters(tx, events)
    await _insert_lessons(tx, events)


async def _insert_chapters(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    rows = [
        (event.data.course_id, chapter.chapter_id, chapter.title, chapter.position)
        for event in events
        for chapter in event.data.chapters
    ]
    await tx.connection.execute(
        """
        INSERT INTO outline_chapters (course_id, chapter_id, title, position)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[])
        """,
        *columns(rows, 4),
    )


async def _insert_lessons(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    rows = [
        (
            event.data.course_id,
            lesson.lesson_id,
            chapter.chapter_id,
            lesson.title,
            lesson.kind,
            lesson.position,
            lesson.required,
            lesson.published,
            lesson.completes_on,
            lesson.quiz_id,
            lesson.assignment_id,
        )
        for event in events
        for chapter in event.data.chapters
        for lesson in chapter.lessons
    ]
    await tx.connection.execute(
        """
        INSERT INTO outline_lessons (course_id, lesson_id, chapter_id, title, kind, position,
                                     required, published, completes_on, quiz_id, assignment_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::int[],
                             $7::boolean[], $8::boolean[], $9::text[], $10::uuid[], $11::uuid[])
        """,
        *columns(rows, 11),
    )


# No lesson is completed meanwhile: that needs the course's row, which is locked.
_LOCK_COMPLETED = """
    WITH required AS MATERIALIZED (
        SELECT lesson_id FROM outline_lessons WHERE course_id = $1 AND required AND published
    )
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.open, l.erased,
           NULL AS teacher_id, done.lessons AS completed, done.lessons AS required,
           done.last_completed_at
      FROM learners l
      CROSS JOIN LATERAL (
           SELECT count(DISTINCT p.lesson_id) AS lessons, max(p.completed_at) AS last_completed_at
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle
              AND p.completed_at IS NOT NULL AND p.revoked_at IS NULL
              AND (p.lesson_id IN (SELECT lesson_id FROM required)) IS TRUE) AS done
     WHERE l.course_id = $1 AND (l.open OR $2) AND NOT l.erased
       AND done.lessons = (SELECT count(*) FROM required)
       AND NOT EXISTS (SELECT FROM course_completions completion
                        WHERE completion.course_id = l.course_id
                          AND completion.student_id = l.student_id
                          AND completion.cycle = l.cycle)
       AND EXISTS (SELECT FROM courses WHERE course_id = $1 AND NOT deleted)
     ORDER BY l.student_id
       FOR UPDATE OF l
"""


async def _complete_courses(tx: Transaction, event: CourseOutlineChanged) -> None:
    """Complete the course for enrolled students; by an imported outline, also for former ones."""
    rows = await tx.connection.fetch(_LOCK_COMPLETED, event.data.course_id, event.data.imported)
    learners = [LearnerAggregate(**dict(row)) for row in rows]
    with caused_by(event):
        for learner in learners:
            learner.complete_course(event.data.occurred_at, imported=event.data.imported)
        await save_learners(tx, learners)
