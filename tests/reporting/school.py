"""A course that tests change event by event."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from coursestream_events import Event
from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CoursePublished,
    OutlineChapter,
    OutlineLesson,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserRegistered,
)
from coursestream_events.progress import (
    LessonCompleted,
    LessonCompletionData,
    ProgressReset,
    ProgressResetData,
    SubmissionData,
    SubmissionReceived,
)
from services.reporting.queries.performance import course_performance, teacher_performance
from services.reporting.queries.period import Period
from services.reporting.schemas.performance import CoursePerformance, TeacherPerformance
from tests.reporting.publishing import EventFeed

BEGINNING = datetime(2025, 1, 1, tzinfo=UTC)
ADA, GRACE, COURSE, STUDENT = (UUID(int=0xF00 + number) for number in range(4))
LESSONS = [UUID(int=0xE00 + number) for number in range(2)]


class School(EventFeed):
    """One course of Ada's with two required lessons."""

    async def open(self) -> None:
        for teacher in (ADA, GRACE):
            data = UserData(
                occurred_at=BEGINNING, user_id=teacher, display_name="A", role="teacher"
            )
            await self.publish(UserRegistered, data, str(teacher))
        await self.course(CourseCreated, status="draft")
        lessons = tuple(
            OutlineLesson(
                lesson_id=lesson, title="A lesson", kind="text", position=position,
                required=True, published=True, completes_on="view",
            )
            for position, lesson in enumerate(LESSONS)
        )  # fmt: skip
        chapter = OutlineChapter(chapter_id=uuid4(), title="All", position=0, lessons=lessons)
        outline = CourseOutlineChangedData(
            occurred_at=BEGINNING, course_id=COURSE, outline_version=1, chapters=(chapter,)
        )
        await self.publish(CourseOutlineChanged, outline, str(COURSE))
        await self.course(CoursePublished)

    async def course(
        self, event: type[Event], kind: type[CourseData] = CourseData, **values: Any
    ) -> None:
        state = {"slug": "course", "title": "A course", "status": "published", "teacher_id": ADA}
        data = kind(occurred_at=BEGINNING, course_id=COURSE, **{**state, **values})
        await self.publish(event, data, str(COURSE))

    async def enroll(self, event: type[Event] = StudentEnrolled, **values: Any) -> None:
        kind = StudentUnenrolledData if event is StudentUnenrolled else EnrollmentData
        cycle = {
            "student_id": STUDENT, "cycle": 1, "progress_from_cycle": 1, "enrolled_at": BEGINNING,
            "occurred_at": BEGINNING, **values,
        }  # fmt: skip
        data = kind(course_id=COURSE, **cycle)
        await self.publish(event, data, f"{COURSE}:{cycle['student_id']}")

    async def complete(
        self,
        at: datetime,
        lesson: int = 0,
        cycle: int = 1,
        student_id: UUID = STUDENT,
        by_student: bool = True,
    ) -> None:
        """Complete a lesson; not ``by_student``, as an outline change or a regrade does."""
        data = LessonCompletionData(
            occurred_at=at, course_id=COURSE, student_id=student_id, cycle=cycle,
            lesson_id=LESSONS[lesson], completed=1, required=2,
        )  # fmt: skip
        actor = student_id if by_student else None
        await self.publish(LessonCompleted, data, f"{COURSE}:{student_id}", actor)

    async def submit(
        self, at: datetime, event: type[Event] = SubmissionReceived, **values: Any
    ) -> None:
        """Publish an ungraded assignment; with a ``percent``, a graded one."""
        grade = {} if "percent" not in values else {"status": "graded", "revision": 1}
        whole = {
            "student_id": STUDENT, "submission_id": uuid4(), "item_id": uuid4(),
            "kind": "assignment", "cycle": 1, "attempt": 1, "status": "submitted", **grade,
            **values,
        }  # fmt: skip
        data = SubmissionData(
            occurred_at=at, course_id=COURSE, submitted_at=at, max_score=Decimal(10), **whole
        )
        await self.publish(event, data, f"{COURSE}:{data.student_id}", data.student_id)

    async def reset(self, cycle: int = 1, from_cycle: int = 1, round: int = 2) -> None:  # noqa: A002
        data = ProgressResetData(
            occurred_at=BEGINNING, course_id=COURSE, student_id=STUDENT, cycle=cycle,
            from_cycle=from_cycle, round=round,
        )  # fmt: skip
        await self.publish(ProgressReset, data, f"{COURSE}:{STUDENT}")

    async def figures(self) -> CoursePerformance:
        return (await course_performance(COURSE, Period())).item

    async def teacher(self, teacher_id: UUID) -> TeacherPerformance:
        return (await teacher_performance(teacher_id, Period())).item
