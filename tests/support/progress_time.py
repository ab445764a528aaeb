"""Times in the tests of progress."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from coursestream_events.instants import as_rfc3339
from shared.clock import now
from tests.support.platform import Platform


def from_now(**delay: float) -> str:
    """Return an instant as APIs write it, such as that of ``from_now(hours=1)``."""
    return as_rfc3339(now() + timedelta(**delay))


async def age_attempt(platform: Platform, attempt: dict[str, Any]) -> None:
    """Move the attempt ten minutes into the past; the job may be the first to notice."""
    await platform.fetch(
        "progress",
        "UPDATE submissions SET started_at = started_at - interval '10 minutes', "
        "expires_at = expires_at - interval '10 minutes' WHERE submission_id = $1",
        UUID(attempt["attempt_id"]),
    )
