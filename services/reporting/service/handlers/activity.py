"""When teachers were last active; the activity of students is stored with their totals."""

from collections.abc import Iterator

from services.reporting.models import TeachingActivity
from services.reporting.service.handlers.batch import Batch
from shared.database import Upsert


def teaching_activity(batch: Batch) -> Iterator[Upsert]:
    """Move the latest moments forward, never back."""
    yield Upsert(
        TeachingActivity,
        [
            {"owner_kind": kind, "owner_id": owner_id, "last_activity_at": moment}
            for (kind, owner_id), moment in batch.teaching_activity.items()
        ],
        newer="last_activity_at",
    )
