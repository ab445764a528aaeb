"""How a reader sees numbers, dates and durations."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time, format_timedelta
from babel.numbers import format_decimal, format_percent

from services.reporting.pages.charts.scales import MISSING

_FALLBACK = Locale("en", "GB")
_MAX_LANGUAGES = 20

# A table has hundreds of figures, most of which were formatted before; Babel parses the pattern
# each time, which takes a third of a page.
_decimal = lru_cache(maxsize=10_000)(format_decimal)
_share = lru_cache(maxsize=10_000)(format_percent)
_date = lru_cache(maxsize=10_000)(format_date)
_timedelta = lru_cache(maxsize=10_000)(format_timedelta)


@dataclass(frozen=True, slots=True)
class Reader:
    """Texts are English; figures follow ``locale``, and times are those of the school's zone."""

    locale: Locale
    zone: ZoneInfo

    def number(self, value: float | None, digits: int = 0) -> str:
        if value is None:
            return MISSING
        pattern = "#,##0" + ("." + "#" * digits if digits else "")
        return _decimal(value, format=pattern, locale=self.locale)

    def rate(self, share: float | None) -> str:
        """Format a share from 0 to 1 as a percentage."""
        if share is None:
            return MISSING
        return _share(share, locale=self.locale)

    def percent(self, value: float | None) -> str:
        """Format a percentage from 0 to 100."""
        return self.rate(None if value is None else float(value) / 100)

    def day(self, day: date | None) -> str:
        return MISSING if day is None else _date(day, "medium", locale=self.locale)

    def short_day(self, day: date) -> str:
        return _date(day, "d MMM", locale=self.locale)

    def moment(self, instant: datetime | None) -> str:
        if instant is None:
            return MISSING
        return format_datetime(instant, "medium", tzinfo=self.zone, locale=self.locale)

    def clock(self, instant: datetime) -> str:
        return format_time(instant, "medium", tzinfo=self.zone, locale=self.locale)

    def duration(self, seconds: float | None) -> str:
        if seconds is None:
            return MISSING
        if 0 <= seconds < 90:
            return f"{self.number(seconds, 1 if seconds < 10 else 0)} s"
        # Figures change places less often if 36 hours are not yet 2 days.
        return _timedelta(round(seconds), threshold=1.5, format="short", locale=_FALLBACK)

    def day_of(self, instant: datetime | None) -> str:
        """Format the school's day at an instant."""
        return self.day(None if instant is None else instant.astimezone(self.zone).date())


def reader_of(accept_language: str, zone: ZoneInfo) -> Reader:
    """Return how a browser's user reads, by the header ``Accept-Language``."""
    for tag in _preferred(accept_language):
        try:
            return Reader(Locale.parse(tag, sep="-"), zone)
        except (ValueError, UnknownLocaleError):
            continue
    return Reader(_FALLBACK, zone)


def _preferred(accept_language: str) -> list[str]:
    """Return the language tags, the most wanted first."""
    weighted = []
    for entry in accept_language.split(",")[:_MAX_LANGUAGES]:
        tag, _, quality = entry.partition(";q=")
        try:
            weighted.append((-float(quality or 1), tag.strip()))
        except ValueError:
            continue
    return [tag for _, tag in sorted(weighted, key=lambda each: each[0]) if tag]
