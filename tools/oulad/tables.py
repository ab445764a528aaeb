"""Stream the dataset's CSV files."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from operator import itemgetter
from pathlib import Path
from typing import IO

from tools.errors import ToolError

_MISSING = ("", "?")
# The dataset has days without hours; noon is the same day in most time zones.
NOON = time(12, tzinfo=UTC)
_STARTS = {"B": (2, 1), "J": (10, 1)}


@dataclass(frozen=True, order=True)
class Presentation:
    """One run of a module, `AAA` and `2013J`."""

    module: str
    code: str

    @property
    def slug(self) -> str:
        return f"{self.module}-{self.code}".lower()

    def at(self, day: int) -> datetime:
        """Return the instant for a day, counted from the start."""
        month, day_of_month = _STARTS[self.code[-1]]
        start = date(int(self.code[:-1]), month, day_of_month)
        return datetime.combine(start + timedelta(days=day), NOON)

    def covers(self, day: int) -> bool:
        """Return whether facts of a day, counted from the start, are read."""
        return True


@dataclass(frozen=True, order=True)
class Excerpt(Presentation):
    """The first weeks of a presentation, moved so that they ended with the day before `today`."""

    weeks: int
    today: date

    @property
    def slug(self) -> str:
        return f"{super().slug}-week-{self.weeks}"

    def at(self, day: int) -> datetime:
        return datetime.combine(self.today + timedelta(days=day - 7 * self.weeks), NOON)

    def covers(self, day: int) -> bool:
        return day < 7 * self.weeks


@contextmanager
def _open(folder: Path, table: str) -> Iterator[IO[str]]:
    """Open the file as distributed or gzipped."""
    plain, zipped = folder / f"{table}.csv", folder / f"{table}.csv.gz"
    if zipped.exists():
        with gzip.open(zipped, "rt", encoding="utf-8", newline="") as file:
            yield file
    elif plain.exists():
        with plain.open(encoding="utf-8", newline="") as file:
            yield file
    else:
        raise ToolError(f"{folder} has neither {table}.csv.gz nor {table}.csv")


def read(folder: Path, table: str, *columns: str) -> Iterator[tuple[str, ...]]:
    """Yield these columns of each row. Raises ToolError if the file or a column is missing."""
    with _open(folder, table) as file:
        rows = csv.reader(file)
        header = next(rows, [])
        unknown = set(columns) - set(header)
        if unknown:
            raise ToolError(f"{table} has no column {', '.join(sorted(unknown))}")
        yield from map(itemgetter(*(header.index(column) for column in columns)), rows)


def presentations(folder: Path) -> list[Presentation]:
    pairs = read(folder, "courses", "code_module", "code_presentation")
    return sorted(Presentation(module, code) for module, code in pairs)


def registration(since: str, until: str) -> tuple[int, int | None]:
    """Return the days of registration and unregistration.

    Some students without a date of registration left before the start.
    """
    registered, left = number(since), number(until)
    if registered is None:
        registered = 0 if left is None else min(0, left)
    return registered, left


def number(text: str) -> int | None:
    """Return None if the value is missing."""
    return None if text in _MISSING else int(text)
