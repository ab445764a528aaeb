"""The school's time zone, stored with the tables that are cut by it."""

from shared.database import connection
from shared.settings import SettingsError


async def prepare_calendar(time_zone: str) -> None:
    """Store the time zone at the first start, and hold later starts to it.

    Raises:
        SettingsError: the tables were cut by another one's days.
    """
    async with connection() as pooled:
        await pooled.execute(
            "INSERT INTO school_calendar (id, time_zone) VALUES (1, $1) ON CONFLICT DO NOTHING",
            time_zone,
        )
        stored = await pooled.fetchval("SELECT time_zone FROM school_calendar")
    if stored != time_zone:
        raise SettingsError(
            f"REPORTING_TIME_ZONE is {time_zone}, but the tables hold days of {stored}; "
            f"set it to {stored}, or rebuild the tables"
        )
