"""Events of the user topic."""

from collections.abc import Sequence

from coursestream_events.enrollment import UserErased
from services.courses.models import ErasedUser
from shared.database import Transaction, insert
from shared.erasure import purge_users


async def erase_users(tx: Transaction, events: Sequence[UserErased]) -> None:
    """Keep the bare ids, and purge stored documents that may contain names."""
    users = sorted({event.data.user_id for event in events})
    await insert(ErasedUser, [{"user_id": user} for user in users], skip_existing=True)
    await purge_users(tx.connection, users)
