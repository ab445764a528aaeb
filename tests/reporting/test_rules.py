"""Rules that real platforms got wrong, as far as figures are about them; each by its name."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest_asyncio

from coursestream_events import Event
from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseDeleted,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CoursePublished,
    CourseTransferred,
    CourseTransferredData,
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
    SubmissionData,
    SubmissionReceived,
)
from services.reporting import queries
from services.reporting.app import SERVICE
from services.reporting.schemas import CoursePerformance, TeacherPerformance
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.reporting.publishing import Teller
from tests.reporting.test_fold import empty_tables

BEGINNING = datetime(2025, 1, 1, tzinfo=UTC)
ADA, GRACE, COURSE, STUDENT = (UUID(int=0xF00 + number) for number in range(4))
LESSONS = [UUID(int=0xE00 + number) for number in range(2)]


class School(Teller):
    """One course of Ada's with two required lessons."""

    async def open(self) -> None:
        for teacher in (ADA, GRACE):
            data = UserData(
                occurred_at=BEGINNING, user_id=teacher, display_name="A", role="teacher"
            )
            await self.tell(UserRegistered, data, str(teacher))
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
        await self.tell(CourseOutlineChanged, outline, str(COURSE))
        await self.course(CoursePublished)

    async def course(
        self, kind: type[Event], data: type[CourseData] = CourseData, **values: Any
    ) -> None:
        state = {"slug": "course", "title": "A course", "status": "published", "teacher_id": ADA}
        told = data(occurred_at=BEGINNING, course_id=COURSE, **{**state, **values})
        await self.tell(kind, told, str(COURSE))

    async def enroll(self, kind: type[Event] = StudentEnrolled, **values: Any) -> None:
        data = StudentUnenrolledData if kind is StudentUnenrolled else EnrollmentData
        stay = {"student_id": STUDENT, "cycle": 1, "progress_from_cycle": 1, **values}
        told = data(occurred_at=BEGINNING, course_id=COURSE, enrolled_at=BEGINNING, **stay)
        await self.tell(kind, told, f"{COURSE}:{stay['student_id']}")

    async def complete(self, at: datetime, lesson: int = 0, cycle: int = 1) -> None:
        told = LessonCompletionData(
            occurred_at=at, course_id=COURSE, student_id=STUDENT, cycle=cycle,
            lesson_id=LESSONS[lesson], completed=1, required=2,
        )  # fmt: skip
        await self.tell(LessonCompleted, told, f"{COURSE}:{STUDENT}")

    async def hand_in(self, at: datetime) -> None:
        told = SubmissionData(
            occurred_at=at, course_id=COURSE, student_id=STUDENT, cycle=1, submission_id=uuid4(),
            item_id=uuid4(), kind="assignment", attempt=1, status="submitted", submitted_at=at,
            max_score=Decimal(10),
        )  # fmt: skip
        await self.tell(SubmissionReceived, told, f"{COURSE}:{STUDENT}")

    async def figures(self) -> CoursePerformance:
        return (await queries.course_performance(COURSE, queries.Period())).item

    async def teacher(self, teacher_id: UUID) -> TeacherPerformance:
        return (await queries.teacher_performance(teacher_id, queries.Period())).item


@pytest_asyncio.fixture
async def school(reporting: ReportingSettings) -> AsyncIterator[School]:
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = School()
        await opened.open()
        yield opened


async def test_enrolled_but_never_active(school: School) -> None:
    await school.enroll()

    figures = await school.figures()
    assert (figures.students, figures.active_students) == (1, 0)
    assert (figures.completion_rate, figures.lessons_completed) == (0, 0)


async def test_unenrolled_students_leave_the_counts_but_keep_their_facts(school: School) -> None:
    await school.enroll()
    await school.complete(datetime.now(UTC))
    before = await school.figures()
    assert (before.students, before.active_students, before.completion_rate) == (1, 1, 0.5)

    await school.enroll(StudentUnenrolled, reason="withdrew")

    figures = await school.figures()
    assert (figures.students, figures.active_students, figures.completion_rate) == (0, 0, None)
    assert (figures.enrollments, figures.withdrawn, figures.lessons_completed) == (1, 1, 1)


async def test_a_transfer_that_arrives_late_moves_the_facts_after_it(school: School) -> None:
    await school.enroll()
    await school.complete(datetime(2025, 2, 1, tzinfo=UTC), lesson=0)
    await school.complete(datetime(2025, 4, 1, tzinfo=UTC), lesson=1)
    assert (await school.teacher(ADA)).lessons_completed == 2

    await school.course(
        CourseTransferred,
        CourseTransferredData,
        teacher_id=GRACE,
        from_teacher_id=ADA,
        to_teacher_id=GRACE,
        effective_at=datetime(2025, 3, 1, tzinfo=UTC),
    )

    ada, grace = await school.teacher(ADA), await school.teacher(GRACE)
    assert (ada.lessons_completed, grace.lessons_completed) == (1, 1)
    assert (ada.courses, grace.courses) == (0, 1)
    assert (ada.completion_rate, grace.completion_rate) == (None, 1)


async def test_deletion_of_a_course_with_open_work(school: School) -> None:
    await school.enroll()
    await school.hand_in(datetime(2025, 2, 1, tzinfo=UTC))
    before = await school.teacher(ADA)
    assert (before.courses, before.ungraded, before.submissions) == (1, 1, 1)

    await school.course(CourseDeleted)

    figures = await school.teacher(ADA)
    assert (figures.courses, figures.ungraded, figures.submissions) == (0, 0, 1)
