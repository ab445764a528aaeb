"""``python -m tests.support.mail_sender``: send mail until none is queued, retrying soon."""

import asyncio
import sys
from datetime import timedelta

from services.enrollment.app import SERVICE
from services.enrollment.service.mail import sending
from shared.database import connection, database_context
from shared.settings import load_settings


async def main() -> None:
    sending._FIRST_RETRY = timedelta(milliseconds=100)
    async with database_context(load_settings(SERVICE.settings), SERVICE.name, SERVICE.models):
        while await _queued():
            await sending.send_mails()
            await asyncio.sleep(0.02)


async def _queued() -> bool:
    async with connection() as pooled:
        return bool(
            await pooled.fetchval("SELECT EXISTS (SELECT FROM mails WHERE outcome IS NULL)")
        )


if __name__ == "__main__":
    asyncio.run(main())
    sys.exit(0)
