"""What the HTTP API takes and gives."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    HttpUrl,
    StringConstraints,
    model_validator,
)

from coursestream_events import Instant
from coursestream_events.courses import CompletesOn, LessonKind, QuizQuestion
from coursestream_events.progress import GradedBy, SubmissionKind
from shared.clock import now
from shared.http.bodies import TEXT, Request, example
from shared.http.imports import ImportRow
from shared.http.pages import Page
from shared.references import Reference

LessonState = Literal["not_started", "started", "completed"]
SubmissionState = Literal["started", "submitted", "graded", "returned", "withdrawn"]

MAX_TEXT = 100_000
MAX_ANSWERS = 500

Text = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT, pattern=TEXT)]
# More digits than any school gives; without a bound a score of a megabyte would be a number.
Score = Annotated[Decimal, Field(ge=0, max_digits=12, decimal_places=4)]
MaxScore = Annotated[Decimal, Field(gt=0, max_digits=12, decimal_places=4)]

_LESSON = "0198c0de-0000-7000-8000-000000000001"
_COURSE = "0198c0de-0000-7000-8000-000000000002"
_STUDENT = "0198c0de-0000-7000-8000-000000000003"
_SUBMISSION = "0198c0de-0000-7000-8000-000000000004"
_ITEM = "0198c0de-0000-7000-8000-000000000005"
_QUESTION = "0198c0de-0000-7000-8000-000000000006"
_CHOICE = "0198c0de-0000-7000-8000-000000000007"


class Response(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)


# --- Progress ----------------------------------------------------------------------------------


class Tally(Response):
    """How far a student is in a course."""

    completed: int = Field(description="Required lessons that are done")
    required: int = Field(description="Required lessons of the outline as it is now")
    percent: Decimal | None = Field(description="None when the course requires nothing")


class LessonProgress(Tally):
    lesson_id: UUID
    state: LessonState

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "lesson_id": _LESSON,
                    "state": "completed",
                    "completed": 2,
                    "required": 3,
                    "percent": "66.6667",
                }
            ]
        }
    )


class CourseProgress(Tally):
    course_id: UUID
    student_id: UUID
    cycle: int


class LessonStateOf(Response):
    lesson_id: UUID
    state: LessonState


class MyProgress(CourseProgress):
    """``lessons`` are the published ones, in the outline's order."""

    lessons: list[LessonStateOf]

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "course_id": _COURSE,
                    "student_id": _STUDENT,
                    "cycle": 1,
                    "completed": 1,
                    "required": 2,
                    "percent": "50.0000",
                    "lessons": [{"lesson_id": _LESSON, "state": "completed"}],
                }
            ]
        }
    )


class Assessment(Response):
    """A quiz or an assignment, and where the student stands with it."""

    item_id: UUID
    kind: SubmissionKind
    status: SubmissionState | Literal["not_started"] = Field(description="Of the latest attempt")
    attempts: int = Field(description="Of this cycle, those that count")
    attempts_allowed: int | None = Field(description="None: no limit")
    due_at: datetime | None
    max_score: Decimal
    percent: Decimal | None = Field(description="What counts, by the quiz's policy")
    passed: bool | None = Field(description="None while nothing is graded, or to be reached")


class GradedItem(Response):
    """A quiz, in its latest version, or an assignment."""

    item_id: UUID
    kind: SubmissionKind
    title: str
    max_score: Decimal


class Grade(Response):
    """Where a student stands with one item that was tried."""

    item_id: UUID
    submission_id: UUID = Field(description="The latest attempt")
    status: SubmissionState = Field(description="Of the latest attempt")
    attempts: int = Field(description="Of this cycle, those that count")
    percent: Decimal | None = Field(description="What counts, by the quiz's policy")
    passed: bool | None = Field(description="None while nothing is graded, or to be reached")


class StudentGrades(Tally):
    """``completed``, ``required`` and ``percent`` tell of the course's lessons."""

    student_id: UUID
    cycle: int
    open: bool = Field(description="Whether the student is enrolled now")
    grades: list[Grade]


class MyGrades(StudentGrades):
    assessments: list[GradedItem]


class Gradebook(Page[StudentGrades]):
    """A page of students; ``assessments`` are those of the course, in its order."""

    assessments: list[GradedItem]


class NotePosition(Request):
    seconds: int = Field(ge=0, le=10_000_000, description="From the video's beginning")

    model_config = example(seconds=312)


