"""What an erasure removes in this service, whether it is requested here or adopted from the log."""

from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events.catalog import USER
from services.enrollment.models import Erasure, Invitation, Mail, MailToken, User
from shared.database import Transaction, insert, update
from shared.erasure import purge_users
from shared.outbox import purge_events

# Everything of a user but the id, the version and the instants.
_BLANK: dict[str, Any] = {
    "display_name": None,
    "email": None,
    "role": None,
    "locale": None,
    "time_zone": None,
    "notifications": [],
}


async def purge_user(
    tx: Transaction,
    user_id: UUID,
    version: int,
    erased_at: datetime,
    *,
    requested_by: UUID,
    enrollments: int = 0,
    groups: int = 0,
) -> None:
    """Blank the row of a user, delete what names the user, and record the erasure.

    ``enrollments`` and ``groups`` say how many the caller has closed and changed.
    """
    blank = {**_BLANK, "version": version, "updated_at": erased_at, "erased_at": erased_at}
    await update(User, [{"user_id": user_id, **blank}])
    await MailToken.filter(user_id=user_id).delete()
    erasure = {
        "user_id": user_id,
        "requested_by": requested_by,
        "erased_at": erased_at,
        "version": version,
        "enrollments": enrollments,
        "mails": await Mail.filter(recipient_id=user_id).delete(),
        "groups": groups,
        "invitations": await Invitation.filter(student_id=user_id).delete(),
        "events": await purge_events(tx.connection, USER, [str(user_id)]),
        **await purge_users(tx.connection, [user_id]),
    }
    await insert(Erasure, [erasure], skip_existing=True)
