"""Recompute late work when its assignment's due date, late policy or time zone changes.

Each change raises ``late_terms`` of the assignment. They count as applied only after all its
submissions were recomputed by them, so the job can stop at any time and run in several processes.
"""

from uuid import UUID

from coursestream_events.progress import SubmissionGraded
from services.progress.models import Assignment
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.repositories.assignments import load_terms
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.submissions import lock_submission, update_submission
from shared.clock import now
from shared.database import Transaction, fetch, transaction

# SQL because it joins tables without relations.
_SUBMISSIONS = """
    SELECT s.submission_id
      FROM submissions s
      JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted
      JOIN learners l ON l.course_id = s.course_id AND l.student_id = s.student_id AND NOT l.erased
     WHERE s.item_id = $1 AND NOT s.never_late AND s.submission_id > $2
     ORDER BY s.submission_id LIMIT 1000
"""
# SQL because it compares two columns of one row.
_OUTDATED = """
    SELECT assignment_id, late_terms FROM assignments WHERE late_terms_applied < late_terms
"""
_NIL = UUID(int=0)


async def recompute_late_work() -> int:
    """Recompute the submissions of all changed assignments; return how many there were."""
    done = 0
    for assignment_id, late_terms in await fetch(_OUTDATED):
        done += await _recompute_all(assignment_id)
        await Assignment.filter(
            assignment_id=assignment_id, late_terms_applied__lt=late_terms
        ).update(late_terms_applied=late_terms)
    return done


async def _recompute_all(assignment_id: UUID) -> int:
    done, last = 0, _NIL
    while rows := await fetch(_SUBMISSIONS, assignment_id, last):
        for row in rows:
            await recompute_submission(row["submission_id"])
        done, last = done + len(rows), rows[-1]["submission_id"]
    return done


async def recompute_submission(submission_id: UUID) -> None:
    async with transaction() as tx:
        learner, submission = await lock_submission(tx, submission_id)
        if not learner.erased and submission.submitted_at is not None:
            await apply_late_terms(tx, learner, submission)
            await save_learners(tx, [learner])


async def apply_late_terms(
    tx: Transaction, learner: LearnerAggregate, before: SubmissionState
) -> None:
    """Apply the present terms; record a revision only if the score changes.

    A later date that was granted and revoked still counts.
    """
    assert before.submitted_at is not None
    terms = await load_terms(tx, before.item_id, learner.student_id)
    granted = before.granted(terms.extended_due_at)
    after = granted.with_lateness(terms.lateness(before.submitted_at, granted.extended_due_at))
    if after.revision > before.revision:
        learner.record(SubmissionGraded, after.event_data(now()))
    if after != before:
        await update_submission(tx, after)
