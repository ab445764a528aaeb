"""The results of quiz attempts by question: an aggregate that is its latest event.

Its version is the revision of the answer key.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID

import asyncpg

from coursestream_events import Event
from coursestream_events.progress import QuestionResultsData, QuestionResultsRecorded
from services.progress.models import Submission
from services.progress.service.aggregates.quiz import STORED_RESULTS
from services.progress.service.aggregates.submission import SubmissionState
from shared.database import Transaction
from shared.outbox import new_event
from shared.outbox.publisher import Draft, Snapshot

_PAGE = 500
_SHOWN = (
    "submission_id", "course_id", "item_id", "quiz_version", "key_revision", "question_results",
    "submitted_at",
)  # fmt: skip

# On a connection of the caller's, which Tortoise does not know.
_VERSIONS = """
    SELECT submission_id::text AS aggregate, key_revision AS version FROM submissions
     WHERE submission_id = ANY ($1) AND question_results IS NOT NULL
"""


def question_results_recorded(attempt: SubmissionState, occurred_at: datetime) -> Event:
    assert attempt.quiz_version is not None, "only attempts have questions"
    assert attempt.key_revision is not None, "the attempt was submitted"
    data = QuestionResultsData(
        occurred_at=occurred_at,
        course_id=attempt.course_id,
        submission_id=attempt.submission_id,
        quiz_id=attempt.item_id,
        quiz_version=attempt.quiz_version,
        key_revision=attempt.key_revision,
        questions=STORED_RESULTS.validate_json(attempt.question_results or "[]"),
    )
    return new_event(
        QuestionResultsRecorded,
        data,
        aggregate=str(attempt.submission_id),
        version=attempt.key_revision,
    )


async def versions_of_results(
    connection: asyncpg.Connection, aggregates: Collection[str]
) -> dict[str, int]:
    rows = await connection.fetch(_VERSIONS, [UUID(each) for each in aggregates])
    return {row["aggregate"]: row["version"] for row in rows}


async def load_results(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    """Return the latest results of the next attempts, for republishing."""
    attempts = Submission.filter(question_results__isnull=False)
    if after is not None:
        attempts = attempts.filter(submission_id__gt=UUID(after))
    if only is not None:
        attempts = attempts.filter(submission_id__in=[UUID(each) for each in only])
    locked = attempts.order_by("submission_id").limit(_PAGE).select_for_update(no_key=True)
    return [_snapshot(row) for row in await locked.only(*_SHOWN)]


def _snapshot(row: Submission) -> Snapshot:
    assert row.key_revision is not None, "a rule of the table"
    data = QuestionResultsData(
        occurred_at=row.submitted_at,
        course_id=row.course_id,
        submission_id=row.submission_id,
        quiz_id=row.item_id,
        quiz_version=row.quiz_version,
        key_revision=row.key_revision,
        questions=row.question_results,
    )
    draft = Draft(QuestionResultsRecorded, data)
    return Snapshot(str(row.submission_id), row.key_revision, [draft])


async def adopt_results(events: Sequence[Event]) -> None:
    """Restore published results. Their attempts have been adopted from the learners' topic."""
    for event in events:
        data = event.data
        results = STORED_RESULTS.dump_python(data.questions, mode="json", exclude_none=True)
        await Submission.filter(submission_id=data.submission_id).update(
            quiz_version=data.quiz_version,
            key_revision=data.key_revision,
            question_results=results,
        )
