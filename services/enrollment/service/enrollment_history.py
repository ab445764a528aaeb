"""The enrollment cycles of one student in one course, and what an import adds to them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.schemas.enrollments import Enrollment
from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.events import student_enrolled, student_unenrolled
from shared.http.imports import CREATED, UNCHANGED, Result, rejected


@dataclass(slots=True)
class Cycle:
    cycle: int
    progress_from_cycle: int
    enrolled_at: datetime
    unenrolled_at: datetime | None = None
    reason: UnenrollmentReason | None = None

    def fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True, eq=False)
class EnrollmentHistory:
    """``known``: the enrollment exists. ``lost``: another request created it meanwhile."""

    course_id: UUID
    student_id: UUID
    refusal: Result | None = None
    version: int = 0
    expires_at: datetime | None = None
    cycles: list[Cycle] = field(default_factory=list)
    touched: dict[int, Cycle] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    known: bool = False
    lost: bool = False

    def add(self, row: EnrollmentImport) -> Result:
        """Add a row and its events; add rows in the order of ``enrolled_at``."""
        if self.refusal is not None:
            return self.refusal
        for cycle in self.cycles:
            if cycle.enrolled_at == row.enrolled_at:
                return self._repeat(cycle, row)
        conflict = self._conflict(row.enrolled_at)
        if conflict is not None:
            return rejected(conflict)
        number = len(self.cycles) + 1
        fresh = row.fresh_cycle or not self.cycles
        progress_from = number if fresh else self.cycles[-1].progress_from_cycle
        cycle = Cycle(number, progress_from, row.enrolled_at)
        self.cycles.append(cycle)
        self.expires_at = None
        self.touched[number] = cycle
        self.events.append(student_enrolled(self._next(cycle), imported=True))
        if row.unenrolled_at is not None:
            self._close(cycle, row.unenrolled_at, row.reason)
        return CREATED

    def _repeat(self, cycle: Cycle, row: EnrollmentImport) -> Result:
        end = (cycle.unenrolled_at, cycle.reason)
        if row.unenrolled_at is None or end == (row.unenrolled_at, row.reason):
            return UNCHANGED
        if cycle.unenrolled_at is not None:
            return rejected(
                f"this enrollment ended at {cycle.unenrolled_at.isoformat()} ({cycle.reason})"
            )
        self._close(cycle, row.unenrolled_at, row.reason)
        return CREATED

    def _conflict(self, enrolled_at: datetime) -> str | None:
        if not self.cycles:
            return None
        last = self.cycles[-1]
        if last.enrolled_at > enrolled_at:
            return f"a later enrollment, from {last.enrolled_at.isoformat()}, already exists"
        if last.unenrolled_at is None:
            return f"the enrollment from {last.enrolled_at.isoformat()} is still open"
        if last.unenrolled_at > enrolled_at:
            return f"the previous enrollment lasted until {last.unenrolled_at.isoformat()}"
        return None

    def _close(self, cycle: Cycle, at: datetime, reason: UnenrollmentReason) -> None:
        cycle.unenrolled_at, cycle.reason = at, reason
        self.touched[cycle.cycle] = cycle
        self.events.append(student_unenrolled(self._next(cycle), imported=True))

    def _next(self, cycle: Cycle) -> Enrollment:
        self.version += 1
        return Enrollment(
            course_id=self.course_id,
            student_id=self.student_id,
            **cycle.fields(),
            expires_at=self.expires_at,
            version=self.version,
        )

    def row(self) -> dict[str, Any]:
        last = self.cycles[-1]
        return {
            "course_id": self.course_id,
            "student_id": self.student_id,
            "version": self.version,
            "cycle": last.cycle,
            "progress_from_cycle": last.progress_from_cycle,
            "closed_at": last.unenrolled_at,
            "expires_at": self.expires_at,
        }

    def cycle_rows(self) -> Iterable[dict[str, Any]]:
        """Return the rows of the cycles that the import changed."""
        for cycle in self.touched.values():
            yield {"course_id": self.course_id, "student_id": self.student_id, **cycle.fields()}
