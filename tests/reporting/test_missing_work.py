"""When missing work puts a student at risk; each test is a rule.

The student is active and never behind, so no other rule flags them.
"""

from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from coursestream_events import BY_EVENT
from coursestream_events.courses import AssignmentPublished, CourseArchived, CourseDeleted
from coursestream_events.enrollment import StudentUnenrolled
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from shared.clock import now
from tests.reporting.homework import (
    DRAWING,
    ESSAY,
    ON_THE_FIRST,
    QUIZ,
    TOMORROW,
    YESTERDAY,
    HomeworkSchool,
)
from tests.reporting.school import COURSE, STUDENT

MISSING = {"missing": "1 not submitted; the earliest, Essay, was due on 2025-03-01"}


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
    (item,) = await school.at_risk()
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


async def test_work_of_an_archived_course_is_not_missing(school: HomeworkSchool) -> None:
    await school.course(CourseArchived, status="archived")
    assert await school.reasons() == {}


async def test_work_that_does_not_count_is_not_missing(school: HomeworkSchool) -> None:
    await school.set_due(ON_THE_FIRST, counts=False)
    assert await school.reasons() == {}


async def test_work_that_was_due_before_the_enrollment_is_not_missing(
    school: HomeworkSchool,
) -> None:
    await school.enroll(enrolled_at=ON_THE_FIRST + timedelta(seconds=1))
    assert await school.reasons() == {}


async def test_work_is_not_missing_until_the_students_own_due_date(school: HomeworkSchool) -> None:
    await school.except_from(TOMORROW)
    assert await school.reasons() == {}
    await school.except_from(YESTERDAY)
    assert set(await school.reasons()) == {"missing"}
    await school.except_from(None)
    assert await school.reasons() == MISSING


async def test_an_own_due_date_is_of_one_student(school: HomeworkSchool) -> None:
    await school.except_from(TOMORROW)
    await school.enroll(student_id=(other := uuid4()))
    (item,) = await school.at_risk()
    assert item.student_id == other


async def test_an_older_exception_that_arrives_late_is_ignored(school: HomeworkSchool) -> None:
    """As after a redrive."""
    latest = BY_EVENT[AssessmentExceptionChanged].topic.name, f"{COURSE}:{STUDENT}"
    school.versions[latest] += 1
    await school.except_from(TOMORROW)
    school.versions[latest] -= 2
    await school.except_from(None)
    assert await school.reasons() == {}


async def test_a_quiz_is_missing_after_it_has_closed(school: HomeworkSchool) -> None:
    await school.set_outline(QUIZ)
    await school.set_quiz(TOMORROW)
    assert await school.reasons() == {}
    await school.set_quiz(ON_THE_FIRST)
    assert await school.reasons() == {"missing": MISSING["missing"].replace("Essay", "Test")}
    await school.except_from(TOMORROW, QUIZ)
    assert await school.reasons() == {}
    await school.except_from(None, QUIZ)
    await school.submit(now(), item_id=QUIZ, kind="quiz")
    assert await school.reasons() == {}


async def test_work_of_an_earlier_round_is_missing(school: HomeworkSchool) -> None:
    await school.submit_essay()
    await school.reset()
    assert await school.reasons() == MISSING
    await school.submit_essay(submission_id=uuid4(), round=2)
    assert await school.reasons() == {}


async def test_missing_work_puts_at_risk_from_a_number_of_items(school: HomeworkSchool) -> None:
    assert await school.reasons(missing_count=2) == {}
    await school.set_due(YESTERDAY, DRAWING, "Drawing")
    assert set(await school.reasons(missing_count=2)) == {"missing"}
