"""Complete lessons that students earned before the outline showed them.

A lesson may be hidden while its quiz is passed, or be created again later. The table names the
lessons that an outline began to show. Whoever has been credited is left out the next time, so the
job can stop at any time and run in several processes.
"""

from uuid import UUID

from services.progress.models import LessonToCredit
from services.progress.rules import EARNS, PASSED
from services.progress.service.lesson_credit import Earning, give_lesson_credit
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.submissions import lock_submission
from shared.database import fetch, transaction

# SQL because it joins tables without relations. One submission is enough for each student.
_EARNED = f"""
    SELECT DISTINCT ON (s.student_id) s.student_id, s.submission_id
      FROM outline_lessons o
      JOIN submissions s ON s.course_id = o.course_id AND s.item_id IN (o.quiz_id, o.assignment_id)
      JOIN learners l ON l.course_id = s.course_id AND l.student_id = s.student_id AND NOT l.erased
      JOIN courses c ON c.course_id = s.course_id AND NOT c.deleted
     WHERE o.course_id = $1 AND o.lesson_id = $2 AND o.published AND s.student_id > $3
       AND {EARNS} AND (o.completes_on = 'submit' OR o.completes_on = 'pass' AND {PASSED})
       AND NOT EXISTS (SELECT FROM lesson_progress p
                        WHERE p.course_id = l.course_id AND p.student_id = l.student_id
                          AND p.lesson_id = o.lesson_id
                          AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle
                          AND p.completed_at IS NOT NULL AND p.revoked_at IS NULL)
     ORDER BY s.student_id, s.submitted_at LIMIT 1000
"""  # noqa: S608 - only the rules are interpolated
_NIL = UUID(int=0)


async def credit_lessons() -> int:
    """Credit all earned lessons, and return how many there were."""
    done = 0
    for shown in await LessonToCredit.all():
        done += await _credit_lesson(shown)
        # An outline that was applied meanwhile may show it since another time.
        await LessonToCredit.filter(
            course_id=shown.course_id, lesson_id=shown.lesson_id, shown_at=shown.shown_at
        ).delete()
    return done


async def _credit_lesson(shown: LessonToCredit) -> int:
    done, last = 0, _NIL
    while earned := await fetch(_EARNED, shown.course_id, shown.lesson_id, last):
        for row in earned:
            await _credit(row["submission_id"], shown)
        done, last = done + len(earned), earned[-1]["student_id"]
    return done


async def _credit(submission_id: UUID, shown: LessonToCredit) -> None:
    """Complete the lesson at the time of the outline's event, or of a later submission.

    As by the outline itself, former students complete the course only if it was imported.
    """
    async with transaction() as tx:
        learner, submission = await lock_submission(tx, submission_id)
        if learner.erased:
            return
        at = max(shown.shown_at, submission.submitted_at or shown.shown_at)
        completes_course = learner.open or shown.imported
        earning = Earning(learner, submission, at, completes_course=completes_course)
        await give_lesson_credit(tx, [earning])
        await save_learners(tx, [learner])
