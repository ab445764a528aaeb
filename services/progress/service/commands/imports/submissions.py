"""Import of submissions; each batch is one transaction."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from coursestream_events.progress import SubmissionGraded, SubmissionKind, SubmissionReceived
from services.progress.models import Submission
from services.progress.schemas.imports import SubmissionImport
from services.progress.service.aggregates.learner import LearnerAggregate
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.commands.imports.context import ImportContext, lock_contexts
from services.progress.service.lesson_credit import (
    Earning,
    give_lesson_credit,
    revoke_lesson_credit,
)
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.submissions import (
    AttemptKey,
    attempt_key,
    find_submissions,
    insert_submissions,
)
from shared.clock import now
from shared.database import Transaction, transaction, update
from shared.http.imports import CREATED, Result, rejected, retry_later
from shared.http.imports.batches import CONTRADICTION, Imported
from shared.references import id_of


async def import_submissions(rows: Sequence[SubmissionImport], *, overwrite: bool) -> list[Result]:
    """Import submissions and corrected grades; a reference always means the same submission."""
    async with transaction() as tx:
        contexts, learners = await lock_contexts(
            tx, [(row.course, row.student, row.submitted_at) for row in rows]
        )
        batch = await _Batch.load(tx, rows, contexts, overwrite=overwrite)
        results = [batch.add(row, context) for row, context in zip(rows, contexts, strict=True)]
        await give_lesson_credit(tx, batch.earnings(learners))
        await insert_submissions(tx, batch.added)
        await update(Submission, map(_corrected_columns, batch.corrected.values()))
        await save_learners(tx, learners)
        await revoke_lesson_credit(tx, batch.losses(learners), now())
        await save_learners(tx, learners)
        await batch.imported.save()
    return results


class _Batch:
    """The new submissions of a batch, checked against each other and the existing ones."""

    def __init__(
        self,
        items: dict[tuple[SubmissionKind, UUID], UUID],
        known: Sequence[SubmissionState],
        imported: Imported,
    ) -> None:
        self._items = items
        self._known = {submission.submission_id: submission for submission in known}
        self._by_id = dict(self._known)
        self._attempts = {attempt_key(submission) for submission in known}
        self._rows: dict[UUID, SubmissionImport] = {}
        self.imported = imported
        self.added: list[SubmissionState] = []
        self.corrected: dict[UUID, SubmissionState] = {}

    @classmethod
    async def load(
        cls,
        tx: Transaction,
        rows: Sequence[SubmissionImport],
        contexts: Sequence[ImportContext | Result],
        *,
        overwrite: bool,
    ) -> "_Batch":
        ids = [id_of("submission", row.reference) for row in rows]
        attempts = {
            _attempt_of(row, context)
            for row, context in zip(rows, contexts, strict=True)
            if isinstance(context, ImportContext)
        }
        known = await find_submissions(tx, ids, attempts)
        imported = await Imported.load("submission", ids, overwrite=overwrite)
        return cls(await _courses_of_items(tx, rows), known, imported)

    def add(self, row: SubmissionImport, context: ImportContext | Result) -> Result:
        submission_id = id_of("submission", row.reference)
        if self._rows.setdefault(submission_id, row) != row:
            return CONTRADICTION
        known = self._by_id.get(submission_id)
        if known is not None and (differing := _fixed_fields_that_differ(known, row)):
            return rejected(
                f"{', '.join(differing)}: the reference is recorded for a submission with other "
                "values, which cannot be corrected"
            )
        if isinstance(context, Result):
            return context
        if known is not None:
            return self._correct(known, row, context)
        rejection = self._rejection(row, context)
        if rejection is not None:
            return rejection
        submission = _create(row, context)
        self._by_id[submission.submission_id] = submission
        self._attempts.add(attempt_key(submission))
        self.added.append(submission)
        self.imported.add(submission.submission_id, _fields_in(row))
        return CREATED

    def _correct(
        self, known: SubmissionState, row: SubmissionImport, context: ImportContext
    ) -> Result:
        """Record a corrected grade as a revision; a grade given here stays."""
        key = known.submission_id
        given = _fields_in(row)
        present = {"earns": known.earns or None, "score": _grade_of(known)}
        changes, kept = self.imported.merge(key, given, present, named=given)
        if not changes:
            return Result("unchanged", kept)
        why = None
        if context.learner.erased:
            why = "the student was erased"
        elif "score" in changes and known.status not in ("submitted", "graded"):
            why = f"the submission was {known.status} here and cannot be graded"
        if why is not None:
            self.imported.drop(key)
            return rejected(why)
        if "earns" in changes:
            known = replace(known, earns=row.earns)
        if "score" in changes:
            known = _graded(known, row, context.learner)
        self._by_id[key] = self.corrected[key] = known
        return Result("updated", kept)

    def earnings(self, learners: Sequence[LearnerAggregate]) -> list[Earning]:
        """Return the submissions that may now complete lessons, at the time they were handed in."""
        by_key = {learner.key: learner for learner in learners}
        return [
            Earning(by_key[each.course_id, each.student_id], each, at, imported=True)
            for each in (*self.added, *self.corrected.values())
            if (at := each.submitted_at) is not None
        ]

    def losses(
        self, learners: Sequence[LearnerAggregate]
    ) -> list[tuple[LearnerAggregate, SubmissionState]]:
        """Return the submissions that earn nothing any more, with their learners."""
        by_key = {learner.key: learner for learner in learners}
        return [
            (by_key[each.course_id, each.student_id], each)
            for each in self.corrected.values()
            if not each.earns and self._known[each.submission_id].earns
        ]

    def _rejection(self, row: SubmissionImport, context: ImportContext) -> Result | None:
        course_id = self._items.get((row.kind, id_of(row.kind, row.item)))
        if course_id is None:
            return retry_later(f"{row.kind} {row.item} is not known yet")
        if course_id != context.learner.course_id:
            return rejected(f"the {row.kind} {row.item} belongs to another course")
        if _attempt_of(row, context) in self._attempts:
            return rejected(f"attempt {row.attempt} is recorded under another reference")
        if context.learner.erased:
            return rejected("the student was erased")
        return None


# SQL to look up both kinds in one statement.
_ITEM_COURSES = """
    SELECT 'quiz' AS kind, quiz_id AS item_id, course_id
      FROM quizzes WHERE quiz_id = ANY ($1)
    UNION
    SELECT 'assignment', assignment_id, course_id
      FROM assignments WHERE assignment_id = ANY ($2)
