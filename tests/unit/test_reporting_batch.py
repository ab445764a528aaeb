"""A batch of events, folded to the latest fact of each key."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import permutations
from typing import Any
from uuid import UUID

import pytest

from coursestream_events import Event, EventData
from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseDeleted,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CourseTransferred,
    CourseTransferredData,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    UserData,
    UserErased,
    UserErasedData,
    UserUpdated,
)
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    ProgressResetData,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
)
from services.reporting.service.handlers.batch import (
    Batch,
    CompletionState,
    CycleKey,
    LessonKey,
    ResetKey,
    StudentKey,
    UserState,
)
from shared.outbox import new_event

COURSE, OTHER_COURSE, STUDENT, LESSON = (UUID(int=number) for number in (2, 1, 3, 4))
ADA, GRACE = UUID(int=5), UUID(int=6)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


def event(kind: type[Event], data: EventData, version: int = 1, actor: UUID | None = None) -> Event:
    created = new_event(kind, data, aggregate="an-aggregate", version=version)
    return created.model_copy(update={"actorid": actor})


def course(kind: type[Event], version: int, **values: Any) -> Event:
    data = CourseTransferredData if kind is CourseTransferred else CourseData
    state = {"slug": "a", "title": "A", "status": "draft", "teacher_id": ADA, "course_id": COURSE}
    return event(kind, data(occurred_at=NOON, **{**state, **values}), version)


def user(version: int, name: str) -> Event:
    data = UserData(occurred_at=NOON, user_id=ADA, display_name=name, role="teacher")
    return event(UserUpdated, data, version)


def lesson(
    kind: type[Event],
    version: int,
    moment: datetime = NOON,
    actor: UUID | None = STUDENT,
    imported: bool = False,
) -> Event:
    data = LessonCompletionData(
        occurred_at=moment, course_id=COURSE, student_id=STUDENT, cycle=1, lesson_id=LESSON,
        completed=1, required=2, imported=imported,
    )  # fmt: skip
    return event(kind, data, version, actor)


def submission(
    kind: type[Event], version: int, actor: UUID | None = STUDENT, **values: Any
) -> Event:
    state: dict[str, Any] = {
        "course_id": COURSE, "student_id": STUDENT, "cycle": 1, "submission_id": UUID(int=7),
        "item_id": UUID(int=8), "kind": "assignment", "attempt": 1, "status": "submitted",
        "submitted_at": NOON, "max_score": Decimal(10),
    }  # fmt: skip
    return event(kind, SubmissionData(occurred_at=NOON, **{**state, **values}), version, actor)


def test_the_highest_version_wins_in_any_order() -> None:
    events = [user(1, "Ada"), user(2, "Ada L."), user(3, "Ada Lovelace")]
    for order in permutations(events):
        batch = Batch.of(order)
        assert batch.users == {ADA: UserState(3, "Ada Lovelace", "teacher", erased=False)}


def test_an_erasure_wins_whatever_its_version() -> None:
    erased = event(UserErased, UserErasedData(occurred_at=NOON, user_id=ADA), version=2)
    for order in permutations([user(1, "Ada"), erased, user(9, "Ada")]):
        assert Batch.of(order).users == {ADA: UserState(2, None, None, erased=True)}


def test_all_transfers_are_kept_beside_the_latest_state() -> None:
    times = {"from_teacher_id": ADA, "to_teacher_id": GRACE}
    batch = Batch.of(
        [
            course(CourseTransferred, 3, teacher_id=GRACE, effective_at=LATER, **times),
            course(CourseTransferred, 2, teacher_id=GRACE, effective_at=NOON, **times),
            course(CourseCreated, 1),
        ]
    )
    assert batch.courses[COURSE].version == 3
    assert set(batch.transfers) == {(COURSE, 2), (COURSE, 3)}
    assert batch.changes_courses


def test_a_deleted_course_is_marked() -> None:
    batch = Batch.of([course(CourseDeleted, 2), course(CourseCreated, 1)])
    assert batch.courses[COURSE].deleted


def test_an_outline_is_ordered_by_its_own_version() -> None:
    def outline(version: int, outline_version: int) -> Event:
        data = CourseOutlineChangedData(
            occurred_at=NOON, course_id=COURSE, outline_version=outline_version, chapters=()
        )
        return event(CourseOutlineChanged, data, version)

    batch = Batch.of([outline(9, 2), outline(5, 1)])
    assert batch.outlines[COURSE][0] == 2
    assert not batch.courses


@pytest.mark.parametrize(
    ("kinds", "revoked"),
    [
        ((LessonCompleted, LessonCompletionRevoked), True),
        ((LessonCompletionRevoked, LessonCompleted), False),
    ],
)
def test_a_completion_has_its_latest_state(kinds: tuple[type[Event], ...], revoked: bool) -> None:
    events = [lesson(kind, version) for version, kind in enumerate(kinds, 1)]
    for order in permutations(events):
        key = LessonKey(COURSE, STUDENT, 1, LESSON)
        assert Batch.of(order).completions == {key: CompletionState(2, NOON, revoked)}


def test_a_completed_course_has_its_latest_completion_in_each_cycle() -> None:
    def completed(version: int, cycle: int, moment: datetime) -> Event:
        data = LearnerData(occurred_at=moment, course_id=COURSE, student_id=STUDENT, cycle=cycle)
        return event(CourseCompleted, data, version)

    for order in permutations(
        [completed(2, 1, NOON), completed(4, 1, LATER), completed(9, 2, NOON)]
    ):
        assert Batch.of(order).course_completions == {
            CycleKey(COURSE, STUDENT, 1): (4, LATER),
            CycleKey(COURSE, STUDENT, 2): (9, NOON),
        }


def test_every_reset_is_kept_since_each_has_its_own_cycles() -> None:
    ids = {"course_id": COURSE, "student_id": STUDENT}
    first = ProgressResetData(occurred_at=NOON, cycle=1, from_cycle=1, round=2, **ids)
    second = ProgressResetData(occurred_at=NOON, cycle=3, from_cycle=2, round=3, **ids)
    batch = Batch.of([event(ProgressReset, second, 5), event(ProgressReset, first, 3)])
    assert batch.resets == {
        ResetKey(COURSE, STUDENT, 3): first,
        ResetKey(COURSE, STUDENT, 5): second,
    }
    assert not batch.student_activity


@pytest.mark.parametrize(("actor", "imported"), [(None, False), (ADA, False), (None, True)])
def test_only_the_student_or_an_import_makes_active(actor: UUID | None, imported: bool) -> None:
    """An outline change completes lessons too, and a deadline submits attempts."""
    for done in (lesson, submission):
        kind = LessonCompleted if done is lesson else SubmissionReceived
        batch = Batch.of([done(kind, 1, actor=actor, imported=imported)])
        assert bool(batch.student_activity) == imported


def test_a_start_that_is_no_activity_concerns_no_student() -> None:
    """It is no fact either, so no row of totals may be created for it."""
    data = LessonData(
        occurred_at=NOON, course_id=COURSE, student_id=STUDENT, cycle=1, lesson_id=LESSON
    )
    assert Batch.of([event(LessonStarted, data, actor=ADA)]).students == set()
    assert Batch.of([event(LessonStarted, data, actor=STUDENT)]).students
    assert Batch.of([lesson(LessonCompleted, 1, actor=ADA)]).students == {
        StudentKey(COURSE, STUDENT)
    }


def test_activity_moves_forward_only() -> None:
    batch = Batch.of([lesson(LessonCompleted, 1, LATER), lesson(LessonCompletionRevoked, 2, NOON)])
    assert batch.student_activity == {StudentKey(COURSE, STUDENT): LATER}


def test_authoring_counts_for_course_and_teacher() -> None:
    created = course(CourseCreated, 1).model_copy(update={"actorid": ADA})
    assert Batch.of([created]).teaching_activity == {
        ("course", COURSE): NOON,
        ("teacher", ADA): NOON,
    }
    imported = course(CourseCreated, 1)
    assert Batch.of([imported]).teaching_activity == {("course", COURSE): NOON}


def test_only_grading_by_a_user_is_teaching() -> None:
    grade: dict[str, Any] = {
        "status": "graded", "graded_at": LATER, "revision": 1, "percent": Decimal(50),
    }  # fmt: skip
    by_user = submission(SubmissionGraded, 2, **grade, graded_by="user", grader_id=GRACE)
    by_key = submission(SubmissionGraded, 2, **grade, graded_by="key")
    assert Batch.of([by_user]).teaching_activity == {
        ("course", COURSE): LATER,
        ("teacher", GRACE): LATER,
    }
    assert Batch.of([by_key]).teaching_activity == {}


def test_affected_courses_and_students_are_complete_and_ordered() -> None:
    enrolled = EnrollmentData(
        occurred_at=NOON, course_id=OTHER_COURSE, student_id=STUDENT, cycle=1,
        progress_from_cycle=1, enrolled_at=NOON,
    )  # fmt: skip
    batch = Batch.of([submission(SubmissionReceived, 1), event(StudentEnrolled, enrolled)])
    assert batch.course_ids == [OTHER_COURSE, COURSE]
    assert batch.students == {StudentKey(COURSE, STUDENT), StudentKey(OTHER_COURSE, STUDENT)}
    assert not batch.changes_courses
