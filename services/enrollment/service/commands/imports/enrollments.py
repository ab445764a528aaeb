"""Bulk import of enrollments: one transaction per batch, no query per row."""

from collections.abc import Mapping, Sequence
from itertools import chain
from uuid import UUID

from services.enrollment.models import Enrollment, EnrollmentCycle
from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.enrollment_history import Cycle, EnrollmentHistory
from shared.database import Transaction, insert, transaction, update, upsert
from shared.database.arrays import columns
from shared.http.imports import CREATED, Result, rejected, retry_later
from shared.http.imports.batches import CONTRADICTION, Imported
from shared.outbox import append
from shared.references import id_of

_LOST_RACE = retry_later("another request was writing the same enrollment at that moment")

# FOR SHARE, which Tortoise lacks: none of them can be deleted meanwhile.
_COURSES = """
    SELECT course_id, deleted FROM courses WHERE course_id = ANY($1) ORDER BY course_id FOR SHARE
"""

# FOR KEY SHARE: none of them can be erased meanwhile.
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
           c.unenrolled_at, c.reason, c.import_id
      FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS key (course_id, student_id, number)
      JOIN enrollment_cycles c USING (course_id, student_id)
     ORDER BY c.cycle
"""

_IMPORTED = """
    SELECT import_id, course_id, student_id FROM enrollment_cycles WHERE import_id = ANY($1)
"""


# Of the rows of a batch, those that are not refused, with their places in it.
Rows = Mapping[int, EnrollmentImport]
Histories = Sequence[EnrollmentHistory]


async def import_enrollments(rows: Sequence[EnrollmentImport], *, overwrite: bool) -> list[Result]:
    """Add or correct one enrollment cycle per row, of the past as well; no policy applies."""
    histories = _histories_of(rows)
    async with transaction() as tx:
        results = await _refusals(tx, rows, histories)
        accepted = {index: row for index, row in enumerate(rows) if index not in results}
        distinct = list(dict.fromkeys(histories[index] for index in accepted))
        await _load(tx, distinct)
        results |= await _settle_references(tx, accepted, histories)
        ids = _import_ids(accepted, histories)
        imported = await Imported.load("enrollment", ids, overwrite=overwrite)
        for index in sorted(accepted.keys() - results.keys(), key=lambda n: rows[n].begun):
            results[index] = histories[index].add(rows[index], imported)
        await _store(tx, distinct)
        for index, result in results.items():
            if histories[index].lost and result is CREATED:
                results[index] = _LOST_RACE
                imported.drop(histories[index].import_id(rows[index]))
        await imported.save()
    return [results[index] for index in range(len(rows))]


def _histories_of(rows: Sequence[EnrollmentImport]) -> Histories:
    """One for each row; rows of one student in one course share theirs."""
    courses = {name: id_of("course", name) for name in {row.course for row in rows}}
    known: dict[tuple[UUID, UUID], EnrollmentHistory] = {}
    return [
        known.setdefault(key, EnrollmentHistory(*key))
        for key in ((courses[row.course], id_of("user", row.student)) for row in rows)
    ]


def _import_ids(rows: Rows, histories: Histories) -> set[UUID]:
    """Return the ids of the rows, and those that their enrollments were imported under."""
    ids = {histories[index].import_id(row) for index, row in rows.items()}
    cycles = chain.from_iterable(histories[index].cycles for index in rows)
    return ids | {each.import_id for each in cycles if each.import_id is not None}


async def _refusals(
    tx: Transaction, rows: Sequence[EnrollmentImport], histories: Histories
) -> dict[int, Result]:
    """Return the results of rows whose course or student is missing."""
    courses = {history.course_id for history in histories}
    deleted = {
        row["course_id"]: row["deleted"]
        for row in await tx.connection.fetch(_COURSES, list(courses))
    }
    students = {history.student_id for history in histories}
    known = await tx.connection.fetch(_STUDENTS, list(students))
    users = {row["user_id"]: row["erased_at"] for row in known}
    results: dict[int, Result] = {}
    for index, (row, history) in enumerate(zip(rows, histories, strict=True)):
        if history.course_id not in deleted:
            results[index] = retry_later(f"course {row.course} is not available yet")
        elif deleted[history.course_id]:
            results[index] = rejected(f"course {row.course} was deleted")
        elif history.student_id not in users:
            results[index] = rejected(f"user {row.student} is not registered")
        elif users[history.student_id] is not None:
            results[index] = rejected(f"user {row.student} was erased")
    return results


async def _settle_references(
    tx: Transaction, rows: Rows, histories: Histories
) -> dict[int, Result]:
    """Reject rows whose reference has another meaning in the database or in an earlier row."""
    ids = {
        index: histories[index].import_id(row)
        for index, row in rows.items()
        if row.reference is not None
    }
    found = await tx.connection.fetch(_IMPORTED, list(ids.values()))
    owners = {row["import_id"]: (row["course_id"], row["student_id"]) for row in found}
    results: dict[int, Result] = {}
    first: dict[UUID, EnrollmentImport] = {}
    for index, import_id in ids.items():
        key = (histories[index].course_id, histories[index].student_id)
        if owners.setdefault(import_id, key) != key:
            results[index] = rejected("reference: it is recorded for another enrollment")
        elif first.setdefault(import_id, rows[index]) != rows[index]:
            results[index] = CONTRADICTION
    return results


async def _load(tx: Transaction, histories: Histories) -> None:
    """Lock the enrollments that exist, in the order of their keys, and read their cycles."""
    keys = columns(((each.course_id, each.student_id) for each in histories), 2)
    for number, version, expires_at in await tx.connection.fetch(_LOCK, *keys):
        histories[number].version, histories[number].expires_at = version, expires_at
        histories[number].known = True
    for number, *cycle in await tx.connection.fetch(_CYCLES, *keys):
        histories[number].cycles.append(Cycle(*cycle))


async def _store(tx: Transaction, histories: Histories) -> None:
    """Write what changed, except enrollments that another request created meanwhile."""
    changed = [each for each in histories if each.events]
    new = [each for each in changed if not each.known]
    inserted = await insert(
        Enrollment,
        [each.row() for each in new],
        skip_existing=True,
        returning="course_id, student_id",
    )
    if len(inserted) < len(new):
        ours = {tuple(row) for row in inserted}
        for each in new:
            each.lost = (each.course_id, each.student_id) not in ours
    await update(Enrollment, [each.row() for each in changed if each.known])
    kept = [each for each in histories if not each.lost]
    await upsert(EnrollmentCycle, [row for each in kept for row in each.cycle_rows()])
    await append(tx, [event for each in kept for event in each.events])
