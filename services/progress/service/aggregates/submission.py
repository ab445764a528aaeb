"""The state of a submission, and its transitions."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from decimal import Decimal
from typing import Self
from uuid import UUID

from coursestream_events.progress import GradedBy, SubmissionData, SubmissionKind
from services.progress.grading import Lateness, deduct
from services.progress.models.submissions import SubmissionStatus
from services.progress.service.aggregates.quiz import ScoredAnswers
from shared.percents import percent_of

_IN_EVENTS = SubmissionData.model_fields.keys() - {"occurred_at", "imported"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmissionState:
    """A row of ``submissions``, with the table's column names; transitions return the next one."""

    submission_id: UUID
    version: int = 1
    course_id: UUID
    student_id: UUID
    cycle: int
    progress_from_cycle: int
    round: int
    kind: SubmissionKind
    item_id: UUID
    attempt: int
    attempts_allowed: int | None = None
    quiz_version: int | None = None
    status: SubmissionStatus
    earns: bool = True
    imported: bool = False
    started_at: datetime | None = None
    time_limit_seconds: int | None = None
    expires_at: datetime | None = None
    submitted_at: datetime | None = None
    submitted_by: UUID | None = None
    answers: str | None = None
    key_revision: int | None = None
    question_results: str | None = None
    text: str | None = None
    link: str | None = None
    file_reference: str | None = None
    never_late: bool = False
    extended_due_at: datetime | None = None
    days_late: int = 0
    deduction_percent: Decimal = Decimal(0)
    late_deduction_waived: bool = False
    given_score: Decimal | None = None
    graded_at: datetime | None = None
    first_graded_at: datetime | None = None
    first_graded_by: GradedBy | None = None
    returned_at: datetime | None = None
    first_returned_at: datetime | None = None
    score: Decimal | None = None
    max_score: Decimal
    percent: Decimal | None = None
    graded_by: GradedBy | None = None
    grader_id: UUID | None = None
    revision: int = 0
    previous_score: Decimal | None = None
    feedback: str | None = None

    def is_expired(self, moment: datetime) -> bool:
        """Whether the attempt is in progress although its time is over."""
        return (
            self.status == "started" and self.expires_at is not None and moment >= self.expires_at
        )

    @property
    def has_feedback(self) -> bool:
        return bool(self.feedback)

    @property
    def was_submitted_by_expiry(self) -> bool:
        return self.submitted_at is not None and self.submitted_at == self.expires_at

    def with_answers(self, answers: str) -> Self:
        return replace(self, version=self.version + 1, answers=answers)

    def granted(self, due_at: datetime | None) -> Self:
        """Keep the latest date that an exception granted, also after it is revoked."""
        dates = [each for each in (self.extended_due_at, due_at) if each is not None]
        return replace(self, extended_due_at=max(dates, default=None))

    def extended(self, time_limit_seconds: int | None, expires_at: datetime | None) -> Self:
        """Return the attempt with more time; less of it changes nothing."""
        if self.time_limit_seconds is not None and time_limit_seconds is not None:
            time_limit_seconds = max(self.time_limit_seconds, time_limit_seconds)
        if self.expires_at is None or (expires_at is not None and expires_at < self.expires_at):
            expires_at = self.expires_at
        if (time_limit_seconds, expires_at) == (self.time_limit_seconds, self.expires_at):
            return self
        return replace(
            self,
            version=self.version + 1,
            time_limit_seconds=time_limit_seconds,
            expires_at=expires_at,
        )

    def submitted(self, at: datetime, by: UUID | None, scored: ScoredAnswers) -> Self:
        return replace(
            self,
            version=self.version + 1,
            status="submitted",
            submitted_at=at,
            submitted_by=by,
            key_revision=scored.key_revision,
            question_results=scored.stored_results,
        )

    def rekeyed(self, scored: ScoredAnswers) -> Self:
        return replace(
            self, key_revision=scored.key_revision, question_results=scored.stored_results
        )

    def graded(
        self,
        score: Decimal,
        by: GradedBy,
        at: datetime | None,
        *,
        grader_id: UUID | None = None,
        feedback: str | None = None,
        waive_late_deduction: bool | None = None,
    ) -> Self:
        """Return the next revision; ``score`` is before the deduction for late work.

        The time of the first grading and, unless given, the feedback and the waiver stay.
        """
        first = self.revision == 0
        waived = self.late_deduction_waived
        graded = replace(
            self,
            version=self.version + 1,
            status="graded",
            graded_at=at,
            first_graded_at=at if first else self.first_graded_at,
            first_graded_by=by if first else self.first_graded_by,
            given_score=score,
            graded_by=by,
            grader_id=grader_id,
            feedback=self.feedback if feedback is None else feedback,
            late_deduction_waived=waived if waive_late_deduction is None else waive_late_deduction,
        )
        return graded.rescored()

    def with_lateness(self, lateness: Lateness) -> Self:
        """Apply other late terms; a grade given by a person may become a new revision.

        Grader and time stay. Returns an equal state if nothing changes.
        """
        if self.never_late or (self.days_late, self.deduction_percent) == lateness:
            return self
        late = replace(
            self,
            version=self.version + 1,
            days_late=lateness.days,
            deduction_percent=lateness.deduction_percent,
        )
        scored = late.rescored() if self.graded_by == "user" else late
        return late if scored.score == self.score else scored

    def rescored(self) -> Self:
        """Return the next revision, with the score that is left of ``given_score``."""
        if self.given_score is None:
            return self
        deduction = Decimal(0) if self.late_deduction_waived else self.deduction_percent
        score = deduct(self.given_score, self.max_score, deduction)
        return replace(
            self,
            previous_score=self.score,
            score=score,
            percent=percent_of(score, self.max_score),
            revision=self.revision + 1,
        )

    def returned(self, at: datetime) -> Self:
        return replace(
            self,
            version=self.version + 1,
            status="returned",
            returned_at=at,
            first_returned_at=self.first_returned_at or at,
        )

    def withdrawn(self) -> Self:
        return replace(self, version=self.version + 1, status="withdrawn")

    def event_data(self, occurred_at: datetime, *, imported: bool = False) -> SubmissionData:
        """Return the whole state, as every event of a submission carries it.

        ``imported``: what happened was imported; what was imported may be graded here later.
        """
        state = {name: getattr(self, name) for name in _IN_EVENTS}
        return SubmissionData(occurred_at=occurred_at, imported=imported, **state)


COLUMNS = tuple(field.name for field in fields(SubmissionState))
