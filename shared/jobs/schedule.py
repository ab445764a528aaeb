"""The scheduled times of a cron expression in a time zone.

Fixed times follow Debian's cron when clocks change: one that is skipped runs right after the gap,
one that is repeated runs once. An expression with a sixth field in front, for seconds, is in UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

# A time with microseconds includes its own second when cronsim searches backward.
_INCLUDING = timedelta(microseconds=1)


class ScheduleError(ValueError):
    """The expression is not a schedule; the text says why."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """``expression`` has five fields, or six for jobs that run more than once a minute.

    Raises:
        ScheduleError: the expression is invalid, or never matches.
    """

    expression: str
    time_zone: str = "UTC"

    def __post_init__(self) -> None:
        try:
            next(CronSim(self.expression, datetime.now(UTC)))
        except (CronSimError, StopIteration) as error:
            raise ScheduleError(
                f"{self.expression!r} is not a cron expression such as '30 3 * * *': "
                f"{error or 'no time matches it'}"
            ) from None

    @property
    def zone(self) -> str:
        return "UTC" if len(self.expression.split()) == 6 else self.time_zone

    def after(self, moment: datetime) -> datetime:
        """Return the first scheduled time after ``moment``, in UTC."""
        times = self._times(moment, reverse=False)
        # During a repeated hour, cronsim may begin with a time of its first pass.
        return next(each for each in times if each > moment)

    def latest(self, moment: datetime) -> datetime:
        """Return the last scheduled time at or before ``moment``, in UTC."""
        times = self._times(moment + _INCLUDING, reverse=True)
        latest = next(each for each in times if each <= moment)
        # During a repeated hour, cronsim passes over the times of its first pass.
        while (following := self.after(latest)) <= moment:
            latest = following
        return latest

    def _times(self, moment: datetime, *, reverse: bool) -> Iterator[datetime]:
        local = moment.astimezone(UTC if self.zone == "UTC" else ZoneInfo(self.zone))
        # Two times in one zone are compared by their clocks; in UTC they are compared as instants.
        for each in CronSim(self.expression, local, reverse=reverse):
            yield each.astimezone(UTC)
