"""Lessons that a submission completes: by being submitted, or by passing."""

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from services.progress.rules import is_in_round
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.repositories.learners import load_progress
from shared.database import Transaction

Credit = Literal["submit", "pass"]

_CREDITED_LESSONS = """
    SELECT lesson_id FROM outline_lessons
     WHERE course_id = $1 AND $2 IN (quiz_id, assignment_id) AND published
       AND completes_on = ANY ($3)
     ORDER BY lesson_id
"""


async def give_lesson_credit(
    tx: Transaction,
    learner: LearnerAggregate,
    submission: SubmissionState,
    earned: Collection[Credit],
    at: datetime,
) -> None:
    """Complete the item's lessons that complete on an earned credit, in the attempt's cycle.

    An attempt of an earlier span or round earns nothing.
    """
    if not is_in_round(submission, learner):
        return
    rows = await tx.connection.fetch(
        _CREDITED_LESSONS, submission.course_id, submission.item_id, list(earned)
    )
    if not rows:
        return
    await load_progress(tx, [learner], [(learner, row["lesson_id"]) for row in rows])
    for lesson in learner.lessons.values():
        if not learner.has_completed_in(lesson, submission.cycle):
            learner.complete(lesson, at, submission.cycle)


_IS_PASSED = """
    SELECT $3 >= pass_percent FROM quizzes
     WHERE quiz_id = $1 AND ($2::int IS NULL OR quiz_version = $2)
     ORDER BY quiz_version DESC LIMIT 1
"""


async def is_passed(tx: Transaction, submission: SubmissionState) -> bool:
    """Whether a quiz is passed, by the version that was taken; assignments have no pass mark."""
    if submission.revision == 0 or submission.kind == "assignment":
        return False
    passed: bool | None = await tx.connection.fetchval(
        _IS_PASSED, submission.item_id, submission.quiz_version, submission.percent
    )
    return bool(passed)
