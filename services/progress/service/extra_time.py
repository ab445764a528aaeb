"""Open attempts get the time that an exception grants."""

from datetime import datetime
from uuid import UUID

from services.progress.service.aggregates.learner import LearnerKey
from services.progress.service.repositories.quizzes import load_quiz, load_terms
from services.progress.service.repositories.submissions import lock_submissions, update_submission
from shared.database import Transaction


async def extend_open_attempts(
    tx: Transaction, learner: LearnerKey, quiz_id: UUID, moment: datetime
) -> None:
    """Move the ends of a locked learner's open attempts by the exception, never to earlier.

    An attempt whose time is over at that moment stays so, also if it is not submitted yet.
    """
    _, student_id = learner
    for attempt in await lock_submissions(tx, learner, quiz_id, "started"):
        assert attempt.started_at is not None
        if attempt.is_expired(moment):
            continue
        terms = await load_terms(tx, quiz_id, student_id)
        taken = await load_quiz(tx, quiz_id, attempt.quiz_version)
        granted = attempt.granted(terms.extended_due_at)
        limit = terms.time_limit(taken.time_limit_seconds)
        ends_at = terms.end_of_attempt(attempt.started_at, limit, granted.extended_due_at)
        await update_submission(tx, granted.extended(limit, ends_at))
