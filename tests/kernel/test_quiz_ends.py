"""Closing times that are applied after the moment at which they were changed."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from coursestream_events.courses import QuizPublished, QuizPublishedData
from deploy.local.stack import LocalStack
from services.progress.service.aggregates.submission import SubmissionState
from services.progress.service.handlers.courses import apply_course_events
from services.progress.service.repositories.submissions import insert_submissions
from shared.clock import now
from shared.database import transaction
from shared.outbox import new_event
from tests.kernel.recovering import opened, rows, settings_of
from tests.support.databases import migrated_databases

NOW = now()
MINUTE = timedelta(minutes=1)
STARTED, CLOSED, LATER = NOW - 60 * MINUTE, NOW - 10 * MINUTE, NOW + 20 * MINUTE
BEFORE, AFTER = CLOSED - MINUTE, CLOSED + MINUTE


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "ends") as found:
        yield found


def published(quiz_id: UUID, version: int, closes_at: datetime, at: datetime) -> QuizPublished:
    data = QuizPublishedData(
        occurred_at=at, course_id=quiz_id, quiz_id=quiz_id, quiz_version=version, title="Quiz",
        attempt_policy="highest", pass_percent=50, max_score=1, questions=(), closes_at=closes_at,
    )  # fmt: skip
    return new_event(QuizPublished, data, aggregate=str(quiz_id), version=version)


@pytest.mark.parametrize(
    ("changes", "expires_at"),
    [
        ([(LATER, BEFORE)], LATER),
        ([(LATER, AFTER)], CLOSED),
        ([(BEFORE, BEFORE)], CLOSED),
        ([(AFTER, BEFORE), (LATER, CLOSED)], LATER),
        ([(LATER, BEFORE), (LATER, AFTER)], LATER),
    ],
)
async def test_a_closing_time_that_is_applied_late_moves_the_attempts_open_at_its_change(
    stack: LocalStack,
    urls: dict[str, str],
    changes: list[tuple[datetime, datetime]],
    expires_at: datetime,
) -> None:
    quiz_id = uuid4()
    attempt = SubmissionState(
        submission_id=uuid4(), course_id=quiz_id, student_id=uuid4(), cycle=1,
        progress_from_cycle=1, round=1, kind="quiz", item_id=quiz_id, attempt=1, quiz_version=1,
        status="started", started_at=STARTED, expires_at=CLOSED, max_score=Decimal(1),
    )  # fmt: skip
    first, *later = [
        published(quiz_id, version, closes_at, at)
        for version, (closes_at, at) in enumerate([(CLOSED, STARTED), *changes], 1)
    ]
    async with opened(settings_of(stack, urls, "progress"), "progress"):
        for events in ([first], later):
            async with transaction() as tx:
                await apply_course_events(tx, events)
                if events == [first]:
                    await insert_submissions(tx, [attempt])
        [row] = await rows("SELECT expires_at FROM submissions WHERE item_id = $1", quiz_id)
    assert row["expires_at"] == expires_at
