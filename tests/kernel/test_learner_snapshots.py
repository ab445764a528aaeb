"""A snapshot of learners says what their events said."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events import Event
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    SubmissionGraded,
    SubmissionReceived,
)
from deploy.local.stack import LocalStack
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.recovery import PUBLISHER as PROGRESS
from shared.clock import now
from shared.database import transaction
from shared.outbox import new_event
from tests.kernel.recovering import event, opened, settings_of
from tests.support.databases import migrated_databases


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "snapshots") as found:
        yield found


async def test_a_snapshot_publishes_who_did_what_and_what_was_imported(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    """Only then does reporting count the same activity."""
    course, student, teacher = (uuid4() for _ in range(3))
    subject = f"{course}:{student}"
    learner = {"course_id": course, "student_id": student, "cycle": 1}
    moment = now()
    work = SubmissionState(
        **ids_of(course, student), submission_id=uuid4(), kind="quiz", item_id=uuid4(),
        status="submitted", submitted_at=moment, max_score=Decimal(10), imported=True,
    )  # fmt: skip

    def completed(version: int, actor: UUID | None, *, imported: bool) -> Event:
        counts = {"lesson_id": uuid4(), "completed": version, "required": 5, "imported": imported}
        done = event(LessonCompleted, LessonCompletionData, subject, version, **learner, **counts)
        return done.model_copy(update={"actorid": actor})

    def handed_in(version: int, actor: UUID | None) -> Event:
        submission = replace(work, submission_id=uuid4(), attempt=version, imported=False)
        data = submission.event_data(moment)
        received = new_event(SubmissionReceived, data, aggregate=subject, version=version)
        return received.model_copy(update={"actorid": actor})

    events = [
        completed(1, student, imported=False),
        completed(2, teacher, imported=False),
        completed(3, None, imported=False),
        completed(4, teacher, imported=True),
        event(CourseCompleted, LearnerData, subject, 5, **learner, imported=True),
        new_event(
            SubmissionReceived, work.event_data(moment, imported=True), aggregate=subject, version=6
        ),
        # What was imported may be graded here.
        new_event(
            SubmissionGraded,
            work.graded(Decimal(8), "user", moment).event_data(moment),
            aggregate=subject,
            version=7,
        ),
        handed_in(8, student),
        # By its expiry.
        handed_in(9, None),
    ]
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        async with transaction() as tx:
            await PROGRESS.adopt(tx, events)
        async with transaction() as tx:
            [snapshot] = await PROGRESS.snapshots[0].load(tx, None, [subject])

    def of(kind: type[Event]) -> set[tuple[UUID | None, bool]]:
        drafts = [draft for draft in snapshot.drafts if draft.event is kind]
        return {(draft.actor_id, draft.data.imported) for draft in drafts}

    assert of(LessonCompleted) == {
        (student, False), (teacher, False), (None, False), (teacher, True),
    }  # fmt: skip
    assert of(CourseCompleted) == of(SubmissionGraded) == {(None, True)}
    assert of(SubmissionReceived) == {(student, False), (None, False)}


def ids_of(course: UUID, student: UUID) -> dict[str, Any]:
    return {
        "course_id": course, "student_id": student, "cycle": 1, "progress_from_cycle": 1,
        "round": 1, "attempt": 1,
    }  # fmt: skip
