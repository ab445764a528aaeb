"""The context of imported rows: their learners and enrollment cycles, locked."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from services.progress.service.aggregates.learner import LearnerAggregate, LearnerKey
from services.progress.service.repositories.learners import lock_learners
from shared.database import Transaction
from shared.database.arrays import columns
from shared.http.imports import Result, rejected, retry_later
from shared.references import id_of


@dataclass(frozen=True, slots=True)
class ImportContext:
    """The learner and the enrollment cycle that an imported fact belongs to."""

    learner: LearnerAggregate
    cycle: int


# A row's references of course and student, and the time of its fact.
ContextKey: TypeAlias = tuple[str, str, datetime]
CycleStarts: TypeAlias = dict[LearnerKey, list[tuple[datetime, int]]]


async def lock_contexts(
    tx: Transaction, keys: Sequence[ContextKey]
) -> tuple[list[ImportContext | Result], list[LearnerAggregate]]:
    """Lock the learners of these rows; return each row's context, or why it has none."""
    learner_keys = {
        (id_of("course", course), id_of("user", student)) for course, student, _ in keys
    }
    courses, learners = await lock_learners(tx, learner_keys)
    starts = await _cycle_starts(tx, learners)
    contexts = [_find_context(key, courses, learners, starts) for key in keys]
    return contexts, list(learners.values())


def _find_context(
    key: ContextKey,
    courses: dict[UUID, bool],
    learners: dict[LearnerKey, LearnerAggregate],
    starts: CycleStarts,
) -> ImportContext | Result:
    course, student, moment = key
    course_id = id_of("course", course)
    deleted = courses.get(course_id)
    if deleted is None:
        return retry_later(f"course {course} is not known yet")
    if deleted:
        return rejected("the course was deleted")
    learner = learners.get((course_id, id_of("user", student)))
    if learner is None:
        return retry_later(f"the enrollment of {student} is not known yet")
    cycles = starts[learner.key]
    if len(cycles) < learner.cycle:
        return retry_later(f"an earlier enrollment of {student} is not known yet")
    return ImportContext(learner, _cycle_at(cycles, moment))


def _cycle_at(starts: Iterable[tuple[datetime, int]], moment: datetime) -> int:
    """Return the cycle that started last before the moment, else the first."""
    before = [start for start in starts if start[0] <= moment]
    return max(before)[1] if before else min(cycle for _, cycle in starts)


_CYCLE_STARTS = """
    SELECT course_id, student_id, cycle, enrolled_at
      FROM unnest($1::uuid[], $2::uuid[]) AS learner (course_id, student_id)
      JOIN enrollment_cycles USING (course_id, student_id)
"""


async def _cycle_starts(tx: Transaction, keys: Collection[LearnerKey]) -> CycleStarts:
    rows = await tx.connection.fetch(_CYCLE_STARTS, *columns(list(keys), 2))
    starts: CycleStarts = {key: [] for key in keys}
    for row in rows:
        starts[row["course_id"], row["student_id"]].append((row["enrolled_at"], row["cycle"]))
    return starts
