"""Reports of what was erased, where."""

from collections.abc import Mapping
from datetime import timedelta
from uuid import UUID

from coursestream_events.catalog import USER
from services.enrollment import models
from services.enrollment.queries.access import check_may_read_user
from services.enrollment.schemas.erasures import ErasedPart, Erasure, ServiceName
from shared.auth import Principal
from shared.errors import NotFound

# How long a record may stay before compaction removes it, and until its segment is closed.
_LONGEST_IN_LOG = timedelta(
    milliseconds=int(USER.config["max.compaction.lag.ms"]) + int(USER.config["segment.ms"])
)

_ELSEWHERE: Mapping[ServiceName, str] = {
    "courses": "stored idempotent responses, dead letters",
    "progress": "texts of submissions and feedback, dead letters",
    "reporting": "name and role, dead letters",
}


async def erasure(principal: Principal, user_id: UUID) -> Erasure:
    """Raises NotFound."""
    check_may_read_user(principal, user_id)
    return await erasure_of(user_id)


async def erasure_of(user_id: UUID) -> Erasure:
    """Raises NotFound."""
    row = await models.Erasure.get_or_none(user_id=user_id)
    if row is None:
        raise NotFound("This user was not erased.")
    return Erasure(
        user_id=user_id,
        requested_by=row.requested_by,
        erased_at=row.erased_at,
        version=row.version,
        erased=[*_erased_here(row), *_erased_elsewhere()],
        log_until=row.erased_at + _LONGEST_IN_LOG,
    )


def _erased_here(row: models.Erasure) -> list[ErasedPart]:
    counts = {
        "name, email address, role and preferences": 1,
        "open enrollments (closed)": row.enrollments,
        "invitations": row.invitations,
        "memberships in groups": row.groups,
        "unpublished events": row.events,
        "stored idempotent responses": row.responses,
        "dead letters": row.dead_letters,
        "queued and sent mail": row.mails,
    }
    return [
        ErasedPart(service="enrollment", what=what, done=True, count=count)
        for what, count in counts.items()
    ]


def _erased_elsewhere() -> list[ErasedPart]:
    return [
        ErasedPart(service=service, what=what, done=False, count=None)
        for service, what in _ELSEWHERE.items()
    ]
