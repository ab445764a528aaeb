"""When missing work puts a student at risk; each test is a rule.

The student is active and never behind, so no other rule flags them.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from coursestream_events import BY_EVENT, Event
from coursestream_events.courses import (
    AssignmentPublished,
    AssignmentPublishedData,
    CourseDeleted,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
)
from coursestream_events.enrollment import StudentUnenrolled
from coursestream_events.progress import (
    SubmissionData,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.reporting.app import SERVICE
from services.reporting.queries.at_risk import students_at_risk
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.reporting.school import BEGINNING, COURSE, STUDENT, School
from tests.reporting.tables import empty_tables

ESSAY, DRAWING = UUID(int=0xD01), UUID(int=0xD02)
YESTERDAY, TOMORROW = now() - timedelta(days=1), now() + timedelta(days=1)
# In New York, where the school is, it is still the first.
ON_THE_FIRST = datetime(2025, 3, 2, 3, tzinfo=UTC)
MISSING = {"missing": "1 not submitted; the earliest, Essay, was due on 2025-03-01"}


class HomeworkSchool(School):
    """A course whose lessons are an essay and a drawing."""

    outline_version = 1

    async def set_outline(self, *assignments: UUID, published: bool = True) -> None:
        self.outline_version += 1
        lessons = tuple(
            OutlineLesson(
                lesson_id=UUID(int=0xE10 + position), title="Homework", kind="assignment",
                position=position, required=False, published=published, completes_on="submit",
                assignment_id=assignment,
            )
            for position, assignment in enumerate(assignments)
        )  # fmt: skip
        chapter = OutlineChapter(chapter_id=uuid4(), title="All", position=0, lessons=lessons)
        outline = CourseOutlineChangedData(
            occurred_at=BEGINNING, course_id=COURSE, outline_version=self.outline_version,
            chapters=(chapter,),
        )  # fmt: skip
        await self.publish(CourseOutlineChanged, outline, COURSE)

    async def set_due(
        self, due_at: datetime | None, assignment: UUID = ESSAY, title: str = "Essay"
    ) -> None:
        data = AssignmentPublishedData(
            occurred_at=BEGINNING, course_id=COURSE, assignment_id=assignment, title=title,
            max_points=Decimal(10), due_at=due_at,
        )  # fmt: skip
        await self.publish(AssignmentPublished, data, COURSE)

    async def submit_essay(
        self, event: type[Event] = SubmissionReceived, status: str = "submitted", **values: Any
    ) -> None:
        whole = {"cycle": 1, "submission_id": UUID(int=0xD11), **values}
        data = SubmissionData(
            occurred_at=now(), course_id=COURSE, student_id=STUDENT, item_id=ESSAY, attempt=1,
            kind="assignment", status=status, submitted_at=now(), max_score=Decimal(10), **whole,
        )  # fmt: skip
        await self.publish(event, data, f"{COURSE}:{STUDENT}")

    async def reasons(self) -> dict[str, str]:
        """Rules with their evidence; empty when the student is not listed."""
        report = await students_at_risk(None, 14, 50, None)
        return {each.rule: each.evidence for item in report.items for each in item.reasons}


@pytest_asyncio.fixture
async def school(reporting: ReportingSettings) -> AsyncIterator[HomeworkSchool]:
    """The essay was due on the first, and nobody has submitted anything."""
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = HomeworkSchool()
        await opened.open()
        await opened.set_due(ON_THE_FIRST)
        await opened.set_outline(ESSAY, DRAWING)
        await opened.enroll()
        await opened.complete(now())
        yield opened


async def test_overdue_work_without_a_submission_is_missing(school: HomeworkSchool) -> None:
    assert await school.reasons() == MISSING


async def test_evidence_names_the_earliest_of_several_assignments(school: HomeworkSchool) -> None:
    await school.set_due(YESTERDAY, DRAWING, "Drawing")
    assert await school.reasons() == {"missing": MISSING["missing"].replace("1", "2", 1)}


async def test_an_assignment_in_two_lessons_is_missing_once(school: HomeworkSchool) -> None:
    await school.set_outline(ESSAY, ESSAY)
    assert await school.reasons() == MISSING


async def test_submitted_work_is_not_missing(school: HomeworkSchool) -> None:
    await school.submit_essay()
    assert await school.reasons() == {}


async def test_returned_work_is_not_missing(school: HomeworkSchool) -> None:
    await school.submit_essay(SubmissionReturned, "returned")
    assert await school.reasons() == {}


async def test_withdrawn_work_is_missing(school: HomeworkSchool) -> None:
    await school.submit_essay()
    await school.submit_essay(SubmissionWithdrawn, "withdrawn")
    assert await school.reasons() == MISSING


async def test_a_submission_counts_for_its_student_only(school: HomeworkSchool) -> None:
    await school.submit_essay()
    await school.enroll(student_id=(other := uuid4()))
    (item,) = (await students_at_risk(None, 14, 50, None)).items
    assert item.student_id == other
    assert MISSING["missing"] in {each.evidence for each in item.reasons}


@pytest.mark.parametrize(
    ("progress_from_cycle", "expected"), [(1, {}), (2, MISSING)], ids=["kept", "fresh"]
)
async def test_work_of_an_earlier_cycle_counts_if_its_progress_counts(
    school: HomeworkSchool, progress_from_cycle: int, expected: dict[str, str]
) -> None:
    await school.submit_essay()
    await school.enroll(StudentUnenrolled, reason="expired")
    await school.enroll(cycle=2, progress_from_cycle=progress_from_cycle)
    await school.complete(now(), cycle=2)
    assert await school.reasons() == expected


async def test_unenrolled_students_have_no_missing_work(school: HomeworkSchool) -> None:
    await school.enroll(StudentUnenrolled, reason="withdrew")
    assert await school.reasons() == {}


@pytest.mark.parametrize("due_at", [TOMORROW, None], ids=["tomorrow", "never"])
async def test_work_that_is_not_due_yet_is_not_missing(
    school: HomeworkSchool, due_at: datetime | None
) -> None:
    await school.set_due(due_at)
    assert await school.reasons() == {}


async def test_an_older_due_date_that_arrives_late_is_ignored(school: HomeworkSchool) -> None:
    """As after a redrive."""
    latest = BY_EVENT[AssignmentPublished].topic.name, str(COURSE)
    school.versions[latest] += 1
    await school.set_due(TOMORROW)
    school.versions[latest] -= 2
    await school.set_due(YESTERDAY)
    assert await school.reasons() == {}


async def test_work_of_an_unpublished_lesson_is_not_missing(school: HomeworkSchool) -> None:
    await school.set_outline(ESSAY, published=False)
    assert await school.reasons() == {}


async def test_an_assignment_removed_from_the_outline_is_not_missing(
    school: HomeworkSchool,
) -> None:
    await school.set_outline(DRAWING)
    assert await school.reasons() == {}


async def test_work_of_a_deleted_course_is_not_missing(school: HomeworkSchool) -> None:
    await school.course(CourseDeleted)
    assert await school.reasons() == {}
