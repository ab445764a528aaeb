"""The outline of a course, its chapters and lessons."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

import asyncpg

from services.courses import models
from services.courses.queries.access import not_found, sees_all, studies
from services.courses.queries.columns import with_columns
from services.courses.queries.courses import visible_course
from services.courses.schemas.outline import Chapter, Lesson, LessonSummary, Outline, OutlineChapter
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound

# The position is a rank, and the course of a lesson is that of its chapter.
_COMPUTED = ("position", "course_id")

_SUMMARY = [name for name in LessonSummary.model_fields if name not in _COMPUTED]

# SQL, since imported positions may have gaps and the rank is shown.
_CHAPTER = with_columns(
    """
    SELECT {columns}, h.course_id, c.teacher_id, c.status,
           (SELECT count(*) FROM chapters before
             WHERE before.course_id = h.course_id
               AND (before.position, before.chapter_id) < (h.position, h.chapter_id)) AS position
      FROM chapters h JOIN courses c USING (course_id)
     WHERE chapter_id = $1
""",
    Chapter,
    "h",
    without=_COMPUTED,
)

_LESSON = with_columns(
    """
    SELECT {columns}, h.course_id, c.teacher_id, c.status,
           (SELECT count(*) FROM lessons before
             WHERE before.chapter_id = l.chapter_id
               AND (before.position, before.lesson_id) < (l.position, l.lesson_id)) AS position,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = h.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM lessons l JOIN chapters h USING (chapter_id) JOIN courses c USING (course_id)
     WHERE lesson_id = $1
""",
    Lesson,
    "l",
    without=_COMPUTED,
)


async def outline(principal: Principal, course_id: UUID) -> Outline:
    """Raises NotFound, also for a course that the caller may not see."""
    async with connection() as reader:
        row = await visible_course(reader, principal, course_id)
    whole = (await outlines([course_id]))[course_id]
    return whole if sees_all(principal, row) else _published(whole)


def _published(whole: Outline) -> Outline:
    """Leave out what students may not see: the title of a chapter tells what is in preparation."""
    for chapter in whole.chapters:
        chapter.lessons = [lesson for lesson in chapter.lessons if lesson.published]
    whole.chapters = [chapter for chapter in whole.chapters if chapter.lessons]
    return whole


async def outlines(course_ids: Sequence[UUID]) -> dict[UUID, Outline]:
    """Return the outlines of several courses, in three statements."""
    courses = models.Course.filter(course_id__in=course_ids)
    found = {
        row["course_id"]: Outline(**row, chapters=[])
        for row in await courses.values("course_id", "outline_version")
    }
    lessons = await _lessons(course_ids)
    chapters = models.Chapter.filter(course_id__in=course_ids).order_by("position", "chapter_id")
    for row in await chapters.values("course_id", "chapter_id", "title", "version"):
        siblings = found[row.pop("course_id")].chapters
        siblings.append(
            OutlineChapter(**row, position=len(siblings), lessons=lessons[row["chapter_id"]])
        )
    return found


async def _lessons(course_ids: Sequence[UUID]) -> dict[UUID, list[LessonSummary]]:
    """Return the lessons by chapter, in order."""
    found: dict[UUID, list[LessonSummary]] = defaultdict(list)
    lessons = models.Lesson.filter(chapter__course_id__in=course_ids)
    for row in await lessons.order_by("position", "lesson_id").values("chapter_id", *_SUMMARY):
        siblings = found[row.pop("chapter_id")]
        siblings.append(LessonSummary(**row, position=len(siblings)))
    return found


async def chapter(principal: Principal, chapter_id: UUID) -> Chapter:
    """Raises NotFound, also for callers who are not its author: students read the outline."""
    async with connection() as reader:
        row = await reader.fetchrow(_CHAPTER, chapter_id)
    if row is None or not sees_all(principal, row):
        raise NotFound("Chapter not found.")
    return Chapter(**row)


async def lesson(principal: Principal, lesson_id: UUID) -> Lesson:
    """Return a lesson with its body: to its author and enrolled students, a preview to everyone.

    Raises:
        NotFound: for everyone else.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_LESSON, lesson_id, principal.user_id)
    if row is None or not (sees_all(principal, row) or _may_study(row)):
        raise not_found("Lesson", row if row and row["published"] else None)
    return Lesson(**row)


def _may_study(row: asyncpg.Record) -> bool:
    preview = row["free_preview"] and row["status"] == "published"
    return bool(row["published"] and (preview or studies(row)))
