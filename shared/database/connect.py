"""The one place that connects to PostgreSQL."""

from typing import Any

import asyncpg

from shared.settings.database_url import connect_arguments


async def connect(url: str, **options: Any) -> asyncpg.Connection:
    """A connection of its own, secured as the URL's parameters say."""
    return await asyncpg.connect(**connect_arguments(url, **options))
