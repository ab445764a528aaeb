"""Start quiz attempts, save answers, submit, and submit expired attempts."""

from datetime import datetime
from uuid import UUID

from coursestream_events.progress import SubmissionGraded, SubmissionReceived
from services.progress.errors import AlreadySubmitted, TimeIsUp
from services.progress.queries.access import require_student
from services.progress.rules import is_in_round
from services.progress.schemas.attempts import Answer, SaveAnswers, SubmitAttempt
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.quiz import (
    STORED_ANSWERS,
    KeyedQuiz,
)
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.lesson_credit import Earning, give_lesson_credit
from services.progress.service.question_results import question_results_recorded
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.learners import lock_enrolled
from services.progress.service.repositories.outlines import require_shown
from services.progress.service.repositories.quizzes import load_quiz, load_terms
from services.progress.service.repositories.submissions import (
    count_attempts,
    insert_submissions,
    lock_submission,
    lock_submissions,
    update_submission,
)
from shared.auth import Principal
from shared.clock import now
from shared.context import act_as
from shared.database import Transaction, fetch, transaction
from shared.errors import DomainError
from shared.ids import uuid7
from shared.outbox import append


async def start_attempt(quiz_id: UUID, student_id: UUID) -> tuple[UUID, bool]:
    """Return the attempt in progress, or start one; and whether it was started.

    It is at the latest version whose answer key has arrived. An attempt whose time is over is
    submitted first, also if no other may start.

    Raises:
        NotAvailableYet: the quiz, or every version's answer key, has not arrived.
        QuizNotOpenYet, QuizClosed: no attempt starts outside the quiz's window.
        NotFound: no published lesson shows the quiz.
        CourseIsArchived: nothing new starts in the course.
        NoAttemptsLeft: all attempts of the span and round have been started.
    """
    async with transaction() as tx:
        quiz = await load_quiz(tx, quiz_id)
        learner = await lock_enrolled(tx, quiz.course_id, student_id)
        moment = now()
        for attempt in await lock_submissions(tx, learner.key, quiz_id, "started"):
            if attempt.is_expired(moment):
                taken = await load_quiz(tx, quiz_id, attempt.quiz_version)
                await _submit_expired(tx, learner, attempt, taken)
            elif is_in_round(attempt, learner):
                return attempt.submission_id, False
        try:
            return await _start(tx, learner, quiz, moment), True
        except DomainError as error:
            refusal = error
    # After the commit of the submitted attempt.
    raise refusal


async def _start(
    tx: Transaction, learner: LearnerAggregate, quiz: KeyedQuiz, moment: datetime
) -> UUID:
    await require_shown(tx, learner, quiz.quiz_id)
    terms = await load_terms(tx, quiz.quiz_id, learner.student_id)
    terms.require_open(moment)
    last = (await count_attempts(tx, learner, quiz.quiz_id)).last
    terms.require_attempts_left(last)
    limit = terms.time_limit(quiz.time_limit_seconds)
    attempt = SubmissionState(
        submission_id=uuid7(),
        course_id=learner.course_id,
        student_id=learner.student_id,
        cycle=learner.cycle,
        progress_from_cycle=learner.progress_from_cycle,
        round=learner.round,
        kind="quiz",
        item_id=quiz.quiz_id,
        attempt=last + 1,
        attempts_allowed=terms.attempts_allowed,
        quiz_version=quiz.quiz_version,
        status="started",
        started_at=moment,
        time_limit_seconds=limit,
        expires_at=terms.end_of_attempt(moment, limit, terms.extended_due_at),
        extended_due_at=terms.extended_due_at,
        max_score=quiz.max_score,
    )
    await insert_submissions(tx, [attempt])
    return attempt.submission_id


async def save_answers(attempt_id: UUID, answers: SaveAnswers, student: Principal) -> None:
    """Replace the saved answers; they are submitted when the attempt expires.

    Raises:
        AlreadySubmitted: the attempt was submitted before.
        TimeIsUp: the attempt has expired; what was saved in time is submitted.
        InvalidInput: an answer does not fit the version that was started.
    """
    async with transaction() as tx:
        learner, attempt = await _lock_own(tx, attempt_id, student)
        quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
        expired = attempt.is_expired(now())
        if expired:
            await _submit_expired(tx, learner, attempt, quiz)
        else:
            quiz.check(answers.answers)
            await update_submission(tx, attempt.with_answers(_stored(answers.answers)))
    if expired:
        raise _time_is_up(attempt)


