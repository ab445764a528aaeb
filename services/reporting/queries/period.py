"""The days that daily metrics cover."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the school's calendar, both included; all time without either."""

    first: date | None = None
    last: date | None = None

    @property
    def is_all_time(self) -> bool:
        return self.first is None and self.last is None

    @property
    def bounds(self) -> tuple[date, date]:
        """The range of ``daily_metrics.day``, without the day -infinity that holds all time."""
        first_day = date.min.replace(day=2)
        return max(self.first or first_day, first_day), self.last or date.max


@dataclass(frozen=True, slots=True)
class BoundedPeriod(Period):
    """A period with both ends."""

    first: date
    last: date

    @property
    def before(self) -> "BoundedPeriod":
        """The period of the same length that ends the day before."""
        length = self.last - self.first + timedelta(days=1)
        return BoundedPeriod(self.first - length, self.last - length)
