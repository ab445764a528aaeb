"""The enrollment cycles of one student in one course, and what an import makes of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.schemas.enrollments import Enrollment
from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.events import student_enrolled, student_unenrolled
from shared.clock import now
from shared.http.imports import CREATED, Result, rejected
from shared.http.imports.batches import Imported
from shared.references import id_of


@dataclass(slots=True)
class Cycle:
    cycle: int
    progress_from_cycle: int
    enrolled_at: datetime
    unenrolled_at: datetime | None = None
    reason: UnenrollmentReason | None = None
    import_id: UUID | None = None

    def fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}

    @property
    def end(self) -> tuple[datetime, str] | None:
        if self.unenrolled_at is None or self.reason is None:
            return None
        return self.unenrolled_at, self.reason


@dataclass(slots=True, eq=False)
class EnrollmentHistory:
    """``known``: the enrollment exists. ``lost``: another request created it meanwhile."""

    course_id: UUID
    student_id: UUID
    version: int = 0
    expires_at: datetime | None = None
    cycles: list[Cycle] = field(default_factory=list)
    touched: dict[int, Cycle] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    known: bool = False
    lost: bool = False

    def import_id(self, row: EnrollmentImport) -> UUID:
        """Return the id of the row's reference; without one, of its student, course and start."""
        return id_of("enrollment", row.reference or self._unnamed(row.begun))

    def _unnamed(self, begun: datetime) -> str:
        return f"{self.course_id}:{self.student_id}:{begun.astimezone(UTC).isoformat()}"

    def add(self, row: EnrollmentImport, imported: Imported) -> Result:
        """Add or correct a cycle; add rows in the order of ``begun``."""
        cycle = self._find(row)
        if cycle is None:
            return self._open(row, imported)
        return self._correct(cycle, row, imported)

    def _find(self, row: EnrollmentImport) -> Cycle | None:
        """Return the cycle of the row's reference, else the one that begins as the row says.

        Other systems give an enrollment another reference when they create it again. A row that
        names no beginning then means the open cycle.
        """
        import_id = self.import_id(row)
        same = (each for each in self.cycles if each.import_id == import_id)
        if row.enrolled_at is None:
            meant = (each for each in self.cycles if each.end is None)
        else:
            meant = (each for each in self.cycles if each.enrolled_at == row.enrolled_at)
        return next(same, None) or next(meant, None)

    def _open(self, row: EnrollmentImport, imported: Imported) -> Result:
        begun = row.begun
        conflict = self._conflict(begun)
        if conflict is not None:
            return rejected(conflict)
        number = len(self.cycles) + 1
        fresh = row.fresh_cycle or not self.cycles
        progress_from = number if fresh else self.cycles[-1].progress_from_cycle
        cycle = Cycle(number, progress_from, begun, import_id=self.import_id(row))
        self.cycles.append(cycle)
        self.expires_at = row.expires_at
        self._publish(cycle)
        if row.unenrolled_at is not None:
            cycle.unenrolled_at, cycle.reason = row.unenrolled_at, row.reason
            self._publish(cycle)
        imported.add(self.import_id(row), self._given(cycle, row))
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

    def _correct(self, cycle: Cycle, row: EnrollmentImport, imported: Imported) -> Result:
        key = self.import_id(row)
        if row.reference is None and cycle.import_id is not None:
            # The reference of another row stays the cycle's.
            key = cycle.import_id
        expires_at = self._expiry(cycle, row)
        present = {"enrolled_at": cycle.enrolled_at, **_ending(cycle.end, expires_at)}
        if cycle.import_id is not None and cycle.import_id != key:
            imported.move(cycle.import_id, key)
        changes, kept = imported.merge(
            key, self._given(cycle, row), present, named=row.model_fields_set
        )
        kept += _kept_span(cycle, row)
        if cycle.import_id != key:
            cycle.import_id = key
            self.touched[cycle.cycle] = cycle
        if not changes:
            return Result("unchanged", kept)
        if "expires_at" in changes and not (present | changes)["unenrolled_at"]:
            changes["unenrolled_at"] = _end_by(changes["expires_at"])
        refusal = self._refusal(cycle, changes)
        if refusal is not None:
            imported.drop(key)
            return rejected(refusal)
        self._apply(cycle, changes)
        return Result("updated", kept)

    def _expiry(self, cycle: Cycle, row: EnrollmentImport) -> datetime | None:
        """Return when the cycle expires; of an earlier one, that is stored only as its end."""
        if cycle is self.cycles[-1]:
            return self.expires_at
        expires = row.expires_at is not None and row.unenrolled_at in (None, row.expires_at)
        return cycle.unenrolled_at if expires and cycle.reason == "expired" else row.expires_at

    def _given(self, cycle: Cycle, row: EnrollmentImport) -> dict[str, Any]:
        named = row.model_fields_set
        reason = row.reason if "reason" in named else cycle.reason or row.reason
        expires_at = row.expires_at if "expires_at" in named else self.expires_at
        end = None if row.unenrolled_at is None else (row.unenrolled_at, reason)
        return {
            "enrolled_at": row.enrolled_at or cycle.enrolled_at,
            **_ending(end, expires_at),
        }

    def _refusal(self, cycle: Cycle, changes: dict[str, Any]) -> str | None:
        """Return why the cycle cannot have this beginning and end among its neighbors."""
        begin = changes.get("enrolled_at", cycle.enrolled_at)
        end = changes.get("unenrolled_at", cycle.end)
        before, after = self._neighbors(cycle)
        if end is not None and end[0] < begin:
            return f"unenrolled_at, {end[0].isoformat()}, is earlier than enrolled_at"
        if before is not None and before.unenrolled_at and begin < before.unenrolled_at:
            return f"the previous enrollment lasted until {before.unenrolled_at.isoformat()}"
        if after is not None and (end is None or end[0] > after.enrolled_at):
            return f"the next enrollment begins at {after.enrolled_at.isoformat()}"
        return None

    def _neighbors(self, cycle: Cycle) -> tuple[Cycle | None, Cycle | None]:
        place = self.cycles.index(cycle)
        before = self.cycles[place - 1] if place else None
        return before, next(iter(self.cycles[place + 1 :]), None)

    def _apply(self, cycle: Cycle, changes: dict[str, Any]) -> None:
        cycle.enrolled_at = changes.get("enrolled_at", cycle.enrolled_at)
        if "unenrolled_at" in changes:
            cycle.unenrolled_at, cycle.reason = changes["unenrolled_at"] or (None, None)
        if cycle is self.cycles[-1]:
            self.expires_at = changes.get("expires_at", self.expires_at)
        # The last event of an enrollment tells its present state, so later cycles follow.
        for each in self.cycles[self.cycles.index(cycle) :]:
            self._publish(each)

    def _publish(self, cycle: Cycle) -> None:
        """Publish the state of a cycle."""
        self.touched[cycle.cycle] = cycle
        event = student_enrolled if cycle.end is None else student_unenrolled
        self.version += 1
        state = Enrollment(
            course_id=self.course_id,
            student_id=self.student_id,
            **{name: each for name, each in cycle.fields().items() if name != "import_id"},
            expires_at=self.expires_at,
            version=self.version,
        )
        self.events.append(event(state, imported=True))

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

    def cycle_rows(self) -> Iterator[dict[str, Any]]:
        """Yield the rows of the cycles that the import changed."""
        for cycle in self.touched.values():
            yield {"course_id": self.course_id, "student_id": self.student_id, **cycle.fields()}


def _kept_span(cycle: Cycle, row: EnrollmentImport) -> tuple[str, ...]:
    """Return the reason why a corrected ``fresh_cycle`` is not written: progress counts in it."""
    is_fresh = cycle.progress_from_cycle == cycle.cycle
    if cycle.cycle == 1 or "fresh_cycle" not in row.model_fields_set or row.fresh_cycle == is_fresh:
        return ()
    return ("fresh_cycle: an enrollment keeps the span that it began with",)


def _ending(end: tuple[datetime, str] | None, expires_at: datetime | None) -> dict[str, Any]:
    """Return how a cycle ends, for comparison.

    An end at the expiry is no fact of its own: it was not edited, and follows another expiry.
    """
    by_expiry = end == (expires_at, "expired")
    return {"unenrolled_at": None if by_expiry else end, "expires_at": expires_at}


def _end_by(expires_at: datetime | None) -> tuple[datetime, str] | None:
    return (expires_at, "expired") if expires_at is not None and expires_at <= now() else None
