"""Attempts at quizzes: begun with a version of the quiz, saved, handed in, graded by its key."""

from datetime import datetime, timedelta
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.progress import SubmissionGraded, SubmissionReceived
from services.progress.errors import AlreadySubmitted, NoAttemptsLeft, TimeIsUp
from services.progress.schemas import Answer, SaveAnswers, SubmitAttempt
from services.progress.service.aggregates.learner import Learner
from services.progress.service.aggregates.submission import Submission
from services.progress.service.lesson_credit import Way, complete_earned, is_passed
from services.progress.service.repositories.learners import (
    lock_enrolled,
    require_living,
    require_open,
    require_self,
    save,
)
from services.progress.service.repositories.quizzes import Quiz, check_answers, load_quiz
from services.progress.service.repositories.submissions import (
    attempts_made,
    insert_submissions,
    lock_submission,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.context import act_as
from shared.database import Transaction, fetch, transaction
from shared.ids import uuid7

ANSWERS = TypeAdapter(list[Answer])


async def start_attempt(quiz_id: UUID, student_id: UUID) -> Submission:
    """Begin an attempt at the latest version that can be graded; its time runs from now on.

    Raises:
        NotAvailableYet: the quiz, or the key of any version of it, has not arrived here.
        NoAttemptsLeft: this cycle's attempts were all begun.
    """
    async with transaction() as tx:
        quiz = await load_quiz(tx, quiz_id)
        learner = await lock_enrolled(tx, quiz.course_id, student_id)
        last, _ = await attempts_made(tx, learner, quiz_id)
        if quiz.attempts_allowed is not None and last >= quiz.attempts_allowed:
            raise NoAttemptsLeft(f"{quiz.attempts_allowed} are allowed.")
        moment, limit = now(), quiz.time_limit_seconds
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
            started_at=moment,
            expires_at=None if limit is None else moment + timedelta(seconds=limit),
            max_score=quiz.max_score,
        )
        await insert_submissions(tx, [attempt])
    return attempt


async def save_answers(attempt_id: UUID, answers: SaveAnswers, student: Principal) -> None:
    """Keep these answers in place of those before; they count if the time runs out.

    Raises:
        AlreadySubmitted: it was handed in before.
        TimeIsUp: its time is over; what was saved in time is handed in.
        InvalidInput: an answer fits no question of the version that was begun.
    """
    async with transaction() as tx:
        learner, attempt = await _lock_own(tx, attempt_id, student)
        quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
        over = attempt.is_over(now())
        if over:
            await _time_out(tx, learner, attempt, quiz)
        else:
            check_answers(quiz.questions, answers.answers)
            await update_submission(tx, attempt.with_answers(_stored(answers.answers)))
    if over:
        raise _time_is_up(attempt)


async def submit_attempt(attempt_id: UUID, final: SubmitAttempt, student: Principal) -> None:
    """Hand in; graded at once when the key decides every question. Raises as ``save_answers``."""
    async with transaction() as tx:
        learner, attempt = await _lock_own(tx, attempt_id, student)
        quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
        moment = now()
        over = attempt.is_over(moment)
        if over:
            await _time_out(tx, learner, attempt, quiz)
        else:
            if final.answers is not None:
                check_answers(quiz.questions, final.answers)
                attempt = attempt.with_answers(_stored(final.answers))
            await _hand_in(tx, learner, attempt, quiz, moment)
    if over:
        raise _time_is_up(attempt)


async def _lock_own(
    tx: Transaction, attempt_id: UUID, student: Principal
) -> tuple[Learner, Submission]:
    """The caller's attempt, which is under way."""
    learner, attempt = await lock_submission(tx, attempt_id)
    require_self(learner, student)
    require_living(learner)
    require_open(learner)
    if attempt.ran_out:
        raise _time_is_up(attempt)
    if attempt.status != "started":
        raise AlreadySubmitted(f"The attempt is {attempt.status}.")
    return learner, attempt


def _time_is_up(attempt: Submission) -> TimeIsUp:
    assert attempt.expires_at is not None
    return TimeIsUp(f"What was saved before {attempt.expires_at.isoformat()} was handed in.")


def _stored(answers: list[Answer]) -> str:
    return ANSWERS.dump_json(answers, exclude_none=True).decode()


async def _hand_in(
    tx: Transaction, learner: Learner, attempt: Submission, quiz: Quiz, at: datetime
) -> None:
    """What the attempt holds; nothing is an answer as well."""
    answers = ANSWERS.validate_json(attempt.answers or "[]")
    attempt = attempt.handed_in(at, quiz.key_revision)
    learner.record(SubmissionReceived, attempt.fact(at))
    score = quiz.score(answers)
    if score is not None:
        attempt = attempt.graded(score, "key", at)
        learner.record(SubmissionGraded, attempt.fact(at))
    ways: set[Way] = {"submit", "pass"} if await is_passed(tx, attempt) else {"submit"}
    await complete_earned(tx, learner, attempt, ways, at)
    await update_submission(tx, attempt)
    await save(tx, [learner])


# --- Time that runs out ------------------------------------------------------------------------


async def expire(attempt_id: UUID) -> None:
    """Hand in what was saved, as of the moment at which the time ran out; nobody does it."""
    act_as(None)
    async with transaction() as tx:
        learner, attempt = await lock_submission(tx, attempt_id)
        if attempt.is_over(now()) and not learner.erased:
            quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
            await _time_out(tx, learner, attempt, quiz)


async def _time_out(tx: Transaction, learner: Learner, attempt: Submission, quiz: Quiz) -> None:
    assert attempt.expires_at is not None
    await _hand_in(tx, learner, attempt, quiz, attempt.expires_at)


_OVER = """
    SELECT s.submission_id
      FROM submissions s
      JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted
      JOIN learners l ON l.course_id = s.course_id AND l.student_id = s.student_id AND NOT l.erased
     WHERE s.status = 'started' AND s.expires_at <= $1
     ORDER BY s.expires_at LIMIT 1000
"""


async def expire_attempts() -> int:
    """Those that nobody came back to; returns how many."""
    done = 0
    while over := await fetch(_OVER, now()):
        for row in over:
            await expire(row["submission_id"])
        done += len(over)
    return done
