"""When daily reports are published, and when they are revised."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from coursestream_events import decode
from coursestream_events.courses import CourseCreated, CourseData
from coursestream_events.enrollment import EnrollmentData, StudentEnrolled, UserData, UserRegistered
from coursestream_events.progress import (
    LessonCompleted,
    LessonCompletionData,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
)
from services.reporting.app import SERVICE
from services.reporting.queries.daily_reports import daily_reports
from services.reporting.schemas.daily_reports import UngradedByAge
from services.reporting.service.commands.daily_reports import publish_daily_reports
from services.reporting.settings import ReportingSettings
from shared.database import connection, database_context
from tests.reporting.publishing import EventFeed
from tests.reporting.tables import empty_tables

ADA, COURSE, STUDENT = UUID(int=0xA1), UUID(int=0xC1), UUID(int=0xB1)


def at(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=UTC)


class School(EventFeed):
    """One course of Ada's, in New York; each completion is of another lesson."""

    async def open(self) -> None:
        opened = at("2025-01-01T12:00:00")
        person = UserData(occurred_at=opened, user_id=ADA, display_name="Ada", role="teacher")
        await self.publish(UserRegistered, person, ADA)
        course = CourseData(
            occurred_at=opened,
            course_id=COURSE,
            slug="a",
            title="A",
            status="published",
            teacher_id=ADA,
        )
        await self.publish(CourseCreated, course, COURSE)

    async def enroll(self, moment: datetime, student_id: UUID = STUDENT) -> None:
        enrollment = EnrollmentData(
            occurred_at=moment,
            course_id=COURSE,
            student_id=student_id,
            cycle=1,
            progress_from_cycle=1,
            enrolled_at=moment,
        )
        await self.publish(StudentEnrolled, enrollment, f"{COURSE}:{student_id}")

    async def complete(self, moment: datetime) -> None:
        done = LessonCompletionData(
            occurred_at=moment,
            course_id=COURSE,
            student_id=STUDENT,
            cycle=1,
            lesson_id=uuid4(),
            completed=0,
            required=0,
        )
        await self.publish(LessonCompleted, done, f"{COURSE}:{STUDENT}")

    async def submit(self, moment: datetime) -> None:
        """Submit an assignment that awaits its grade."""
        submitted = SubmissionData(
            occurred_at=moment,
            course_id=COURSE,
            student_id=STUDENT,
            cycle=1,
            submission_id=uuid4(),
            item_id=uuid4(),
            kind="assignment",
            attempt=1,
            status="submitted",
            submitted_at=moment,
            max_score=Decimal(100),
        )
        await self.publish(SubmissionReceived, submitted, f"{COURSE}:{STUDENT}")

    async def grade(self, moment: datetime, percent: Decimal) -> None:
        graded = SubmissionData(
            occurred_at=moment,
            course_id=COURSE,
            student_id=STUDENT,
            cycle=1,
            submission_id=UUID(int=0x51),
            item_id=UUID(int=0x61),
            kind="quiz",
            attempt=1,
            status="graded",
            submitted_at=moment,
            first_graded_at=moment,
            first_graded_by="key",
            graded_at=moment,
            graded_by="key",
            score=percent,
            percent=percent,
            max_score=Decimal(100),
            revision=1,
        )
        await self.publish(SubmissionGraded, graded, f"{COURSE}:{STUDENT}")


@pytest_asyncio.fixture
async def school(reporting: ReportingSettings) -> AsyncIterator[School]:
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = School()
        await opened.open()
        yield opened


async def execute(sql: str, *arguments: Any) -> None:
    async with connection() as pooled:
        await pooled.execute(sql, *arguments)


async def published(as_of: datetime) -> list[tuple[date, UUID | None, int, int]]:
    """(day, teacher, revision, lessons) of the reports published with this watermark."""
    await execute("UPDATE consumer_offsets SET watermark = $1", as_of)
    number = await publish_daily_reports()
    async with connection() as pooled:
        rows = await pooled.fetch("DELETE FROM outbox RETURNING value")
    events: list[Any] = [decode(row["value"]) for row in rows]
    assert len(events) == number
    for event in events:
        assert event.subject == str(event.data.report_id)
        assert event.aggregateversion == event.data.revision
    reports = [
        (e.data.report_date, e.data.teacher_id, e.data.revision, e.data.figures.lessons_completed)
        for e in events
    ]
    return sorted(reports, key=lambda each: (each[0], each[1] is not None))


async def read(day: date, teacher: UUID | None = None) -> list[tuple[UUID | None, int | None, int]]:
    reports = await daily_reports(day, teacher, 50, None)
    return [(each.teacher_id, each.revision, each.lessons_completed) for each in reports.items]


@pytest.mark.parametrize(
    ("day", "begins", "ends"),
    [
        (date(2025, 3, 9), at("2025-03-09T05:00:00"), at("2025-03-10T04:00:00")),
        (date(2025, 11, 2), at("2025-11-02T04:00:00"), at("2025-11-03T05:00:00")),
    ],
    ids=["23 hours", "25 hours"],
)
async def test_report_days_over_a_daylight_saving_change(
    school: School, day: date, begins: datetime, ends: datetime
) -> None:
    """The day in New York begins and ends at its midnights, however long it is."""
    second = datetime.resolution * 1_000_000
    for moment in (begins - second, begins, ends - second, ends):
        await school.complete(moment)
    eve = date.fromordinal(day.toordinal() - 1)
    assert await published(ends - second) == [(eve, None, 1, 1), (eve, ADA, 1, 1)]
    assert await published(ends) == [(day, None, 1, 2), (day, ADA, 1, 2)]
    assert await read(day) == [(None, 1, 2), (ADA, 1, 2)]


