"""Pages of a list of figures, sorted by any figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from services.reporting.queries.performance.statements import Arguments, Figures
from shared.http.pages import decode_cursor, encode_cursor

Sort = Literal[
    "name",
    "students",
    "active_students",
    "completion_rate",
    "ungraded",
    "lessons_completed",
    "submissions",
    "graded",
    "quiz_average",
    "assignment_average",
    "turnaround",
    "last_activity_at",
]


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a list, in which order."""

    limit: int
    cursor: str | None = None
    sort: str = "name"
    descending: bool = False

    @property
    def direction(self) -> str:
        return "DESC" if self.descending else "ASC"

    @property
    def _cursor_type(self) -> Any:
        """Order and last key: a cursor from another order would continue at another place."""
        key = str if self.sort == "name" else float
        return tuple[Literal[self.sort], Literal[self.direction], key, UUID]  # type: ignore[name-defined, valid-type]

    def select_ids(self, owners: str, figures: Figures, arguments: Arguments) -> str:
        """Compose the statement that selects the page's ids, each with its ``sort_key``.

        Only the sort key is computed for all owners; the other figures only for those of the page.
        Nulls come last in both directions. The limit is no argument: PostgreSQL would plan for a
        tenth of all rows.
        """
        key, source = "owner.name", ""
        if self.sort != "name":
            figure, join = figures.sort_keys[self.sort]
            null_key = "-1" if self.descending else "'infinity'"
            key = f"coalesce(({figure})::float8, {null_key})"
            source = figures.joins[join] if join else ""
        beyond = ""
        if after := decode_cursor(self.cursor, self._cursor_type):
            last = f"({arguments.add(after[2])}, {arguments.add(after[3])}::uuid)"
            beyond = f"WHERE (sort_key, id) {'<' if self.descending else '>'} {last}"
        return f"""
            SELECT id, sort_key
              FROM (SELECT owner.id, {key} AS sort_key FROM ({owners}) AS owner {source}) AS keyed
              {beyond}
             ORDER BY sort_key {self.direction}, id {self.direction}
             LIMIT {self.limit + 1}
        """  # noqa: S608

    def next_cursor(self, rows: Sequence[Any]) -> str | None:
        """Return a cursor if there is one row more than the page holds."""
        if len(rows) <= self.limit:
            return None
        last = rows[self.limit - 1]
        return encode_cursor(self.sort, self.direction, str(last["sort_key"]), last["id"])
