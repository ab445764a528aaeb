"""Records of the past: completions and submissions, a batch in one transaction."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from uuid import UUID

from services.progress.schemas import CompletionRow, SubmissionRow
from services.progress.service.batches import columns
from services.progress.service.learner import Learner, LearnerKey
from services.progress.service.learners import load, lock_learners, save
from services.progress.service.submission import Submission
from services.progress.service.submission_store import (
    AttemptKey,
    attempt_key,
    store_submissions,
    submissions_like,
)
from shared import references
from shared.database import Transaction, transaction
from shared.events.progress import SubmissionGraded, SubmissionKind, SubmissionReceived
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later

# A batch names the same few thousand courses, students and items again and again.
id_of = lru_cache(maxsize=20_000)(references.id_of)


@dataclass(frozen=True, slots=True)
class _Ground:
    """What is known of the courses and learners of a batch, locked."""

    courses: dict[UUID, bool]
    learners: dict[LearnerKey, Learner]
    openings: dict[LearnerKey, list[tuple[datetime, int]]]

    def find(self, row: CompletionRow | SubmissionRow) -> Learner | Result:
        """The row's learner, or why there is none."""
        course_id = id_of("course", row.course)
        deleted = self.courses.get(course_id)
        if deleted is None:
            return retry_later(f"no course {row.course} has arrived here yet")
        if deleted:
            return rejected("the course was deleted")
        learner = self.learners.get((course_id, id_of("user", row.student)))
        if learner is None:
            return retry_later(f"no enrolment of {row.student} has arrived here yet")
        if len(self.openings[learner.key]) < learner.cycle:
            return retry_later(f"an earlier enrolment of {row.student} has not arrived here yet")
        return learner

    def cycle_at(self, learner: Learner, moment: datetime) -> int:
        """The cycle whose opening was the latest before, or else the first."""
        openings = self.openings[learner.key]
        before = [opening for opening in openings if opening[0] <= moment]
        return max(before)[1] if before else min(cycle for _, cycle in openings)


async def _lock(tx: Transaction, rows: Sequence[CompletionRow | SubmissionRow]) -> _Ground:
    keys = {(id_of("course", row.course), id_of("user", row.student)) for row in rows}
    courses, learners = await lock_learners(tx, keys)
    return _Ground(courses, learners, await _openings(tx, learners))


async def _openings(
    tx: Transaction, keys: Collection[LearnerKey]
) -> dict[LearnerKey, list[tuple[datetime, int]]]:
    rows = await tx.connection.fetch(
        """
        SELECT course_id, student_id, cycle, enrolled_at
          FROM unnest($1::uuid[], $2::uuid[]) AS learner (course_id, student_id)
          JOIN enrolment_cycles USING (course_id, student_id)
        """,
        *columns(list(keys), 2),
    )
    found: dict[LearnerKey, list[tuple[datetime, int]]] = {key: [] for key in keys}
    for row in rows:
        found[row["course_id"], row["student_id"]].append((row["enrolled_at"], row["cycle"]))
    return found


# --- Completions -------------------------------------------------------------------------------


async def import_completions(rows: Sequence[CompletionRow]) -> list[Result]:
    """Each lesson counts once a cycle, whichever row of it comes first."""
    async with transaction() as tx:
        ground = await _lock(tx, rows)
        wanted = {
            (learner.key, id_of("lesson", row.lesson)): learner
            for row in rows
            if isinstance(learner := ground.find(row), Learner)
        }
        await load(
            tx,
            list(ground.learners.values()),
            [(learner, lesson_id) for (_, lesson_id), learner in wanted.items()],
        )
        results = [_complete(ground, row) for row in rows]
        await save(tx, ground.learners.values())
    return results


def _complete(ground: _Ground, row: CompletionRow) -> Result:
    learner = ground.find(row)
    if isinstance(learner, Result):
        return learner
    lesson = learner.lessons.get(id_of("lesson", row.lesson))
    if lesson is None:
        return retry_later(f"no lesson {row.lesson} of the course has arrived here yet")
    cycle = ground.cycle_at(learner, row.completed_at)
    times = learner.times_of(lesson, cycle)
    undone_since = times.revoked_at is not None and times.revoked_at >= row.completed_at
    if times.done or undone_since:
        return UNCHANGED
    if learner.erased:
        return rejected("the student was erased")
    learner.complete(lesson, row.completed_at, cycle, imported=True)
    return CREATED


# --- Submissions -------------------------------------------------------------------------------


async def import_submissions(rows: Sequence[SubmissionRow]) -> list[Result]:
    """The caller's reference names a submission for ever."""
    async with transaction() as tx:
        ground = await _lock(tx, rows)
        batch = await _Batch.load(tx, ground, rows)
        results = [batch.add(row) for row in rows]
        await store_submissions(tx, batch.added)
        await save(tx, ground.learners.values())
    return results