"""


async def _courses_of_items(
    tx: Transaction, rows: Sequence[SubmissionImport]
) -> dict[tuple[SubmissionKind, UUID], UUID]:
    ids: dict[SubmissionKind, set[UUID]] = {"quiz": set(), "assignment": set()}
    for row in rows:
        ids[row.kind].add(id_of(row.kind, row.item))
    found = await tx.connection.fetch(_ITEM_COURSES, list(ids["quiz"]), list(ids["assignment"]))
    return {(row["kind"], row["item_id"]): row["course_id"] for row in found}


def _attempt_of(row: SubmissionImport, context: ImportContext) -> AttemptKey:
    item_id = id_of(row.kind, row.item)
    span_and_round = context.progress_from_cycle, context.round
    return (*context.learner.key, item_id, *span_and_round, row.attempt)


def _fixed_fields_that_differ(known: SubmissionState, row: SubmissionImport) -> list[str]:
    """Return the fields that say which submission the row is about, as far as they differ."""
    recorded = {
        "course": (known.course_id, id_of("course", row.course)),
        "student": (known.student_id, id_of("user", row.student)),
        "kind": (known.kind, row.kind),
        "item": (known.item_id, id_of(row.kind, row.item)),
        "attempt": (known.attempt, row.attempt),
        "submitted_at": (known.submitted_at, row.submitted_at),
        "max_score": (known.max_score, row.max_score),
    }
    return [name for name, (there, here) in recorded.items() if there != here]


def _fields_in(row: SubmissionImport) -> dict[str, Any]:
    """Return the fields that may be corrected, if the row has them."""
    fields: dict[str, Any] = {}
    if "earns" in row.model_fields_set:
        fields["earns"] = row.earns or None
    if row.score is not None:
        fields["score"] = row.score, row.graded_at, row.effective_graded_by, _grader_of(row)
    return fields


def _grade_of(known: SubmissionState) -> tuple[Any, ...] | str | None:
    """Return the grade as a row would give it; work that is not to be graded has its status."""
    if known.status not in ("submitted", "graded"):
        return known.status
    if known.revision == 0:
        return None
    return known.given_score, known.graded_at, known.graded_by, known.grader_id


def _corrected_columns(submission: SubmissionState) -> dict[str, Any]:
    return {name: getattr(submission, name) for name in _CORRECTED_COLUMNS}


_CORRECTED_COLUMNS = (
    "submission_id", "version", "earns", "status", "graded_at", "first_graded_at",
    "first_graded_by", "previous_score", "given_score", "score", "percent", "graded_by",
    "grader_id", "revision",
)  # fmt: skip


def _create(row: SubmissionImport, context: ImportContext) -> SubmissionState:
    learner = context.learner
    submission = SubmissionState(
        submission_id=id_of("submission", row.reference),
        course_id=learner.course_id,
        student_id=learner.student_id,
        cycle=context.cycle,
        progress_from_cycle=context.progress_from_cycle,
        round=context.round,
        kind=row.kind,
        item_id=id_of(row.kind, row.item),
        attempt=row.attempt,
        status="submitted",
        submitted_at=row.submitted_at,
        max_score=row.max_score,
        earns=row.earns,
        imported=True,
        never_late=True,
    )
    learner.record(SubmissionReceived, submission.event_data(row.submitted_at, imported=True))
    return submission if row.score is None else _graded(submission, row, learner)


def _graded(
    submission: SubmissionState, row: SubmissionImport, learner: LearnerAggregate
) -> SubmissionState:
    """Record the grade of a row that has one."""
    assert row.score is not None
    graded = submission.graded(
        row.score, row.effective_graded_by, row.graded_at, grader_id=_grader_of(row)
    )
    learner.record(
        SubmissionGraded, graded.event_data(row.graded_at or row.submitted_at, imported=True)
    )
    return graded


def _grader_of(row: SubmissionImport) -> UUID | None:
    return id_of("user", row.grader) if row.grader else None
