"""Reconcile applies published events to a database that is older or has diverged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseOutlineChanged,
    CourseOutlineChangedData,
)
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    ProgressReset,
    ProgressResetData,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
)
from deploy.local.stack import LocalStack
from services.courses.service.recovery import PUBLISHER as COURSES
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.recovery import PUBLISHER as PROGRESS
from services.progress.service.repositories.submissions import insert_submissions
from shared.clock import now
from shared.database import transaction
from shared.outbox import new_event
from tests.kernel.recovering import event, opened, rows, settings_of
from tests.support.databases import migrated_databases


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "adoption") as found:
        yield found


async def test_reconcile_adopts_the_outline_of_a_draft(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course = uuid4()
    subject = str(course)
    created = event(
        CourseCreated, CourseData, subject, 1, course_id=course, slug=subject, title="Draft",
        status="draft", teacher_id=uuid4(),
    )  # fmt: skip
    async with opened(settings_of(stack, urls, "courses"), "courses"):
        async with transaction() as tx:
            await COURSES.adopt(tx, [created])
        for version in (2, 3):
            async with transaction() as tx:
                await COURSES.adopt(tx, [outline(course, version)])
        [row] = await rows(
            "SELECT version, outline_version FROM courses WHERE course_id = $1", course
        )
    assert tuple(row) == (3, 2)


async def test_reconcile_adopts_rounds_and_a_snapshot_publishes_them(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course, student, lesson, essay = (uuid4() for _ in range(4))
    subject = f"{course}:{student}"
    learner = {"course_id": course, "student_id": student, "cycle": 1}
    progress = {**learner, "lesson_id": lesson, "completed": 1, "required": 1}
    work = {
        **learner, "kind": "assignment", "item_id": essay, "attempt": 1, "status": "submitted",
        "submitted_at": now(), "max_score": 10,
    }  # fmt: skip
    first = {**work, "submission_id": uuid4(), "round": 1}
    second = {**work, "submission_id": uuid4(), "round": 2}
    events = [
        event(LessonCompleted, LessonCompletionData, subject, 1, **progress),
        event(SubmissionReceived, SubmissionData, subject, 2, **first),
        event(ProgressReset, ProgressResetData, subject, 3, **learner, from_cycle=1, round=2),
        event(SubmissionReceived, SubmissionData, subject, 4, **second),
    ]
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            await PROGRESS.adopt(tx, events)
        [row] = await rows("SELECT version, round FROM learners WHERE course_id = $1", course)
        async with transaction() as tx:
            [snapshot] = await PROGRESS.snapshots[0].load(tx, None, [subject])

    assert tuple(row) == (4, 2)
    assert [draft.event for draft in snapshot.drafts] == [
        ProgressReset,
        LessonCompletionRevoked,
        SubmissionReceived,
        SubmissionReceived,
    ]
    reset, _, *submissions = [draft.data for draft in snapshot.drafts]
    assert isinstance(reset, ProgressResetData)
    assert (reset.round, reset.from_cycle) == (2, 1)
    rounds = [data.round for data in submissions if isinstance(data, SubmissionData)]
    assert sorted(rounds) == [1, 2]


async def test_reconcile_adopts_exceptions_and_a_snapshot_publishes_them(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course, student, quiz, essay = (uuid4() for _ in range(4))
    subject = f"{course}:{student}"
    learner = {"course_id": course, "student_id": student, "cycle": 1}
    of_quiz = {**learner, "item_id": quiz, "kind": "quiz", "extra_seconds": 60}
    of_essay = {**learner, "item_id": essay, "kind": "assignment"}
    changed, data = AssessmentExceptionChanged, AssessmentExceptionData
    events = [
        event(changed, data, subject, 1, **of_quiz),
        event(changed, data, subject, 2, **of_essay, due_at=now()),
        event(changed, data, subject, 3, **of_essay),
    ]
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            lost = await PROGRESS.adopt(tx, events)
        async with transaction() as tx:
            [snapshot] = await PROGRESS.snapshots[0].load(tx, None, [subject])

    assert lost == [
        f"exception of student {student} for {each}: its reason" for each in (quiz, essay)
    ]
    published = [draft.data.model_dump() for draft in snapshot.drafts]
    terms = {each["item_id"]: (each["extra_seconds"], each["due_at"]) for each in published}
    # The second one was revoked.
    assert (snapshot.version, terms) == (3, {quiz: (60, None), essay: (0, None)})


async def test_reconcile_adopts_an_attempt_that_was_handed_in_under_more_time(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    """The exception may have been revoked before it could extend the restored attempt."""
    course, student, quiz = (uuid4() for _ in range(3))
    ends_at = now() - timedelta(minutes=30)
    known = SubmissionState(
        **ids_of(course, student), submission_id=uuid4(), kind="quiz", item_id=quiz,
        quiz_version=1, status="started", started_at=ends_at - timedelta(hours=1),
        expires_at=ends_at, max_score=Decimal(10),
    )  # fmt: skip
    later = ends_at + timedelta(minutes=10)
    handed_in = replace(known, status="submitted", submitted_at=later).event_data(later)
    received = new_event(SubmissionReceived, handed_in, aggregate=f"{course}:{student}", version=1)
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            await insert_submissions(tx, [known])
            await PROGRESS.adopt(tx, [received])
        [row] = await rows(
            "SELECT status, submitted_at, expires_at FROM submissions WHERE item_id = $1", quiz
        )
    assert tuple(row) == ("submitted", later, later)


async def test_reconcile_adopts_the_grade_that_the_log_has(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course, student, essay = (uuid4() for _ in range(3))
    subject, granted = f"{course}:{student}", now()
    known = SubmissionState(
        **ids_of(course, student), submission_id=uuid4(), kind="assignment", item_id=essay,
        status="submitted", submitted_at=granted, max_score=Decimal(10), never_late=True,
    ).graded(Decimal(8), "user", granted)  # fmt: skip
    graded = known.graded(Decimal(5), "user", granted).event_data(granted, imported=True)
    of_essay = {
        "course_id": course, "student_id": student, "cycle": 1, "item_id": essay,
        "kind": "assignment",
    }  # fmt: skip
    changed, data = AssessmentExceptionChanged, AssessmentExceptionData
    events = [
        event(changed, data, subject, 1, **of_essay, due_at=granted),
        event(changed, data, subject, 2, **of_essay),
        new_event(SubmissionGraded, graded, aggregate=subject, version=3),
    ]
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            await insert_submissions(tx, [known])
            lost = await PROGRESS.adopt(tx, events)
        [row] = await rows(
            "SELECT score, given_score, imported, extended_due_at FROM submissions"
            " WHERE item_id = $1",
            essay,
        )
    assert tuple(row) == (5, 5, False, granted)
    assert not [each for each in lost if str(known.submission_id) in each]


async def test_reconcile_adopts_all_terms_that_a_submission_is_graded_by(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course, student, essay = (uuid4() for _ in range(3))
    work = SubmissionState(
        **ids_of(course, student), submission_id=uuid4(), kind="assignment", item_id=essay,
        status="submitted", submitted_at=now(), max_score=Decimal(10), days_late=2,
        deduction_percent=Decimal(20), earns=False,
    )  # fmt: skip
    waived = work.graded(Decimal(8), "user", now(), waive_late_deduction=True)
    late = replace(work, submission_id=uuid4(), attempt=2).graded(Decimal(8), "user", now())
    again = replace(
        work, submission_id=uuid4(), attempt=3, days_late=0, deduction_percent=Decimal(0),
        never_late=True, earns=True,
    )  # fmt: skip
    subject = f"{course}:{student}"
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            events = [
                new_event(kind, each.event_data(now()), aggregate=subject, version=version)
                for version, (kind, each) in enumerate(
                    ((SubmissionGraded, waived), (SubmissionGraded, late),
                     (SubmissionReceived, again)), 1
                )
            ]  # fmt: skip
            await PROGRESS.adopt(tx, events)
        found = await rows(
            "SELECT score, given_score, late_deduction_waived, never_late, earns FROM submissions"
            " WHERE item_id = $1 ORDER BY attempt",
            essay,
        )
    assert [tuple(row) for row in found] == [
        (8, 8, True, False, False),
        (6, 8, False, False, False),
        (None, None, False, True, True),
    ]


def ids_of(course: UUID, student: UUID) -> dict[str, Any]:
    return {
        "course_id": course, "student_id": student, "cycle": 1, "progress_from_cycle": 1,
        "round": 1, "attempt": 1,
    }  # fmt: skip


def outline(course: UUID, version: int) -> CourseOutlineChanged:
    changed = event(
        CourseOutlineChanged, CourseOutlineChangedData, str(course), version,
        course_id=course, outline_version=version - 1, chapters=(),
    )  # fmt: skip
    assert isinstance(changed, CourseOutlineChanged)
    return changed
