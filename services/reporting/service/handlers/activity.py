"""When teachers were last active; the activity of students is stored with their totals."""

from services.reporting.models import TeachingActivity
from services.reporting.service.handlers.batch import Batch
from shared.database import upsert


async def apply_activity(batch: Batch) -> None:
    """Move the latest moments forward, never back."""
    await upsert(
        TeachingActivity,
        [
            {"owner_kind": kind, "owner_id": owner_id, "last_activity_at": moment}
            for (kind, owner_id), moment in batch.teaching_activity.items()
        ],
        newer="last_activity_at",
    )
