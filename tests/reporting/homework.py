"""A course whose lessons are an essay and a drawing."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from coursestream_events import Event
from coursestream_events.courses import (
    AssignmentPublished,
    AssignmentPublishedData,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
    QuizPublished,
    QuizPublishedData,
)
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    SubmissionReceived,
)
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.schemas.students import AtRiskStudent
from shared.clock import now
from tests.reporting.school import BEGINNING, COURSE, STUDENT, School

ESSAY, DRAWING, QUIZ = UUID(int=0xD01), UUID(int=0xD02), UUID(int=0xD03)
# In New York, where the school is, it is still the first.
ON_THE_FIRST = datetime(2025, 3, 2, 3, tzinfo=UTC)
YESTERDAY, TOMORROW = now() - timedelta(days=1), now() + timedelta(days=1)


class HomeworkSchool(School):
    outline_version = 1

    async def set_outline(
        self, *items: UUID, published: bool = True, required: bool = False
    ) -> None:
        self.outline_version += 1
        lessons = tuple(
            OutlineLesson(
                lesson_id=UUID(int=0xE00 + position), title="Homework", position=position,
                kind="quiz" if item == QUIZ else "assignment",
                required=required, published=published, completes_on="submit",
                quiz_id=item if item == QUIZ else None,
                assignment_id=None if item == QUIZ else item,
            )
            for position, item in enumerate(items)
        )  # fmt: skip
        chapter = OutlineChapter(chapter_id=uuid4(), title="All", position=0, lessons=lessons)
        outline = CourseOutlineChangedData(
            occurred_at=BEGINNING, course_id=COURSE, outline_version=self.outline_version,
            chapters=(chapter,),
        )  # fmt: skip
        await self.publish(CourseOutlineChanged, outline, COURSE)

    async def set_due(
        self,
        due_at: datetime | None,
        assignment: UUID = ESSAY,
        title: str = "Essay",
        counts: bool = True,
    ) -> None:
        data = AssignmentPublishedData(
            occurred_at=BEGINNING, course_id=COURSE, assignment_id=assignment, title=title,
            max_points=Decimal(10), due_at=due_at, counts=counts,
        )  # fmt: skip
        await self.publish(AssignmentPublished, data, COURSE)

    async def set_quiz(self, closes_at: datetime | None, **values: Any) -> None:
        data = QuizPublishedData(
            occurred_at=BEGINNING, course_id=COURSE, quiz_id=QUIZ, quiz_version=1, title="Test",
            questions=(), max_score=Decimal(10), pass_percent=Decimal(50), closes_at=closes_at,
            **{"attempt_policy": "highest", **values},
        )  # fmt: skip
        await self.publish(QuizPublished, data, COURSE)

    async def except_from(self, due_at: datetime | None, item: UUID = ESSAY) -> None:
        data = AssessmentExceptionData(
            occurred_at=now(), course_id=COURSE, student_id=STUDENT, cycle=1, item_id=item,
            kind="quiz" if item == QUIZ else "assignment", due_at=due_at,
        )  # fmt: skip
        await self.publish(AssessmentExceptionChanged, data, f"{COURSE}:{STUDENT}")

    async def submit_essay(
        self, event: type[Event] = SubmissionReceived, status: str = "submitted", **values: Any
    ) -> None:
        whole = {"submission_id": UUID(int=0xD11), "item_id": ESSAY, **values}
        await self.submit(now(), event, status=status, **whole)

    async def at_risk(self, **thresholds: int) -> list[AtRiskStudent]:
        page = await students_at_risk(AtRiskFilter(), AtRiskThresholds(**thresholds), 50, None)
        return page.items

    async def reasons(self, **thresholds: int) -> dict[str, str]:
        """Rules with their evidence; empty when the student is not listed."""
        return {
            each.rule: each.evidence
            for item in await self.at_risk(**thresholds)
            for each in item.reasons
        }