async def test_each_day_is_published_once_after_it_ended(school: School) -> None:
    """Not before all its events are applied; every day of an outage; none before the first run."""
    monday, tuesday, thursday = date(2025, 5, 5), date(2025, 5, 6), date(2025, 5, 8)
    await school.complete(at("2024-01-01T12:00:00"))
    await school.complete(at("2025-05-05T12:00:00"))
    await execute("UPDATE consumer_offsets SET watermark = NULL WHERE partition = 0")
    assert await publish_daily_reports() == 0
    assert await published(at("2025-05-06T12:00:00")) == [(monday, None, 1, 1), (monday, ADA, 1, 1)]
    assert await published(at("2025-05-06T13:00:00")) == []
    await school.complete(at("2025-05-08T12:00:00"))
    assert await published(at("2025-05-09T12:00:00")) == [
        (tuesday, None, 1, 0),
        (date(2025, 5, 7), None, 1, 0),
        (thursday, None, 1, 1),
        (thursday, ADA, 1, 1),
    ]
    # Days in progress and days before the first run can be read all the same.
    assert await read(date(2025, 5, 9)) == [(None, None, 0)]
    assert await read(date(2024, 1, 1)) == [(None, None, 1), (ADA, None, 1)]
    assert await read(thursday, ADA) == [(ADA, 1, 1)]


async def test_late_events_restate_a_day_that_was_already_reported(school: School) -> None:
    """At most once an hour, and only days that were published."""
    day, later = date(2025, 5, 5), at("2025-05-06T12:00:00")
    await school.complete(at("2025-05-05T12:00:00"))
    await published(later)
    await school.complete(at("2025-05-05T13:00:00"))
    await school.complete(at("2025-05-01T13:00:00"))
    assert await published(later) == []
    an_hour_passes = "UPDATE daily_reports SET published_at = published_at - interval '1 hour'"
    await execute(an_hour_passes)
    assert await published(later) == [(day, None, 2, 2), (day, ADA, 2, 2)]
    await school.complete(at("2025-05-05T14:00:00"))
    assert await published(later) == []
    await execute(an_hour_passes)
    assert await published(later) == [(day, None, 3, 3), (day, ADA, 3, 3)]
    await execute(an_hour_passes)
    assert await published(later) == []
    assert await read(day) == [(None, 3, 3), (ADA, 3, 3)]


async def test_the_event_carries_the_figures(school: School) -> None:
    await school.grade(at("2025-05-05T12:00:00"), Decimal("66.6667"))
    await execute("UPDATE consumer_offsets SET watermark = $1", at("2025-05-06T12:00:00"))
    assert await publish_daily_reports() == 2
    async with connection() as pooled:
        values = [row["value"] for row in await pooled.fetch("DELETE FROM outbox RETURNING value")]
    for value in values:
        figures = decode(value).data.figures
        assert (figures.submissions, figures.graded) == (1, 1)
        assert figures.quiz_average == Decimal("66.6667")
        assert figures.assignment_average is None


async def test_a_snapshot_counts_the_backlog_by_age(school: School) -> None:
    await school.enroll(at("2025-05-01T12:00:00"))
    await school.complete(at("2025-05-05T12:00:00"))
    today = datetime.now(ZoneInfo("America/New_York"))
    for days in (0, 1, 3, 7, 8, 14, 15, 40):
        await school.submit(today - timedelta(days=days))
    await published(at("2025-05-06T12:00:00"))
    [report] = (await daily_reports(date(2025, 5, 5), ADA, 50, None)).items
    assert report.snapshot is not None
    assert report.snapshot.ungraded == 8
    assert report.snapshot.ungraded_by_age == UngradedByAge(
        days_0_1=2,
        days_2_3=1,
        days_4_7=1,
        days_8_14=2,
        days_15_up=2,
        oldest_on=today.date() - timedelta(days=40),
    )


async def test_a_snapshot_is_taken_once_and_restates_nothing(school: School) -> None:
    await school.enroll(at("2025-05-01T12:00:00"))
    await school.complete(at("2025-05-05T12:00:00"))
    later = at("2025-05-06T12:00:00")
    await published(later)
    [first] = (await daily_reports(date(2025, 5, 5), ADA, 50, None)).items
    assert first.snapshot is not None
    assert (first.snapshot.students, first.snapshot.active_students) == (1, 0)
    # Enrolled and last active long ago.
    assert first.snapshot.students_at_risk == [STUDENT]
    assert not first.snapshot.more_at_risk
    # What moves alone is no reason for a revision.
    await school.enroll(at("2025-05-01T12:00:00"), student_id=UUID(int=0xB2))
    await execute("UPDATE daily_reports SET published_at = published_at - interval '1 hour'")
    assert await published(later) == []
    await school.complete(at("2025-05-05T13:00:00"))
    assert [revision for _, _, revision, _ in await published(later)] == [2, 2]
    [second] = (await daily_reports(date(2025, 5, 5), ADA, 50, None)).items
    assert (second.revision, second.snapshot) == (2, first.snapshot)


async def test_a_snapshot_names_a_hundred_students_at_risk_at_most(school: School) -> None:
    students = [UUID(int=0xB00 + number) for number in range(101)]
    for student in students:
        await school.enroll(at("2025-05-01T12:00:00"), student_id=student)
    await school.complete(at("2025-05-05T12:00:00"))
    await published(at("2025-05-06T12:00:00"))
    for teacher in (ADA, None):
        [report] = (await daily_reports(date(2025, 5, 5), teacher, 1, None)).items
        assert report.snapshot is not None
        named = report.snapshot.students_at_risk
        assert len(named) == 100
        assert set(named) < {*students, STUDENT}
        assert report.snapshot.more_at_risk
