"""Results of quiz attempts by question."""

from services.reporting.models import QuestionResult
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.rows import row_of
from shared.database import upsert


async def apply_question_results(batch: Batch) -> None:
    """Store the results by the latest revision of the answer key; no figure is stored."""
    await upsert(
        QuestionResult,
        [
            row_of(
                QuestionResult,
                question,
                submission_id=data.submission_id,
                version=version,
                quiz_id=data.quiz_id,
                quiz_version=data.quiz_version,
            )
            for version, data in batch.question_results.values()
            for question in data.questions
        ],
        newer="version",
    )
