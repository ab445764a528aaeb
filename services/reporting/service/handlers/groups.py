"""Groups of the students of a course."""

from services.reporting.models import Group
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.rows import row_of
from shared.database import upsert


async def apply_groups(batch: Batch) -> None:
    """Store the latest states; no figure is stored by group."""
    await upsert(
        Group,
        [
            row_of(Group, data, version=version, deleted=deleted)
            for version, data, deleted in batch.groups.values()
        ],
        newer="version",
    )
