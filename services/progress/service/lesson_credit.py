"""Lessons that submissions earn: by being submitted, or by passing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from services.progress.rules import EARNS, MAY_EARN, PASSED, earns, is_in_round
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


# SQL because it joins tables without relations. No work earned what was completed before the first
# was handed in.
_LOST_LESSONS = f"""
    SELECT lost.number, o.lesson_id,
           least(lost.submitted_at,
                 (SELECT min(s.submitted_at) FROM submissions s
                   WHERE s.course_id = l.course_id AND s.student_id = l.student_id
                     AND s.item_id = lost.item_id AND {MAY_EARN})) AS since
      FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[]) WITH ORDINALITY
           AS lost (course_id, student_id, item_id, submitted_at, number)
      JOIN learners l USING (course_id, student_id)
      JOIN outline_lessons o ON o.course_id = lost.course_id
                            AND lost.item_id IN (o.quiz_id, o.assignment_id)
     WHERE o.completes_on IN ('submit', 'pass')
       AND NOT EXISTS (SELECT FROM submissions s
                        WHERE s.course_id = l.course_id AND s.student_id = l.student_id
                          AND s.item_id = lost.item_id AND {EARNS}
                          AND (o.completes_on = 'submit' OR {PASSED}))
     ORDER BY lost.number, o.lesson_id
"""  # noqa: S608 - only the rules are interpolated


async def revoke_lesson_credit(
    tx: Transaction, lost: Sequence[tuple[LearnerAggregate, SubmissionState]], at: datetime
) -> None:
    """Revoke the completions that these submissions earned, unless others earn them.

    Learners and submissions have been saved; the submissions earn nothing any more.
    """
    counted = [each for each in lost if is_in_round(each[1], each[0])]
    keys = [(*learner.key, work.item_id, work.submitted_at) for learner, work in counted]
    rows = await tx.connection.fetch(_LOST_LESSONS, *columns(keys, 4)) if keys else []
    if not rows:
        return
    found = [(counted[row["number"] - 1][0], row["lesson_id"], row["since"]) for row in rows]
    learners = {learner.key: learner for learner, _, _ in found}
    wanted = [(learner, lesson_id) for learner, lesson_id, _ in found]
    await load_progress(tx, list(learners.values()), wanted)
    for learner, lesson_id, since in found:
        lesson = learner.lessons[lesson_id]
        if learner.has_completed_since(lesson, since):
            learner.revoke(lesson, at)