class SidebarLesson(Response):
    lesson_id: UUID
    title: str
    kind: LessonKind
    required: bool
    completes_on: CompletesOn
    state: LessonState
    position_seconds: int | None = Field(description="Where the student was in a video")
    assessment: Assessment | None


class SidebarChapter(Response):
    chapter_id: UUID
    title: str
    lessons: list[SidebarLesson]


class Sidebar(CourseProgress):
    """A course as a student walks through it; lessons are the published ones, in order."""

    title: str | None = Field(description="None while only other facts of the course have arrived")
    open: bool = Field(description="Whether the student is enrolled now")
    resume_lesson_id: UUID | None = Field(
        description="Begun last and not done, else the first that is not done; None: all is done"
    )
    chapters: list[SidebarChapter]


# --- Submissions -------------------------------------------------------------------------------


class Answer(Request):
    """One of the three, as the question's kind wants: choices, a number or a text."""

    question_id: UUID
    choice_ids: Annotated[list[UUID], Field(max_length=100)] | None = None
    value: Annotated[Decimal, Field(max_digits=24, decimal_places=10)] | None = None
    text: Annotated[str, StringConstraints(max_length=10_000, pattern=TEXT)] | None = None

    @model_validator(mode="after")
    def _one_of_three(self) -> Self:
        if sum(each is not None for each in (self.choice_ids, self.value, self.text)) != 1:
            raise ValueError("give exactly one of choice_ids, value and text")
        return self


Answers = Annotated[list[Answer], Field(max_length=MAX_ANSWERS)]

_ANSWERED = example(answers=[{"question_id": _QUESTION, "choice_ids": [_CHOICE]}])


class SaveAnswers(Request):
    """All answers that there are so far."""

    answers: Answers

    model_config = _ANSWERED


class SubmitAttempt(Request):
    """A question without an answer counts as answered wrongly."""

    answers: Answers | None = Field(
        default=None, description="The final ones; left out, those that were saved"
    )

    model_config = _ANSWERED


class SubmitAssignment(Request):
    """At least one of the three; a file lies elsewhere and is only named here."""

    text: Text | None = None
    link: Annotated[HttpUrl, Field(max_length=2000)] | None = None
    file_reference: (
        Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=TEXT)] | None
    ) = None

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": "My essay."}]})

    @model_validator(mode="after")
    def _something(self) -> Self:
        if self.text is None and self.link is None and self.file_reference is None:
            raise ValueError("give a text, a link or a file_reference")
        return self


class GradeSubmission(Request):
    score: Score = Field(
        description="At most the submission's max_score; what late work loses is deducted from it"
    )
    feedback: Annotated[str, StringConstraints(max_length=20_000, pattern=TEXT)] | None = None

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"score": "85", "feedback": "Well argued."}]}
    )


class Submission(Response):
    """A quiz attempt or a handed-in assignment as it is now."""

    submission_id: UUID
    course_id: UUID
    student_id: UUID
    cycle: int
    kind: SubmissionKind
    item_id: UUID = Field(description="The quiz or assignment")
    attempt: int
    status: SubmissionState
    submitted_at: datetime | None
    text: str | None = None
    link: str | None = None
    file_reference: str | None = None
    days_late: int = Field(description="Begun after the due date; 0: in time")
    deduction_percent: Decimal = Field(description="Of max_score, as the policy was then")
    given_score: Decimal | None = Field(description="Before the deduction")
    score: Decimal | None = Field(description="What counts")
    max_score: Decimal
    percent: Decimal | None
    graded_at: datetime | None
    first_graded_at: datetime | None
    graded_by: GradedBy | None
    grader_id: UUID | None
    revision: int = Field(description="0: never graded; rises with each grading")
    previous_score: Decimal | None
    feedback: str | None
    version: int = Field(description="Also the ETag")

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "submission_id": _SUBMISSION,
                    "course_id": _COURSE,
                    "student_id": _STUDENT,
                    "cycle": 1,
                    "kind": "assignment",
                    "item_id": _ITEM,
                    "attempt": 1,
                    "status": "submitted",
                    "submitted_at": "2026-03-02T09:30:00Z",
                    "text": "My essay.",
                    "days_late": 0,
                    "deduction_percent": "0",
                    "given_score": None,
                    "score": None,
                    "max_score": "100",
                    "percent": None,
                    "graded_at": None,
                    "first_graded_at": None,
                    "graded_by": None,
                    "grader_id": None,
                    "revision": 0,
                    "previous_score": None,
                    "feedback": None,
                    "version": 1,
                }
            ]
        }
    )


