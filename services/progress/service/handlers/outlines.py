"""Apply outline changes: replicas of outlines, and courses that a smaller outline completes."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from coursestream_events.courses import CourseOutlineChanged
from coursestream_events.courses import OutlineLesson as PublishedLesson
from services.progress.models import Course, OutlineChapter, OutlineLesson
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.handlers.replicas import replica_row
from services.progress.service.repositories.learners import save_learners
from shared.consuming import latest
from shared.context import caused_by
from shared.database import Transaction, insert, update


async def replace_outlines(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    """Replace older outlines by the newest; the caller has locked the courses' rows.

    A student who has completed all lessons that a smaller outline still requires completes the
    course.
    """
    if not events:
        return
    required = await _required_now({event.data.course_id for event in events})
    newest = latest(
        events, lambda event: event.data.course_id, lambda event: event.data.outline_version
    )
    fresh = [event for event in newest if _is_newer(event, required)]
    if not fresh:
        return
    await _replace(fresh)
    for event in fresh:
        before = required[event.data.course_id][1]
        if _may_complete(before, event):
            await _complete_courses(tx, event)


Required = dict[UUID, tuple[int, frozenset[UUID]]]


async def _required_now(course_ids: Collection[UUID]) -> Required:
    """Return each course's outline version and required lessons."""
    lessons: dict[UUID, set[UUID]] = {course_id: set() for course_id in course_ids}
    required = OutlineLesson.filter(course_id__in=course_ids, required=True, published=True)
    for course_id, lesson_id in await required.values_list("course_id", "lesson_id"):
        lessons[course_id].add(lesson_id)
    courses = Course.filter(course_id__in=course_ids)
    versions = await courses.values_list("course_id", "outline_version")
    return {course_id: (version, frozenset(lessons[course_id])) for course_id, version in versions}


def _is_newer(event: CourseOutlineChanged, required: Required) -> bool:
    return event.data.outline_version > required[event.data.course_id][0]


def _may_complete(before: frozenset[UUID], event: CourseOutlineChanged) -> bool:
    """Whether the new outline may complete the course for a student; added lessons cannot."""
    after = {lesson.lesson_id for lesson in _lessons(event) if lesson.required and lesson.published}
    return bool(after) and not (before and before <= after)


def _lessons(event: CourseOutlineChanged) -> list[PublishedLesson]:
    return [lesson for chapter in event.data.chapters for lesson in chapter.lessons]


async def _replace(events: Sequence[CourseOutlineChanged]) -> None:
    course_ids = [event.data.course_id for event in events]
    await OutlineChapter.filter(course_id__in=course_ids).delete()
    await OutlineLesson.filter(course_id__in=course_ids).delete()
    await insert(OutlineChapter, [row for event in events for row in _chapter_rows(event)])
    await insert(OutlineLesson, [row for event in events for row in _lesson_rows(event)])
    await update(Course, [_outline_version(event) for event in events])


def _chapter_rows(event: CourseOutlineChanged) -> list[Mapping[str, Any]]:
    course_id = event.data.course_id
    return [
        replica_row(OutlineChapter, chapter, course_id=course_id) for chapter in event.data.chapters
    ]


def _lesson_rows(event: CourseOutlineChanged) -> list[Mapping[str, Any]]:
    return [
        replica_row(
            OutlineLesson, lesson, course_id=event.data.course_id, chapter_id=chapter.chapter_id
        )
        for chapter in event.data.chapters
        for lesson in chapter.lessons
    ]


def _outline_version(event: CourseOutlineChanged) -> Mapping[str, Any]:
    return {
        "course_id": event.data.course_id,
        "outline_version": event.data.outline_version,
    }


# No lesson is completed meanwhile: that needs the course's row, which is locked.
_LOCK_COMPLETED = """
    WITH required AS MATERIALIZED (
        SELECT lesson_id FROM outline_lessons WHERE course_id = $1 AND required AND published
    )
    SELECT l.course_id, l.student_id, l.version, l.cycle, l.progress_from_cycle, l.round, l.open,
           l.erased, NULL AS teacher_id, done.lessons AS completed, done.lessons AS required,
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
