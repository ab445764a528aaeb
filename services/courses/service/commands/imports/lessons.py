"""The import of lessons."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise.models import Model

from services.courses import models
from services.courses.schemas.fields import MAX_LESSONS
from services.courses.schemas.imports import LessonImport
from services.courses.schemas.outline import check_completion, completion_of
from services.courses.service.commands.imports.context import (
    Positions,
    Present,
    count_by,
    lock_courses,
    publish_imported_outlines,
    settle_full,
)
from shared.database import insert, transaction, update_each
from shared.http.imports import Result
from shared.http.imports.batches import Batch
from shared.references import id_of

# Of a row's fields, those that are columns of the same name.
_COLUMNS = LessonImport.model_fields.keys() - {"reference", "chapter", "quiz", "assignment"}


async def import_lessons(rows: Sequence[LessonImport], *, overwrite: bool) -> list[Result]:
    batch = Batch("lesson", rows, overwrite=overwrite)
    async with transaction() as tx:
        course_of = await _courses_of_chapters(batch.open.values())
        courses = await lock_courses(set(course_of.values()))
        # Again under the locks: a chapter may have been deleted before they were taken.
        current = await _courses_of_chapters(batch.open.values())
        course_of = {chapter: course for chapter, course in current.items() if course in courses}
        present = await _present(batch)
        await batch.load()
        batch.settle_deleted(present)
        await _settle_misplaced(batch, course_of)
        _settle_fixed(batch, present, course_of)
        siblings = models.Lesson.filter(chapter__course_id__in=list(courses))
        used = await count_by(siblings, "chapter__course_id")
        course = lambda row: course_of[_chapter_of(row)]  # noqa: E731
        settle_full(batch, present, course, MAX_LESSONS, "lessons", used)
        changed = await _update(batch, present)
        created = await _create(batch, await Positions.load(siblings, "chapter_id"))
        await publish_imported_outlines(
            tx,
            courses,
            {course_of[chapter] for chapter in created},
            {course_of[chapter] for chapter in changed},
        )
        return await batch.finish()


async def _courses_of_chapters(rows: Iterable[LessonImport]) -> dict[UUID, UUID]:
    chapters = models.Chapter.filter(chapter_id__in={_chapter_of(row) for row in rows})
    return dict(await chapters.values_list("chapter_id", "course_id"))


async def _present(batch: Batch[LessonImport]) -> Present:
    """Return the present lessons, with their bodies only if a row has one."""
    columns = {*_COLUMNS, "lesson_id", "chapter_id", "quiz_id", "assignment_id", "version"}
    if not any("body" in row.model_fields_set for row in batch.open.values()):
        columns.remove("body")
    lessons = models.Lesson.filter(lesson_id__in=list(batch.open))
    rows = await lessons.values(*columns, course_id="chapter__course_id")
    return {
        each["lesson_id"]: {"body": None, **each, "chapter": each["chapter_id"]} for each in rows
    }


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

    def refusal(_: UUID, row: LessonImport) -> str | None:
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


def _settle_fixed(
    batch: Batch[LessonImport], present: Present, course_of: Mapping[UUID, UUID]
) -> None:
    """Reject rows that would change what a lesson keeps for ever."""

    def refusal(key: UUID, row: LessonImport) -> str | None:
        lesson = present.get(key)
        if lesson is None:
            return None
        if lesson["course_id"] != course_of[_chapter_of(row)]:
            return "chapter: a lesson can only move within its course"
        items = (row.kind, _quiz_of(row), _assignment_of(row))
        if items != (lesson["kind"], lesson["quiz_id"], lesson["assignment_id"]):
            return "kind: a lesson keeps its kind, quiz and assignment; import another lesson"
        return None

    batch.settle_where(refusal)


async def _update(batch: Batch[LessonImport], present: Present) -> set[UUID]:
    """Return the chapters of the changed lessons, by their new places."""
    merged = batch.merge(present, lambda key, row: _given(row, present[key]["position"]))
    changes: dict[UUID, dict[str, Any]] = {}
    for key, changed in merged.items():
        after = {**present[key], **changed}
        try:
            check_completion(after["kind"], after["completes_on"], after["required"])
        except ValueError as error:
            batch.settle_conflict(key, error)
            continue
        if "chapter" in changed:
            changed["chapter_id"] = changed.pop("chapter")
        changes[key] = {"lesson_id": key, **changed, "version": after["version"] + 1}
    await update_each(models.Lesson, changes.values())
    batch.settle_updated(changes)
    return {each.get("chapter_id") or present[key]["chapter_id"] for key, each in changes.items()}


async def _create(batch: Batch[LessonImport], positions: Positions) -> set[UUID]:
    """Return the chapters of the new lessons."""
    given = {
        key: _given(row, positions.take(_chapter_of(row), row.position))
        for key, row in batch.open.items()
    }
    rows = [
        {
            **{name: each[name] for name in _COLUMNS},
            "lesson_id": key,
            "chapter_id": each["chapter"],
            "quiz_id": _quiz_of(batch.open[key]),
            "assignment_id": _assignment_of(batch.open[key]),
            "version": 1,
        }
        for key, each in given.items()
    ]
    written = await insert(models.Lesson, rows, skip_existing=True, returning="lesson_id")
    return {given[key]["chapter"] for key in batch.settle_created(written, given)}


def _given(row: LessonImport, position: int) -> dict[str, Any]:
    """``position`` stands for a row that names none."""
    return {
        **row.model_dump(include=_COLUMNS),
        "chapter": _chapter_of(row),
        **completion_of(row.kind, row.completes_on, row.required),
        "position": position if row.position is None else row.position,
    }
