"""Commands on quizzes and their versions."""

from collections.abc import Iterable
from uuid import UUID

from services.courses import models, queries
from services.courses.errors import AssessmentsFull
from services.courses.queries import QUESTIONS
from services.courses.schemas.fields import MAX_QUIZZES
from services.courses.schemas.quizzes import (
    Quiz,
    QuizContent,
    QuizCorrection,
    QuizPatch,
    check_window,
)
from services.courses.service.commands.courses import raise_version
from services.courses.service.commands.lessons import check_unused
from services.courses.service.commands.locks import lock_course, lock_quiz
from services.courses.service.events import answer_key_event, quiz_events
from services.courses.service.questions import correct, identify, total_points
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, insert, transaction, upsert
from shared.errors import Expected, InvalidInput, check_version
from shared.ids import uuid7
from shared.outbox import append


async def create_quiz(principal: Principal, course_id: UUID, content: QuizContent) -> Quiz:
    """Raises NotFound, AssessmentsFull."""
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        if await models.Quiz.filter(course_id=course_id, deleted_at=None).count() >= MAX_QUIZZES:
            raise AssessmentsFull(f"A course has at most {MAX_QUIZZES} quizzes.")
        quiz = _quiz(uuid7(), course_id, 1, content)
        await _save(tx, quiz, course.version + 1)
    return quiz


async def add_quiz_version(
    principal: Principal, quiz_id: UUID, expected: Expected, content: QuizContent
) -> Quiz:
    """Raises NotFound, PreconditionFailed."""
    async with transaction() as tx:
        row = await lock_quiz(tx, principal, quiz_id)
        check_version(row["latest_version"], expected)
        quiz = _quiz(quiz_id, row["course_id"], row["latest_version"] + 1, content)
        await _save(tx, quiz, row["course_version"] + 1)
    return quiz


async def update_quiz(
    principal: Principal, quiz_id: UUID, expected: Expected, patch: QuizPatch
) -> Quiz:
    """Add a version; questions that stay keep their ids.

    Raises:
        NotFound, PreconditionFailed: for the client.
        InvalidInput: the quiz would close before it opens.
    """
    changes = patch.model_dump(exclude_unset=True, exclude={"questions"})
    async with transaction() as tx:
        row = await lock_quiz(tx, principal, quiz_id)
        check_version(row["latest_version"], expected)
        before = await queries.authored_quiz(principal, quiz_id)
        if patch.questions is not None:
            questions = identify(patch.questions)
            changes |= {"questions": questions, "max_score": total_points(questions)}
        after = Quiz.model_validate({**dict(before), **changes})
        if after == before:
            return before
        _check_window(after)
        after = after.model_copy(
            update={
                "quiz_version": row["latest_version"] + 1,
                "created_at": now(),
                "key_revision": 1,
            }
        )
        await _save(tx, after, row["course_version"] + 1)
    return after


def _check_window(quiz: Quiz) -> None:
    try:
        check_window(quiz.opens_at, quiz.closes_at)
    except ValueError as error:
        raise InvalidInput(
            "The quiz would close before it opens.",
            errors=[{"field": "body.closes_at", "message": str(error)}],
        ) from None


async def correct_quiz(
    principal: Principal, quiz_id: UUID, version: int, expected: Expected, body: QuizCorrection
) -> Quiz:
    """Correct answers of a version; attempts at it are graded again.

    Raises:
        NotFound: the quiz has no such version.
        PreconditionFailed: the answers have another revision.
        InvalidInput: a correction does not fit its question.
    """
    async with transaction() as tx:
        await lock_quiz(tx, principal, quiz_id)
        before = await queries.authored_quiz(principal, quiz_id, version)
        check_version(before.key_revision, expected)
        questions = correct(before.questions, body.answers)
        if questions == before.questions:
            return before
        after = before.model_copy(
            update={"questions": questions, "key_revision": before.key_revision + 1}
        )
        await models.QuizVersion.filter(quiz_id=quiz_id, quiz_version=version).update(
            key_revision=after.key_revision,
            questions=QUESTIONS.dump_python(questions, mode="json"),
        )
        await append(tx, [answer_key_event(after, now(), imported=False)])
    return after


async def delete_quiz(principal: Principal, quiz_id: UUID) -> None:
    """Hide the quiz; its events stay valid, so none is published.

    Raises:
        NotFound, AssessmentInUse: for the client.
    """
    async with transaction() as tx:
        await lock_quiz(tx, principal, quiz_id)
        await check_unused(quiz_id=quiz_id)
        await models.Quiz.filter(quiz_id=quiz_id).update(deleted_at=now())


def _quiz(quiz_id: UUID, course_id: UUID, version: int, content: QuizContent) -> Quiz:
    questions = identify(content.questions)
    return Quiz(
        **content.model_dump(exclude={"questions"}),
        quiz_id=quiz_id,
        course_id=course_id,
        quiz_version=version,
        questions=questions,
        max_score=total_points(questions),
        created_at=now(),
    )


async def _save(tx: Transaction, quiz: Quiz, course_version: int) -> None:
    latest = {
        "quiz_id": quiz.quiz_id,
        "course_id": quiz.course_id,
        "latest_version": quiz.quiz_version,
    }
    await upsert(models.Quiz, [latest])
    await insert_versions([quiz])
    await raise_version(quiz.course_id, course_version)
    await append(tx, quiz_events(quiz, course_version, imported=False))


async def insert_versions(quizzes: Iterable[Quiz]) -> None:
    rows = [
        {
            **quiz.model_dump(exclude={"course_id", "questions", "question_count"}),
            "questions": QUESTIONS.dump_json(quiz.questions).decode(),
        }
        for quiz in quizzes
    ]
    await insert(models.QuizVersion, rows)
