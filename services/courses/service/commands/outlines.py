"""The outline as a whole: the order of siblings, and the event that every change publishes."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events.courses import CourseOutlineChanged
from services.courses import queries
from services.courses.service.events import course_event, outline_data
from shared.clock import now
from shared.database import Transaction
from shared.errors import InvalidInput
from shared.outbox import append

# SQL, since it raises what is stored and returns it.
_RAISE = """
    UPDATE courses
       SET version = version + 1, outline_version = outline_version + 1, updated_at = $2
     WHERE course_id = ANY($1) RETURNING course_id, version
"""


def placed(order: Iterable[UUID], key: UUID, position: int | None) -> list[UUID]:
    """Return the order with ``key`` at this position, or at the end."""
    others = [each for each in order if each != key]
    place = len(others) if position is None else min(position, len(others))
    return [*others[:place], key, *others[place:]]


def moved(order: Iterable[UUID], positions: Mapping[UUID, int], key: str) -> list[dict[str, Any]]:
    """Return rows with the new positions of those that are elsewhere; ``key`` is their column."""
    return [
        {key: each, "position": position}
        for position, each in enumerate(order)
        if positions.get(each) != position
    ]


def check_order(current: Collection[UUID], wanted: Sequence[UUID], field: str) -> None:
    """Raises InvalidInput for an order that leaves something out or names it twice."""
    if sorted(current) != sorted(wanted):
        raise InvalidInput(
            "The order is not complete.",
            errors=[
                {"field": f"body.{field}", "message": f"name each of the {len(current)} ids once"}
            ],
        )


async def publish_outline(tx: Transaction, course_id: UUID) -> None:
    """Raise the versions of a locked course and publish its outline."""
    await publish_outlines(tx, {course_id: now()}, imported=False)


async def publish_outlines(
    tx: Transaction, occurred_at: Mapping[UUID, datetime], *, imported: bool
) -> None:
    """As ``publish_outline``, for courses with the time of their change."""
    keys = sorted(occurred_at)
    raised = await tx.connection.fetch(_RAISE, keys, now())
    versions = {row["course_id"]: row["version"] for row in raised}
    outlines = await queries.outlines(keys)
    await append(
        tx,
        [
            course_event(
                CourseOutlineChanged,
                outline_data(outlines[key], occurred_at[key], imported=imported),
                versions[key],
            )
            for key in keys
        ],
    )
