"""Events of the user topic: who may own a course."""

from collections.abc import Sequence

from coursestream_events.enrollment import UserErased, UserRegistered, UserUpdated
from services.courses.models import ErasedUser, User
from shared.consuming import latest
from shared.database import Transaction, insert, upsert
from shared.erasure import purge_users


async def store_roles(tx: Transaction, events: Sequence[UserRegistered | UserUpdated]) -> None:
    rows = [
        {
            "user_id": event.data.user_id,
            "version": event.aggregateversion,
            "role": event.data.role,
        }
        for event in latest(events, lambda event: event.subject)
    ]
    await upsert(User, rows, newer="version")


async def erase_users(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Keep the bare ids, and purge stored documents that may contain names."""
    users = sorted({event.data.user_id for event in events})
    await insert(ErasedUser, [{"user_id": user} for user in users], skip_existing=True)
    await User.filter(user_id__in=users).delete()
    await purge_users(tx.connection, users)
