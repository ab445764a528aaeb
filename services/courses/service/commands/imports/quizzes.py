"""The import of quizzes."""

from collections.abc import Mapping, Sequence
from typing import Any

from coursestream_events import Event
from services.courses import models, queries
from services.courses.schemas.fields import MAX_QUIZZES
from services.courses.schemas.imports import QuizImport
from services.courses.schemas.questions import Question
from services.courses.schemas.quizzes import Quiz, check_window
from services.courses.service.commands.imports.context import (
    Courses,
    Present,
    count_by,
    course_of,
    lock_courses_of,
    next_version,
    save_versions,
    settle_full,
    settle_strangers,
)
from services.courses.service.commands.quizzes import insert_versions
from services.courses.service.events import quiz_events
from services.courses.service.questions import identify, total_points
from shared.clock import now
from shared.database import insert, transaction, update
from shared.http.imports import Result
from shared.http.imports.batches import Batch
from shared.outbox import append

# What a quiz has beside its questions and their points.
_TERMS = QuizImport.model_fields.keys() - {
    "reference",
    "course",
    "questions",
    "max_score",
    "created_at",
}


async def import_quizzes(rows: Sequence[QuizImport], *, overwrite: bool) -> list[Result]:
    batch = Batch("quiz", rows, overwrite=overwrite)
    async with transaction() as tx:
        courses = await lock_courses_of(batch)
        found = models.Quiz.filter(quiz_id__in=list(batch.open))
        present = {
            each["quiz_id"]: each
            for each in await found.values("quiz_id", "course_id", "deleted_at")
        }
        await batch.load()
        batch.settle_deleted(present)
        settle_strangers(batch, present, "quiz")
        kept = models.Quiz.filter(course_id__in=list(courses), deleted_at=None)
        used = await count_by(kept, "course_id")
        settle_full(batch, present, course_of, MAX_QUIZZES, "quizzes", used)
        quizzes = await _update(batch, present)
        quizzes += await _create(batch, courses)
        await insert_versions(quizzes)
        events = [event for quiz in quizzes for event in _events(quiz, courses)]
        await save_versions({quiz.course_id for quiz in quizzes}, courses)
        await append(tx, events)
        return await batch.finish()


def _events(quiz: Quiz, courses: Courses) -> list[Event]:
    return quiz_events(quiz, next_version(courses[quiz.course_id]), imported=True)


async def _update(batch: Batch[QuizImport], present: Present) -> list[Quiz]:
    """Return the next version of each changed quiz."""
    before = await queries.latest_versions(batch.open.keys() & present.keys())
    states = {
        key: {**dict(quiz), **present[key], "questions": _contents(quiz.questions)}
        for key, quiz in before.items()
    }
    drafted = {key: identify(row.questions) for key, row in batch.open.items()}
    changes = batch.merge(states, lambda key, row: _given(row, drafted[key]))
    restored = {key for key, changed in changes.items() if "deleted_at" in changed}
    quizzes = []
    for key, changed in changes.items():
        changed.pop("deleted_at", None)
        if "questions" in changed:
            changed["questions"] = drafted[key]
        if changed:
            quiz = _next_version_of(before[key], changed)
            try:
                check_window(quiz.opens_at, quiz.closes_at)
            except ValueError as error:
                batch.settle_conflict(key, error)
                continue
            quizzes.append(quiz)
    await update(
        models.Quiz,
        [{"quiz_id": each.quiz_id, "latest_version": each.quiz_version} for each in quizzes],
    )
    updated = changes.keys() & batch.open.keys()
    # Nothing was published when they were deleted.
    await update(models.Quiz, [{"quiz_id": key, "deleted_at": None} for key in restored & updated])
    batch.settle_updated(updated)
    return quizzes


def _next_version_of(before: Quiz, changed: Mapping[str, Any]) -> Quiz:
    version = {"quiz_version": before.quiz_version + 1, "created_at": now(), "key_revision": 1}
    quiz = before.model_copy(update={**changed, **version})
    if quiz.questions:
        quiz.max_score = total_points(quiz.questions)
    return quiz


async def _create(batch: Batch[QuizImport], courses: Courses) -> list[Quiz]:
    drafted = {key: identify(row.questions) for key, row in batch.open.items()}
    given = {key: _given(row, drafted[key]) for key, row in batch.open.items()}
    quizzes = {
        key: Quiz(
            **{**given[key], "questions": drafted[key]},
            quiz_id=key,
            course_id=course_of(row),
            quiz_version=1,
            created_at=row.created_at or courses[course_of(row)].created_at,
        )
        for key, row in batch.open.items()
    }
    rows = [
        {"quiz_id": key, "course_id": quiz.course_id, "latest_version": 1}
        for key, quiz in quizzes.items()
    ]
    written = await insert(models.Quiz, rows, skip_existing=True, returning="quiz_id")
    created = batch.settle_created(written, given)
    return [quiz for key, quiz in quizzes.items() if key in created]


def _given(row: QuizImport, questions: list[Question]) -> dict[str, Any]:
    return {
        **row.model_dump(include=_TERMS),
        "questions": _contents(questions),
        "max_score": total_points(questions) if questions else row.max_score,
    }


def _contents(questions: Sequence[Question]) -> list[dict[str, Any]]:
    """Return the questions without their ids, which differ each time."""
    return [
        question.model_dump(exclude={"question_id": True, "choices": {"__all__": {"choice_id"}}})
        for question in questions
    ]
