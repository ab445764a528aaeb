"""Names of time zones."""

from functools import cache
from zoneinfo import available_timezones


def check_time_zone(name: str) -> str:
    """Return the name. Raises ValueError if no such time zone exists."""
    if name not in _names():
        raise ValueError(f"{name!r} is not an IANA time zone such as Europe/London")
    return name


@cache
def _names() -> frozenset[str]:
    """Read the system's list once, since that takes 30 ms."""
    # What the machine uses has no meaning elsewhere.
    return frozenset(available_timezones() - {"localtime", "Factory"})
