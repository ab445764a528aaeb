"""What the rows of an import stand on: their courses, learners and cycles, locked."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from services.progress.service.aggregates.learner import Learner, LearnerKey
from services.progress.service.repositories.learners import lock_learners
from shared.database import Transaction
from shared.database.arrays import columns
from shared.http.imports import Result, rejected, retry_later
from shared.references import id_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fact of the past belongs."""

    learner: Learner
    cycle: int


# A course, a student and a moment, as a row has them.
Whereabouts: TypeAlias = tuple[str, str, datetime]
Openings: TypeAlias = dict[LearnerKey, list[tuple[datetime, int]]]


async def locate(
    tx: Transaction, rows: Sequence[Whereabouts]
) -> tuple[list[Place | Result], list[Learner]]:
    """Lock what the rows are about; of each row its place, or why it has none."""
    keys = {(id_of("course", course), id_of("user", student)) for course, student, _ in rows}
    courses, learners = await lock_learners(tx, keys)
    openings = await _openings(tx, learners)
    places = [_locate(row, courses, learners, openings) for row in rows]
    return places, list(learners.values())


def _locate(
    row: Whereabouts,
    courses: dict[UUID, bool],
    learners: dict[LearnerKey, Learner],
    openings: Openings,
) -> Place | Result:
    course, student, moment = row
    course_id = id_of("course", course)
    deleted = courses.get(course_id)
    if deleted is None:
        return retry_later(f"no course {course} has arrived here yet")
    if deleted:
        return rejected("the course was deleted")
    learner = learners.get((course_id, id_of("user", student)))
    if learner is None:
        return retry_later(f"no enrollment of {student} has arrived here yet")
    cycles = openings[learner.key]
    if len(cycles) < learner.cycle:
        return retry_later(f"an earlier enrollment of {student} has not arrived here yet")
    return Place(learner, _cycle_at(cycles, moment))


def _cycle_at(openings: Iterable[tuple[datetime, int]], moment: datetime) -> int:
    """The cycle whose opening was the latest before, or else the first."""
    before = [opening for opening in openings if opening[0] <= moment]
    return max(before)[1] if before else min(cycle for _, cycle in openings)


async def _openings(tx: Transaction, keys: Collection[LearnerKey]) -> Openings:
    rows = await tx.connection.fetch(
        """
        SELECT course_id, student_id, cycle, enrolled_at
          FROM unnest($1::uuid[], $2::uuid[]) AS learner (course_id, student_id)
          JOIN enrollment_cycles USING (course_id, student_id)
        """,
        *columns(list(keys), 2),
    )
    found: Openings = {key: [] for key in keys}
    for row in rows:
        found[row["course_id"], row["student_id"]].append((row["enrolled_at"], row["cycle"]))
    return found
