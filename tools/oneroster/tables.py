"""Read the CSV files of a OneRoster folder."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from tools.errors import ToolError

Row = dict[str, str]


def has(folder: Path, table: str) -> bool:
    return _file(folder, table).exists()


def rows(folder: Path, table: str, *columns: str) -> Iterator[Row]:
    """Yield the rows of a file, with the given columns and those that it has besides.

    Raises ToolError if the file or a column is missing, or the file is no CSV in UTF-8.
    """
    path = _file(folder, table)
    if not path.exists():
        raise ToolError(
            f"{folder} has no {path.name}; it needs users.csv, courses.csv, classes.csv and "
            "enrollments.csv as OneRoster defines them"
        )
    try:
        # utf-8-sig: spreadsheets write a byte order mark.
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = csv.DictReader(file)
            missing = set(columns) - set(found.fieldnames or ())
            if missing:
                raise ToolError(f"{path.name} has no column {', '.join(sorted(missing))}")
            for row in found:
                # Cells beyond the header have the key None, and missing ones the value None.
                yield {name: (cell or "").strip() for name, cell in row.items() if name}
    except UnicodeDecodeError:
        raise ToolError(f"{path.name} is not UTF-8; save it as CSV UTF-8") from None
    except csv.Error as error:
        raise ToolError(f"{path.name} is no CSV file: {error}") from None


def _file(folder: Path, table: str) -> Path:
    return folder / f"{table}.csv"


def is_deleted(row: Row) -> bool:
    return row.get("status", "").lower() == "tobedeleted"


def is_true(cell: str) -> bool:
    return cell.lower() in ("true", "1", "yes")


def start_of(cell: str) -> datetime | None:
    """Return the start of a day, in UTC. Raises ToolError for what is no date."""
    return None if not cell else datetime.combine(_date(cell), time(tzinfo=UTC))


def end_of(cell: str) -> datetime | None:
    """Return the end of a day, in UTC. Raises ToolError for what is no date."""
    start = start_of(cell)
    return start and start + timedelta(days=1)


def _date(cell: str) -> date:
    """Dates are written as 2026-09-01, times of a change as 2026-09-01T08:00:00.000Z."""
    try:
        return date.fromisoformat(cell[:10])
    except ValueError:
        raise ToolError(f"{cell} is no date; OneRoster writes dates as 2026-09-01") from None
