"""Submitted assignments and quiz attempts, and their grades."""

from datetime import datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, HttpUrl, StringConstraints, model_validator

from coursestream_events.progress import GradedBy, SubmissionKind
from services.progress.models.submissions import SubmissionStatus
from services.progress.schemas.fields import (
    COURSE_ID,
    ITEM_ID,
    STUDENT_ID,
    SUBMISSION_ID,
    GivenScore,
    Response,
    Text,
)
from shared.http.bodies import TEXT, Request, example
from shared.http.etags import ETagVersion
from shared.http.fields import Percent, Score
from shared.http.pages import PageQuery

_DAYS_LATE = "Calendar days after the due date, in the course's time zone; 0: on time"


class SubmitAssignment(Request):
    """At least one of text, link and file reference; files are stored elsewhere."""

    text: Text | None = None
    link: Annotated[HttpUrl, Field(max_length=2000)] | None = None
    file_reference: (
        Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=TEXT)] | None
    ) = Field(default=None, description="Name or key of a file in the caller's own storage")

    model_config = example(text="My essay.")

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.text is None and self.link is None and self.file_reference is None:
            raise ValueError("give a text, a link or a file_reference")
        return self


class GradeSubmission(Request):
    score: GivenScore = Field(
        description="At most the submission's max_score, before the deduction for late work"
    )
    waive_late_deduction: bool | None = Field(
        default=None,
        description="Whether late work loses nothing; when omitted, an earlier decision stays",
    )
    feedback: Annotated[str, StringConstraints(max_length=20_000, pattern=TEXT)] | None = Field(
        default=None, description="When omitted, earlier feedback stays"
    )

    model_config = example(score="85", feedback="Well argued.")


class Submission(Response):
    """The current state of a submitted assignment or quiz attempt."""

    submission_id: UUID
    course_id: UUID
    student_id: UUID
    cycle: int = Field(description="Enrollment cycle")
    progress_from_cycle: int = Field(
        description="First cycle of the span: the cycles in which attempts and results count "
        "together"
    )
    round: int = Field(description="Raised by each reset; earlier rounds complete no lesson")
    kind: SubmissionKind
    item_id: UUID = Field(description="The quiz or assignment")
    attempt: int = Field(description="Number of the attempt in its span and round, from 1")
    status: SubmissionStatus
    submitted_at: datetime | None
    text: str | None = None
    link: str | None = None
    file_reference: str | None = None
    days_late: int = Field(description=_DAYS_LATE)
    deduction_percent: Percent = Field(
        description="Percent of max_score that late work loses by the assignment's policy"
    )
    late_deduction_waived: bool = Field(description="Whether the grader waived the deduction")
    given_score: Score | None = Field(description="Score before the deduction")
    score: Score | None = Field(description="Score after the deduction")
    max_score: Score
    percent: Percent | None = Field(description="score as a percent of max_score")
    graded_at: datetime | None
    first_graded_at: datetime | None
    returned_at: datetime | None = Field(description="Latest return for revision")
    first_returned_at: datetime | None
    graded_by: GradedBy | None
    grader_id: UUID | None = Field(description="Null when graded by the answer key")
    revision: int = Field(description="Number of gradings; 0: never graded")
    previous_score: Score | None = Field(description="Score of the previous revision")
    feedback: str | None
    version: ETagVersion = Field(description="Also the ETag")

    model_config = example(
        submission_id=SUBMISSION_ID,
        course_id=COURSE_ID,
        student_id=STUDENT_ID,
        cycle=1,
        progress_from_cycle=1,
        round=1,
        kind="assignment",
        item_id=ITEM_ID,
        attempt=1,
        status="submitted",
        submitted_at="2026-03-02T09:30:00Z",
        text="My essay.",
        link=None,
        file_reference=None,
        days_late=0,
        deduction_percent=0,
        late_deduction_waived=False,
        given_score=None,
        score=None,
        max_score="100",
        percent=None,
        graded_at=None,
        first_graded_at=None,
        returned_at=None,
        first_returned_at=None,
        graded_by=None,
        grader_id=None,
        revision=0,
        previous_score=None,
        feedback=None,
        version=1,
    )


class SubmissionFilter(PageQuery):
    """Query parameters of a list of an item's submissions; every list also takes ``after``."""

    student_id: UUID | None = None
    status: SubmissionStatus | None = None


class SubmissionSummary(Response):
    """A submitted assignment or a quiz attempt in a list, without its content."""

    submission_id: UUID = Field(description="Of a quiz: also the attempt_id")
    student_id: UUID
    cycle: int = Field(description="Enrollment cycle")
    round: int = Field(description="Raised by each reset; earlier rounds complete no lesson")
    attempt: int = Field(description="Number of the attempt in its span and round, from 1")
    status: SubmissionStatus
    started_at: datetime | None = Field(description="Null for an assignment")
    expires_at: datetime | None = Field(description="When an attempt in progress is submitted")
    submitted_at: datetime | None
    days_late: int = Field(description=_DAYS_LATE)
    score: Score | None
    max_score: Score
    percent: Percent | None
    passed: bool | None = Field(description="Null while not graded, and for assignments")
    version: ETagVersion = Field(description="Also the ETag, which grading the submission requires")

    model_config = example(
        submission_id=SUBMISSION_ID,
        student_id=STUDENT_ID,
        cycle=1,
        round=1,
        attempt=1,
        status="graded",
        started_at="2026-03-02T09:00:00Z",
        expires_at=None,
        submitted_at="2026-03-02T09:30:00Z",
        days_late=0,
        score="7.5",
        max_score="10",
        percent=75,
        passed=True,
        version=3,
    )


class GradingQueueItem(Response):
    """A submission that its teacher has to grade."""

    submission_id: UUID
    course_id: UUID
    course_title: str | None = Field(description="Null until the course itself has arrived")
    kind: SubmissionKind
    item_id: UUID = Field(description="The quiz or assignment")
    item_title: str
    student_id: UUID
    attempt: int = Field(description="Number of the attempt in its span and round, from 1")
    submitted_at: datetime
    days_late: int = Field(description=_DAYS_LATE)
    version: ETagVersion = Field(description="Also the ETag, which grading the submission requires")

    model_config = example(
        submission_id=SUBMISSION_ID,
        course_id=COURSE_ID,
        course_title="Astronomy",
        kind="assignment",
        item_id=ITEM_ID,
        item_title="Essay on Kepler",
        student_id=STUDENT_ID,
        attempt=1,
        submitted_at="2026-03-02T09:30:00Z",
        days_late=0,
        version=1,
    )
