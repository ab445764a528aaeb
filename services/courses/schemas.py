"""Requests, responses and import rows of courses.

The bounds keep every event below what a Kafka topic takes: an outline of ``MAX_LESSONS`` lessons
with the longest of titles has about 860 kB, a quiz as large as it may be less. Those on quizzes and
assignments also bound what duplicating a course holds in memory.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    Field,
    StringConstraints,
    model_validator,
)

from shared.events.courses import (
    AttemptPolicy,
    CompletesOn,
    CourseStatus,
    LatePolicy,
    LessonKind,
    QuestionKind,
)
from shared.http.batches import ReferencedRow
from shared.http.bodies import LINE, TEXT, Request, example, left_out
from shared.http.pages import MAX_LIMIT
from shared.references import Reference

MAX_LESSONS = 1_000
MAX_CHAPTERS = 100
MAX_QUIZZES = 100
MAX_ASSIGNMENTS = 100
MAX_QUESTIONS = 100
MAX_QUIZ_CHARACTERS = 120_000
MAX_SCORE = Decimal(1_000_000)

Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE)]
OutlineTitle = Annotated[str, StringConstraints(min_length=1, max_length=140, pattern=LINE)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=LINE)]
Address = Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=LINE)]
Description = Annotated[str, StringConstraints(max_length=20_000, pattern=TEXT)]
Body = Annotated[str, StringConstraints(max_length=200_000, pattern=TEXT)]
QuestionText = Annotated[str, StringConstraints(min_length=1, max_length=4_000, pattern=TEXT)]
AnswerText = Annotated[str, StringConstraints(min_length=1, max_length=1_000, pattern=TEXT)]
SearchText = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=TEXT)]
CatalogueSort = Literal["relevance", "title", "newest"]
Slug = Annotated[
    str, StringConstraints(min_length=1, max_length=100, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
]
Language = Annotated[
    str,
    StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
    Field(description="BCP 47, as en or pt-BR"),
]
TimeZone = Annotated[
    str,
    StringConstraints(max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
    Field(description="IANA name, as Europe/Paris"),
]
Position = Annotated[int, Field(ge=0, lt=2**31, description="From 0; default: at the end")]
Points = Annotated[Decimal, Field(gt=0, le=10_000, max_digits=7, decimal_places=2)]
Score = Annotated[Decimal, Field(gt=0, le=MAX_SCORE, max_digits=9, decimal_places=2)]
Percent = Annotated[Decimal, Field(ge=0, le=100, max_digits=7, decimal_places=4)]
Number = Annotated[Decimal, Field(max_digits=20, decimal_places=10)]
# As it was sent: PostgreSQL adds zeros up to the column's scale.
Amount = Annotated[Decimal, AfterValidator(lambda value: Decimal(f"{value.normalize():f}"))]
Count = Annotated[int, Field(ge=1, le=1_000)]
Resubmissions = Annotated[int, Field(ge=0, le=1_000)]
Seconds = Annotated[int, Field(ge=0, le=10_000_000)]
TimeLimit = Annotated[int, Field(ge=1, le=10_000_000)]


# --- Courses ---------------------------------------------------------------------------------


class CourseCreate(Request):
    slug: Slug
    title: Title
    description: Description = ""
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None
    teacher_id: UUID | None = Field(
        default=None, description="The owner; a teacher may leave it out, a superadmin may not"
    )

    model_config = example(
        slug="algebra-1",
        title="Algebra I",
        description="Equations, inequalities and functions.",
        level="beginner",
        category="mathematics",
        language="en",
        time_zone="Europe/Paris",
    )


class CoursePatch(Request):
    slug: Slug = left_out()
    title: Title = left_out()
    description: Description = left_out()
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    time_zone: TimeZone | None = None

    model_config = example(title="Algebra I, revised", level=None)


class Transfer(Request):
    to_teacher_id: UUID
    effective_at: AwareDatetime | None = Field(
        default=None,
        description="From when on the new owner's figures count: after the transfer before, "
        "and not in the future; default: now",
    )

    model_config = example(
        to_teacher_id="0190d3f1-0000-7000-8000-000000000002", effective_at="2026-02-01T00:00:00Z"
    )


class CourseDuplicate(Request):
    slug: Slug
    title: Title = left_out(description="Default: the same")
    teacher_id: UUID | None = Field(
        default=None,
        description="A superadmin may name another owner; default: the same",
    )

    model_config = example(slug="algebra-1-autumn", title="Algebra I, autumn")


class CatalogueQuery(Request):
    """The query of the catalogue."""

    q: SearchText | None = Field(
        default=None,
        description='Words that all occur; "a phrase", or, -without as in other searches',
        examples=["linear equations"],
    )
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    teacher_id: UUID | None = None
    status: CourseStatus | None = Field(
        default=None, description="Others than published are seen by those who own the course"
    )
    sort: CatalogueSort | None = Field(
        default=None, description="Default: relevance for a search, else title"
    )
    cursor: Annotated[str, Field(max_length=1_000)] | None = Field(
        default=None, description="next_cursor of the page before"
    )
    limit: int = Field(default=50, ge=1, le=MAX_LIMIT, description="Items a page")


class CourseSummary(BaseModel):
    """A course as the catalogue shows it."""

    course_id: UUID
    slug: str
    title: str
    excerpt: str = Field(description="The description's first 300 characters")
    level: str | None
    category: str | None
    language: str | None
    time_zone: str | None
    status: CourseStatus
    teacher_id: UUID
    version: int = Field(description="Also the ETag")
    created_at: datetime
    updated_at: datetime


class Course(BaseModel):
    course_id: UUID
    slug: str
    title: str
    description: str
    level: str | None
    category: str | None
    language: str | None
    time_zone: str | None
    status: CourseStatus
    teacher_id: UUID
    version: int = Field(description="Also the ETag; rises with each change below it, too")
    created_at: datetime
    updated_at: datetime


# --- Outline ---------------------------------------------------------------------------------


class ChapterCreate(Request):
    title: OutlineTitle
    position: Position | None = None

    model_config = example(title="Linear equations")


class ChapterPatch(Request):
    title: OutlineTitle = left_out()
    position: Position = left_out()

    model_config = example(title="Linear equations and inequalities", position=0)


class Chapter(BaseModel):
    chapter_id: UUID
    course_id: UUID
    title: str
    position: int
    version: int = Field(description="Also the ETag")


class LessonCreate(Request):
    title: OutlineTitle
    kind: LessonKind
    body: Body | None = None
    address: Address | None = Field(default=None, description="Where a video or document lies")
    duration_seconds: Seconds | None = None
    required: bool = True
    published: bool = True
    free_preview: bool = False
    completes_on: CompletesOn | None = Field(
        default=None, description="Default: pass for a quiz, submit for an assignment, else view"
    )
    quiz_id: UUID | None = Field(default=None, description="Of a lesson of the kind quiz")
    assignment_id: UUID | None = Field(
        default=None, description="Of a lesson of the kind assignment"
    )
    position: Position | None = None

    model_config = example(
        title="What a variable is",
        kind="video",
        address="https://videos.example.org/variable.mp4",
        duration_seconds=420,
        free_preview=True,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_kind(
            self.kind, self.completes_on, self.quiz_id is not None, self.assignment_id is not None
        )
        return self


class LessonPatch(Request):
    title: OutlineTitle = left_out()
    body: Body | None = None
    address: Address | None = None
    duration_seconds: Seconds | None = None
    required: bool = left_out()
    published: bool = left_out()
    free_preview: bool = left_out()
    completes_on: CompletesOn = left_out()
    chapter_id: UUID = left_out()
    position: Position = left_out()

    model_config = example(title="What a variable stands for", required=False)


class ChapterOrder(Request):
    chapter_ids: tuple[UUID, ...] = Field(
        max_length=MAX_CHAPTERS, description="All chapters of the course, in their new order"
    )

    model_config = example(chapter_ids=["0190d3f1-0000-7000-8000-000000000004"])


class LessonOrder(Request):
    lesson_ids: tuple[UUID, ...] = Field(
        max_length=MAX_LESSONS, description="All lessons of the chapter, in their new order"
    )

    model_config = example(lesson_ids=["0190d3f1-0000-7000-8000-000000000005"])


class LessonSummary(BaseModel):
    """A lesson as the outline shows it."""

    lesson_id: UUID
    title: str
    kind: LessonKind
    position: int
    required: bool
    published: bool
    free_preview: bool
    duration_seconds: int | None
    completes_on: CompletesOn
    quiz_id: UUID | None
    assignment_id: UUID | None
    version: int = Field(description="Also the ETag")


class Lesson(LessonSummary):
    course_id: UUID
    chapter_id: UUID
    body: str | None
    address: str | None


class OutlineChapter(BaseModel):
    chapter_id: UUID
    title: str
    position: int
    version: int = Field(description="Also the ETag")
    lessons: list[LessonSummary]


class Outline(BaseModel):
    """The tree of a course, in order; who does not author it sees what is published."""

    course_id: UUID
    outline_version: int = Field(description="Also the ETag")
    chapters: list[OutlineChapter]


def default_completion(kind: LessonKind) -> CompletesOn:
    defaults: dict[LessonKind, CompletesOn] = {"quiz": "pass", "assignment": "submit"}
    return defaults.get(kind, "view")


def check_completion(kind: LessonKind, completes_on: CompletesOn | None) -> None:
    """Refuse a completion that nothing can bring about.

    Raises:
        ValueError: told to the client.
    """
    if completes_on == "pass" and kind != "quiz":
        raise ValueError("only a lesson of the kind quiz completes on pass")
    if completes_on == "submit" and kind not in ("quiz", "assignment"):
        raise ValueError("only lessons of the kinds quiz and assignment complete on submit")


def check_kind(
    kind: LessonKind, completes_on: CompletesOn | None, has_quiz: bool, has_assignment: bool
) -> None:
    """Hold a lesson's kind, what it points at and how it completes together.

    Raises:
        ValueError: told to the client.
    """
    if has_quiz != (kind == "quiz"):
        raise ValueError("a lesson of the kind quiz names its quiz, and no other does")
    if has_assignment != (kind == "assignment"):
        raise ValueError("a lesson of the kind assignment names its assignment, and no other does")
    check_completion(kind, completes_on)


# --- Quizzes ---------------------------------------------------------------------------------


class ChoiceDraft(Request):
    text: AnswerText
    correct: bool = False


class ChoiceQuestionDraft(Request):
    """``single_choice`` has one correct choice, ``multiple_choice`` at least one."""

    kind: Literal["single_choice", "multiple_choice"]
    text: QuestionText
    choices: tuple[ChoiceDraft, ...] = Field(min_length=2, max_length=20)
    points: Points

    @model_validator(mode="after")
    def _answerable(self) -> Self:
        correct = sum(choice.correct for choice in self.choices)
        if correct == 0:
            raise ValueError("no choice is correct")
        if self.kind == "single_choice" and correct > 1:
            raise ValueError("a single_choice question has one correct choice")
        return self


class TrueFalseQuestionDraft(Request):
    kind: Literal["true_false"]
    text: QuestionText
    answer: bool
    points: Points


class NumberAnswer(Request):
    value: Number
    tolerance: Annotated[Decimal, Field(ge=0, max_digits=20, decimal_places=10)] = Decimal(0)


class NumberQuestionDraft(Request):
    kind: Literal["number"]
    text: QuestionText
    answer: NumberAnswer
    points: Points


class TextAnswer(Request):
    accepted: tuple[AnswerText, ...] = Field(
        max_length=50, description="Ignoring case and outer spaces; none: a person grades it"
    )


class TextQuestionDraft(Request):
    kind: Literal["short_text"]
    text: QuestionText
    answer: TextAnswer | None = Field(default=None, description="Without one a person grades it")
    points: Points


QuestionDraft = Annotated[
    ChoiceQuestionDraft | TrueFalseQuestionDraft | NumberQuestionDraft | TextQuestionDraft,
    Field(discriminator="kind"),
]


class QuizContent(Request):
    """What a version of a quiz consists of."""

    title: Title
    questions: tuple[QuestionDraft, ...] = Field(min_length=1, max_length=MAX_QUESTIONS)
    attempts_allowed: Count | None = Field(default=None, description="Default: no limit")
    attempt_policy: AttemptPolicy = "highest"
    pass_percent: Percent = Decimal(50)
    time_limit_seconds: TimeLimit | None = None

    model_config = example(
        title="Check yourself",
        questions=[
            {
                "kind": "single_choice",
                "text": "What is x in x + 2 = 5?",
                "choices": [{"text": "3", "correct": True}, {"text": "7"}],
                "points": "2",
            },
            {"kind": "true_false", "text": "0 is even.", "answer": True, "points": "1"},
            {
                "kind": "number",
                "text": "What is pi, to two digits?",
                "answer": {"value": "3.14", "tolerance": "0.005"},
                "points": "1",
            },
            {
                "kind": "short_text",
                "text": "What is a number called that only 1 and itself divide?",
                "answer": {"accepted": ["prime", "a prime"]},
                "points": "1",
            },
        ],
        attempts_allowed=3,
    )

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        check_size(self.questions)
        return self


class QuizPatch(Request):
    title: Title = left_out()
    questions: tuple[QuestionDraft, ...] = left_out(
        min_length=1, max_length=MAX_QUESTIONS, description="In place of all present ones"
    )
    attempts_allowed: Count | None = None
    attempt_policy: AttemptPolicy = left_out()
    pass_percent: Percent = left_out()
    time_limit_seconds: TimeLimit | None = None

    model_config = example(attempts_allowed=2, time_limit_seconds=900)

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        check_size(self.questions or ())
        return self


class Choice(BaseModel):
    choice_id: UUID
    text: str
    correct: bool | None = Field(description="Null for who may not see the answers")


class Question(BaseModel):
    question_id: UUID
    kind: QuestionKind
    text: str
    points: Amount
    choices: list[Choice]
    answer: bool | NumberAnswer | TextAnswer | None = Field(
        description="Of other questions than those of choice; null for who may not see it"
    )


class _QuizHead(BaseModel):
    quiz_id: UUID
    quiz_version: int = Field(description="Also the ETag, where it is the latest")
    title: str
    attempts_allowed: int | None
    attempt_policy: AttemptPolicy
    max_score: Amount
    pass_percent: Amount
    time_limit_seconds: int | None
    created_at: datetime


class Quiz(_QuizHead):
    course_id: UUID
    questions: list[Question]


class QuizSummary(_QuizHead):
    """A quiz as its author's list shows it."""

    questions: int = Field(description="How many")
    lesson_ids: list[UUID] = Field(description="Of the lessons that show it")


