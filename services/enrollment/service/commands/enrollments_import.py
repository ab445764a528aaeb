"""Bulk import of enrollments: a transaction a batch, and no query a row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import UnenrollmentReason
from services.enrollment.schemas import Enrollment, EnrollmentImport
from services.enrollment.service.commands.enrollments import enrolled_fact, unenrolled_fact
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
from shared.outbox import append
from shared.references import id_of

_LOST_RACE = retry_later("the same enrollment was written by another request at this moment")

_COURSES = """
    SELECT course_id, deleted FROM courses WHERE course_id = ANY($1) ORDER BY course_id FOR SHARE
"""

# FOR KEY SHARE: nobody of them is erased meanwhile.
_STUDENTS = """
    SELECT user_id, erased_at FROM users WHERE user_id = ANY($1) ORDER BY user_id FOR KEY SHARE
"""

_LOCK = """
    SELECT key.number - 1 AS number, e.version, e.expires_at
      FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS key (course_id, student_id, number)
      JOIN enrollments e USING (course_id, student_id)
     ORDER BY e.course_id, e.student_id FOR UPDATE OF e
"""

_CYCLES = """
    SELECT key.number - 1 AS number, c.cycle, c.progress_from_cycle, c.enrolled_at,
           c.unenrolled_at, c.reason
      FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS key (course_id, student_id, number)
      JOIN enrollment_cycles c USING (course_id, student_id)
     ORDER BY c.cycle
"""

_INSERT = """
    INSERT INTO enrollments (course_id, student_id, version, cycle, progress_from_cycle, closed_at)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[],
                         $6::timestamptz[]) AS e (course, student)
     ORDER BY course, student
    ON CONFLICT DO NOTHING RETURNING course_id, student_id
"""

_UPDATE = """
    UPDATE enrollments e
       SET version = changed.version, cycle = changed.cycle,
           progress_from_cycle = changed.progress_from, closed_at = changed.closed_at,
           expires_at = CASE WHEN changed.cycle = e.cycle THEN e.expires_at END
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::timestamptz[])
           AS changed (course, student, version, cycle, progress_from, closed_at)
     WHERE e.course_id = changed.course AND e.student_id = changed.student
"""

_STORE_CYCLES = """
    INSERT INTO enrollment_cycles (course_id, student_id, cycle, progress_from_cycle, enrolled_at,
                                  unenrolled_at, reason)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[],
                         $6::timestamptz[], $7::text[])
    ON CONFLICT (course_id, student_id, cycle) DO UPDATE
       SET unenrolled_at = excluded.unenrolled_at, reason = excluded.reason
"""


@dataclass(slots=True)
class _Cycle:
    number: int
    progress_from: int
    enrolled_at: datetime
    unenrolled_at: datetime | None = None
    reason: UnenrollmentReason | None = None


@dataclass(slots=True, eq=False)
class _History:
    """A student's stays in a course, and what the batch adds to them."""

    course_id: UUID
    student_id: UUID
    refusal: Result | None = None
    version: int = 0
    expires_at: datetime | None = None
    cycles: list[_Cycle] = field(default_factory=list)
    touched: dict[int, _Cycle] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    known: bool = False
    lost: bool = False

    def add(self, row: EnrollmentImport) -> Result:
        """Take a row; rows come in the order of their beginnings."""
        if self.refusal is not None:
            return self.refusal
        for cycle in self.cycles:
            if cycle.enrolled_at == row.enrolled_at:
                return self._again(cycle, row)
        conflict = self._conflict(row.enrolled_at)
        if conflict is not None:
            return rejected(conflict)
        number = len(self.cycles) + 1
        cycle = _Cycle(number, number, row.enrolled_at)
        self.cycles.append(cycle)
        self.expires_at = None
        self.touched[number] = cycle
        self.events.append(enrolled_fact(self._next(cycle), imported=True))
        if row.unenrolled_at is not None:
            self._close(cycle, row.unenrolled_at, row.reason)
        return CREATED

    def _again(self, cycle: _Cycle, row: EnrollmentImport) -> Result:
        ended = (cycle.unenrolled_at, cycle.reason)
        if row.unenrolled_at is None or ended == (row.unenrolled_at, row.reason):
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
            return f"a later enrollment, of {last.enrolled_at.isoformat()}, is known already"
        if last.unenrolled_at is None:
            return f"the enrollment of {last.enrolled_at.isoformat()} is still open"
        if last.unenrolled_at > enrolled_at:
            return f"the enrollment before lasted until {last.unenrolled_at.isoformat()}"
        return None

    def _close(self, cycle: _Cycle, at: datetime, reason: UnenrollmentReason) -> None:
        cycle.unenrolled_at, cycle.reason = at, reason
        self.touched[cycle.number] = cycle
        self.events.append(unenrolled_fact(self._next(cycle), imported=True))

    def _next(self, cycle: _Cycle) -> Enrollment:
        self.version += 1
        return Enrollment(
            course_id=self.course_id,
            student_id=self.student_id,
            cycle=cycle.number,
            progress_from_cycle=cycle.progress_from,
            enrolled_at=cycle.enrolled_at,
            unenrolled_at=cycle.unenrolled_at,
            reason=cycle.reason,
            expires_at=self.expires_at,
            version=self.version,
        )

    def row(self) -> tuple[Any, ...]:
        last = self.cycles[-1]
        return (
            self.course_id,
            self.student_id,
            self.version,
            last.number,
            last.progress_from,
            last.unenrolled_at,
        )

    def cycle_rows(self) -> Iterable[tuple[Any, ...]]:
        for cycle in self.touched.values():
            yield (
                self.course_id,
                self.student_id,
                cycle.number,
                cycle.progress_from,
                cycle.enrolled_at,
                cycle.unenrolled_at,
                cycle.reason,
            )


