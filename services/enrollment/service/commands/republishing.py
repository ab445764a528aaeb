"""Everyone's present state once more on the topic of people.

A relay that comes back late may send an old record after the one that compaction kept, and so put
a name there again. The next restatement makes up for it, and consumers clean up again.
"""

from uuid import UUID

import asyncpg

from coursestream_events import Event
from services.enrollment.service.commands.erasure import erased_fact
from services.enrollment.service.commands.users import updated_fact
from shared.database import transaction
from shared.outbox import append

# Who registers meanwhile needs no restatement, wherever their id falls.
_RAISE = """
    WITH next AS (
        SELECT user_id FROM users WHERE user_id > $1 ORDER BY user_id LIMIT 1000
           FOR NO KEY UPDATE
    ), raised AS (
        UPDATE users u SET version = u.version + 1 FROM next WHERE u.user_id = next.user_id
        RETURNING u.user_id, u.display_name, u.role, u.version, u.updated_at, u.erased_at
    )
    SELECT * FROM raised ORDER BY user_id
"""


async def restate_people() -> int:
    """Returns how many; begun again from the first after a failure, which does no harm."""
    after, done = UUID(int=0), 0
    while True:
        async with transaction() as tx:
            rows = await tx.connection.fetch(_RAISE, after)
            await append(tx, [_fact(row) for row in rows])
        if not rows:
            return done
        after, done = rows[-1]["user_id"], done + len(rows)


def _fact(row: asyncpg.Record) -> Event:
    if row["erased_at"] is not None:
        return erased_fact(row["user_id"], row["version"], row["erased_at"])
    return updated_fact(
        row["user_id"], row["display_name"], row["role"], row["version"], row["updated_at"]
    )