def check_size(questions: Sequence[QuestionDraft]) -> None:
    """Refuse a quiz that its events could not carry.

    Raises:
        ValueError: told to the client.
    """
    characters = sum(_characters(question) for question in questions)
    if characters > MAX_QUIZ_CHARACTERS:
        raise ValueError(
            f"the texts of the questions have {characters:,} characters together; "
            f"{MAX_QUIZ_CHARACTERS:,} is the limit"
        )


def _characters(question: QuestionDraft) -> int:
    match question:
        case ChoiceQuestionDraft():
            return len(question.text) + sum(len(choice.text) for choice in question.choices)
        case TextQuestionDraft(answer=TextAnswer(accepted=accepted)):
            return len(question.text) + sum(len(text) for text in accepted)
        case _:
            return len(question.text)


# --- Assignments -----------------------------------------------------------------------------


class AssignmentCreate(Request):
    title: Title
    instructions: Body = ""
    max_points: Score
    due_at: AwareDatetime | None = None
    late_policy: LatePolicy = "accept"
    late_deduction_percent: Percent | None = Field(
        default=None, description="For each day begun after due_at; with the policy deduct only"
    )
    resubmissions_allowed: Resubmissions | None = Field(
        default=None, description="Default: no limit"
    )

    model_config = example(
        title="Essay on zero",
        instructions="Two pages.",
        max_points="20",
        due_at="2026-03-01T22:59:00Z",
        late_policy="deduct",
        late_deduction_percent="10",
        resubmissions_allowed=1,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_deduction(self.late_policy, self.late_deduction_percent)
        return self


class AssignmentPatch(Request):
    title: Title = left_out()
    instructions: Body = left_out()
    max_points: Score = left_out()
    due_at: AwareDatetime | None = None
    late_policy: LatePolicy = left_out()
    late_deduction_percent: Percent | None = None
    resubmissions_allowed: Resubmissions | None = None

    model_config = example(due_at="2026-03-08T22:59:00Z", late_policy="accept")


class _AssignmentHead(BaseModel):
    assignment_id: UUID
    course_id: UUID
    title: str
    max_points: Amount
    due_at: datetime | None
    late_policy: LatePolicy
    late_deduction_percent: Amount | None
    resubmissions_allowed: int | None
    version: int = Field(description="Also the ETag")
    created_at: datetime


class Assignment(_AssignmentHead):
    instructions: str


class AssignmentSummary(_AssignmentHead):
    """An assignment as its author's list shows it."""

    lesson_ids: list[UUID] = Field(description="Of the lessons that show it")


def check_deduction(policy: LatePolicy, percent: Decimal | None) -> None:
    """A deduction has a size, and nothing else has.

    Raises:
        ValueError: told to the client.
    """
    if (policy == "deduct") != (percent is not None):
        raise ValueError("late_deduction_percent goes with the late_policy deduct, and only there")


# --- Imports ---------------------------------------------------------------------------------


class CourseImport(ReferencedRow):
    slug: Slug
    title: Title
    description: Description = ""
    level: Label | None = None
    category: Label | None = None
    language: Language | None = None
    teacher: Reference
    status: CourseStatus = "published"
    created_at: AwareDatetime

    model_config = example(
        reference="course:AAA-2013J",
        slug="aaa-2013j",
        title="AAA, October 2013",
        teacher="teacher:AAA",
        created_at="2013-10-01T00:00:00Z",
    )


class ChapterImport(ReferencedRow):
    course: Reference
    title: OutlineTitle
    position: Position

    model_config = example(
        reference="chapter:AAA-2013J:1", course="course:AAA-2013J", title="Week 1", position=0
    )


class LessonImport(ReferencedRow):
    chapter: Reference
    title: OutlineTitle
    kind: LessonKind
    position: Position
    required: bool = True
    published: bool = True
    completes_on: CompletesOn | None = None
    quiz: Reference | None = None
    assignment: Reference | None = None
    body: Body | None = None
    address: Address | None = None

    model_config = example(
        reference="lesson:546614",
        chapter="chapter:AAA-2013J:1",
        title="Home page",
        kind="document",
        position=0,
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_kind(self.kind, self.completes_on, self.quiz is not None, self.assignment is not None)
        return self


class QuizImport(ReferencedRow):
    """Without questions, the results of a quiz that was taken elsewhere can still be imported."""

    course: Reference
    title: Title
    questions: tuple[QuestionDraft, ...] = Field(default=(), max_length=MAX_QUESTIONS)
    max_score: Score | None = None
    attempts_allowed: Count | None = None
    attempt_policy: AttemptPolicy = "latest"
    pass_percent: Percent = Decimal(40)
    time_limit_seconds: TimeLimit | None = None
    created_at: AwareDatetime | None = None

    model_config = example(
        reference="quiz:1758", course="course:AAA-2013J", title="CMA 1", max_score=100
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_size(self.questions)
        if not self.questions and self.max_score is None:
            raise ValueError("a quiz without questions needs its max_score")
        points = sum(question.points for question in self.questions)
        if self.questions and self.max_score is not None and self.max_score != points:
            raise ValueError(f"max_score is {self.max_score}, but the questions have {points}")
        return self


class AssignmentImport(ReferencedRow):
    course: Reference
    title: Title
    instructions: Body = ""
    max_points: Score
    due_at: AwareDatetime | None = None
    late_policy: LatePolicy = "accept"
    late_deduction_percent: Percent | None = None
    resubmissions_allowed: Resubmissions | None = None
    created_at: AwareDatetime | None = None

    model_config = example(
        reference="assignment:1752",
        course="course:AAA-2013J",
        title="TMA 1",
        max_points=100,
        due_at="2013-10-20T00:00:00Z",
    )

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        check_deduction(self.late_policy, self.late_deduction_percent)
        return self
