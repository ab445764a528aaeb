"""Rules that real platforms got wrong, as far as figures are about them; each by its name."""

import secrets
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest_asyncio

from deploy.local.stack import LocalStack
from services.reporting import queries
from services.reporting.app import SERVICE
from services.reporting.consumers import CONSUMER
from services.reporting.schemas import CoursePerformance, TeacherPerformance
from services.reporting.settings import ReportingSettings
from shared.consuming.consumer import Applied
from shared.consuming.records import Partition
from shared.database import database_context
from shared.database.migrations import migrate
from shared.events import BY_EVENT, Event, EventData, encode
from shared.events.courses import (
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
from shared.events.enrollment import (
    EnrolmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserRegistered,
)
from shared.events.progress import (
    LessonCompleted,
    LessonCompletionData,
    SubmissionData,
    SubmissionReceived,
)
from shared.outbox import fact
from shared.outbox.relay import partition_of
from tests.kernel.records import FakeRecord
from tests.reporting.test_fold import empty_tables

BEGINNING = datetime(2025, 1, 1, tzinfo=UTC)
ADA, GRACE, COURSE, STUDENT = (UUID(int=0xF00 + number) for number in range(4))
LESSONS = [UUID(int=0xE00 + number) for number in range(2)]


class School:
    """One course of Ada's with two lessons; what is told is applied at once, in New York's days."""

    def __init__(self) -> None:
        self._versions: dict[tuple[str, str], int] = defaultdict(int)
        self._offsets: dict[Partition, int] = defaultdict(int)

    async def tell(self, kind: type[Event], data: EventData, aggregate: str) -> None:
        topic = BY_EVENT[kind].topic.name
        self._versions[topic, aggregate] += 1
        event = fact(kind, data, aggregate=aggregate, version=self._versions[topic, aggregate])
        partition = Partition(topic, partition_of(topic, aggregate))
        offset = self._offsets[partition]
        record = FakeRecord(offset, encode(event), topic, partition.partition)
        assert isinstance(await CONSUMER.apply_batch([record], {partition: offset}), Applied)
        self._offsets[partition] += 1

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

    async def enrol(self, kind: type[Event] = StudentEnrolled, **values: Any) -> None:
        data = StudentUnenrolledData if kind is StudentUnenrolled else EnrolmentData
        told = data(
            occurred_at=BEGINNING, course_id=COURSE, student_id=STUDENT, cycle=1,
            progress_from_cycle=1, enrolled_at=BEGINNING, **values,
        )  # fmt: skip
        await self.tell(kind, told, f"{COURSE}:{STUDENT}")

    async def complete(self, at: datetime, lesson: int = 0) -> None:
        told = LessonCompletionData(
            occurred_at=at, course_id=COURSE, student_id=STUDENT, cycle=1,
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

    async def figures(self, day: date | None = None) -> CoursePerformance:
        period = queries.Period(day, day)
        return (await queries.course_performance(COURSE, period)).item

    async def teacher(self, teacher_id: UUID) -> TeacherPerformance:
        return (await queries.teacher_performance(teacher_id, queries.Period())).item


@pytest_asyncio.fixture
async def school(stack: LocalStack) -> AsyncIterator[School]:
    name = f"rules_{secrets.token_hex(4)}"
    urls = stack.create_databases(name)
    settings = ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": urls["reporting"],
            "kafka_bootstrap_servers": "unused:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )
    await migrate(SERVICE.schema, urls["reporting"])
    async with database_context(settings, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = School()
        await opened.open()
        yield opened
    stack.drop_databases(name)


async def test_enrolled_but_never_active(school: School) -> None:
    await school.enrol()

    figures = await school.figures()
    assert (figures.students, figures.active_students) == (1, 0)
    assert (figures.completion_rate, figures.lessons_completed) == (0, 0)


async def test_unenrolled_students_leave_the_counts_but_keep_their_facts(school: School) -> None:
    await school.enrol()
    await school.complete(datetime.now(UTC))
    before = await school.figures()
    assert (before.students, before.active_students, before.completion_rate) == (1, 1, 0.5)

    await school.enrol(StudentUnenrolled, reason="withdrew")

    figures = await school.figures()
    assert (figures.students, figures.active_students, figures.completion_rate) == (0, 0, None)
    assert (figures.enrollments, figures.withdrawn, figures.lessons_completed) == (1, 1, 1)


async def test_a_transfer_that_arrives_late_moves_the_facts_after_it(school: School) -> None:
    await school.enrol()
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
    await school.enrol()
    await school.hand_in(datetime(2025, 2, 1, tzinfo=UTC))
    before = await school.teacher(ADA)
    assert (before.courses, before.ungraded, before.submissions) == (1, 1, 1)

    await school.course(CourseDeleted)

    figures = await school.teacher(ADA)
    assert (figures.courses, figures.ungraded, figures.submissions) == (0, 0, 1)


async def test_report_days_over_a_daylight_saving_change(school: School) -> None:
    """In New York 9 March 2025 has 23 hours, and 2 November 25."""
    await school.enrol()
    await school.complete(datetime(2025, 3, 10, 3, 59, tzinfo=UTC), lesson=0)
    await school.complete(datetime(2025, 3, 10, 4, 0, tzinfo=UTC), lesson=1)
    await school.hand_in(datetime(2025, 11, 3, 4, 59, tzinfo=UTC))
    await school.hand_in(datetime(2025, 11, 3, 5, 0, tzinfo=UTC))

    for day in (9, 10):
        assert (await school.figures(date(2025, 3, day))).lessons_completed == 1
    for day in (2, 3):
        assert (await school.figures(date(2025, 11, day))).submissions == 1
