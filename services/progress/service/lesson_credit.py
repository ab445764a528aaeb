"""Lessons that submissions earn: by being submitted, or by passing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.progress.rules import EARNS, MAY_EARN, PASSED, earns
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.repositories.learners import load_progress
from shared.database import Transaction
from shared.database.arrays import columns


@dataclass(frozen=True, slots=True)
class Earning:
    """A submission of a learner, and the time at which it earns its lessons."""

    learner: LearnerAggregate
    submission: SubmissionState
    at: datetime
    imported: bool = False
    completes_course: bool = True


# SQL because it joins tables without relations.
_EARNED_LESSONS = f"""
    SELECT s.number, o.lesson_id
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::numeric[]) WITH ORDINALITY
           AS s (course_id, item_id, quiz_version, percent, number)
      JOIN outline_lessons o ON o.course_id = s.course_id AND o.published
                            AND s.item_id IN (o.quiz_id, o.assignment_id)
     WHERE o.completes_on = 'submit' OR o.completes_on = 'pass' AND {PASSED}
     ORDER BY s.number, o.lesson_id
"""  # noqa: S608 - only the rules are interpolated


async def give_lesson_credit(tx: Transaction, earnings: Sequence[Earning]) -> None:
    """Complete the published lessons that these submissions earn, in the attempts' cycles."""
    earning = [each for each in earnings if earns(each.submission, each.learner)]
    if not earning:
        return
    work = [
        (each.course_id, each.item_id, each.quiz_version, each.percent)
        for each in (each.submission for each in earning)
    ]
    rows = await tx.connection.fetch(_EARNED_LESSONS, *columns(work, 4))
    earned = [(earning[row["number"] - 1], row["lesson_id"]) for row in rows]
    if not earned:
        return
    learners = {each.learner.key: each.learner for each, _ in earned}
    wanted = [(each.learner, lesson_id) for each, lesson_id in earned]
    await load_progress(tx, list(learners.values()), wanted)
    for each, lesson_id in earned:
        lesson, cycle = each.learner.lessons[lesson_id], each.submission.cycle
        if not each.learner.has_completed_in(lesson, cycle):
            each.learner.complete(
                lesson,
                each.at,
                cycle,
                imported=each.imported,
                completes_course=each.completes_course,
            )


# SQL because it joins tables without relations. The withdrawn submission did not earn what was
# completed before the first one was handed in.
_LOST_LESSONS = f"""
    WITH work AS (
        SELECT s.submitted_at, {EARNS} AS earns
          FROM learners l JOIN submissions s USING (course_id, student_id)
         WHERE l.course_id = $1 AND l.student_id = $2 AND s.item_id = $3 AND {MAY_EARN}
    )
    SELECT o.lesson_id, (SELECT min(submitted_at) FROM work) AS since
      FROM outline_lessons o
     WHERE o.course_id = $1 AND o.assignment_id = $3 AND o.completes_on = 'submit'
       AND (SELECT NOT bool_or(earns) FROM work)
     ORDER BY o.lesson_id
"""  # noqa: S608 - only the rules are interpolated


async def revoke_lesson_credit(
    tx: Transaction, learner: LearnerAggregate, withdrawn: SubmissionState, at: datetime
) -> None:
    """Revoke the completions that a withdrawn submission earned, unless another one earns them.

    The submission has been saved as withdrawn.
    """
    rows = await tx.connection.fetch(_LOST_LESSONS, *learner.key, withdrawn.item_id)
    if not rows:
        return
    await load_progress(tx, [learner], [(learner, row["lesson_id"]) for row in rows])
    for row in rows:
        lesson = learner.lessons[row["lesson_id"]]
        if learner.has_completed_since(lesson, row["since"]):
            learner.revoke(lesson, at)
