"""Open attempts get the time that an exception grants."""

from uuid import UUID

from services.progress.service.aggregates.learner import LearnerKey
from services.progress.service.aggregates.quiz import end_of_attempt
from services.progress.service.repositories.quizzes import load_quiz, load_terms
from services.progress.service.repositories.submissions import lock_submissions, update_submission
from shared.clock import now
from shared.database import Transaction


async def extend_open_attempts(tx: Transaction, learner: LearnerKey, quiz_id: UUID) -> None:
    """Move the ends of a locked learner's open attempts by the exception, never to earlier.

    An attempt whose time is over stays so, also if it is not submitted yet.
    """
    moment, (_, student_id) = now(), learner
    for attempt in await lock_submissions(tx, learner, quiz_id, "started"):
        assert attempt.started_at is not None
        if attempt.is_expired(moment):
            continue
        terms = await load_terms(tx, quiz_id, student_id)
        taken = await load_quiz(tx, quiz_id, attempt.quiz_version)
        limit = terms.time_limit(taken.time_limit_seconds)
        ends_at = end_of_attempt(attempt.started_at, limit, terms.closes_at)
        await update_submission(tx, attempt.extended(limit, ends_at))
