"""Facts that the progress service publishes.

The aggregate is a learner: one student in one course. Its version rises with every fact of that
learner, whatever lesson or submission the fact is about.
"""

from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Event, EventData
from coursestream_events.fields import Amount, Count, Ordinal
from coursestream_events.instants import Instant

SubmissionKind = Literal["quiz", "assignment"]
SubmissionStatus = Literal["submitted", "graded", "returned", "withdrawn"]
GradedBy = Literal["key", "user"]
Percent = Annotated[Decimal, Field(ge=0, le=100, max_digits=7, decimal_places=4)]


class LearnerData(EventData):
    course_id: UUID
    student_id: UUID
    cycle: Ordinal = Field(description="Of the enrollment that the fact belongs to")


class LessonData(LearnerData):
    lesson_id: UUID


class LessonStarted(Event):
    type: Literal["coursestream.progress.LessonStarted.v1"]
    data: LessonData


class LessonCompletionData(LessonData):
    """``occurred_at`` is when the lesson was completed, or the completion was revoked."""

    completed: Count = Field(description="Required lessons that are done after it")
    required: Count = Field(description="Required lessons of the outline as it is now")
    percent: Percent | None = Field(
        default=None, description="None when the course requires nothing"
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


class ProgressReset(Event):
    type: Literal["coursestream.progress.ProgressReset.v1"]
    data: LearnerData


class SubmissionData(LearnerData):
    """A submission's whole state after the event.

    ``first_graded_*`` stay as they were when a later grading corrects the score, because
    turnaround is measured to the first grade.
    """

    submission_id: UUID
    item_id: UUID = Field(description="The quiz or assignment")
    kind: SubmissionKind
    attempt: Ordinal
    status: SubmissionStatus
    submitted_at: Instant
    graded_at: Instant | None = None
    first_graded_at: Instant | None = None
    first_graded_by: GradedBy | None = None
    score: Amount | None = None
    max_score: Amount = Field(ge=0)
    percent: Percent | None = None
    graded_by: GradedBy | None = None
    grader_id: UUID | None = None
    revision: Count = Field(default=0, description="0: never graded; rises with each grading")
    previous_score: Amount | None = None


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
