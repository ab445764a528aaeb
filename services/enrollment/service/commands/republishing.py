"""Republishing of users: the latest state of each, on their compacted topic.

A relay that resumes late may publish an old event after the one that compaction kept, and so bring
an erased name back. The next republishing repairs this, and consumers erase it again.
"""

from uuid import UUID

import asyncpg

from coursestream_events import Event
from services.enrollment.schemas.users import UserSummary
from services.enrollment.service.events import user_erased, user_updated
from shared.database import transaction
from shared.outbox import append

# SQL: a page is locked and updated in one statement. Users who register meanwhile need no
# republishing, wherever their ids sort.
_RAISE_VERSIONS = """
    WITH next AS (
        SELECT user_id FROM users WHERE user_id > $1 ORDER BY user_id LIMIT 1000
           FOR NO KEY UPDATE
    ), raised AS (
        UPDATE users u SET version = u.version + 1 FROM next WHERE u.user_id = next.user_id
        RETURNING u.user_id, u.display_name, u.role, u.version, u.updated_at, u.erased_at
    )
    SELECT * FROM raised ORDER BY user_id
"""


async def republish_users() -> int:
    """Publish every user's state, erased users as erased; return how many.

    After a failure it begins from the first again, which does no harm.
    """
    after, done = UUID(int=0), 0
    while True:
        async with transaction() as tx:
            rows = await tx.connection.fetch(_RAISE_VERSIONS, after)
            await append(tx, [_event(row) for row in rows])
        if not rows:
            return done
        after, done = rows[-1]["user_id"], done + len(rows)


def _event(row: asyncpg.Record) -> Event:
    if row["erased_at"] is not None:
        return user_erased(row["user_id"], row["erased_at"], row["version"])
    return user_updated(UserSummary(**row), row["updated_at"], row["version"])
