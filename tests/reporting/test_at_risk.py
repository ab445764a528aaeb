"""When inactivity, delay and low results put a student at risk; each test is a rule."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from coursestream_events.courses import CourseArchived
from coursestream_events.enrollment import StudentUnenrolled
from coursestream_events.progress import SubmissionGraded
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.schemas.students import AtRiskPage
from shared.clock import now
from tests.reporting.homework import DRAWING, ESSAY, QUIZ, HomeworkSchool
from tests.reporting.school import ADA, BEGINNING, COURSE, GRACE, LESSONS, STUDENT

LONG_AGO = BEGINNING + timedelta(days=1)


async def rules(school: HomeworkSchool, student: UUID = STUDENT, **thresholds: int) -> set[str]:
    return {
        reason.rule
        for each in await school.at_risk(**thresholds)
        for reason in each.reasons
        if each.student_id == student
    }


async def grade(school: HomeworkSchool, percent: int, item: UUID = DRAWING, **values: int) -> None:
    kind = "quiz" if item == QUIZ else "assignment"
    await school.submit(
        now(), SubmissionGraded, item_id=item, kind=kind, percent=Decimal(percent), **values
    )


async def test_a_student_is_not_at_risk_a_second_after_enrolling(
    unhurried: HomeworkSchool,
) -> None:
    """Not even where all others have completed every lesson."""
    for lesson in range(len(LESSONS)):
        await unhurried.complete(LONG_AGO, lesson)
    newcomer = uuid4()
    await unhurried.enroll(student_id=newcomer, enrolled_at=now())
    assert await rules(unhurried, newcomer) == set()


async def test_inactivity_counts_from_the_later_of_enrollment_and_activity(
    unhurried: HomeworkSchool,
) -> None:
    allows = "the rule allows 14 days"
    assert await unhurried.reasons() == {
        "inactive": f"not active since the enrollment on 2024-12-31; {allows}"
    }
    await unhurried.complete(LONG_AGO)
    assert await unhurried.reasons() == {"inactive": f"not active since 2025-01-01; {allows}"}
    await unhurried.enroll(cycle=2, enrolled_at=now() - timedelta(days=10))
    assert await unhurried.reasons() == {}
    assert set(await unhurried.reasons(inactive_days=5)) == {"inactive"}


async def test_a_student_who_completed_all_that_is_required_now_is_not_at_risk(
    unhurried: HomeworkSchool,
) -> None:
    for lesson in range(len(LESSONS)):
        await unhurried.complete(LONG_AGO, lesson)
    assert await unhurried.reasons() == {}
    await unhurried.set_outline(ESSAY, DRAWING, QUIZ, required=True)
    assert set(await unhurried.reasons()) == {"inactive"}


async def test_nobody_is_at_risk_in_an_archived_course(unhurried: HomeworkSchool) -> None:
    assert set(await unhurried.reasons()) == {"inactive"}
    await unhurried.course(CourseArchived, status="archived")
    assert await unhurried.reasons() == {}


@pytest.mark.parametrize(("behind_percent", "expected"), [(50, set()), (60, {"behind"})])
async def test_behind_is_a_percentage_of_the_median(
    unhurried: HomeworkSchool, behind_percent: int, expected: set[str]
) -> None:
    await unhurried.enroll(student_id=(faster := uuid4()))
    for lesson in range(len(LESSONS)):
        await unhurried.complete(now(), lesson)
        await unhurried.complete(now(), lesson, student_id=faster)
    await unhurried.enroll(student_id=(slower := uuid4()))
    await unhurried.complete(now(), 0, student_id=slower)
    assert await rules(unhurried, slower, behind_percent=behind_percent) == expected


async def test_failing_is_an_average_below_a_threshold(school: HomeworkSchool) -> None:
    await school.submit_essay()
    await grade(school, 65)
    assert await school.reasons() == {}
    reasons = await school.reasons(failing_percent=70)
    assert reasons == {"failing": "65.0 % on average, below 70 %"}


async def test_grades_of_cycles_that_do_not_count_do_not_weigh_at_risk(
    school: HomeworkSchool,
) -> None:
    await grade(school, 0, ESSAY)
    await school.enroll(StudentUnenrolled, reason="expired")
    await school.enroll(cycle=2, progress_from_cycle=2, enrolled_at=now())
    assert await school.reasons() == {}
    await grade(school, 30, ESSAY, cycle=2, progress_from_cycle=2)
    assert await school.reasons() == {"failing": "30.0 % on average, below 60 %"}


async def test_results_that_do_not_count_do_not_weigh_at_risk(school: HomeworkSchool) -> None:
    await school.submit_essay()
    await school.set_quiz(None, counts=False)
    await grade(school, 0, QUIZ)
    assert await school.reasons() == {}
    await school.set_quiz(None, counts=True)
    assert set(await school.reasons()) == {"failing"}


async def test_students_at_risk_are_filtered_and_counted(unhurried: HomeworkSchool) -> None:
    for _ in range(2):
        await unhurried.enroll(student_id=uuid4())

    async def listed(**wanted: object) -> AtRiskPage:
        return await students_at_risk(
            AtRiskFilter(**wanted),  # type: ignore[arg-type]
            AtRiskThresholds(),
            2,
            None,
            count=True,
        )

    for wanted in ({}, {"teacher_id": ADA}, {"course_id": COURSE}, {"rule": "inactive"}):
        page = await listed(**wanted)
        assert (len(page.items), page.total) == (2, 3), wanted
    for nobody in ({"teacher_id": GRACE}, {"course_id": uuid4()}, {"rule": "behind"}):
        page = await listed(**nobody)
        assert (len(page.items), page.total) == (0, 0), nobody
