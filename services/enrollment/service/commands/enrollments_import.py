"""Bulk import of enrollments: one transaction per batch, no query per row."""

from collections.abc import Sequence
from uuid import UUID

from services.enrollment.models import Enrollment, EnrollmentCycle
from services.enrollment.schemas.imports import EnrollmentImport
from services.enrollment.service.enrollment_history import Cycle, EnrollmentHistory
from shared.database import Transaction, insert, transaction, update, upsert
from shared.database.arrays import columns
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
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
           c.unenrolled_at, c.reason
      FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS key (course_id, student_id, number)
      JOIN enrollment_cycles c USING (course_id, student_id)
     ORDER BY c.cycle
"""


async def import_enrollments(rows: Sequence[EnrollmentImport], *, overwrite: bool) -> list[Result]:
    """Add one enrollment cycle per row, of the past as well; no policy applies."""
    histories = _histories_of(rows)
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


def _histories_of(rows: Sequence[EnrollmentImport]) -> list[EnrollmentHistory]:
    """One for each row; rows of one student in one course share theirs."""
    courses = {name: id_of("course", name) for name in {row.course for row in rows}}
    known: dict[tuple[UUID, UUID], EnrollmentHistory] = {}
    return [
        known.setdefault(key, EnrollmentHistory(*key))
        for key in ((courses[row.course], id_of("user", row.student)) for row in rows)
    ]


async def _refuse(
    tx: Transaction, rows: Sequence[EnrollmentImport], histories: Sequence[EnrollmentHistory]
) -> None:
    courses = {history.course_id for history in histories}
    deleted = {
        row["course_id"]: row["deleted"]
        for row in await tx.connection.fetch(_COURSES, list(courses))
    }
    students = {history.student_id for history in histories}
    known = await tx.connection.fetch(_STUDENTS, list(students))
    users = {row["user_id"]: row["erased_at"] for row in known}
    for row, history in zip(rows, histories, strict=True):
        if history.course_id not in deleted:
            history.refusal = retry_later(f"course {row.course} is not available yet")
        elif deleted[history.course_id]:
            history.refusal = rejected(f"course {row.course} was deleted")
        elif history.student_id not in users:
            history.refusal = rejected(f"user {row.student} is not registered")
        elif users[history.student_id] is not None:
            history.refusal = rejected(f"user {row.student} was erased")


async def _load(tx: Transaction, histories: Sequence[EnrollmentHistory]) -> None:
    """Lock the enrollments that exist, in the order of their keys, and read their cycles."""
    keys = columns(((each.course_id, each.student_id) for each in histories), 2)
    for number, version, expires_at in await tx.connection.fetch(_LOCK, *keys):
        histories[number].version, histories[number].expires_at = version, expires_at
        histories[number].known = True
    for number, *cycle in await tx.connection.fetch(_CYCLES, *keys):
        histories[number].cycles.append(Cycle(*cycle))


async def _store(tx: Transaction, histories: Sequence[EnrollmentHistory]) -> None:
    """Write what changed, except enrollments that another request created meanwhile."""
    new = [each for each in histories if not each.known]
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
    await update(Enrollment, [each.row() for each in histories if each.known])
    kept = [each for each in histories if not each.lost]
    await upsert(EnrollmentCycle, [row for each in kept for row in each.cycle_rows()])
    await append(tx, [event for each in kept for event in each.events])
