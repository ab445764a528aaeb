"""What reporting answers."""

from datetime import date, datetime
from typing import Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

T = TypeVar("T")


class Turnaround(BaseModel):
    """Seconds from handing in to the first grade by a person."""

    mean: float
    median: float = Field(description="From a histogram; off by at most 5 %")
    p90: float = Field(description="From a histogram; off by at most 5 %")


class Figures(BaseModel):
    """Stock figures are today's; flow figures are restricted by ``from`` and ``to``."""

    chapters: int
    lessons: int
    students: int = Field(description="Distinct students with an open enrollment")
    active_students: int = Field(description="Of these, active on the last 30 calendar days")
    completion_rate: float | None = Field(description="0 to 1; null when nothing is required")
    ungraded: int
    lessons_completed: int
    submissions: int
    graded: int
    quiz_average: float | None = Field(description="Percent, 0 to 100")
    assignment_average: float | None = Field(description="Percent, 0 to 100")
    grading_turnaround_seconds: Turnaround | None
    last_activity_at: datetime | None = Field(description="Latest grading or authoring")


class TeacherPerformance(Figures):
    teacher_id: UUID
    display_name: str | None = Field(description="Null for an erased person")
    courses: int
    published_courses: int


class CoursePerformance(Figures):
    course_id: UUID
    slug: str
    title: str
    status: str
    teacher_id: UUID
    enrollments: int = Field(description="Ever")
    withdrawn: int


class Freshness(BaseModel):
    """How fresh an answer is."""

    as_of: datetime | None = Field(
        description="Up to then everything in Kafka is in the tables; null before the first time"
    )
    lag_seconds: float | None = Field(description="Now minus as_of, also when no worker lives")
    waiting: int = Field(description="Records that wait for the course that they refer to")
    set_aside: int = Field(description="Records in the dead letters")


class TrendPoint(BaseModel):
    """Flow figures of one step in time."""

    begins_on: date
    lessons_completed: int
    submissions: int
    graded: int
    quiz_average: float | None
    assignment_average: float | None


class DailyReport(BaseModel):
    """Flow figures of a teacher, or of the whole school, on one day."""

    report_id: UUID
    teacher_id: UUID | None = Field(description="Null: the whole school")
    display_name: str | None
    revision: int | None = Field(description="As published; null until the day is over")
    lessons_completed: int
    submissions: int
    graded: int
    quiz_average: float | None
    assignment_average: float | None


class LessonFunnel(BaseModel):
    """How far a course's students have come, lesson by lesson."""

    lesson_id: UUID
    chapter_title: str
    title: str
    kind: str
    required: bool
    students_done: int
    students: int = Field(description="With an open enrollment")


class CourseStudent(BaseModel):
    student_id: UUID
    display_name: str | None
    done: int = Field(description="Required lessons that are done")
    required: int
    completion_rate: float | None
    ungraded: int
    average: float | None = Field(description="Mean percent of the results")
    last_active_on: date | None


class Evidence(BaseModel):
    """Why a rule speaks for a student."""

    rule: Literal["inactive", "behind", "failing", "missing"]
    evidence: str


class AtRiskStudent(BaseModel):
    course_id: UUID
    slug: str
    student_id: UUID
    display_name: str | None
    reasons: list[Evidence]


class Single(Freshness, Generic[T]):
    """One row of figures, and how fresh it is."""

    item: T


class Report(Freshness, Generic[T]):
    """A page of figures."""

    model_config = ConfigDict(
        json_schema_extra={"description": "A page of figures, and how fresh they are."}
    )

    items: list[T]
    next_cursor: str | None = None
