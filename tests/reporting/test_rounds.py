"""Figures per span and round: what counts after a reset, a re-enrollment or a withdrawal."""

from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio

from coursestream_events import BY_EVENT
from coursestream_events.enrollment import StudentUnenrolled
from coursestream_events.progress import (
    LessonCompleted,
    SubmissionGraded,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from services.reporting.queries.audit import audit
from services.reporting.queries.course_progress import course_students
from services.reporting.schemas.courses import CourseStudent
from shared.text import EVERYTHING
from tests.reporting.homework import ESSAY, QUIZ, HomeworkSchool
from tests.reporting.school import BEGINNING, COURSE, STUDENT
from tests.reporting.tables import NO_KAFKA

DAY = timedelta(days=1)
LEARNER = BY_EVENT[LessonCompleted].topic.name, f"{COURSE}:{STUDENT}"


@pytest_asyncio.fixture
async def audited(unhurried: HomeworkSchool) -> AsyncIterator[HomeworkSchool]:
    """The tables equal a fold of the facts after each test."""
    yield unhurried
    report = await audit(NO_KAFKA)
    assert not report.differing, report.model_dump_json(indent=2)


async def the_student() -> CourseStudent:
    (student,) = (await course_students(COURSE, None, EVERYTHING, 2, None)).items
    return student


async def grade(school: HomeworkSchool, percent: int, **values: Any) -> None:
    whole = {"item_id": ESSAY, "percent": Decimal(percent), **values}
    await school.submit(BEGINNING + DAY, SubmissionGraded, **whole)


async def re_enroll(school: HomeworkSchool, progress_from_cycle: int) -> None:
    await school.enroll(StudentUnenrolled, reason="expired")
    await school.enroll(cycle=2, progress_from_cycle=progress_from_cycle)


async def test_a_reset_revokes_the_completions_of_its_span(audited: HomeworkSchool) -> None:
    await audited.complete(BEGINNING, 0, cycle=1)
    await audited.complete(BEGINNING, 1, cycle=2)
    await audited.enroll(cycle=2)
    assert (await the_student()).done == 2
    await audited.reset(cycle=2, from_cycle=1)
    assert (await the_student()).done == 0
    assert (await audited.figures()).lessons_completed == 0


async def test_a_lesson_completed_in_two_cycles_of_a_span_counts_once(
    audited: HomeworkSchool,
) -> None:
    await audited.complete(BEGINNING, 0, cycle=1)
    await re_enroll(audited, progress_from_cycle=1)
    await audited.complete(BEGINNING + DAY, 0, cycle=2)
    assert (await the_student()).done == 1


async def test_a_completion_outside_the_span_does_not_count(audited: HomeworkSchool) -> None:
    await re_enroll(audited, progress_from_cycle=2)
    await audited.complete(BEGINNING, 0, cycle=1)
    assert (await the_student()).done == 0
    await audited.complete(BEGINNING + DAY, 0, cycle=2)
    assert (await the_student()).done == 1


async def test_a_reset_revokes_nothing_before_its_span(audited: HomeworkSchool) -> None:
    await audited.complete(BEGINNING, 0, cycle=1)
    await audited.complete(BEGINNING, 1, cycle=2)
    await audited.reset(cycle=2, from_cycle=2)
    assert (await audited.figures()).lessons_completed == 1


@pytest.mark.parametrize(("cycle", "expected"), [(1, 1), (2, 0), (3, 0), (4, 1)])
async def test_a_reset_revokes_older_completions_that_arrive_later(
    audited: HomeworkSchool, cycle: int, expected: int
) -> None:
    """Also those between an older reset and it."""
    await audited.reset(cycle=2, from_cycle=2)
    audited.versions[LEARNER] += 1
    await audited.reset(cycle=3, from_cycle=2, round=3)
    audited.versions[LEARNER] -= 2
    await audited.complete(BEGINNING, cycle=cycle)
    assert (await audited.figures()).lessons_completed == expected


async def test_a_completion_after_a_reset_counts(audited: HomeworkSchool) -> None:
    await audited.reset()
    await audited.complete(BEGINNING)
    assert (await the_student()).done == 1


async def test_a_result_is_of_the_latest_round_with_a_grade(audited: HomeworkSchool) -> None:
    await grade(audited, 40)
    await audited.reset()
    assert (await audited.figures()).assignment_average == 40
    await audited.submit(BEGINNING + 2 * DAY, item_id=ESSAY, round=2)
    assert (await audited.figures()).assignment_average == 40
    await grade(audited, 90, round=2)
    figures = await audited.figures()
    assert figures.assignment_average == 90
    assert (figures.submissions, figures.graded) == (3, 2)


@pytest.mark.parametrize(
    ("policy", "expected"), [("highest", 60), ("first", 20), ("latest", 60), ("average", 40)]
)
async def test_an_attempt_policy_chooses_among_the_attempts_of_a_round(
    audited: HomeworkSchool, policy: str, expected: int
) -> None:
    await audited.set_quiz(None, attempt_policy=policy)
    await grade(audited, 100, item_id=QUIZ, kind="quiz")
    for attempt, percent in enumerate((20, 60), start=1):
        await grade(audited, percent, item_id=QUIZ, kind="quiz", round=2, attempt=attempt)
    assert (await audited.figures()).quiz_average == expected


async def test_a_re_enrollment_that_continues_the_span_has_one_result(
    audited: HomeworkSchool,
) -> None:
    await grade(audited, 40)
    await re_enroll(audited, progress_from_cycle=1)
    await grade(audited, 90, cycle=2, attempt=2)
    assert (await audited.figures()).assignment_average == 90
    assert (await the_student()).average == 90


async def test_grades_of_cycles_that_do_not_count_do_not_weigh_in_the_students_list(
    audited: HomeworkSchool,
) -> None:
    await grade(audited, 40)
    await re_enroll(audited, progress_from_cycle=2)
    assert (await the_student()).average is None
    await grade(audited, 90, cycle=2, progress_from_cycle=2)
    assert (await the_student()).average == 90
    # A period figure counts every fact, once for each span.
    assert (await audited.figures()).assignment_average == 65


async def test_after_a_withdrawal_the_latest_submission_left_awaits_its_grade(
    audited: HomeworkSchool,
) -> None:
    await audited.submit(BEGINNING, item_id=ESSAY)
    second: dict[str, Any] = {"submission_id": uuid4(), "item_id": ESSAY, "attempt": 2}
    await audited.submit(BEGINNING, **second)
    assert (await the_student()).ungraded == 1
    await audited.submit(BEGINNING, SubmissionWithdrawn, **second, status="withdrawn")
    assert (await the_student()).ungraded == 1


async def test_an_ungraded_submission_of_an_earlier_span_awaits_no_grade(
    audited: HomeworkSchool,
) -> None:
    await audited.submit(BEGINNING, item_id=ESSAY)
    await re_enroll(audited, progress_from_cycle=2)
    assert (await the_student()).ungraded == 0
    assert (await audited.figures()).ungraded == 0


@pytest.mark.parametrize("enrolled_last", [True, False])
async def test_the_order_of_enrollment_and_submission_makes_no_difference(
    audited: HomeworkSchool, enrolled_last: bool
) -> None:
    """They are in different topics."""
    student: dict[str, Any] = {"student_id": uuid4()}
    again: dict[str, Any] = {"cycle": 2, "progress_from_cycle": 2}
    if not enrolled_last:
        await audited.enroll(**student, **again)
    await audited.submit(BEGINNING, **student, **again, item_id=ESSAY)
    await audited.submit(BEGINNING, **student, item_id=QUIZ, kind="quiz")
    if enrolled_last:
        await audited.enroll(**student, **again)
    assert (await audited.figures()).ungraded == 1


async def test_returned_work_awaits_no_grade(audited: HomeworkSchool) -> None:
    first: dict[str, Any] = {"submission_id": uuid4(), "item_id": ESSAY}
    await audited.submit(BEGINNING, **first)
    await audited.submit(BEGINNING, SubmissionReturned, **first, status="returned")
    assert (await the_student()).ungraded == 0
    await audited.submit(BEGINNING, item_id=ESSAY, attempt=2)
    assert (await the_student()).ungraded == 1
