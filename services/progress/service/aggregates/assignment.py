"""The terms of an assignment, as they are for one student."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from coursestream_events.courses import LatePolicy
from services.progress.errors import NoResubmissionLeft, TooLate
from services.progress.grading import ON_TIME, Lateness, days_late
from services.progress.rules import extend


@dataclass(frozen=True, slots=True)
class AssignmentTerms:
    """``due_at`` holds for everyone, ``extended_due_at`` is granted by the student's exception.

    Days are those of the course's time zone.
    """

    max_points: Decimal
    due_at: datetime | None
    extended_due_at: datetime | None
    late_policy: LatePolicy
    late_deduction_percent: Decimal | None
    resubmissions_allowed: int | None
    time_zone: str | None

    def lateness(self, submitted_at: datetime, extended_due_at: datetime | None) -> Lateness:
        """Return how late work is, with the latest date that was granted for it."""
        days = days_late(submitted_at, extend(self.due_at, extended_due_at), self.time_zone)
        if not days:
            return ON_TIME
        if self.late_policy != "deduct":
            return Lateness(days, Decimal(0))
        deduction = days * Decimal(self.late_deduction_percent or 0)
        return Lateness(days, min(deduction, Decimal(100)))

    def require_in_time(self, lateness: Lateness) -> None:
        """Raise TooLate for late work that the assignment refuses."""
        if lateness.days and self.late_policy == "refuse":
            due_at = extend(self.due_at, self.extended_due_at)
            assert due_at is not None
            raise TooLate(f"The assignment was due at {due_at.isoformat()}.")

    def require_resubmission(self, counting: int) -> None:
        """Raise NoResubmissionLeft; returned and withdrawn submissions do not count."""
        allowed = self.resubmissions_allowed
        if allowed is not None and counting > allowed:
            raise NoResubmissionLeft(f"The assignment allows {allowed} resubmissions.")
