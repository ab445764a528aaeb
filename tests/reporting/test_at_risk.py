"""The rules by which a student is at risk for missing work; each test is a rule.

The student learns each day and is never behind, so nothing else speaks for them.
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
from services.reporting import queries
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.reporting.test_fold import empty_tables
from tests.reporting.test_rules import BEGINNING, COURSE, STUDENT, School

ESSAY, DRAWING = UUID(int=0xD01), UUID(int=0xD02)
YESTERDAY, TOMORROW = now() - timedelta(days=1), now() + timedelta(days=1)
# In New York, where the school is, it is still the first.
ON_THE_FIRST = datetime(2025, 3, 2, 3, tzinfo=UTC)
MISSING = {"missing": "1 not handed in; the earliest, Essay, was due on 2025-03-01"}


class Homework(School):
    """A course whose lessons are an essay and a drawing."""

    outline_version = 1

    async def show(self, *assignments: UUID, published: bool = True) -> None:
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
        await self.tell(CourseOutlineChanged, outline, COURSE)

    async def set_due(
        self, due_at: datetime | None, assignment: UUID = ESSAY, title: str = "Essay"
    ) -> None:
        told = AssignmentPublishedData(
            occurred_at=BEGINNING, course_id=COURSE, assignment_id=assignment, title=title,
            max_points=Decimal(10), due_at=due_at,
        )  # fmt: skip
        await self.tell(AssignmentPublished, told, COURSE)

    async def hand_in_essay(
        self, event: type[Event] = SubmissionReceived, status: str = "submitted", **values: Any
    ) -> None:
        whole = {"cycle": 1, "submission_id": UUID(int=0xD11), **values}
        told = SubmissionData(
            occurred_at=now(), course_id=COURSE, student_id=STUDENT, item_id=ESSAY, attempt=1,
            kind="assignment", status=status, submitted_at=now(), max_score=Decimal(10), **whole,
        )  # fmt: skip
        await self.tell(event, told, f"{COURSE}:{STUDENT}")

    async def reasons(self) -> dict[str, str]:
        """Rule and evidence; none when the student is not listed."""
        report = await queries.students_at_risk(None, 14, 50, None)
        return {each.rule: each.evidence for item in report.items for each in item.reasons}


@pytest_asyncio.fixture
async def school(reporting: ReportingSettings) -> AsyncIterator[Homework]:
    """The essay was due on the first, and nobody has handed in anything."""
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = Homework()
        await opened.open()
        await opened.set_due(ON_THE_FIRST)
        await opened.show(ESSAY, DRAWING)
        await opened.enroll()
        await opened.complete(now())
        yield opened


async def test_work_that_was_due_and_is_not_handed_in_is_missing(school: Homework) -> None:
    assert await school.reasons() == MISSING


async def test_of_several_the_earliest_is_named(school: Homework) -> None:
    await school.set_due(YESTERDAY, DRAWING, "Drawing")
    assert await school.reasons() == {"missing": MISSING["missing"].replace("1", "2", 1)}


async def test_work_that_stands_in_two_lessons_is_missing_once(school: Homework) -> None:
    await school.show(ESSAY, ESSAY)
    assert await school.reasons() == MISSING


async def test_work_that_was_handed_in_is_not_missing(school: Homework) -> None:
    await school.hand_in_essay()
    assert await school.reasons() == {}


async def test_work_that_was_returned_had_been_handed_in(school: Homework) -> None:
    await school.hand_in_essay(SubmissionReturned, "returned")
    assert await school.reasons() == {}


async def test_work_that_was_withdrawn_is_missing(school: Homework) -> None:
    await school.hand_in_essay()
    await school.hand_in_essay(SubmissionWithdrawn, "withdrawn")
    assert await school.reasons() == MISSING


async def test_the_work_of_one_student_is_not_another_ones(school: Homework) -> None:
    await school.hand_in_essay()
    await school.enroll(student_id=(other := uuid4()))
    (item,) = (await queries.students_at_risk(None, 14, 50, None)).items
    assert item.student_id == other
    assert MISSING["missing"] in {each.evidence for each in item.reasons}


@pytest.mark.parametrize(
    ("progress_from_cycle", "expected"), [(1, {}), (2, MISSING)], ids=["kept", "begun anew"]
)
async def test_work_of_an_earlier_stay_counts_where_its_progress_does(
    school: Homework, progress_from_cycle: int, expected: dict[str, str]
) -> None:
    await school.hand_in_essay()
    await school.enroll(StudentUnenrolled, reason="expired")
    await school.enroll(cycle=2, progress_from_cycle=progress_from_cycle)
    await school.complete(now(), cycle=2)
    assert await school.reasons() == expected


async def test_whoever_left_misses_nothing(school: Homework) -> None:
    await school.enroll(StudentUnenrolled, reason="withdrew")
    assert await school.reasons() == {}


@pytest.mark.parametrize("due_at", [TOMORROW, None], ids=["tomorrow", "never"])
async def test_work_that_is_not_due_yet_is_not_missing(
    school: Homework, due_at: datetime | None
) -> None:
    await school.set_due(due_at)
    assert await school.reasons() == {}


async def test_older_news_of_a_due_date_that_come_late_change_nothing(school: Homework) -> None:
    """As after a redrive."""
    latest = BY_EVENT[AssignmentPublished].topic.name, str(COURSE)
    school.versions[latest] += 1
    await school.set_due(TOMORROW)
    school.versions[latest] -= 2
    await school.set_due(YESTERDAY)
    assert await school.reasons() == {}


async def test_work_of_an_unpublished_lesson_is_not_missing(school: Homework) -> None:
    await school.show(ESSAY, published=False)
    assert await school.reasons() == {}


async def test_work_that_was_removed_from_the_course_is_not_missing(school: Homework) -> None:
    await school.show(DRAWING)
    assert await school.reasons() == {}


async def test_work_of_a_deleted_course_is_not_missing(school: Homework) -> None:
    await school.course(CourseDeleted)
    assert await school.reasons() == {}
