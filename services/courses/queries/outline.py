"""The tree of a course, its chapters and lessons."""

from collections.abc import Iterable, Sequence
from uuid import UUID

import asyncpg

from services.courses.queries.access import sees_all, studies
from services.courses.queries.courses import visible_course
from services.courses.schemas.outline import Chapter, Lesson, LessonSummary, Outline, OutlineChapter
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound

_OUTLINES = """
    SELECT course_id, outline_version FROM courses WHERE course_id = ANY($1) ORDER BY course_id
"""

_CHAPTERS = """
    SELECT course_id, chapter_id, title, version
      FROM chapters WHERE course_id = ANY($1) ORDER BY course_id, position, chapter_id
"""

_LESSONS = """
    SELECT l.chapter_id, l.lesson_id, l.title, l.kind, l.required, l.published, l.free_preview,
           l.duration_seconds, l.completes_on, l.quiz_id, l.assignment_id, l.version
      FROM lessons l JOIN chapters c USING (chapter_id)
     WHERE c.course_id = ANY($1) ORDER BY l.chapter_id, l.position, l.lesson_id
"""

# Imported positions may have gaps: what is shown is the rank.
_CHAPTER = """
    SELECT h.chapter_id, h.course_id, h.title, h.version, c.teacher_id, c.status,
           (SELECT count(*) FROM chapters before
             WHERE before.course_id = h.course_id
               AND (before.position, before.chapter_id) < (h.position, h.chapter_id)) AS position
      FROM chapters h JOIN courses c USING (course_id)
     WHERE h.chapter_id = $1
"""

_LESSON = """
    SELECT l.lesson_id, l.chapter_id, h.course_id, l.title, l.kind, l.body, l.address,
           l.duration_seconds, l.required, l.published, l.free_preview, l.completes_on,
           l.quiz_id, l.assignment_id, l.version, c.teacher_id, c.status,
           (SELECT count(*) FROM lessons before
             WHERE before.chapter_id = l.chapter_id
               AND (before.position, before.lesson_id) < (l.position, l.lesson_id)) AS position,
           EXISTS (SELECT FROM enrollments e
                    WHERE e.course_id = h.course_id AND e.student_id = $2 AND e.is_open) AS enrolled
      FROM lessons l JOIN chapters h USING (chapter_id) JOIN courses c USING (course_id)
     WHERE l.lesson_id = $1
"""


async def outline(principal: Principal, course_id: UUID) -> Outline:
    """Raises NotFound as ``course`` does."""
    async with connection() as reader:
        row = await visible_course(reader, principal, course_id)
        tree = (await outlines(reader, [course_id]))[course_id]
    return tree if sees_all(principal, row) else _published(tree)


def _published(tree: Outline) -> Outline:
    for chapter in tree.chapters:
        chapter.lessons = [lesson for lesson in chapter.lessons if lesson.published]
    return tree


async def outlines(reader: asyncpg.Connection, course_ids: Sequence[UUID]) -> dict[UUID, Outline]:
    """The whole trees of some courses, in three queries."""
    courses = await reader.fetch(_OUTLINES, course_ids)
    chapters = await reader.fetch(_CHAPTERS, course_ids)
    lessons = _grouped(await reader.fetch(_LESSONS, course_ids), "chapter_id")
    trees: dict[UUID, Outline] = {row["course_id"]: Outline(**row, chapters=[]) for row in courses}
    for row in chapters:
        siblings = trees[row["course_id"]].chapters
        siblings.append(
            OutlineChapter(
                **row,
                position=len(siblings),
                lessons=[
                    LessonSummary(**lesson, position=position)
                    for position, lesson in enumerate(lessons.get(row["chapter_id"], ()))
                ],
            )
        )
    return trees


def _grouped(rows: Iterable[asyncpg.Record], key: str) -> dict[UUID, list[asyncpg.Record]]:
    groups: dict[UUID, list[asyncpg.Record]] = {}
    for row in rows:
        groups.setdefault(row[key], []).append(row)
    return groups


async def chapter(principal: Principal, chapter_id: UUID) -> Chapter:
    """Raises NotFound for who doesn't author it: students read the outline."""
    async with connection() as reader:
        row = await reader.fetchrow(_CHAPTER, chapter_id)
    if row is None or not sees_all(principal, row):
        raise NotFound("There is no such chapter, or it is not yours.")
    return Chapter(**row)


async def lesson(principal: Principal, lesson_id: UUID) -> Lesson:
    """With its body, so for its author, enrolled students, and anyone where it is a preview.

    Raises:
        NotFound: for anyone else.
    """
    async with connection() as reader:
        row = await reader.fetchrow(_LESSON, lesson_id, principal.user_id)
    if row is None or not (sees_all(principal, row) or _may_study(row)):
        raise NotFound("There is no such lesson, or it is not yours to read.")
    return Lesson(**row)


def _may_study(row: asyncpg.Record) -> bool:
    preview = row["free_preview"] and row["status"] == "published"
    return bool(row["published"] and (preview or studies(row)))
