"""Opens connections to PostgreSQL."""

from typing import Any

import asyncpg

from shared.settings.database_url import connect_arguments


async def connect(url: str, **options: Any) -> asyncpg.Connection:
    """Open a connection outside the pool, secured by the URL's parameters."""
    return await asyncpg.connect(**connect_arguments(url, **options))