async def submit_attempt(attempt_id: UUID, final: SubmitAttempt, student: Principal) -> None:
    """Submit, and grade at once if the key decides every question. Raises as ``save_answers``."""
    async with transaction() as tx:
        learner, attempt = await _lock_own(tx, attempt_id, student)
        quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
        moment = now()
        expired = attempt.is_expired(moment)
        if expired:
            await _submit_expired(tx, learner, attempt, quiz)
        else:
            if final.answers is not None:
                quiz.check(final.answers)
                attempt = attempt.with_answers(_stored(final.answers))
            await _submit(tx, learner, attempt, quiz, moment, learner.student_id)
    if expired:
        raise _time_is_up(attempt)


async def _lock_own(
    tx: Transaction, attempt_id: UUID, student: Principal
) -> tuple[LearnerAggregate, SubmissionState]:
    """Lock the caller's attempt, which must be in progress."""
    learner, attempt = await lock_submission(tx, attempt_id)
    require_student(student, learner.student_id)
    learner.require_not_erased()
    learner.require_open()
    if attempt.was_submitted_by_expiry:
        raise _time_is_up(attempt)
    if attempt.status != "started":
        raise AlreadySubmitted(f"The attempt is {attempt.status}.")
    return learner, attempt


def _time_is_up(attempt: SubmissionState) -> TimeIsUp:
    assert attempt.expires_at is not None
    return TimeIsUp(
        f"The attempt expired at {attempt.expires_at.isoformat()}; "
        "the answers saved before were submitted."
    )


def _stored(answers: list[Answer]) -> str:
    return STORED_ANSWERS.dump_json(answers, exclude_none=True).decode()


async def _submit(
    tx: Transaction,
    learner: LearnerAggregate,
    attempt: SubmissionState,
    quiz: KeyedQuiz,
    at: datetime,
    by: UUID | None,
) -> None:
    """Submit the attempt's answers, of which there may be none."""
    scored = quiz.score_stored(attempt.answers)
    attempt = attempt.submitted(at, by, scored)
    learner.record(SubmissionReceived, attempt.event_data(at))
    if scored.score is not None:
        attempt = attempt.graded(scored.score, "key", at)
        learner.record(SubmissionGraded, attempt.event_data(at))
    await give_lesson_credit(tx, [Earning(learner, attempt, at)])
    await update_submission(tx, attempt)
    await save_learners(tx, [learner])
    await append(tx, [question_results_recorded(attempt, at)])


# Expired attempts


async def expire_attempt(attempt_id: UUID) -> None:
    """Submit the saved answers as of the attempt's expiry."""
    async with transaction() as tx:
        learner, attempt = await lock_submission(tx, attempt_id)
        if attempt.is_expired(now()) and not learner.erased:
            quiz = await load_quiz(tx, attempt.item_id, attempt.quiz_version)
            await _submit_expired(tx, learner, attempt, quiz)


async def _submit_expired(
    tx: Transaction, learner: LearnerAggregate, attempt: SubmissionState, quiz: KeyedQuiz
) -> None:
    """Whoever finds the attempt is not the actor: the student was not active when it ended."""
    assert attempt.expires_at is not None
    act_as(None)
    await _submit(tx, learner, attempt, quiz, attempt.expires_at, None)


# SQL because it joins tables without relations.
_EXPIRED = """
    SELECT s.submission_id
      FROM submissions s
      JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted
      JOIN learners l ON l.course_id = s.course_id AND l.student_id = s.student_id AND NOT l.erased
     WHERE s.status = 'started' AND s.expires_at <= $1
     ORDER BY s.expires_at LIMIT 1000
"""


async def expire_attempts() -> int:
    """Submit all expired attempts, and return how many there were."""
    done = 0
    while expired := await fetch(_EXPIRED, now()):
        for row in expired:
            await expire_attempt(row["submission_id"])
        done += len(expired)
    return done
