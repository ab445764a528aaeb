"""The import of quizzes."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from services.courses import models
from services.courses.schemas.fields import MAX_QUIZZES
from services.courses.schemas.imports import QuizImport
from services.courses.schemas.quizzes import Quiz
from services.courses.service.commands.imports.context import (
    Courses,
    Room,
    count_by,
    course_of,
    lock_courses_of,
    next_version,
    save_versions,
)
from services.courses.service.commands.quizzes import insert_versions
from services.courses.service.events import quiz_events
from services.courses.service.questions import identify, total_points
from shared.database import insert, transaction
from shared.http.batches import Batch
from shared.http.imports import Result, rejected
from shared.outbox import append


async def import_quizzes(rows: Sequence[QuizImport]) -> list[Result]:
    batch = Batch("quiz", rows)
    async with transaction() as tx:
        await _settle_known(batch)
        courses = await lock_courses_of(batch)
        await _settle_full(batch, courses)
        quizzes = {key: _quiz(key, row, courses) for key, row in batch.open.items()}
        values = [_values(quiz, batch.digest(key)) for key, quiz in quizzes.items()]
        created = batch.settle_written(
            await insert(models.Quiz, values, skip_existing=True, returning="quiz_id")
        )
        written = [quiz for key, quiz in quizzes.items() if key in created]
        await insert_versions(written)
        events = [
            event
            for quiz in written
            for event in quiz_events(quiz, next_version(courses[quiz.course_id]), imported=True)
        ]
        await save_versions({quiz.course_id for quiz in written}, courses)
        await append(tx, events)
    return batch.results()


async def _settle_known(batch: Batch[QuizImport]) -> None:
    known = models.Quiz.filter(quiz_id__in=list(batch.open))
    for (key,) in await known.filter(deleted_at__isnull=False).values_list("quiz_id"):
        batch.settle(key, rejected("the quiz was deleted"))
    present = known.filter(deleted_at=None)
    batch.settle_known(await present.values_list("quiz_id", "import_digest"))


async def _settle_full(batch: Batch[QuizImport], courses: Courses) -> None:
    present = models.Quiz.filter(course_id__in=list(courses), deleted_at=None)
    room = Room("quizzes", MAX_QUIZZES, await count_by(present, "course_id"))
    batch.settle_where(lambda row: room.take(course_of(row)))


def _quiz(quiz_id: UUID, row: QuizImport, courses: Courses) -> Quiz:
    questions = identify(row.questions)
    course_id = course_of(row)
    return Quiz(
        **row.model_dump(exclude={"reference", "course", "questions", "max_score", "created_at"}),
        quiz_id=quiz_id,
        course_id=course_id,
        quiz_version=1,
        questions=questions,
        max_score=total_points(questions) if questions else row.max_score,
        created_at=row.created_at or courses[course_id].created_at,
    )


def _values(quiz: Quiz, digest: bytes) -> dict[str, Any]:
    return {
        "quiz_id": quiz.quiz_id,
        "course_id": quiz.course_id,
        "latest_version": 1,
        "import_digest": digest,
    }
