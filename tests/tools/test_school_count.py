"""The independent count, on histories that can be counted by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from tools.school.count import (
    Course,
    Cycle,
    Lesson,
    Submission,
    course_figures,
    nearest_rank,
    percent_of,
    teacher_figures,
    turnarounds,
)

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def course() -> Course:
    """A course with two required lessons, one optional, one unpublished, and two students."""
    course = Course("c", "algebra-1", "Algebra", "ada", published=True)
    course.chapters.add("chapter")
    for name, required, published in (
        ("one", True, True),
        ("two", True, True),
        ("extra", False, True),
        ("hidden", True, False),
    ):
        course.lessons[name] = Lesson(name, "chapter", required, published)
    for student in ("mio", "kim"):
        course.cycles[student].append(Cycle(1, 1))
    return course


def hand_in(
    course: Course, name: str, item: str, attempt: int, percent: int | None, *, span: int = 1
) -> Submission:
    submission = Submission(
        submission_id=name,
        student_id="mio",
        span=span,
        item_id=item,
        kind="quiz" if item == "quiz" else "assignment",
        attempt=attempt,
        owner=course.owner,
        submitted_at=NOON,
        percent=None if percent is None else Decimal(percent),
        graded_owner=None if percent is None else course.owner,
    )
    course.submissions[name] = submission
    return submission


def test_completions_count_once_and_revoked_ones_do_not(course: Course) -> None:
    for lesson in ("one", "one", "two", "extra"):
        course.complete("mio", lesson)
    course.revoke("mio", "two")

    figures = course_figures(course)

    assert figures["lessons_completed"] == 2
    assert figures["completion_rate"] == 1 / 4
    assert (figures["lessons"], figures["students"], figures["active_students"]) == (3, 2, 1)


@pytest.mark.parametrize(("progress_from", "rate"), [(1, 2 / 4), (2, 1 / 4)])
def test_a_new_enrollment_counts_with_or_without_the_earlier_progress(
    course: Course, progress_from: int, rate: float
) -> None:
    course.complete("mio", "one")
    course.cycle("mio").closed = "withdrew"
    course.cycles["mio"].append(Cycle(2, progress_from))
    course.complete("mio", "two")

    figures = course_figures(course)

    assert (figures["enrollments"], figures["withdrawn"], figures["students"]) == (3, 1, 2)
    assert figures["completion_rate"] == rate
    assert figures["lessons_completed"] == 2


@pytest.mark.parametrize(("policy", "average"), [("highest", 90), ("latest", 70), ("first", 40)])
def test_the_attempt_that_the_policy_counts(course: Course, policy: str, average: int) -> None:
    course.policies["quiz"] = policy
    for attempt, percent in enumerate((40, 90, 70), 1):
        hand_in(course, f"attempt {attempt}", "quiz", attempt, percent)

    figures = course_figures(course)

    assert figures["quiz_average"] == average
    assert (figures["submissions"], figures["graded"], figures["ungraded"]) == (3, 3, 0)


def test_a_resubmission_waits_while_the_earlier_grade_stands(course: Course) -> None:
    hand_in(course, "first", "essay", 1, 80)
    hand_in(course, "second", "essay", 2, None)

    figures = course_figures(course)
    assert (figures["assignment_average"], figures["graded"], figures["ungraded"]) == (80, 1, 1)

    course.cycle("mio").closed = "removed"
    assert course_figures(course)["ungraded"] == 0


@pytest.mark.parametrize(("span", "average", "ungraded"), [(1, 60, 1), (2, 70, 0)])
def test_results_and_open_work_are_of_a_span(
    course: Course, span: int, average: int, ungraded: int
) -> None:
    hand_in(course, "first", "essay", 1, 80)
    hand_in(course, "drawing", "drawing", 1, None)
    course.cycle("mio").closed = "withdrew"
    course.cycles["mio"].append(Cycle(2, span))
    hand_in(course, "again", "essay", 2 if span == 1 else 1, 60, span=span)

    figures = course_figures(course)

    assert (figures["assignment_average"], figures["ungraded"]) == (average, ungraded)


def test_metrics_stay_with_the_owner_after_a_transfer(course: Course) -> None:
    course.complete("mio", "one")
    essay = hand_in(course, "essay", "essay", 1, None)
    course.owner = "bo"
    course.complete("mio", "two")
    essay.percent, essay.graded_owner = Decimal(50), "bo"

    ada, bo = teacher_figures([course], "ada"), teacher_figures([course], "bo")

    assert (ada["courses"], bo["courses"], bo["published_courses"]) == (0, 1, 1)
    assert (ada["lessons_completed"], bo["lessons_completed"]) == (1, 1)
    assert (ada["submissions"], ada["graded"], ada["assignment_average"]) == (1, 0, 50)
    assert (bo["submissions"], bo["graded"], bo["assignment_average"]) == (0, 1, None)
    assert (ada["completion_rate"], bo["completion_rate"]) == (None, 1 / 2)


def test_turnaround_counts_grades_by_persons_only(course: Course) -> None:
    slow, fast = (hand_in(course, name, name, 1, 50) for name in ("essay", "poem"))
    hand_in(course, "by key", "quiz", 1, 100).first_graded_at = NOON
    for submission, minutes in ((slow, 9), (fast, 2)):
        submission.first_graded_at = NOON + timedelta(minutes=minutes)
        submission.by_person = True

    assert turnarounds(course.submissions.values()) == [120, 540]
    assert nearest_rank([120, 540], 0.5) == 120
    assert nearest_rank([120, 540], 0.9) == 540


def test_percents_are_rounded_once_to_four_places() -> None:
    assert percent_of(Decimal(20), Decimal(30)) == Decimal("66.6667")
    assert percent_of(Decimal("0.000005"), Decimal(10)) == Decimal("0.0000")
    assert percent_of(Decimal("0.000015"), Decimal(10)) == Decimal("0.0002")
