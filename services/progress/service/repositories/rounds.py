"""Rounds of attempts in the database; a reset ends one and begins the next."""

from coursestream_events.progress import ProgressResetData
from services.progress.models import LessonProgress, Round
from services.progress.service.aggregates.learner import LearnerAggregate
from shared.database import Transaction, insert

# SQL for two conditions in one statement.
_HAS_WORK = """
    SELECT EXISTS (SELECT FROM lesson_progress
                    WHERE course_id = $1 AND student_id = $2 AND cycle BETWEEN $3 AND $4
                      AND completed_at IS NOT NULL AND revoked_at IS NULL)
        OR EXISTS (SELECT FROM submissions
                    WHERE course_id = $1 AND student_id = $2 AND progress_from_cycle = $3
                      AND round = $5)
"""


async def has_work_to_reset(tx: Transaction, learner: LearnerAggregate) -> bool:
    """Whether a lesson is completed in the span, or an attempt was made in the round."""
    found: bool = await tx.connection.fetchval(
        _HAS_WORK, *learner.key, learner.progress_from_cycle, learner.cycle, learner.round
    )
    return found


async def begin_round(reset: ProgressResetData) -> None:
    """Record the round that begins, and revoke the completions of the span."""
    ids = {"course_id": reset.course_id, "student_id": reset.student_id}
    completed = LessonProgress.filter(completed_at__isnull=False, revoked_at__isnull=True, **ids)
    span = completed.filter(cycle__gte=reset.from_cycle, cycle__lte=reset.cycle)
    await span.update(revoked_at=reset.occurred_at)
    began = {
        "round": reset.round,
        "from_cycle": reset.from_cycle,
        "cycle": reset.cycle,
        "began_at": reset.occurred_at,
    }
    await insert(Round, [ids | began], skip_existing=True)
