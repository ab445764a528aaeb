"""Grades by a key that was corrected since.

Which attempts are graded by an older revision stands in their rows, so that the work survives
whoever does it, and is done once, whoever else does it.
"""

from uuid import UUID

from coursestream_events.progress import SubmissionGraded
from services.progress.service.commands.attempts import ANSWERS
from services.progress.service.lesson_credit import complete_earned, is_passed
from services.progress.service.repositories.learners import save
from services.progress.service.repositories.quizzes import load_quiz
from services.progress.service.repositories.submissions import lock_submission, update_submission
from shared.clock import now
from shared.database import fetch, transaction

# What a user has graded stays; what waits for a user may be decided by the new key.
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
    """Every attempt whose key was corrected; returns how many."""
    done = 0
    while outdated := await fetch(_OUTDATED):
        for row in outdated:
            await _regrade(row["submission_id"])
        done += len(outdated)
    return done


async def _regrade(attempt_id: UUID) -> None:
    """A grade that changes is the next revision; one that stays is no event.

    A lesson that was passed before stays done, as after a regrade by hand.
    """
    async with transaction() as tx:
        learner, before = await lock_submission(tx, attempt_id)
        quiz = await load_quiz(tx, before.item_id, before.quiz_version)
        if before.graded_by == "user" or learner.erased:
            return
        moment = now()
        after = before.keyed_by(quiz.key_revision)
        score = quiz.score(ANSWERS.validate_json(before.answers or "[]"))
        if score is not None and score != before.score:
            after = after.graded(score, "key", moment)
            learner.record(SubmissionGraded, after.fact(moment))
            if await is_passed(tx, after):
                await complete_earned(tx, learner, after, {"pass"}, moment)
        await update_submission(tx, after)
        await save(tx, [learner])
