"""Groups and the results of quiz attempts, adopted from the log after a restore."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events import Event
from coursestream_events.enrollment import (
    GroupCreated,
    GroupData,
    GroupDeleted,
    GroupMembersChanged,
)
from coursestream_events.progress import (
    QuestionResult,
    QuestionResultsData,
    QuestionResultsRecorded,
    SubmissionData,
    SubmissionReceived,
)
from deploy.local.stack import LocalStack
from services.enrollment.service.recovery import PUBLISHER as ENROLLMENT
from services.progress.service.recovery import PUBLISHER as PROGRESS
from shared.clock import now
from shared.database import transaction
from tests.kernel.recovering import FakeLog, event, opened, reconcile_with, rows, settings_of
from tests.support.databases import migrated_databases


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "groups") as found:
        yield found


def group(kind: type[Event], group_id: UUID, version: int, *members: UUID) -> Event:
    return event(
        kind, GroupData, str(group_id), version, course_id=UUID(int=7), group_id=group_id,
        name="Tuesday", member_ids=members,
    )  # fmt: skip


async def group_of(group_id: UUID) -> tuple[Any, ...]:
    [row] = await rows(
        "SELECT version, member_ids, deleted_at IS NOT NULL FROM course_groups WHERE group_id = $1",
        group_id,
    )
    return tuple(row)


async def test_a_group_adopts_published_members_and_its_deletion(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, deleted, member = uuid4(), uuid4(), uuid4()
    settings = settings_of(stack, urls, "enrollment")
    published = (
        group(GroupCreated, kept, 1),
        group(GroupMembersChanged, kept, 2, member),
        group(GroupCreated, deleted, 1),
        group(GroupDeleted, deleted, 2),
    )
    async with opened(settings, "enrollment"):
        await reconcile_with(monkeypatch, settings, ENROLLMENT, FakeLog(*published))
        assert await group_of(kept) == (2, [member], False)
        assert await group_of(deleted) == (2, [], True)


async def test_results_of_an_attempt_are_adopted_and_republished(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    course, student, attempt, quiz = [uuid4() for _ in range(4)]
    settings = settings_of(stack, urls, "progress")
    submitted = event(
        SubmissionReceived, SubmissionData, f"{course}:{student}", 1, course_id=course,
        student_id=student, cycle=1, submission_id=attempt, item_id=quiz, kind="quiz", attempt=1,
        status="submitted", submitted_at=now(), max_score=Decimal(3),
    )  # fmt: skip
    question = QuestionResult(
        question_id=uuid4(), answered=True, points=Decimal(3), max_points=Decimal(3)
    )
    results = event(
        QuestionResultsRecorded, QuestionResultsData, str(attempt), 2, course_id=course,
        submission_id=attempt, quiz_id=quiz, quiz_version=1, key_revision=2, questions=(question,),
    )  # fmt: skip
    async with opened(settings, "progress"):
        await reconcile_with(monkeypatch, settings, PROGRESS, FakeLog(submitted, results))
        source = PROGRESS.snapshots[-1]
        async with transaction() as tx:
            [snapshot] = await source.load(tx, None, [str(attempt)])
    [draft] = snapshot.drafts
    assert snapshot.version == 2
    assert draft.data.model_dump(exclude={"occurred_at"}) == results.data.model_dump(
        exclude={"occurred_at"}
    )
