"""Attempts at quizzes: begun with a version of the quiz, handed in, graded by its key."""

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from services.progress import grading
from services.progress.errors import AlreadySubmitted, NoAttemptsLeft
from services.progress.schemas import Answer, SubmitAttempt
from services.progress.service.earning import Way, complete_earned, is_passed
from services.progress.service.learner import Learner
from services.progress.service.learners import (
    lock_enrolled,
    require_living,
    require_open,
    require_self,
    save,
)
from services.progress.service.submission import Submission
from services.progress.service.submission_store import (
    attempts_made,
    insert_submissions,
    lock_submission,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import FieldError, InvalidInput, NotKnownYet
from shared.events import uuid7
from shared.events.courses import KeyedQuestion, QuestionKind, QuizQuestion
from shared.events.progress import SubmissionGraded, SubmissionReceived

ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[QuizQuestion])
_KEY = TypeAdapter(list[KeyedQuestion])

_FORM: dict[QuestionKind, str] = {
    "single_choice": "choice_ids",
    "multiple_choice": "choice_ids",
    "true_false": "choice_ids",
    "number": "value",
    "short_text": "text",
}


@dataclass(frozen=True, slots=True)
class Quiz:
    """One version of a quiz, with its key as it is now."""

    quiz_id: UUID
    quiz_version: int
    course_id: UUID
    attempts_allowed: int | None
    max_score: Decimal
    questions: list[QuizQuestion]
    key: list[KeyedQuestion]


async def start_attempt(quiz_id: UUID, student_id: UUID) -> Submission:
    """Begin an attempt at the latest version that can be graded.

    Raises:
        NotKnownYet: the quiz, or the key of any version of it, has not arrived here.
        NoAttemptsLeft: this cycle's attempts were all begun.
    """
    async with transaction() as tx:
        quiz = await _quiz(tx, quiz_id)
        learner = await lock_enrolled(tx, quiz.course_id, student_id)
        last, _ = await attempts_made(tx, learner, quiz_id)
        if quiz.attempts_allowed is not None and last >= quiz.attempts_allowed:
            raise NoAttemptsLeft(f"{quiz.attempts_allowed} are allowed.")
        attempt = Submission(
            submission_id=uuid7(),
            course_id=quiz.course_id,
            student_id=student_id,
            cycle=learner.cycle,
            kind="quiz",
            item_id=quiz_id,
            attempt=last + 1,
            attempts_allowed=quiz.attempts_allowed,
            quiz_version=quiz.quiz_version,
            status="started",
            started_at=now(),
            max_score=quiz.max_score,
        )
        await insert_submissions(tx, [attempt])
    return attempt


async def _quiz(tx: Transaction, quiz_id: UUID, quiz_version: int | None = None) -> Quiz:
    """This version of the quiz, or the latest; only one whose key is here."""
    row = await tx.connection.fetchrow(
        """
        SELECT quiz_id, quiz_version, q.course_id, q.attempts_allowed, q.max_score, q.questions,
               k.answers AS key
          FROM quizzes q JOIN answer_keys k USING (quiz_id, quiz_version)
         WHERE quiz_id = $1 AND ($2::int IS NULL OR quiz_version = $2)
         ORDER BY quiz_version DESC LIMIT 1
        """,
        quiz_id,
        quiz_version,
    )
    if row is None:
        raise NotKnownYet("No such quiz with its key has arrived here yet.")
    values: dict[str, Any] = {field.name: row[field.name] for field in fields(Quiz)}
    values["questions"] = _QUESTIONS.validate_json(row["questions"])
    values["key"] = _KEY.validate_json(row["key"])
    return Quiz(**values)


async def submit_attempt(attempt_id: UUID, final: SubmitAttempt, student: Principal) -> Submission:
    """Hand in the final answers; they are graded at once when the key decides every question.

    Raises:
        AlreadySubmitted: it was handed in before.
        InvalidInput: an answer fits no question of the version that was begun.
    """
    async with transaction() as tx:
        learner, attempt = await lock_submission(tx, attempt_id)
        require_self(learner, student)
        require_living(learner)
        require_open(learner)
        if attempt.status != "started":
            raise AlreadySubmitted(f"The attempt is {attempt.status}.")
        quiz = await _quiz(tx, attempt.item_id, attempt.quiz_version)
        _check_answers(quiz.questions, final.answers)
        attempt = await _hand_in(tx, learner, attempt, quiz, final.answers)
        await update_submission(tx, attempt)
        await save(tx, [learner])
    return attempt


async def _hand_in(
    tx: Transaction, learner: Learner, attempt: Submission, quiz: Quiz, answers: list[Answer]
) -> Submission:
    moment = now()
    attempt = attempt.handed_in(ANSWERS.dump_json(answers, exclude_none=True).decode(), moment)
    learner.record(SubmissionReceived, attempt.fact(moment))
    score = _score(quiz, answers)
    if score is not None:
        attempt = attempt.graded(score, "key", moment)
        learner.record(SubmissionGraded, attempt.fact(moment))
    ways: set[Way] = {"submit", "pass"} if await is_passed(tx, attempt) else {"submit"}
    await complete_earned(tx, learner, attempt, ways, moment)
    return attempt


def _score(quiz: Quiz, answers: list[Answer]) -> Decimal | None:
    given = {
        each.question_id: grading.Answer(frozenset(each.choice_ids or ()), each.value, each.text)
        for each in answers
    }
    questions = {question.question_id for question in quiz.questions}
    score = grading.score_by_key(questions, quiz.key, given)
    # A corrected key may give other points than the version that was published.
    return None if score is None else min(score, quiz.max_score)


def _check_answers(questions: list[QuizQuestion], answers: list[Answer]) -> None:
    known = {question.question_id: question for question in questions}
    errors: list[FieldError] = []
    seen: set[UUID] = set()
    for number, answer in enumerate(answers):
        message = _fault(known.get(answer.question_id), answer)
        if answer.question_id in seen:
            message = "the question is answered twice"
        seen.add(answer.question_id)
        if message is not None:
            errors.append({"field": f"body.answers.{number}", "message": message})
    if errors:
        raise InvalidInput("Some answers do not fit the quiz.", errors=errors)


def _fault(question: QuizQuestion | None, answer: Answer) -> str | None:
    if question is None:
        return "there is no such question"
    form = _FORM[question.kind]
    if getattr(answer, form) is None:
        return f"the question wants {form}"
    choices = {choice.choice_id for choice in question.choices}
    if not choices.issuperset(answer.choice_ids or ()):
        return "there is no such choice"
    if question.kind in ("single_choice", "true_false") and len(set(answer.choice_ids or ())) > 1:
        return "only one choice is possible"
    return None