class _Batch:
    """The submissions of a batch, beside those that were there before."""

    def __init__(
        self,
        ground: _Ground,
        items: dict[tuple[SubmissionKind, UUID], UUID],
        known: Sequence[Submission],
    ) -> None:
        self._ground = ground
        self._items = items
        self._by_id = {submission.submission_id: submission for submission in known}
        self._attempts = {attempt_key(submission) for submission in known}
        self.added: list[Submission] = []

    @classmethod
    async def load(
        cls, tx: Transaction, ground: _Ground, rows: Sequence[SubmissionRow]
    ) -> "_Batch":
        ids, attempts = [], set[AttemptKey]()
        for row in rows:
            ids.append(id_of("submission", row.reference))
            learner = ground.find(row)
            if isinstance(learner, Learner):
                attempts.add(_attempt_of(ground, learner, row))
        known = await submissions_like(tx, ids, attempts)
        return cls(ground, await _courses_of_items(tx, rows), known)

    def add(self, row: SubmissionRow) -> Result:
        known = self._by_id.get(id_of("submission", row.reference))
        if known is not None:
            return _compare(known, row)
        learner = self._ground.find(row)
        if isinstance(learner, Result):
            return learner
        refused = self._refuse(learner, row)
        if refused is not None:
            return refused
        submission = _receive(learner, row, self._ground.cycle_at(learner, row.submitted_at))
        self._by_id[submission.submission_id] = submission
        self._attempts.add(attempt_key(submission))
        self.added.append(submission)
        return CREATED

    def _refuse(self, learner: Learner, row: SubmissionRow) -> Result | None:
        course_id = self._items.get((row.kind, id_of(row.kind, row.item)))
        if course_id is None:
            return retry_later(f"no {row.kind} {row.item} has arrived here yet")
        if course_id != learner.course_id:
            return rejected(f"the {row.kind} {row.item} belongs to another course")
        if _attempt_of(self._ground, learner, row) in self._attempts:
            return rejected(f"attempt {row.attempt} is recorded under another reference")
        if learner.erased:
            return rejected("the student was erased")
        return None


async def _courses_of_items(
    tx: Transaction, rows: Sequence[SubmissionRow]
) -> dict[tuple[SubmissionKind, UUID], UUID]:
    ids: dict[SubmissionKind, set[UUID]] = {"quiz": set(), "assignment": set()}
    for row in rows:
        ids[row.kind].add(id_of(row.kind, row.item))
    found = await tx.connection.fetch(
        """
        SELECT 'quiz' AS kind, quiz_id AS item_id, course_id
          FROM quizzes WHERE quiz_id = ANY ($1)
        UNION
        SELECT 'assignment', assignment_id, course_id
          FROM assignments WHERE assignment_id = ANY ($2)
        """,
        list(ids["quiz"]),
        list(ids["assignment"]),
    )
    return {(row["kind"], row["item_id"]): row["course_id"] for row in found}


def _attempt_of(ground: _Ground, learner: Learner, row: SubmissionRow) -> AttemptKey:
    cycle = ground.cycle_at(learner, row.submitted_at)
    return (*learner.key, id_of(row.kind, row.item), cycle, row.attempt)


def _compare(known: Submission, row: SubmissionRow) -> Result:
    """The row against what its reference stands for; a later regrade here is no contradiction."""
    same = (
        known.course_id == id_of("course", row.course)
        and known.student_id == id_of("user", row.student)
        and (known.kind, known.item_id) == (row.kind, id_of(row.kind, row.item))
        and (known.attempt, known.submitted_at) == (row.attempt, row.submitted_at)
        and known.max_score == row.max_score
    )
    if not same:
        return rejected("the reference is recorded for another submission")
    if row.score is None or known.revision > 1 or known.score == row.score:
        return UNCHANGED
    recorded = "without a score" if known.score is None else f"with the score {known.score}"
    return rejected(f"the reference is recorded {recorded}; grade the submission to change it")


def _receive(learner: Learner, row: SubmissionRow, cycle: int) -> Submission:
    submission = Submission(
        submission_id=id_of("submission", row.reference),
        course_id=learner.course_id,
        student_id=learner.student_id,
        cycle=cycle,
        kind=row.kind,
        item_id=id_of(row.kind, row.item),
        attempt=row.attempt,
        status="submitted",
        submitted_at=row.submitted_at,
        max_score=row.max_score,
    )
    learner.record(SubmissionReceived, submission.fact(row.submitted_at, imported=True))
    if row.score is None:
        return submission
    grader_id = id_of("user", row.grader) if row.grader else None
    graded = submission.graded(row.score, row.marked_by, row.graded_at, grader_id=grader_id)
    learner.record(SubmissionGraded, graded.fact(row.graded_at or row.submitted_at, imported=True))
    return graded
