"""The import of lessons."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise.models import Model

from services.courses import models
from services.courses.schemas.fields import MAX_LESSONS
from services.courses.schemas.imports import LessonImport
from services.courses.schemas.outline import completion_of
from services.courses.service.commands.imports.context import (
    Courses,
    Room,
    count_by,
    lock_courses,
    publish_imported_outlines,
)
from shared.database import insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result
from shared.references import id_of


async def import_lessons(rows: Sequence[LessonImport]) -> list[Result]:
    batch = Batch("lesson", rows)
    async with transaction() as tx:
        known = models.Lesson.filter(lesson_id__in=list(batch.open))
        batch.settle_known(await known.values_list("lesson_id", "import_digest"))
        course_of = await _courses_of_chapters(batch.open.values())
        courses = await lock_courses(set(course_of.values()))
        # Again under the locks: a chapter may have been deleted before they were taken.
        current = await _courses_of_chapters(batch.open.values())
        course_of = {chapter: course for chapter, course in current.items() if course in courses}
        await _settle_misplaced(batch, course_of)
        await _settle_full(batch, courses, course_of)
        values = [_values(key, row, batch.digest(key)) for key, row in batch.open.items()]
        created = batch.settle_written(
            await insert(models.Lesson, values, skip_existing=True, returning="lesson_id")
        )
        changed = {course_of[each["chapter_id"]] for each in values if each["lesson_id"] in created}
        await publish_imported_outlines(tx, courses, changed)
    return batch.results()


async def _courses_of_chapters(rows: Iterable[LessonImport]) -> dict[UUID, UUID]:
    chapters = models.Chapter.filter(chapter_id__in={_chapter_of(row) for row in rows})
    return dict(await chapters.values_list("chapter_id", "course_id"))


def _chapter_of(row: LessonImport) -> UUID:
    return id_of("chapter", row.chapter)


def _quiz_of(row: LessonImport) -> UUID | None:
    return None if row.quiz is None else id_of("quiz", row.quiz)


def _assignment_of(row: LessonImport) -> UUID | None:
    return None if row.assignment is None else id_of("assignment", row.assignment)


async def _settle_misplaced(batch: Batch[LessonImport], course_of: Mapping[UUID, UUID]) -> None:
    """Reject lessons of unknown chapters, and those with a quiz or assignment of another course."""
    rows = batch.open.values()
    quiz_ids = {_quiz_of(row) for row in rows} - {None}
    assignment_ids = {_assignment_of(row) for row in rows} - {None}
    course_of_quiz = await _courses_of(models.Quiz, "quiz_id", quiz_ids)
    course_of_assignment = await _courses_of(models.Assignment, "assignment_id", assignment_ids)

    def refusal(row: LessonImport) -> str | None:
        course_id = course_of.get(_chapter_of(row))
        quiz_id, assignment_id = _quiz_of(row), _assignment_of(row)
        if course_id is None:
            return f"there is no chapter {row.chapter}"
        if quiz_id is not None and course_of_quiz.get(quiz_id) != course_id:
            return f"the course of this chapter has no quiz {row.quiz}"
        if assignment_id is not None and course_of_assignment.get(assignment_id) != course_id:
            return f"the course of this chapter has no assignment {row.assignment}"
        return None

    batch.settle_where(refusal)


async def _courses_of(
    model: type[Model], key: str, ids: Collection[UUID | None]
) -> dict[UUID, UUID]:
    """Return the courses of these quizzes or assignments."""
    if not ids:
        return {}
    present = model.filter(deleted_at=None, **{f"{key}__in": ids})
    return dict(await present.values_list(key, "course_id"))


async def _settle_full(
    batch: Batch[LessonImport], courses: Courses, course_of: Mapping[UUID, UUID]
) -> None:
    """Reject lessons for which their course has no room."""
    present = models.Lesson.filter(chapter__course_id__in=list(courses))
    room = Room("lessons", MAX_LESSONS, await count_by(present, "chapter__course_id"))
    batch.settle_where(lambda row: room.take(course_of[_chapter_of(row)]))


def _values(lesson_id: UUID, row: LessonImport, digest: bytes) -> dict[str, Any]:
    return {
        **row.model_dump(exclude={"reference", "chapter", "quiz", "assignment"}),
        "lesson_id": lesson_id,
        "chapter_id": _chapter_of(row),
        "quiz_id": _quiz_of(row),
        "assignment_id": _assignment_of(row),
        **completion_of(row.kind, row.completes_on, row.required),
        "free_preview": False,
        "version": 1,
        "import_digest": digest,
    }
