"""What counts of a student's work; the README lists these rules in one table.

In the SQL conditions ``s`` is a submission and ``l`` its learner.
"""

from typing import Protocol

# A span is the enrollment cycles from ``progress_from_cycle`` on: re-enrolling continues it.
IN_SPAN = "s.progress_from_cycle = l.progress_from_cycle"

# A reset begins a round: what was handed in before stays as a fact, and uses up no attempts.
IN_ROUND = f"({IN_SPAN} AND s.round = l.round)"


class HasRound(Protocol):
    """A learner or a submission."""

    @property
    def progress_from_cycle(self) -> int: ...
    @property
    def round(self) -> int: ...


def is_in_round(submission: HasRound, learner: HasRound) -> bool:
    """As IN_ROUND, for rows that were read."""
    return (submission.progress_from_cycle, submission.round) == (
        learner.progress_from_cycle,
        learner.round,
    )


# Work returned for revision or withdrawn leaves room for another submission.
USES_A_TRY = "s.status NOT IN ('returned', 'withdrawn')"
