"""The context of imported rows: their learners, enrollment cycles, spans and rounds, locked."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
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
    """The learner, and the enrollment cycle, span and round that an imported fact belongs to."""

    learner: LearnerAggregate
    cycle: int
    progress_from_cycle: int
    round: int


# A row's references of course and student, and the time of its fact.
ContextKey: TypeAlias = tuple[str, str, datetime]


@dataclass(frozen=True, slots=True)
class _History:
    """When the cycles of a learner, and the rounds that resets began, started."""

    # Start, number, and the cycle that the progress counts from.
    cycles: list[tuple[datetime, int, int]]
    rounds: list[tuple[datetime, int]]

    def cycle_at(self, moment: datetime) -> tuple[int, int]:
        """Return the cycle that started last before the moment, else the first, and its span."""
        before = [each for each in self.cycles if each[0] <= moment]
        _, cycle, from_cycle = max(before) if before else min(self.cycles, key=itemgetter(1))
        return cycle, from_cycle

    def round_at(self, moment: datetime) -> int:
        return max((number for began_at, number in self.rounds if began_at <= moment), default=1)


async def lock_contexts(
    tx: Transaction, keys: Sequence[ContextKey]
) -> tuple[list[ImportContext | Result], list[LearnerAggregate]]:
    """Lock the learners of these rows; return each row's context, or why it has none."""
    learner_keys = {
        (id_of("course", course), id_of("user", student)) for course, student, _ in keys
    }
    courses, learners = await lock_learners(tx, learner_keys)
    histories = await _load_histories(tx, learners)
    contexts = [_find_context(key, courses, learners, histories) for key in keys]
    return contexts, list(learners.values())


def _find_context(
    key: ContextKey,
    courses: dict[UUID, bool],
    learners: dict[LearnerKey, LearnerAggregate],
    histories: dict[LearnerKey, _History],
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
    history = histories[learner.key]
    if len(history.cycles) < learner.cycle:
        return retry_later(f"an earlier enrollment of {student} is not known yet")
    return ImportContext(learner, *history.cycle_at(moment), history.round_at(moment))


_CYCLES = """
    SELECT course_id, student_id, enrolled_at, cycle, progress_from_cycle
      FROM unnest($1::uuid[], $2::uuid[]) AS learner (course_id, student_id)
      JOIN enrollment_cycles USING (course_id, student_id)
"""
_ROUNDS = """
    SELECT course_id, student_id, began_at, round
      FROM unnest($1::uuid[], $2::uuid[]) AS learner (course_id, student_id)
      JOIN rounds USING (course_id, student_id)
"""


async def _load_histories(
    tx: Transaction, keys: Collection[LearnerKey]
) -> dict[LearnerKey, _History]:
    histories = {key: _History([], []) for key in keys}
    learners = columns(list(keys), 2)
    for course_id, student_id, *start in await tx.connection.fetch(_CYCLES, *learners):
        histories[course_id, student_id].cycles.append(tuple(start))
    for course_id, student_id, *start in await tx.connection.fetch(_ROUNDS, *learners):
        histories[course_id, student_id].rounds.append(tuple(start))
    return histories
