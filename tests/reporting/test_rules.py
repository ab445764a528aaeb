"""Cases that other platforms got wrong and that affect figures."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest_asyncio

from coursestream_events.courses import (
    CourseCreated,
    CourseDeleted,
    CourseTransferred,
    CourseTransferredData,
)
from coursestream_events.enrollment import (
    StudentUnenrolled,
)
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.reporting.school import ADA, GRACE, School
from tests.reporting.tables import empty_tables


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


async def test_a_completion_that_the_student_did_not_cause_is_no_activity(school: School) -> None:
    await school.enroll()
    await school.complete(datetime.now(UTC), by_student=False)
    figures = await school.figures()
    assert (figures.completion_rate, figures.active_students) == (0.5, 0)


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
    await school.submit(datetime(2025, 2, 1, tzinfo=UTC))
    before = await school.teacher(ADA)
    assert (before.courses, before.ungraded, before.submissions) == (1, 1, 1)

    await school.course(CourseDeleted)

    figures = await school.teacher(ADA)
    assert (figures.courses, figures.ungraded, figures.submissions) == (0, 0, 1)


async def test_a_deleted_course_stays_deleted_while_it_is_republished(school: School) -> None:
    await school.enroll()
    await school.course(CourseDeleted)

    await school.course(CourseCreated)

    figures = await school.teacher(ADA)
    assert (figures.courses, figures.students) == (0, 0)