async def import_enrollments(rows: Sequence[EnrollmentImport]) -> list[Result]:
    """A stay each; one that ended is told as an enrollment and its end."""
    histories = _histories(rows)
    distinct = list(dict.fromkeys(histories))
    results = [UNCHANGED] * len(rows)
    async with transaction() as tx:
        await _refuse(tx, rows, histories)
        await _load(tx, [each for each in distinct if each.refusal is None])
        for index in sorted(range(len(rows)), key=lambda index: rows[index].enrolled_at):
            results[index] = histories[index].add(rows[index])
        await _store(tx, [each for each in distinct if each.events])
    return [
        _LOST_RACE if history.lost and result is CREATED else result
        for history, result in zip(histories, results, strict=True)
    ]


def _histories(rows: Sequence[EnrollmentImport]) -> list[_History]:
    """One for each row; rows of the same student in the same course have the same."""
    courses = {name: id_of("course", name) for name in {row.course for row in rows}}
    known: dict[tuple[UUID, UUID], _History] = {}
    return [
        known.setdefault(key, _History(*key))
        for key in ((courses[row.course], id_of("user", row.student)) for row in rows)
    ]


async def _refuse(
    tx: Transaction, rows: Sequence[EnrollmentImport], histories: Sequence[_History]
) -> None:
    courses = {history.course_id for history in histories}
    deleted = {
        row["course_id"]: row["deleted"]
        for row in await tx.connection.fetch(_COURSES, list(courses))
    }
    students = {history.student_id for history in histories}
    known = await tx.connection.fetch(_STUDENTS, list(students))
    people = {row["user_id"]: row["erased_at"] for row in known}
    for row, history in zip(rows, histories, strict=True):
        if history.course_id not in deleted:
            history.refusal = retry_later(f"no course {row.course} has arrived here yet")
        elif deleted[history.course_id]:
            history.refusal = rejected(f"the course {row.course} was deleted")
        elif history.student_id not in people:
            history.refusal = rejected(f"there is no person {row.student}")
        elif people[history.student_id] is not None:
            history.refusal = rejected(f"the person {row.student} was erased")


async def _load(tx: Transaction, histories: Sequence[_History]) -> None:
    """Lock those that are here, in key order, and read what they were."""
    keys = columns(((each.course_id, each.student_id) for each in histories), 2)
    for number, version, expires_at in await tx.connection.fetch(_LOCK, *keys):
        histories[number].version, histories[number].expires_at = version, expires_at
        histories[number].known = True
    for number, *cycle in await tx.connection.fetch(_CYCLES, *keys):
        histories[number].cycles.append(_Cycle(*cycle))


async def _store(tx: Transaction, histories: Sequence[_History]) -> None:
    """Write what changed, without those that another request made meanwhile."""
    new = [each for each in histories if not each.known]
    inserted = await tx.connection.fetch(_INSERT, *columns((each.row() for each in new), 6))
    if len(inserted) < len(new):
        ours = {tuple(row) for row in inserted}
        for each in new:
            each.lost = (each.course_id, each.student_id) not in ours
    changed = [each.row() for each in histories if each.known]
    if changed:
        await tx.connection.execute(_UPDATE, *columns(changed, 6))
    kept = [each for each in histories if not each.lost]
    cycles = [row for each in kept for row in each.cycle_rows()]
    await tx.connection.execute(_STORE_CYCLES, *columns(cycles, 7))
    await append(tx, [event for each in kept for event in each.events])
