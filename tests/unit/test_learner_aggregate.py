"""The learner aggregate: which events follow from what a student does."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from services.progress.errors import CourseIsArchived, NotEnrolled
from services.progress.service.aggregates.learner import (
    LearnerAggregate,
    LessonTimes,
    OutlineLesson,
    parse_learner_key,
)
from shared.errors import Erased

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
LATER = AT + timedelta(hours=1)


def learner(cycle: int = 1, progress_from_cycle: int = 1, **values: object) -> LearnerAggregate:
    state: dict[str, object] = {"open": True, "erased": False, "teacher_id": None, **values}
    return LearnerAggregate(
        course_id=UUID(int=1),
        student_id=UUID(int=2),
        version=0,
        cycle=cycle,
        progress_from_cycle=progress_from_cycle,
        round=1,
        **state,  # type: ignore[arg-type]
    )


def lesson(*, required: bool = True, published: bool = True) -> OutlineLesson:
    return OutlineLesson(uuid4(), "text", required, published, "view")


def names(of: LearnerAggregate) -> list[str]:
    return [event.name for event in of.events]


def test_starting_a_lesson_twice_in_a_cycle_publishes_one_event() -> None:
    student, page = learner(), lesson()

    student.start(page, AT)
    student.start(page, LATER)

    assert names(student) == ["LessonStarted"]
    assert student.has_started(page)
    assert not student.has_completed(page)


def test_credit_that_completes_no_course_leaves_it_open() -> None:
    student, only = learner(required=1), lesson()

    student.complete(only, AT, 1, completes_course=False)

    assert names(student) == ["LessonCompleted"]
    assert not student.course_completed


def test_a_saved_learner_goes_on_without_what_was_written() -> None:
    student, one, two = learner(required=1), lesson(), lesson(required=False)
    student.complete(one, AT, 1)
    student.mark_saved()

    student.complete(two, LATER, 1)

    assert names(student) == ["LessonCompleted"]
    assert student.changed == {(two.lesson_id, 1)}
    assert student.course_completed_at is None
    assert student.version == 3


def test_completing_the_last_required_lesson_completes_the_course() -> None:
    student, one, two = learner(required=2), lesson(), lesson()

    student.complete(one, AT, 1)
    assert (student.completed, student.percent) == (1, Decimal(50))
    student.complete(two, LATER, 1)

    assert names(student) == ["LessonCompleted", "LessonCompleted", "CourseCompleted"]
    assert [event.aggregateversion for event in student.events] == [1, 2, 3]
    assert [event.data.percent for event in student.events[:2]] == [50, 100]
    assert student.course_completed_at == LATER


def test_an_optional_or_unpublished_lesson_changes_no_counts() -> None:
    student = learner(required=1)

    student.complete(lesson(required=False), AT, 1)
    student.complete(lesson(published=False), AT, 1)

    assert (student.completed, student.required) == (0, 1)
    assert names(student) == ["LessonCompleted", "LessonCompleted"]


def test_a_course_without_required_lessons_is_never_completed() -> None:
    student = learner(required=0)

    student.complete(lesson(required=False), AT, 1)
    student.complete_course(AT)

    assert names(student) == ["LessonCompleted"]
    assert student.percent is None


def test_a_course_is_completed_once_per_cycle() -> None:
    student, page = learner(required=1), lesson()

    student.complete(page, AT, 1)
    student.revoke(page, LATER)
    student.complete(page, LATER, 1)

    assert names(student) == [
        "LessonCompleted",
        "CourseCompleted",
        "LessonCompletionRevoked",
        "LessonCompleted",
    ]


def test_the_course_completes_at_the_latest_completion_even_if_it_was_imported_first() -> None:
    student = learner(required=2)

    student.complete(lesson(), LATER, 1, imported=True)
    student.complete(lesson(), AT, 1, imported=True)

    assert student.events[-1].name == "CourseCompleted"
    assert student.events[-1].data.occurred_at == LATER
    assert all(event.data.imported for event in student.events)


def test_revoking_covers_every_cycle_that_counts_and_no_earlier_one() -> None:
    page = lesson()
    student = learner(cycle=3, progress_from_cycle=2, required=1, completed=1)
    student.times[page.lesson_id] = {cycle: LessonTimes(completed_at=AT) for cycle in (1, 2, 3)}

    student.revoke(page, LATER)

    assert [event.data.cycle for event in student.events] == [2, 3]
    assert [event.data.completed for event in student.events] == [1, 0]
    assert student.times[page.lesson_id][1].is_completed
    assert not student.has_completed(page)


def test_revoking_an_incomplete_lesson_changes_nothing() -> None:
    student = learner(required=1)

    student.revoke(lesson(), AT)

    assert (student.events, student.changed, student.completed) == ([], set(), 0)


def test_a_completion_outside_the_counting_cycles_is_recorded_but_not_counted() -> None:
    student, page = learner(cycle=2, progress_from_cycle=2, required=1), lesson()

    student.complete(page, AT, 1)

    assert student.completed == 0
    assert student.changed == {(page.lesson_id, 1)}
    assert student.has_completed_in(page, 1)
    assert not student.has_completed_in(page, 2)


def test_progress_kept_from_an_earlier_cycle_counts_in_the_current_one() -> None:
    page = lesson()
    student = learner(cycle=2, progress_from_cycle=1)
    student.times[page.lesson_id] = {1: LessonTimes(started_at=AT, completed_at=AT)}

    assert student.has_started(page)
    assert student.has_completed_in(page, 2)


def test_a_closed_enrollment_and_an_erased_student_are_rejected() -> None:
    learner().require_open()
    learner().require_not_erased()
    with pytest.raises(NotEnrolled):
        learner(open=False).require_open()
    with pytest.raises(Erased):
        learner(erased=True).require_not_erased()


def test_nothing_new_starts_in_an_archived_course() -> None:
    learner().require_not_archived()
    with pytest.raises(CourseIsArchived):
        learner(archived=True).require_not_archived()


def test_a_reset_begins_a_round_for_the_span() -> None:
    student = learner(cycle=3, progress_from_cycle=2)

    reset = student.reset(AT)

    assert (reset.from_cycle, reset.cycle, reset.round) == (2, 3, 2)
    assert (student.round, names(student)) == (2, ["ProgressReset"])


def test_a_lesson_is_completed_since_a_moment_in_the_cycles_that_count() -> None:
    page = lesson()
    student = learner(cycle=2, progress_from_cycle=2)
    student.times[page.lesson_id] = {
        1: LessonTimes(completed_at=LATER),
        2: LessonTimes(completed_at=AT),
    }

    assert student.has_completed_since(page, AT)
    assert not student.has_completed_since(page, LATER)


def test_events_name_the_aggregate_that_the_key_is_parsed_from() -> None:
    student = learner(required=3)

    student.complete(lesson(), AT, 1)

    assert parse_learner_key(student.events[0].subject) == student.key
    assert student.percent == Decimal("33.3333")
