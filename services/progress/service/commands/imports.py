"""Records of the past: completions and submissions, a batch in one transaction."""

from collections.abc import Sequence
from uuid import UUID

from coursestream_events.progress import SubmissionGraded, SubmissionKind, SubmissionReceived
from services.progress.schemas import CompletionRow, SubmissionRow
from services.progress.service.aggregates.submission import Submission
from services.progress.service.import_context import Place, locate
from services.progress.service.repositories.learners import load, save
from services.progress.service.repositories.submissions import (
    AttemptKey,
    attempt_key,
    insert_submissions,
    submissions_like,
)
from shared.database import Transaction, transaction
from shared.http.imports import CREATED, UNCHANGED, Result, rejected, retry_later
from shared.references import id_of

# --- Completions -------------------------------------------------------------------------------


async def import_completions(rows: Sequence[CompletionRow]) -> list[Result]:
    """Each lesson counts once a cycle, whichever row of it comes first."""
    async with transaction() as tx:
        places, learners = await locate(
            tx, [(row.course, row.student, row.completed_at) for row in rows]
        )
        wanted = {
            (place.learner.key, id_of("lesson", row.lesson)): place.learner
            for row, place in zip(rows, places, strict=True)
            if isinstance(place, Place)
        }
        lessons = [(learner, lesson_id) for (_, lesson_id), learner in wanted.items()]
        await load(tx, learners, lessons)
        results = [
            _complete(row, place) if isinstance(place, Place) else place
            for row, place in zip(rows, places, strict=True)
        ]
        await save(tx, learners)
    return results


def _complete(row: CompletionRow, place: Place) -> Result:
    learner = place.learner
    lesson = learner.lessons.get(id_of("lesson", row.lesson))
    if lesson is None:
        return retry_later(f"no lesson {row.lesson} of the course has arrived here yet")
    times = learner.times_of(lesson, place.cycle)
    undone_since = times.revoked_at is not None and times.revoked_at >= row.completed_at
    if times.done or undone_since:
        return UNCHANGED
    if learner.erased:
        return rejected("the student was erased")
    learner.complete(lesson, row.completed_at, place.cycle, imported=True)
    return CREATED


# --- Submissions -------------------------------------------------------------------------------


async def import_submissions(rows: Sequence[SubmissionRow]) -> list[Result]:
    """The caller's reference names a submission for ever."""
    async with transaction() as tx:
        places, learners = await locate(
            tx, [(row.course, row.student, row.submitted_at) for row in rows]
        )
        batch = await _Batch.load(tx, rows, places)
        results = [batch.add(row, place) for row, place in zip(rows, places, strict=True)]
        await insert_submissions(tx, batch.added)
        await save(tx, learners)
    return results


class _Batch:
    """The submissions of a batch, beside those that were there before."""

    def __init__(
        self, items: dict[tuple[SubmissionKind, UUID], UUID], known: Sequence[Submission]
    ) -> None:
        self._items = items
        self._by_id = {submission.submission_id: submission for submission in known}
        self._attempts = {attempt_key(submission) for submission in known}
        self.added: list[Submission] = []

    @classmethod
    async def load(
        cls, tx: Transaction, rows: Sequence[SubmissionRow], places: Sequence[Place | Result]
    ) -> "_Batch":
        ids = [id_of("submission", row.reference) for row in rows]
        attempts = {
            _attempt_of(row, place)
            for row, place in zip(rows, places, strict=True)
            if isinstance(place, Place)
        }
        return cls(await _courses_of_items(tx, rows), await submissions_like(tx, ids, attempts))

    def add(self, row: SubmissionRow, place: Place | Result) -> Result:
        known = self._by_id.get(id_of("submission", row.reference))
        if known is not None:
            return _compare(known, row)
        if isinstance(place, Result):
            return place
        refused = self._refuse(row, place)
        if refused is not None:
            return refused
        submission = _receive(row, place)
        self._by_id[submission.submission_id] = submission
        self._attempts.add(attempt_key(submission))
        self.added.append(submission)
        return CREATED

    def _refuse(self, row: SubmissionRow, place: Place) -> Result | None:
        course_id = self._items.get((row.kind, id_of(row.kind, row.item)))
        if course_id is None:
            return retry_later(f"no {row.kind} {row.item} has arrived here yet")
        if course_id != place.learner.course_id:
            return rejected(f"the {row.kind} {row.item} belongs to another course")
        if _attempt_of(row, place) in self._attempts:
            return rejected(f"attempt {row.attempt} is recorded under another reference")
        if place.learner.erased:
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


def _attempt_of(row: SubmissionRow, place: Place) -> AttemptKey:
    return (*place.learner.key, id_of(row.kind, row.item), place.cycle, row.attempt)


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


def _receive(row: SubmissionRow, place: Place) -> Submission:
    learner = place.learner
    submission = Submission(
        submission_id=id_of("submission", row.reference),
        course_id=learner.course_id,
        student_id=learner.student_id,
        cycle=place.cycle,
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
