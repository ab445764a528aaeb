"""Lessons that are completed by handing something in, or by passing it."""

from collections.abc import Collection
from datetime import datetime
from typing import Literal

from services.progress.service.aggregates.learner import Learner
from services.progress.service.aggregates.submission import Submission
from services.progress.service.repositories.learners import load
from shared.database import Transaction

Way = Literal["submit", "pass"]


async def complete_earned(
    tx: Transaction, learner: Learner, submission: Submission, ways: Collection[Way], at: datetime
) -> None:
    """Complete the item's lessons that are completed in one of these ways, and are not done yet.

    They count for the cycle of the submission.
    """
    rows = await tx.connection.fetch(
        """
        SELECT lesson_id FROM outline_lessons
         WHERE course_id = $1 AND $2 IN (quiz_id, assignment_id) AND published
           AND completes_on = ANY ($3)
         ORDER BY lesson_id
        """,
        submission.course_id,
        submission.item_id,
        list(ways),
    )
    if not rows:
        return
    await load(tx, [learner], [(learner, row["lesson_id"]) for row in rows])
    for lesson in learner.lessons.values():
        if not learner.has_done(lesson, submission.cycle):
            learner.complete(lesson, at, submission.cycle)


async def is_passed(tx: Transaction, submission: Submission) -> bool:
    """By the version of the quiz that was taken; an assignment has no mark to reach."""
    if submission.revision == 0 or submission.kind == "assignment":
        return False
    passed: bool | None = await tx.connection.fetchval(
        """
        SELECT $3 >= pass_percent FROM quizzes
         WHERE quiz_id = $1 AND ($2::int IS NULL OR quiz_version = $2)
         ORDER BY quiz_version DESC LIMIT 1
        """,
        submission.item_id,
        submission.quiz_version,
        submission.percent,
    )
    return bool(passed)
