"""Students' own due dates."""

from services.reporting.models import AssessmentException
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.rows import row_of
from shared.database import upsert


async def apply_exceptions(batch: Batch) -> None:
    """Store the latest states; without a due date, the item's own applies again."""
    await upsert(
        AssessmentException,
        [
            row_of(AssessmentException, data, version=version)
            for version, data in batch.exceptions.values()
        ],
        newer="version",
    )
