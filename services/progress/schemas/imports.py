"""Rows of imports: facts of the past."""

from typing import Self

from pydantic import Field, model_validator

from coursestream_events.progress import GradedBy, SubmissionKind
from services.progress.schemas.fields import GivenScore, MaxScore
from shared.http.bodies import example
from shared.http.imports import ImportRow, PastInstant, UserReference
from shared.references import Reference


class CompletionImport(ImportRow):
    """A lesson that a student completed in the past."""

    course: Reference
    student: UserReference
    lesson: Reference
    completed_at: PastInstant

    model_config = example(
        course="course:AAA-2013J",
        student="student:11391",
        lesson="lesson:546614",
        completed_at="2013-10-02T12:00:00Z",
    )


class SubmissionImport(ImportRow):
    """A quiz attempt or assignment of the past; without a score it is still to be graded."""

    reference: Reference
    course: Reference
    student: UserReference
    kind: SubmissionKind
    item: Reference = Field(description="The quiz or assignment")
    attempt: int = Field(
        default=1,
        ge=1,
        le=10_000,
        description="Number of the attempt; re-enrolling continues the count, a fresh cycle and a "
        "reset begin again from 1",
    )
    submitted_at: PastInstant
    score: GivenScore | None = None
    max_score: MaxScore
    graded_at: PastInstant | None = None
    graded_by: GradedBy | None = Field(
        default=None, description="Default: key for a quiz, user for an assignment"
    )
    grader: UserReference | None = None
    earns: bool = Field(
        default=False,
        description="Whether it completes the lesson that shows the item, as work handed in here",
    )

    model_config = example(
        reference="submission:1752:11391",
        course="course:AAA-2013J",
        student="student:11391",
        kind="assignment",
        item="assignment:1752",
        submitted_at="2013-10-19T00:00:00Z",
        score="78",
        max_score="100",
    )

    @model_validator(mode="after")
    def _grade_is_whole(self) -> Self:
        if self.score is None and (self.graded_at or self.graded_by or self.grader):
            raise ValueError("graded_at, graded_by and grader need a score")
        if self.score is not None and self.score > self.max_score:
            raise ValueError("the score is above max_score")
        if self.grader is not None and self.effective_graded_by == "key":
            raise ValueError("a key has no grader")
        return self

    @property
    def effective_graded_by(self) -> GradedBy:
        return self.graded_by or ("key" if self.kind == "quiz" else "user")
