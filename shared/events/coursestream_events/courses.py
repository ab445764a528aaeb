"""Events published by the courses service."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from coursestream_events.envelope import Contract, Event, EventData
from coursestream_events.fields import Amount, Count, Items, Ordinal, Text
from coursestream_events.instants import Instant

CourseStatus = Literal["draft", "published", "archived"]
LessonKind = Literal["video", "text", "document", "quiz", "assignment"]
CompletesOn = Literal["view", "pass", "submit", "nothing"]
QuestionKind = Literal["single_choice", "multiple_choice", "true_false", "number", "short_text"]
AttemptPolicy = Literal["highest", "latest", "first", "average"]
ReviewPolicy = Literal["never", "score", "answers"]
LatePolicy = Literal["accept", "deduct", "refuse"]
PromiseDays = Annotated[int, Field(ge=1, le=90)]


class CourseData(EventData):
    """The complete state of a course after the event."""

    course_id: UUID
    slug: Text
    title: Text
    description: Text = ""
    level: Text | None = None
    category: Text | None = None
    language: Text | None = None
    time_zone: Text | None = None
    grading_promise_days: PromiseDays | None = Field(
        default=None,
        description="Within how many days submissions are to be graded; absent: as in the school",
    )
    status: CourseStatus
    teacher_id: UUID = Field(description="Owner of the course after the event")


class CourseCreated(Event):
    type: Literal["coursestream.courses.CourseCreated.v1"]
    data: CourseData


class CourseUpdated(Event):
    type: Literal["coursestream.courses.CourseUpdated.v1"]
    data: CourseData


class CoursePublished(Event):
    type: Literal["coursestream.courses.CoursePublished.v1"]
    data: CourseData


class CourseArchived(Event):
    type: Literal["coursestream.courses.CourseArchived.v1"]
    data: CourseData


class CourseDeleted(Event):
    type: Literal["coursestream.courses.CourseDeleted.v1"]
    data: CourseData


class CourseTransferredData(CourseData):
    from_teacher_id: UUID
    to_teacher_id: UUID
    effective_at: Instant = Field(
        description="When ownership changed; after the previous transfer, never in the future"
    )


class CourseTransferred(Event):
    type: Literal["coursestream.courses.CourseTransferred.v1"]
    data: CourseTransferredData


class OutlineLesson(Contract):
    lesson_id: UUID
    title: Text
    kind: LessonKind
    position: Count
    required: bool = Field(description="Whether the course requires the lesson for completion")
    published: bool
    completes_on: CompletesOn = Field(
        description="What completes the lesson: viewing it, passing or submitting its quiz or "
        "assignment, or nothing"
    )
    quiz_id: UUID | None = None
    assignment_id: UUID | None = None


class OutlineChapter(Contract):
    chapter_id: UUID
    title: Text
    position: Count
    lessons: Annotated[tuple[OutlineLesson, ...], Items]


class CourseOutlineChangedData(EventData):
    course_id: UUID
    outline_version: Ordinal = Field(description="Increases with each change of the outline")
    chapters: Annotated[tuple[OutlineChapter, ...], Items] = Field(
        description="The complete outline, in display order"
    )


class CourseOutlineChanged(Event):
    type: Literal["coursestream.courses.CourseOutlineChanged.v1"]
    data: CourseOutlineChangedData


class QuizChoice(Contract):
    choice_id: UUID
    text: Text


class QuizQuestion(Contract):
    question_id: UUID
    kind: QuestionKind
    text: Text
    choices: Annotated[tuple[QuizChoice, ...], Items] = ()
    points: Amount = Field(gt=0)


class QuizPublishedData(EventData):
    course_id: UUID
    quiz_id: UUID
    quiz_version: Ordinal = Field(description="Increases with each published version")
    title: Text
    questions: Annotated[tuple[QuizQuestion, ...], Items] = Field(
        description="Questions without their answers"
    )
    attempts_allowed: Ordinal | None = Field(default=None, description="Absent means unlimited")
    attempt_policy: AttemptPolicy = Field(description="Which attempt counts, or their average")
    max_score: Amount = Field(ge=0, description="Sum of the points of all questions")
    pass_percent: Amount = Field(ge=0, le=100, description="Percentage needed to pass")
    time_limit_seconds: Ordinal | None = None
    opens_at: Instant | None = Field(default=None, description="No attempt starts earlier")
    closes_at: Instant | None = Field(
        default=None, description="No attempt starts later, and every open attempt ends"
    )
    review: ReviewPolicy = Field(
        default="score",
        description="What students see of a submitted attempt: nothing, its score, or also the "
        "right answers after the last attempt allowed or closes_at",
    )
    counts: bool = Field(default=True, description="Whether missing it puts a student at risk")


class QuizPublished(Event):
    type: Literal["coursestream.courses.QuizPublished.v1"]
    data: QuizPublishedData


class AssignmentPublishedData(EventData):
    course_id: UUID
    assignment_id: UUID
    title: Text
    max_points: Amount = Field(gt=0)
    due_at: Instant | None = None
    late_policy: LatePolicy = Field(
        default="accept", description="How submissions after due_at are treated"
    )
    late_deduction_percent: Amount | None = Field(
        default=None,
        ge=0,
        le=100,
        description="Deduction for each day late, by the calendar of the course's time zone",
    )
    resubmissions_allowed: Count | None = Field(default=None, description="Absent means unlimited")
    counts: bool = Field(default=True, description="Whether missing it puts a student at risk")


class AssignmentPublished(Event):
    type: Literal["coursestream.courses.AssignmentPublished.v1"]
    data: AssignmentPublishedData


class ChoiceKey(Contract):
    """Correct when exactly these choices are selected."""

    kind: Literal["choice"]
    choice_ids: Annotated[tuple[UUID, ...], Items]


class NumberKey(Contract):
    """Correct when the number is within the tolerance, bounds included."""

    kind: Literal["number"]
    value: Amount
    tolerance: Amount = Field(ge=0)


class TextKey(Contract):
    """Correct when the text equals one of these, ignoring case, spacing and typographic variants.

    Without any accepted text, a teacher grades the answer.
    """

    kind: Literal["text"]
    accepted: Annotated[tuple[str, ...], Items]


AnswerKey = Annotated[ChoiceKey | NumberKey | TextKey, Field(discriminator="kind")]


class KeyedQuestion(Contract):
    question_id: UUID
    points: Amount
    key: AnswerKey


class QuizAnswerKeyPublishedData(EventData):
    course_id: UUID
    quiz_id: UUID
    quiz_version: Ordinal
    key_revision: Ordinal
    answers: Annotated[tuple[KeyedQuestion, ...], Items]


class QuizAnswerKeyPublished(Event):
    type: Literal["coursestream.courses.QuizAnswerKeyPublished.v1"]
    data: QuizAnswerKeyPublishedData
