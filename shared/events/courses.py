"""Facts that the courses service publishes."""

from decimal import Decimal
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from shared.events.envelope import Contract, Event, EventData
from shared.events.instants import Instant

CourseStatus = Literal["draft", "published", "archived"]
LessonKind = Literal["video", "text", "document", "quiz", "assignment"]
CompletesOn = Literal["view", "pass", "submit", "nothing"]
QuestionKind = Literal["single_choice", "multiple_choice", "true_false", "number", "short_text"]
AttemptPolicy = Literal["highest", "latest", "first", "average"]
LatePolicy = Literal["accept", "deduct", "refuse"]


class CourseData(EventData):
    """A course's whole state after the event."""

    course_id: UUID
    slug: str
    title: str
    description: str = ""
    level: str | None = None
    category: str | None = None
    language: str | None = None
    time_zone: str | None = None
    status: CourseStatus
    teacher_id: UUID = Field(description="The owner after the event")


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
        description="From when on the new owner's figures count; after the transfer before"
    )


class CourseTransferred(Event):
    type: Literal["coursestream.courses.CourseTransferred.v1"]
    data: CourseTransferredData


class OutlineLesson(Contract):
    lesson_id: UUID
    title: str
    kind: LessonKind
    position: int = Field(ge=0)
    required: bool
    published: bool
    completes_on: CompletesOn
    quiz_id: UUID | None = None
    assignment_id: UUID | None = None


class OutlineChapter(Contract):
    chapter_id: UUID
    title: str
    position: int = Field(ge=0)
    lessons: tuple[OutlineLesson, ...]


class CourseOutlineChangedData(EventData):
    course_id: UUID
    outline_version: int = Field(ge=1)
    chapters: tuple[OutlineChapter, ...] = Field(description="The whole tree, in order")


class CourseOutlineChanged(Event):
    type: Literal["coursestream.courses.CourseOutlineChanged.v1"]
    data: CourseOutlineChangedData


class QuizChoice(Contract):
    choice_id: UUID
    text: str


class QuizQuestion(Contract):
    question_id: UUID
    kind: QuestionKind
    text: str
    choices: tuple[QuizChoice, ...] = ()
    points: Decimal = Field(gt=0)


class QuizPublishedData(EventData):
    course_id: UUID
    quiz_id: UUID
    quiz_version: int = Field(ge=1)
    title: str
    questions: tuple[QuizQuestion, ...] = Field(description="Without their answers")
    attempts_allowed: int | None = Field(default=None, ge=1, description="None: no limit")
    attempt_policy: AttemptPolicy
    max_score: Decimal = Field(ge=0, description="Sum of the questions' points")
    pass_percent: Decimal = Field(ge=0, le=100)
    time_limit_seconds: int | None = Field(default=None, gt=0)


class QuizPublished(Event):
    type: Literal["coursestream.courses.QuizPublished.v1"]
    data: QuizPublishedData


class AssignmentPublishedData(EventData):
    course_id: UUID
    assignment_id: UUID
    title: str
    max_points: Decimal = Field(gt=0)
    due_at: Instant | None = None
    late_policy: LatePolicy = "accept"
    late_deduction_percent: Decimal | None = Field(
        default=None, ge=0, le=100, description="For each day begun after due_at"
    )
    resubmissions_allowed: int | None = Field(default=None, ge=0, description="None: no limit")


class AssignmentPublished(Event):
    type: Literal["coursestream.courses.AssignmentPublished.v1"]
    data: AssignmentPublishedData


class ChoiceKey(Contract):
    """Right when exactly these choices are taken."""

    kind: Literal["choice"]
    choice_ids: tuple[UUID, ...]


class NumberKey(Contract):
    """Right when the number lies within the tolerance, both ends included."""

    kind: Literal["number"]
    value: Decimal
    tolerance: Decimal = Field(ge=0)


class TextKey(Contract):
    """Right when the text is one of these, ignoring case and outer spaces.

    With none of them a person decides.
    """

    kind: Literal["text"]
    accepted: tuple[str, ...]


AnswerKey = Annotated[ChoiceKey | NumberKey | TextKey, Field(discriminator="kind")]


class KeyedQuestion(Contract):
    question_id: UUID
    points: Decimal
    key: AnswerKey


class QuizAnswerKeyPublishedData(EventData):
    course_id: UUID
    quiz_id: UUID
    quiz_version: int = Field(ge=1)
    key_revision: int = Field(ge=1)
    answers: tuple[KeyedQuestion, ...]


class QuizAnswerKeyPublished(Event):
    type: Literal["coursestream.courses.QuizAnswerKeyPublished.v1"]
    data: QuizAnswerKeyPublishedData
