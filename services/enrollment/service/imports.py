"""Bulk imports: a transaction a batch, and no query a row."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from services.enrollment.schemas import Enrolment, EnrolmentImport, UserImport
from services.enrollment.service.enrolments import enrolled_fact, unenrolled_fact
from shared.clock import now
from shared.database import Transaction, transaction
from shared.events import Event
from shared.events.enrollment import UnenrolmentReason, UserData, UserRegistered
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
from shared.outbox import append, fact
from shared.references import id_of

_LOST_RACE = retry_later("the same thing was written by another request at this moment")

# --- People ----------------------------------------------------------------------------------

_KNOWN_USERS = "SELECT user_id, import_digest FROM users WHERE user_id = ANY($1)"
_TAKEN_EMAILS = "SELECT lower(email) FROM users WHERE lower(email) = ANY($1)"

_INSERT_USERS = """
    INSERT INTO users (user_id, display_name, email, role, version, created_at, updated_at,
                       import_digest)
    SELECT id, display_name, email, role, 1, created_at, clock_timestamp(), digest
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[])
           AS person (id, display_name, email, role, created_at, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING user_id
"""


async def import_users(rows: Sequence[UserImport]) -> list[Result]:
    """Of the rows with one reference the first counts."""
    keys = [id_of("user", row.reference) for row in rows]
    people: dict[UUID, UserImport] = {}
    for key, row in zip(keys, rows, strict=True):
        people.setdefault(key, row)
    digests = {key: _digest(row) for key, row in people.items()}
    async with transaction() as tx:
        results = await _known_users(tx, digests)
        new = {key: row for key, row in people.items() if key not in results}
        results |= await _taken_emails(tx, new)
        new = {key: row for key, row in new.items() if key not in results}
        results |= await _insert_users(tx, new, digests)
    return _answers(zip(keys, rows, strict=True), digests, results)


def _digest(row: UserImport) -> bytes:
    """The same for a row that is sent twice; fields at their defaults don't count."""
    content = row.model_dump_json(exclude_defaults=True).encode()
    return hashlib.blake2b(content, digest_size=16).digest()


async def _known_users(tx: Transaction, digests: Mapping[UUID, bytes]) -> dict[UUID, Result]:
    results = {}
    for key, imported in await tx.connection.fetch(_KNOWN_USERS, list(digests)):
        if imported == digests[key]:
            results[key] = UNCHANGED
        elif imported is None:
            results[key] = rejected("this person was registered here, not imported")
        else:
            results[key] = rejected("this person was imported before with other values")
    return results


async def _taken_emails(tx: Transaction, people: Mapping[UUID, UserImport]) -> dict[UUID, Result]:
    wanted = [row.email.lower() for row in people.values() if row.email is not None]
    taken = {row[0] for row in await tx.connection.fetch(_TAKEN_EMAILS, wanted)}
    results = {}
    for key, row in people.items():
        if row.email is None:
            continue
        if row.email.lower() in taken:
            results[key] = rejected(f"another person has the address {row.email}")
        taken.add(row.email.lower())
    return results


async def _insert_users(
    tx: Transaction, people: Mapping[UUID, UserImport], digests: Mapping[UUID, bytes]
) -> dict[UUID, Result]:
    moment = now()
    values = [
        (key, row.display_name, row.email, row.role, row.created_at or moment, digests[key])
        for key, row in people.items()
    ]
    written = await tx.connection.fetch(_INSERT_USERS, *_columns(values, 6))
    created = {row[0] for row in written}
    await append(tx, [_registered(key, people[key], moment) for key in people if key in created])
    return {key: CREATED if key in created else _LOST_RACE for key in people}


def _registered(key: UUID, row: UserImport, moment: datetime) -> Event:
    data = UserData(
        occurred_at=row.created_at or moment,
        imported=True,
        user_id=key,
        display_name=row.display_name,
        role=row.role,
    )
    return fact(UserRegistered, data, aggregate=str(key), version=1)


def _answers(
    rows: Iterable[tuple[UUID, UserImport]],
    digests: Mapping[UUID, bytes],
    results: Mapping[UUID, Result],
) -> list[Result]:
    answers, seen = [], set()
    for key, row in rows:
        result = results[key]
        if key in seen and _digest(row) != digests[key]:
            result = rejected("it differs from an earlier row with the same reference")
        elif key in seen and result == CREATED:
            result = UNCHANGED
        seen.add(key)
        answers.append(result)
    return answers


# --- Enrolments ------------------------------------------------------------------------------

_COURSES = """
    SELECT course_id, deleted FROM courses WHERE course_id = ANY($1) ORDER BY course_id FOR SHARE
"""

_STUDENTS = "SELECT user_id FROM users WHERE user_id = ANY($1)"

_LOCK = """
    SELECT e.course_id, e.student_id, e.version
      FROM unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
      JOIN enrolments e USING (course_id, student_id)
     ORDER BY e.course_id, e.student_id FOR UPDATE OF e
"""

_CYCLES = """
    SELECT c.course_id, c.student_id, c.cycle, c.progress_from_cycle, c.enrolled_at,
           c.unenrolled_at, c.reason
      FROM unnest($1::uuid[], $2::uuid[]) AS key (course_id, student_id)
      JOIN enrolment_cycles c USING (course_id, student_id)
     ORDER BY c.cycle
"""

_INSERT = """
    INSERT INTO enrolments (course_id, student_id, version, cycle, progress_from_cycle, closed_at)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[],
                         $6::timestamptz[]) AS e (course, student)
     ORDER BY course, student
    ON CONFLICT DO NOTHING RETURNING course_id, student_id
"""

_UPDATE = """
    UPDATE enrolments e
       SET version = changed.version, cycle = changed.cycle,
           progress_from_cycle = changed.progress_from, closed_at = changed.closed_at
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::timestamptz[])
           AS changed (course, student, version, cycle, progress_from, closed_at)
     WHERE e.course_id = changed.course AND e.student_id = changed.student
"""

_STORE_CYCLES = """
    INSERT INTO enrolment_cycles (course_id, student_id, cycle, progress_from_cycle, enrolled_at,
                                  unenrolled_at, reason)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::timestamptz[],
                         $6::timestamptz[], $7::text[])
    ON CONFLICT (course_id, student_id, cycle) DO UPDATE
       SET unenrolled_at = excluded.unenrolled_at, reason = excluded.reason
"""


class _Key(NamedTuple):
    course_id: UUID
    student_id: UUID


@dataclass(slots=True)
class _Cycle:
    number: int
    progress_from: int
    enrolled_at: datetime
    unenrolled_at: datetime | None = None
    reason: UnenrolmentReason | None = None


@dataclass(slots=True)
class _History:
    """A student's stays in a course, and what the batch adds to them."""

    key: _Key
    version: int = 0
    cycles: list[_Cycle] = field(default_factory=list)
    touched: dict[int, _Cycle] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    known: bool = False

    def add(self, row: EnrolmentImport) -> Result:
        """Take a row; rows come in the order of their beginnings."""
        for cycle in self.cycles:
            if cycle.enrolled_at == row.enrolled_at:
                return self._again(cycle, row)
        conflict = self._conflict(row.enrolled_at)
        if conflict is not None:
            return rejected(conflict)
        number = len(self.cycles) + 1
        cycle = _Cycle(number, number, row.enrolled_at)
        self.cycles.append(cycle)
        self.touched[number] = cycle
        self.events.append(enrolled_fact(self._next(cycle), imported=True))
        if row.unenrolled_at is not None:
            self._close(cycle, row.unenrolled_at, row.reason)
        return CREATED

    def _again(self, cycle: _Cycle, row: EnrolmentImport) -> Result:
        ended = (cycle.unenrolled_at, cycle.reason)
        if row.unenrolled_at is None or ended == (row.unenrolled_at, row.reason):
            return UNCHANGED
        if cycle.unenrolled_at is not None:
            return rejected(
                f"this enrolment ended at {cycle.unenrolled_at.isoformat()} ({cycle.reason})"
            )
        self._close(cycle, row.unenrolled_at, row.reason)
        return CREATED

    def _conflict(self, enrolled_at: datetime) -> str | None:
        if not self.cycles:
            return None
        last = self.cycles[-1]
        if last.enrolled_at > enrolled_at:
            return f"a later enrolment, of {last.enrolled_at.isoformat()}, is known already"
        if last.unenrolled_at is None:
            return f"the enrolment of {last.enrolled_at.isoformat()} is still open"
        if last.unenrolled_at > enrolled_at:
            return f"the enrolment before lasted until {last.unenrolled_at.isoformat()}"
        return None

    def _close(self, cycle: _Cycle, at: datetime, reason: UnenrolmentReason) -> None:
        cycle.unenrolled_at, cycle.reason = at, reason
        self.touched[cycle.number] = cycle
        self.events.append(unenrolled_fact(self._next(cycle), imported=True))

    def _next(self, cycle: _Cycle) -> Enrolment:
        self.version += 1
        return Enrolment(
            course_id=self.key.course_id,
            student_id=self.key.student_id,
            cycle=cycle.number,
            progress_from_cycle=cycle.progress_from,
            enrolled_at=cycle.enrolled_at,
            unenrolled_at=cycle.unenrolled_at,
            reason=cycle.reason,
            version=self.version,
        )

    def row(self) -> tuple[Any, ...]:
        last = self.cycles[-1]
        return (*self.key, self.version, last.number, last.progress_from, last.unenrolled_at)

    def cycle_rows(self) -> Iterable[tuple[Any, ...]]:
        for cycle in self.touched.values():
            yield (
                *self.key,
                cycle.number,
                cycle.progress_from,
                cycle.enrolled_at,
                cycle.unenrolled_at,
                cycle.reason,
            )


async def import_enrolments(rows: Sequence[EnrolmentImport]) -> list[Result]:
    """A stay each; one that ended is told as an enrolment and its end."""
    courses = {name: id_of("course", name) for name in {row.course for row in rows}}
    keys = [_Key(courses[row.course], id_of("user", row.student)) for row in rows]
    async with transaction() as tx:
        refusals = await _refusals(tx, dict(zip(keys, rows, strict=True)))
        histories = await _histories(tx, set(keys) - refusals.keys())
        results = [refusals.get(key, UNCHANGED) for key in keys]
        for index in sorted(range(len(rows)), key=lambda index: rows[index].enrolled_at):
            history = histories.get(keys[index])
            if history is not None:
                results[index] = history.add(rows[index])
        lost = await _store(tx, [each for each in histories.values() if each.events])
    if lost:
        for index, key in enumerate(keys):
            if key in lost and results[index] == CREATED:
                results[index] = _LOST_RACE
    return results


async def _refusals(tx: Transaction, rows: Mapping[_Key, EnrolmentImport]) -> dict[_Key, Result]:
    courses = sorted({key.course_id for key in rows})
    deleted = {
        row["course_id"]: row["deleted"] for row in await tx.connection.fetch(_COURSES, courses)
    }
    students = sorted({key.student_id for key in rows})
    known = {row["user_id"] for row in await tx.connection.fetch(_STUDENTS, students)}
    results = {}
    for key, row in rows.items():
        if key.course_id not in deleted:
            results[key] = retry_later(f"no course {row.course} has arrived here yet")
        elif deleted[key.course_id]:
            results[key] = rejected(f"the course {row.course} was deleted")
        elif key.student_id not in known:
            results[key] = rejected(f"there is no person {row.student}")
    return results


async def _histories(tx: Transaction, keys: Collection[_Key]) -> dict[_Key, _History]:
    """The students in the courses as they are; the rows are locked in key order."""
    arrays = _columns(keys, 2)
    histories = {key: _History(key) for key in keys}
    for row in await tx.connection.fetch(_LOCK, *arrays):
        history = histories[_Key(row["course_id"], row["student_id"])]
        history.version, history.known = row["version"], True
    for row in await tx.connection.fetch(_CYCLES, *arrays):
        history = histories[_Key(row["course_id"], row["student_id"])]
        history.cycles.append(
            _Cycle(
                row["cycle"],
                row["progress_from_cycle"],
                row["enrolled_at"],
                row["unenrolled_at"],
                row["reason"],
            )
        )
    return histories


async def _store(tx: Transaction, histories: Sequence[_History]) -> set[_Key]:
    """Write what changed; returns those that another request made meanwhile."""
    new = [each for each in histories if not each.known]
    inserted = await tx.connection.fetch(_INSERT, *_columns((each.row() for each in new), 6))
    lost = {each.key for each in new} - {_Key(*row) for row in inserted}
    changed = [each.row() for each in histories if each.known]
    if changed:
        await tx.connection.execute(_UPDATE, *_columns(changed, 6))
    kept = [each for each in histories if each.key not in lost]
    cycles = [row for each in kept for row in each.cycle_rows()]
    await tx.connection.execute(_STORE_CYCLES, *_columns(cycles, 7))
    await append(tx, [event for each in kept for event in each.events])
    return lost


def _columns(rows: Iterable[Sequence[Any]], width: int) -> list[list[Any]]:
    """Rows as the arrays that UNNEST takes."""
    transposed = [list(column) for column in zip(*rows, strict=True)]
    return transposed or [[] for _ in range(width)]
