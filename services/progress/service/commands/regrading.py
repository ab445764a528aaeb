"""Regrade quiz attempts whose answer key was corrected.

Each attempt stores the key revision that it was graded by, so the job can stop at any time and
run in several processes.
"""

from uuid import UUID

from coursestream_events.progress import SubmissionGraded
from services.progress.service.lesson_credit import Earning, give_lesson_credit
from services.progress.service.question_results import question_results_recorded
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.quizzes import load_quiz
from services.progress.service.repositories.submissions import lock_submission, update_submission
from shared.clock import now
from shared.database import fetch, transaction
from shared.outbox import append

# SQL because it joins tables without relations.
# Grades given by a user stay; a new key may decide what waits for a user.
_OUTDATED = """
    SELECT s.submission_id
      FROM answer_keys k
      JOIN submissions s ON s.item_id = k.quiz_id AND s.quiz_version = k.quiz_version
                        AND s.key_revision < k.key_revision
      JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted
      JOIN learners l ON l.course_id = s.course_id AND l.student_id = s.student_id AND NOT l.erased
     WHERE k.key_revision > 1 AND s.graded_by IS DISTINCT FROM 'user'
     LIMIT 1000
"""


async def regrade_quizzes() -> int:
    """Regrade every attempt whose key was corrected, and return how many there were."""
    done = 0
    while outdated := await fetch(_OUTDATED):
        for row in outdated:
            await _regrade(row["submission_id"])
        done += len(outdated)
    return done


async def _regrade(attempt_id: UUID) -> None:
    """Publish a revision only if the score changes, and the results by question in any case.

    A lesson that was passed before stays completed, as after a manual regrade.
    """
    async with transaction() as tx:
        learner, before = await lock_submission(tx, attempt_id)
        quiz = await load_quiz(tx, before.item_id, before.quiz_version)
        if before.graded_by == "user" or learner.erased:
            return
        moment = now()
        scored = quiz.score_stored(before.answers)
        after = before.rekeyed(scored)
        if scored.score is not None and scored.score != before.score:
            after = after.graded(scored.score, "key", moment)
            learner.record(SubmissionGraded, after.event_data(moment))
            await give_lesson_credit(tx, [Earning(learner, after, moment)])
        await update_submission(tx, after)
        await save_learners(tx, [learner])
        await append(tx, [question_results_recorded(after, moment)])
