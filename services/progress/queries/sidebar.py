"""The sidebar: the outline with a student's state in every lesson, and where to resume."""

import asyncio
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

from services.progress.queries.assessments import GRADES, ITEMS, own_assessments
from services.progress.queries.progress import state_of
from services.progress.schemas.sidebar import (
    Sidebar,
    SidebarAssessment,
    SidebarChapter,
    SidebarLesson,
)
from shared.database import fetch
from shared.errors import NotFoundHere
from shared.percents import percent_of

# One row per lesson that the student touched; one row without a lesson if there is none.
_LEARNER = """
    SELECT l.cycle, l.open, c.title, state.lesson_id, state.started, state.started_at,
           state.completed, video.seconds
      FROM learners l
      JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted
      LEFT JOIN LATERAL (
           SELECT p.lesson_id, max(p.started_at) AS started_at,
                  bool_or(p.started_at IS NOT NULL) AS started,
                  bool_or(p.completed_at IS NOT NULL AND p.revoked_at IS NULL) AS completed
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle
            GROUP BY p.lesson_id) AS state ON true
      LEFT JOIN playback_positions video
             ON video.course_id = l.course_id AND video.student_id = l.student_id
            AND video.lesson_id = state.lesson_id
     WHERE l.course_id = $1 AND l.student_id = $2
"""

_OUTLINE = """
    SELECT chapter.chapter_id, chapter.title AS chapter, o.lesson_id, o.title, o.kind, o.required,
           o.completes_on, coalesce(o.quiz_id, o.assignment_id) AS item_id
      FROM outline_chapters chapter
      JOIN outline_lessons o USING (course_id, chapter_id)
     WHERE chapter.course_id = $1 AND o.published
     ORDER BY chapter.position, chapter.chapter_id, o.position, o.lesson_id
"""


async def sidebar(course_id: UUID, student_id: UUID) -> Sidebar:
    """Return the sidebar for the current cycle, also after the enrollment closed.

    The four statements are independent and run concurrently.

    Raises:
        NotFound: no enrollment in the course is known.
    """
    learner, outline, items, grades = await asyncio.gather(
        fetch(_LEARNER, course_id, student_id),
        fetch(_OUTLINE, course_id),
        fetch(ITEMS, course_id, student_id),
        fetch(GRADES, course_id, [student_id]),
    )
    if not learner:
        raise NotFoundHere("No enrollment in this course is known.")
    touched = {row["lesson_id"]: row for row in learner}
    assessments = {
        item_id: SidebarAssessment.model_validate(item)
        for item_id, item in own_assessments(items, grades).items()
    }
    chapters = [
        SidebarChapter(
            chapter_id=chapter_id,
            title=title,
            lessons=[_lesson(row, touched, assessments) for row in rows],
        )
        for (chapter_id, title), rows in groupby(outline, lambda row: (row[0], row[1]))
    ]
    lessons = [lesson for chapter in chapters for lesson in chapter.lessons]
    required = [lesson for lesson in lessons if lesson.required]
    completed = sum(lesson.state == "completed" for lesson in required)
    return Sidebar(
        course_id=course_id,
        student_id=student_id,
        title=learner[0]["title"],
        cycle=learner[0]["cycle"],
        open=learner[0]["open"],
        completed=completed,
        required=len(required),
        percent=percent_of(completed, len(required)),
        resume_lesson_id=_resume(lessons, touched),
        chapters=chapters,
    )


def _lesson(
    row: Any, touched: Mapping[UUID, Any], assessments: Mapping[UUID, SidebarAssessment]
) -> SidebarLesson:
    progress = touched.get(row["lesson_id"])
    return SidebarLesson(
        lesson_id=row["lesson_id"],
        title=row["title"],
        kind=row["kind"],
        required=row["required"],
        completes_on=row["completes_on"],
        state="not_started" if progress is None else state_of(progress),
        playback_position_seconds=None if progress is None else progress["seconds"],
        assessment=assessments.get(row["item_id"]),
    )


def _resume(lessons: Sequence[SidebarLesson], touched: Mapping[UUID, Any]) -> UUID | None:
    """Return the incomplete lesson that was started last, else the first incomplete one."""
    incomplete = [
        lesson.lesson_id
        for lesson in lessons
        if lesson.state != "completed" and lesson.completes_on != "nothing"
    ]
    started = [each for each in incomplete if each in touched and touched[each]["started"]]
    if started:
        return max(started, key=lambda each: touched[each]["started_at"])
    return incomplete[0] if incomplete else None
