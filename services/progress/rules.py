"""What counts of a student's work; the README lists these rules in one table.

In the SQL conditions ``s`` is a submission and ``l`` its learner.
"""

from datetime import datetime
from typing import Protocol

# A span is the enrollment cycles from ``progress_from_cycle`` on: re-enrolling continues it.
IN_SPAN = "s.progress_from_cycle = l.progress_from_cycle"

# A reset begins a round: what was handed in before stays as a fact, and uses up no attempts.
IN_ROUND = f"({IN_SPAN} AND s.round = l.round)"


# Work returned for revision or withdrawn leaves room for another submission.
USES_A_TRY = "s.status NOT IN ('returned', 'withdrawn')"

# Imported work earns lessons only if its row says so.
MAY_EARN = f"({IN_ROUND} AND s.earns)"

# Being returned for revision or graded below the pass mark later takes nothing back.
EARNS = f"({MAY_EARN} AND s.status NOT IN ('started', 'withdrawn'))"

# By the version taken; an imported result names none, so the latest decides. NULL: not a quiz.
PASSED = """(
    s.percent >= (SELECT q.pass_percent FROM quizzes q
                   WHERE q.quiz_id = s.item_id
                     AND (s.quiz_version IS NULL OR q.quiz_version = s.quiz_version)
                   ORDER BY q.quiz_version DESC LIMIT 1)
)"""


def extend(ends_at: datetime | None, extended: datetime | None) -> datetime | None:
    """Return an item's date with what an exception grants: no earlier date, and none without."""
    if ends_at is None or extended is None:
        return ends_at
    return max(ends_at, extended)


class HasRound(Protocol):
    """A learner or a submission."""

    @property
    def progress_from_cycle(self) -> int: ...
    @property
    def round(self) -> int: ...


class Work(HasRound, Protocol):
    """A submission."""

    @property
    def status(self) -> str: ...
    @property
    def earns(self) -> bool: ...


def is_in_round(submission: HasRound, learner: HasRound) -> bool:
    """As IN_ROUND, for rows that were read; likewise below."""
    return (submission.progress_from_cycle, submission.round) == (
        learner.progress_from_cycle,
        learner.round,
    )


def earns(submission: Work, learner: HasRound) -> bool:
    handed_in = submission.status not in ("started", "withdrawn")
    return is_in_round(submission, learner) and submission.earns and handed_in
