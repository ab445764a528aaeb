"""The school's time zone, stored with the tables whose days depend on it."""

from services.reporting.models import SchoolCalendar
from shared.database import insert
from shared.settings import SettingsError


async def prepare_calendar(time_zone: str) -> None:
    """Store the time zone at the first start, and compare it at later ones.

    Raises:
        SettingsError: the tables were filled for another time zone.
    """
    await insert(SchoolCalendar, [{"id": 1, "time_zone": time_zone}], skip_existing=True)
    stored = (await SchoolCalendar.get(id=1)).time_zone
    if stored != time_zone:
        raise SettingsError(
            f"REPORTING_TIME_ZONE is {time_zone}, but the tables hold days of {stored}. "
            f"Set it to {stored}, or rebuild the tables."
        )
