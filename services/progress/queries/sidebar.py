"""The course beside a lesson: chapters and lessons, what is done of them, where to go on."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

import asyncpg

from services.progress.grading import percent_of
from services.progress.queries.grades import GRADES, ITEMS
from services.progress.queries.progress import state_of
from services.progress.schemas import Assessment, Sidebar, SidebarChapter, SidebarLesson
from shared.database import fetch
from shared.errors import NotFound

# The learner, once for each lesson that was touched, or once alone.
_LEARNER = """
    SELECT l.cycle, l.open, c.title, state.lesson_id, state.started, state.started_at, state.done,
           video.seconds
      FROM learners l
      JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted
      LEFT JOIN LATERAL (
           SELECT p.lesson_id, max(p.started_at) AS started_at,
                  bool_or(p.started_at IS NOT NULL) AS started,
                  bool_or(p.completed_at IS NOT NULL AND p.revoked_at IS NULL) AS done
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle
            GROUP BY p.lesson_id) AS state ON true
      LEFT JOIN video_positions video
             ON video.course_id = l.course_id AND video.student_id = l.student_id
            AND video.lesson_id = state.lesson_id
     WHERE l.course_id = $1 AND l.student_id = $2
"""

_OUTLINE = """
    SELECT chapter.chapter_id, chapter.title AS chapter, o.lesson_id, o.title, o.kind, o.required,
           o.completes_on, coalesce(o.quiz_id, o.assignment_id) AS item_id
      FROM outline_chapters chapter
      LEFT JOIN outline_lessons o ON o.course_id = chapter.course_id
                                 AND o.chapter_id = chapter.chapter_id AND o.published
     WHERE chapter.course_id = $1
     ORDER BY chapter.position, chapter.chapter_id, o.position, o.lesson_id
"""


async def sidebar(course_id: UUID, student_id: UUID) -> Sidebar:
    """Of the present cycle, whether or not the enrollment is open.

    The four statements wait for nothing of each other, so they run side by side.

    Raises:
        NotFound: no enrollment in such a course is known.
    """
    learner, outline, items, grades = await asyncio.gather(
        fetch(_LEARNER, course_id, student_id),
        fetch(_OUTLINE, course_id),
        fetch(ITEMS, course_id),
        fetch(GRADES, course_id, [student_id]),
    )
    if not learner:
        raise NotFound("You are not enrolled in such a course, as far as is known here.")
    touched = {row["lesson_id"]: row for row in learner}
    assessments = _assessments(items, grades)
    chapters = [
        SidebarChapter(
            chapter_id=chapter_id,
            title=title,
            lessons=[
                _lesson(row, touched, assessments) for row in rows if row["lesson_id"] is not None
            ],
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


def _assessments(
    items: Iterable[asyncpg.Record], grades: Iterable[asyncpg.Record]
) -> dict[UUID, Assessment]:
    reached = {row["item_id"]: row for row in grades}
    untried = {"status": "not_started", "attempts": 0, "percent": None, "passed": None}
    return {
        item["item_id"]: Assessment.model_validate(
            {**item, **reached.get(item["item_id"], untried)}
        )
        for item in items
    }


def _lesson(
    row: Any, touched: Mapping[UUID, Any], assessments: Mapping[UUID, Assessment]
) -> SidebarLesson:
    own = touched.get(row["lesson_id"])
    return SidebarLesson(
        lesson_id=row["lesson_id"],
        title=row["title"],
        kind=row["kind"],
        required=row["required"],
        completes_on=row["completes_on"],
        state="not_started" if own is None else state_of(own),
        position_seconds=None if own is None else own["seconds"],
        assessment=assessments.get(row["item_id"]),
    )


def _resume(lessons: Sequence[SidebarLesson], touched: Mapping[UUID, Any]) -> UUID | None:
    """The lesson begun last of those that are not done, else the first of them."""
    open_lessons = [
        lesson.lesson_id
        for lesson in lessons
        if lesson.state != "completed" and lesson.completes_on != "nothing"
    ]
    begun = [each for each in open_lessons if each in touched and touched[each]["started"]]
    if begun:
        return max(begun, key=lambda each: touched[each]["started_at"])
    return open_lessons[0] if open_lessons else None
