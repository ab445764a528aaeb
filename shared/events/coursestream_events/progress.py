"""Events published by the progress service.

The aggregate is a learner: one student in one course. Every event about that learner raises the
same version, whichever lesson or submission it is about.
"""

from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Contract, Event, EventData
from coursestream_events.fields import Amount, Count, Items, Ordinal
from coursestream_events.instants import Instant

SubmissionKind = Literal["quiz", "assignment"]
SubmissionStatus = Literal["submitted", "graded", "returned", "withdrawn"]
GradedBy = Literal["key", "user"]
Percent = Annotated[Decimal, Field(ge=0, le=100, max_digits=7, decimal_places=4)]


class LearnerData(EventData):
    course_id: UUID
    student_id: UUID
    cycle: Ordinal = Field(description="Enrollment cycle that the event belongs to")


class LessonData(LearnerData):
    lesson_id: UUID


class LessonStarted(Event):
    type: Literal["coursestream.progress.LessonStarted.v1"]
    data: LessonData


class LessonCompletionData(LessonData):
    """A completed or revoked lesson, with the resulting progress in the course."""

    completed: Count = Field(description="Required lessons completed after the event")
    required: Count = Field(description="Required lessons in the outline at the time of the event")
    percent: Percent | None = Field(
        default=None, description="Absent when the course has no required lessons"
    )


class LessonCompleted(Event):
    type: Literal["coursestream.progress.LessonCompleted.v1"]
    data: LessonCompletionData


class LessonCompletionRevoked(Event):
    type: Literal["coursestream.progress.LessonCompletionRevoked.v1"]
    data: LessonCompletionData


class CourseCompleted(Event):
    type: Literal["coursestream.progress.CourseCompleted.v1"]
    data: LearnerData


class ProgressResetData(LearnerData):
    """Revokes the completions of the span: the cycles from ``from_cycle`` to ``cycle``."""

    from_cycle: Ordinal = Field(default=1, description="First cycle whose completions are revoked")
    round: Ordinal = Field(default=2, description="Round of attempts that begins")


class ProgressReset(Event):
    type: Literal["coursestream.progress.ProgressReset.v1"]
    data: ProgressResetData


class SubmissionData(LearnerData):
    """The complete state of a submission after the event."""

    submission_id: UUID
    item_id: UUID = Field(description="Id of the quiz or assignment")
    kind: SubmissionKind
    progress_from_cycle: Ordinal = Field(
        default=1,
        description="First cycle of the span that the submission belongs to; results are computed "
        "per span",
    )
    round: Ordinal = Field(
        default=1, description="Raised by each ProgressReset; earlier rounds earn nothing"
    )
    attempt: Ordinal = Field(description="1 for the first submission of this item in the round")
    status: SubmissionStatus = Field(description="Status after the event")
    submitted_at: Instant
    graded_at: Instant | None = None
    first_graded_at: Instant | None = Field(
        default=None, description="Unchanged by later corrections; turnaround is measured to it"
    )
    first_graded_by: GradedBy | None = None
    returned_at: Instant | None = Field(
        default=None, description="Latest return for revision; kept when it is graded afterwards"
    )
    first_returned_at: Instant | None = None
    score: Amount | None = None
    max_score: Amount = Field(ge=0)
    percent: Percent | None = Field(default=None, description="score as percentage of max_score")
    graded_by: GradedBy | None = Field(
        default=None, description="key: by the answer key; user: by a user"
    )
    grader_id: UUID | None = Field(
        default=None, description="User who graded; absent when graded by answer key"
    )
    revision: Count = Field(
        default=0, description="0 before the first grade; increases with each grading"
    )
    previous_score: Amount | None = Field(
        default=None, description="Score before this grading, if it was graded before"
    )
    has_feedback: bool = Field(default=False, description="Whether the grader wrote a text")
    given_score: Amount | None = Field(
        default=None, description="Score before the deduction for late work, if it was graded"
    )
    late_deduction_waived: bool = Field(
        default=False, description="Whether the grader waived the deduction for late work"
    )
    never_late: bool = Field(
        default=False, description="Imported, or handed in again after it was returned"
    )
    earns: bool = Field(
        default=True, description="Whether it may complete the lessons that show the item"
    )


class SubmissionReceived(Event):
    type: Literal["coursestream.progress.SubmissionReceived.v1"]
    data: SubmissionData


class SubmissionGraded(Event):
    type: Literal["coursestream.progress.SubmissionGraded.v1"]
    data: SubmissionData


class SubmissionReturned(Event):
    type: Literal["coursestream.progress.SubmissionReturned.v1"]
    data: SubmissionData


class SubmissionWithdrawn(Event):
    type: Literal["coursestream.progress.SubmissionWithdrawn.v1"]
    data: SubmissionData


class AssessmentExceptionData(LearnerData):
    """The complete exception of a student for an item; without any field set, there is none."""

    item_id: UUID = Field(description="Id of the quiz or assignment")
    kind: SubmissionKind
    extra_seconds: Count = Field(default=0, description="Added to the time limit of a quiz")
    due_at: Instant | None = Field(
        default=None,
        description="Counts if it is later than the assignment's due_at or the quiz's closes_at",
    )
    extra_attempts: Count = Field(
        default=0, description="Added to the attempts or resubmissions allowed"
    )


class AssessmentExceptionChanged(Event):
    type: Literal["coursestream.progress.AssessmentExceptionChanged.v1"]
    data: AssessmentExceptionData


class QuestionResult(Contract):
    """What a student answered to one question of a quiz, and the points by the answer key."""

    question_id: UUID
    answered: bool
    choice_ids: tuple[UUID, ...] = Field(
        default=(), max_length=100, description="Empty unless the question has choices"
    )
    points: Amount | None = Field(
        default=None, description="Absent when a person has to decide, not the key"
    )
    max_points: Amount = Field(ge=0)


class QuestionResultsData(EventData):
    """The results of every question of an attempt, by one revision of the answer key."""

    course_id: UUID
    submission_id: UUID
    quiz_id: UUID
    quiz_version: Ordinal
    key_revision: Ordinal
    questions: Annotated[tuple[QuestionResult, ...], Items]


class QuestionResultsRecorded(Event):
    """Internal: together, the results of many students reveal the answer key."""

    type: Literal["coursestream.progress.QuestionResultsRecorded.v1"]
    data: QuestionResultsData
