"""Apply outline changes: replicas of outlines, and courses that a smaller outline completes."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from coursestream_events.courses import CourseOutlineChanged
from coursestream_events.courses import OutlineLesson as PublishedLesson
from services.progress.models import Course, OutlineChapter, OutlineLesson, RemovedLesson
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.handlers.replicas import replica_row
from services.progress.service.repositories.learner_changes import save_learners
from shared.consuming import latest
from shared.context import caused_by
from shared.database import Transaction, insert, update
from shared.database.arrays import columns


@dataclass(frozen=True, slots=True)
class _Outline:
    """The lessons of a course's outline, before or after an event."""

    version: int
    lessons: Sequence[OutlineLesson | PublishedLesson]

    @property
    def lesson_ids(self) -> set[UUID]:
        return {each.lesson_id for each in self.lessons}

    @property
    def required(self) -> set[UUID]:
        return {each.lesson_id for each in self.lessons if each.required and each.published}

    @property
    def earned(self) -> set[tuple[UUID, UUID, str]]:
        """Lessons that a submission can complete, each with its quiz or assignment."""
        return {
            (each.lesson_id, item_id, each.completes_on)
            for each in self.lessons
            if each.published
            and each.completes_on in ("pass", "submit")
            and (item_id := each.quiz_id or each.assignment_id) is not None
        }


async def replace_outlines(tx: Transaction, events: Sequence[CourseOutlineChanged]) -> None:
    """Replace older outlines by the newest; the caller has locked the courses' rows.

    A student who has completed all lessons that a smaller outline still requires completes the
    course. What students earned for lessons that are shown again is left to a job.
    """
    if not events:
        return
    outlines = await _current({event.data.course_id for event in events})
    newest = latest(
        events, lambda event: event.data.course_id, lambda event: event.data.outline_version
    )
    fresh = [
        event
        for event in newest
        if event.data.outline_version > outlines[event.data.course_id].version
    ]
    if not fresh:
        return
    await _replace(fresh)
    for event in fresh:
        before, after = outlines[event.data.course_id], _outline(event)
        await _note_removed(event.data.course_id, before.lesson_ids - after.lesson_ids)
        await _note_shown(tx, event, after.earned - before.earned)
        if _may_complete(before.required, after.required):
            await _complete_courses(tx, event)


async def _current(course_ids: Collection[UUID]) -> dict[UUID, _Outline]:
    lessons: dict[UUID, list[OutlineLesson]] = {course_id: [] for course_id in course_ids}
    for lesson in await OutlineLesson.filter(course_id__in=course_ids):
        lessons[lesson.course_id].append(lesson)
    versions = Course.filter(course_id__in=course_ids).values_list("course_id", "outline_version")
    return {
        course_id: _Outline(version, lessons[course_id]) for course_id, version in await versions
    }


def _outline(event: CourseOutlineChanged) -> _Outline:
    lessons = [lesson for chapter in event.data.chapters for lesson in chapter.lessons]
    return _Outline(event.data.outline_version, lessons)


def _may_complete(before: Set[UUID], after: Set[UUID]) -> bool:
    """Whether the new outline may complete the course for a student; added lessons cannot."""
    return bool(after) and not (before and before <= after)


async def _note_removed(course_id: UUID, lesson_ids: Iterable[UUID]) -> None:
    removed = [{"course_id": course_id, "lesson_id": lesson_id} for lesson_id in lesson_ids]
    await insert(RemovedLesson, removed, skip_existing=True)


# SQL because most lessons are shown before anybody has worked on them.
_NOTE_SHOWN = """
    INSERT INTO lessons_to_credit (course_id, lesson_id, shown_at, imported)
    SELECT $1, shown.lesson_id, $2, $3
      FROM unnest($4::uuid[], $5::uuid[]) AS shown (lesson_id, item_id)
     WHERE EXISTS (SELECT FROM submissions WHERE item_id = shown.item_id)
     ORDER BY shown.lesson_id
    ON CONFLICT (course_id, lesson_id) DO UPDATE
       SET shown_at = excluded.shown_at, imported = excluded.imported
"""


async def _note_shown(
    tx: Transaction, event: CourseOutlineChanged, shown: Collection[tuple[UUID, UUID, str]]
) -> None:
    if shown:
        lessons = [(lesson_id, item_id) for lesson_id, item_id, _ in shown]
        data = event.data
        await tx.connection.execute(
            _NOTE_SHOWN, data.course_id, data.occurred_at, data.imported, *columns(lessons, 2)
        )


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
