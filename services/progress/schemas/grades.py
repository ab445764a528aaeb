"""Grades of students in the assessments of a course."""

from typing import Any
from uuid import UUID

from pydantic import Field

from coursestream_events.progress import SubmissionKind
from services.progress.models.submissions import SubmissionStatus
from services.progress.schemas.assessments import TERMS_EXAMPLE, StudentTerms
from services.progress.schemas.fields import (
    ITEM_ID,
    STUDENT_ID,
    SUBMISSION_ID,
    Response,
)
from services.progress.schemas.progress import COUNTS_EXAMPLE, LessonCounts
from shared.http.bodies import example
from shared.http.fields import Percent, Score
from shared.http.pages import Page

_ASSESSMENT: dict[str, Any] = {
    "item_id": ITEM_ID,
    "kind": "quiz",
    "title": "Kepler's laws",
    "max_score": "10",
    "counts": True,
}
_MY_ASSESSMENT = {**_ASSESSMENT, **TERMS_EXAMPLE}
_GRADE: dict[str, Any] = {
    "item_id": ITEM_ID,
    "submission_id": SUBMISSION_ID,
    "status": "graded",
    "attempts": 1,
    "percent": 75,
    "passed": True,
}
_STUDENT: dict[str, Any] = {
    "student_id": STUDENT_ID,
    "cycle": 1,
    "open": True,
    **COUNTS_EXAMPLE,
    "grades": [_GRADE],
}


class Assessment(Response):
    """A quiz, in its latest version, or an assignment."""

    item_id: UUID = Field(description="The quiz or assignment")
    kind: SubmissionKind
    title: str
    max_score: Score
    counts: bool = Field(description="Whether missing it puts a student at risk")

    model_config = example(**_ASSESSMENT)


class MyAssessment(Assessment, StudentTerms):
    """An assessment with the student's own terms."""

    model_config = example(**_MY_ASSESSMENT)


class Grade(Response):
    """A student's result in one assessment that the student has attempted."""

    item_id: UUID = Field(description="The quiz or assignment")
    submission_id: UUID = Field(description="The latest attempt")
    status: SubmissionStatus = Field(description="Status of the latest attempt")
    attempts: int = Field(
        description="Attempts since the last reset, without returned and withdrawn ones"
    )
    percent: Percent | None = Field(description="The result that counts by the quiz's policy")
    passed: bool | None = Field(
        description="Null while nothing is graded, and for assignments, which have no pass mark"
    )

    model_config = example(**_GRADE)


class StudentGrades(LessonCounts):
    """A student's grades; ``completed``, ``required`` and ``percent`` count lessons."""

    student_id: UUID
    cycle: int = Field(description="Enrollment cycle")
    open: bool = Field(description="Whether the student is currently enrolled")
    grades: list[Grade]

    model_config = example(**_STUDENT)


class MyGrades(StudentGrades):
    """A student's own grades, as the review settings of the quizzes show them."""

    assessments: list[MyAssessment] = Field(description="All assessments, in outline order")

    model_config = example(**_STUDENT, assessments=[_MY_ASSESSMENT])


class Gradebook(Page[StudentGrades]):
    """One page of students with their grades."""

    assessments: list[Assessment] = Field(description="All assessments, in outline order")

    model_config = example(items=[_STUDENT], next_cursor=None, assessments=[_ASSESSMENT])
