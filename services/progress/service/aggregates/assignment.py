"""The terms of an assignment, as they are for one student."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from coursestream_events.courses import LatePolicy
from services.progress.errors import NoResubmissionLeft, TooLate
from services.progress.grading import ON_TIME, Lateness, days_late


@dataclass(frozen=True, slots=True)
class AssignmentTerms:
    """``due_at`` is the student's own due date: ``extended_due_at`` if an exception grants one.

    Days are those of the course's time zone.
    """

    max_points: Decimal
    due_at: datetime | None
    extended_due_at: datetime | None
    late_policy: LatePolicy
    late_deduction_percent: Decimal | None
    resubmissions_allowed: int | None
    time_zone: str | None

    def lateness(self, submitted_at: datetime, extended_due_at: datetime | None = None) -> Lateness:
        """Return how late work is; a date granted earlier counts if it is later."""
        due_at = self.due_at
        if due_at is not None and extended_due_at is not None:
            due_at = max(due_at, extended_due_at)
        days = days_late(submitted_at, due_at, self.time_zone)
        if not days:
            return ON_TIME
        if self.late_policy != "deduct":
            return Lateness(days, Decimal(0))
        deduction = days * Decimal(self.late_deduction_percent or 0)
        return Lateness(days, min(deduction, Decimal(100)))

    def require_in_time(self, lateness: Lateness) -> None:
        """Raise TooLate for late work that the assignment refuses."""
        if lateness.days and self.late_policy == "refuse":
            assert self.due_at is not None
            raise TooLate(f"The assignment was due at {self.due_at.isoformat()}.")

    def require_resubmission(self, counting: int) -> None:
        """Raise NoResubmissionLeft; returned and withdrawn submissions do not count."""
        allowed = self.resubmissions_allowed
        if allowed is not None and counting > allowed:
            raise NoResubmissionLeft(f"The assignment allows {allowed} resubmissions.")
