"""The period that a page shows."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from fastapi import Depends, Query, Request

from services.reporting.pages.rendering import reader_for
from services.reporting.queries.period import BoundedPeriod, Period
from services.reporting.queries.trend import Step
from shared.errors import InvalidInput

Preset = Literal["7", "30", "90", "all"]
PRESETS: dict[Preset, str] = {
    "7": "Last 7 days",
    "30": "Last 30 days",
    "90": "Last 90 days",
    "all": "All time",
}
_DEFAULT: Preset = "30"
# Longer periods are shown by week: more bars than that are too thin to see.
_MAX_DAYS = 45
_TREND_DAYS = 90


@dataclass(frozen=True, slots=True)
class ChosenPeriod:
    """``preset`` is None for dates that the reader entered."""

    period: Period
    preset: Preset | None
    today: date

    @property
    def charted(self) -> BoundedPeriod:
        """The days that charts show: of all time, only the last ones."""
        first, last = self.period.first, self.period.last or self.today
        return BoundedPeriod(first or last - timedelta(days=_TREND_DAYS - 1), last)

    @property
    def step(self) -> Step:
        days = (self.charted.last - self.charted.first).days + 1
        return "day" if days <= _MAX_DAYS else "week"

    @property
    def steps(self) -> list[date]:
        """The first day of each step; weeks begin on Monday."""
        begin, length = self.charted.first, timedelta(days=1)
        if self.step == "week":
            begin, length = begin - timedelta(days=begin.weekday()), timedelta(days=7)
        count = (self.charted.last - begin) // length + 1
        return [begin + length * number for number in range(count)]


def choose(
    preset: Preset | None, first: date | None, last: date | None, today: date
) -> ChosenPeriod:
    """Return the entered dates if there are any, otherwise the preset.

    Raises:
        InvalidInput: the dates are in the wrong order.
    """
    if first is not None or last is not None:
        begin, end = first or date.min, last or today
        if begin > end:
            raise InvalidInput(f"The period ends on {end}, before it begins on {begin}.")
        return ChosenPeriod(Period(first, end), None, today)
    chosen = preset or _DEFAULT
    if chosen == "all":
        return ChosenPeriod(Period(), chosen, today)
    begin = today - timedelta(days=int(chosen) - 1)
    return ChosenPeriod(BoundedPeriod(begin, today), chosen, today)


def _date(text: str) -> date | None:
    """Read a field of a form, which sends empty ones too."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise InvalidInput(f"{text[:40]!r} is not a date such as 2026-03-02.") from None


async def _chosen_period(
    request: Request,
    days: Annotated[Preset | None, Query()] = None,
    first: Annotated[str, Query(alias="from")] = "",
    last: Annotated[str, Query(alias="to")] = "",
) -> ChosenPeriod:
    today = datetime.now(reader_for(request).zone).date()
    return choose(days, _date(first), _date(last), today)


InChosenPeriod = Annotated[ChosenPeriod, Depends(_chosen_period)]
