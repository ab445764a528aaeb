"""Transitions of a submission."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from services.progress.grading import Lateness
from services.progress.service.aggregates.quiz import ScoredAnswers
from services.progress.service.aggregates.submission import SubmissionState

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = AT + timedelta(hours=1)
LATEST = AT + timedelta(hours=2)
GRADER = UUID(int=9)
STUDENT = UUID(int=3)
SCORED = ScoredAnswers(key_revision=1, score=None, questions=())


def submission(**values: Any) -> SubmissionState:
    state: dict[str, Any] = {
        "submission_id": UUID(int=1),
        "course_id": UUID(int=2),
        "student_id": STUDENT,
        "cycle": 1,
        "progress_from_cycle": 1,
        "round": 1,
        "kind": "assignment",
        "item_id": UUID(int=4),
        "attempt": 1,
        "status": "submitted",
        "submitted_at": AT,
        "max_score": Decimal(20),
    }
    return SubmissionState(**(state | values))


def test_a_first_grade_is_revision_1() -> None:
    graded = submission().graded(Decimal(15), "user", AT, grader_id=GRADER, feedback="Good.")

    assert (graded.status, graded.revision, graded.version) == ("graded", 1, 2)
    assert (graded.score, graded.percent) == (Decimal(15), Decimal(75))
    assert graded.previous_score is None
    assert (graded.first_graded_at, graded.first_graded_by) == (AT, "user")


def test_a_regrade_keeps_the_first_grading_and_the_feedback() -> None:
    first = submission().graded(Decimal(15), "user", AT, grader_id=GRADER, feedback="Good.")
    second = first.graded(Decimal(0), "key", LATER)

    assert second.revision == 2
    assert (second.score, second.previous_score) == (Decimal(0), Decimal(15))
    assert (second.graded_at, second.graded_by, second.grader_id) == (LATER, "key", None)
    assert (second.first_graded_at, second.first_graded_by) == (AT, "user")
    assert second.feedback == "Good."


@pytest.mark.parametrize(("given", "score"), [(12, 9), (2, 0), (20, 17)])
def test_late_work_loses_its_deduction_but_never_more_than_its_score(
    given: int, score: int
) -> None:
    graded = submission(days_late=2, deduction_percent=Decimal(15)).graded(
        Decimal(given), "user", AT
    )

    assert (graded.given_score, graded.score) == (Decimal(given), Decimal(score))


def late(days: int, percent: int) -> Lateness:
    return Lateness(days, Decimal(percent))


def test_other_late_terms_make_a_new_revision_that_keeps_grader_and_time() -> None:
    graded = submission(days_late=2, deduction_percent=Decimal(30)).graded(
        Decimal(12), "user", AT, grader_id=GRADER
    )

    again = graded.with_lateness(late(1, 15))

    assert (again.score, again.previous_score, again.revision) == (Decimal(9), Decimal(6), 2)
    assert (again.graded_at, again.grader_id, again.given_score) == (AT, GRADER, Decimal(12))
    assert again.version == graded.version + 1
    assert again.with_lateness(late(1, 15)) is again


def test_other_late_terms_of_ungraded_work_are_no_revision() -> None:
    later = submission().with_lateness(late(1, 15))

    assert (later.days_late, later.revision, later.version) == (1, 0, 2)


def test_a_returned_submission_stays_returned_under_other_late_terms() -> None:
    graded = submission(days_late=1, deduction_percent=Decimal(50)).graded(Decimal(20), "user", AT)

    again = graded.returned(LATER).with_lateness(late(0, 0))

    assert (again.status, again.score, again.revision) == ("returned", Decimal(20), 2)


def test_the_first_return_is_kept_by_later_ones_and_by_grades() -> None:
    first = submission().returned(AT)
    again = first.graded(Decimal(15), "user", LATER).returned(LATER)

    assert (first.returned_at, first.first_returned_at) == (AT, AT)
    assert (again.returned_at, again.first_returned_at) == (LATER, AT)


def test_a_waived_deduction_stays_waived_until_the_grader_decides_otherwise() -> None:
    work = submission(days_late=1, deduction_percent=Decimal(50))
    waived = work.graded(Decimal(20), "user", AT, waive_late_deduction=True)

    assert waived.score == Decimal(20)
    assert waived.with_lateness(late(2, 100)).score == Decimal(20)
    assert waived.graded(Decimal(16), "user", LATER).score == Decimal(16)
    assert waived.graded(Decimal(16), "user", LATER, waive_late_deduction=False).score == Decimal(6)


def test_imported_work_and_work_handed_in_after_its_return_are_never_late() -> None:
    work = submission(never_late=True)

    assert work.with_lateness(late(3, 45)) is work


def test_every_transition_but_a_new_key_revision_raises_the_version() -> None:
    started = submission(kind="quiz", status="started", submitted_at=None)

    assert started.with_answers("[]").version == 2
    assert started.submitted(AT, STUDENT, SCORED).version == 2
    assert submission().returned(AT).version == 2
    assert submission().withdrawn().version == 2
    assert submission().rekeyed(SCORED).version == 1


@pytest.mark.parametrize(
    ("before", "granted", "after"),
    [
        ((60, LATER), (90, LATEST), (90, LATEST)),
        ((60, LATEST), (90, LATER), (90, LATEST)),
        ((90, LATEST), (60, LATER), (90, LATEST)),
        ((60, LATER), (60, None), (60, None)),
        ((None, LATER), (None, LATEST), (None, LATEST)),
        ((None, None), (None, LATER), (None, None)),
    ],
)
def test_an_attempt_is_extended_and_never_shortened(
    before: tuple[int | None, datetime | None],
    granted: tuple[int | None, datetime | None],
    after: tuple[int | None, datetime | None],
) -> None:
    limit, ends_at = before
    attempt = submission(
        kind="quiz",
        status="started",
        submitted_at=None,
        time_limit_seconds=limit,
        expires_at=ends_at,
    )

    extended = attempt.extended(*granted)

    assert (extended.time_limit_seconds, extended.expires_at) == after
    assert extended.version == 1 + (before != after)


def test_an_attempt_expires_only_while_it_is_in_progress() -> None:
    attempt = submission(kind="quiz", status="started", submitted_at=None, expires_at=LATER)

    assert not attempt.is_expired(AT)
    assert attempt.is_expired(LATER)
    submitted = attempt.submitted(LATER, None, SCORED)
    assert not submitted.is_expired(LATER)
    assert submitted.was_submitted_by_expiry
    assert not attempt.submitted(AT, STUDENT, SCORED).was_submitted_by_expiry


def test_an_attempt_without_a_time_limit_never_expires() -> None:
    attempt = submission(kind="quiz", status="started", submitted_at=None)

    assert not attempt.is_expired(datetime.max.replace(tzinfo=UTC))


def test_events_carry_the_state_without_what_the_student_wrote() -> None:
    data = submission(text="My essay.").graded(Decimal(20), "user", LATER).event_data(LATER)

    assert (data.status, data.revision) == ("graded", 1)
    assert (data.score, data.percent) == (Decimal(20), Decimal(100))
    assert "essay" not in data.model_dump_json()