class Attempt(Response):
    """An attempt at a quiz, with the questions of the version that it was begun with.

    Questions and choices stand in the attempt's own order; true stays before false.
    """

    attempt_id: UUID
    quiz_id: UUID
    quiz_version: int
    course_id: UUID
    student_id: UUID
    attempt: int = Field(description="1, 2, 3 … within the enrollment's cycle")
    attempts_allowed: int | None = Field(description="None: no limit")
    status: SubmissionState
    started_at: datetime
    expires_at: datetime | None = Field(
        description="What is saved by then is handed in then; None: no time limit"
    )
    submitted_at: datetime | None
    time_limit_seconds: int | None
    questions: list[QuizQuestion]
    answers: list[Answer] | None = Field(description="As they were saved or handed in")
    score: Decimal | None = Field(description="None until it is graded")
    max_score: Decimal
    percent: Decimal | None
    passed: bool | None = Field(description="None until it is graded")
    feedback: str | None
    version: int = Field(description="Also the ETag, for grading it as a submission")

    @property
    def is_over(self) -> bool:
        """Whether it is still to be handed in, though its time is over."""
        return self.status == "started" and self.expires_at is not None and now() >= self.expires_at


class WaitingSubmission(Response):
    """What a teacher has to grade."""

    submission_id: UUID
    course_id: UUID
    course_title: str | None = Field(description="None while it has not arrived here")
    kind: SubmissionKind
    item_id: UUID = Field(description="The quiz or assignment")
    item_title: str
    student_id: UUID
    attempt: int
    submitted_at: datetime
    days_late: int
    version: int = Field(description="Also its ETag")


class Regrade(Response):
    """How far the grades by the keys of a quiz, in any version, are those of the latest keys."""

    quiz_id: UUID
    key_revision: int = Field(description="The highest of any version; above 1, it was corrected")
    attempts: int = Field(description="Handed in, and not graded by a person")
    waiting: int = Field(description="Of these, to be graded anew by a corrected key")
    changed: int = Field(description="Of these, graded by a key more than once")


# --- Imports -----------------------------------------------------------------------------------


def _past(moment: datetime) -> datetime:
    """A day's grace, as clocks differ; what lies ahead would be a mistake in the file."""
    if moment > now() + timedelta(days=1):
        raise ValueError("must not lie in the future")
    return moment


PastInstant = Annotated[Instant, AfterValidator(_past)]


class CompletionRow(ImportRow):
    course: Reference
    student: Reference
    lesson: Reference
    completed_at: PastInstant

    model_config = example(
        course="course:AAA-2013J",
        student="student:11391",
        lesson="lesson:546614",
        completed_at="2013-10-02T12:00:00Z",
    )


class SubmissionRow(ImportRow):
    """A result of the past; one without a score waits for its grade."""

    reference: Reference
    course: Reference
    student: Reference
    kind: SubmissionKind
    item: Reference
    attempt: int = Field(default=1, ge=1, le=10_000)
    submitted_at: PastInstant
    score: Score | None = None
    max_score: MaxScore
    graded_at: PastInstant | None = None
    graded_by: GradedBy | None = Field(
        default=None, description="Defaults to key for a quiz and user for an assignment"
    )
    grader: Reference | None = None

    model_config = example(
        reference="submission:1752:11391",
        course="course:AAA-2013J",
        student="student:11391",
        kind="assignment",
        item="assignment:1752",
        submitted_at="2013-10-19T00:00:00Z",
        score=78,
        max_score=100,
    )

    @model_validator(mode="after")
    def _grade_is_whole(self) -> Self:
        if self.score is None and (self.graded_at or self.graded_by or self.grader):
            raise ValueError("graded_at, graded_by and grader need a score")
        if self.score is not None and self.score > self.max_score:
            raise ValueError("the score is above max_score")
        if self.grader is not None and self.marked_by == "key":
            raise ValueError("a key has no grader")
        return self

    @property
    def marked_by(self) -> GradedBy:
        return self.graded_by or ("key" if self.kind == "quiz" else "user")
