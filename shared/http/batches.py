"""A batch of imported rows by id, compared with what was imported before."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

import asyncpg

from shared.http.imports import CREATED, UNCHANGED, ImportRow, Result, rejected, retry_later
from shared.references import Reference, ReferenceKind, id_of

R = TypeVar("R", bound="ReferencedRow")

LOST_RACE = retry_later("another request is writing the same resource")


class ReferencedRow(ImportRow):
    """A row that creates a resource; its id is derived from the caller's reference."""

    reference: Reference


def digest(row: ReferencedRow) -> bytes:
    """Return a digest that identifies the row's content; fields at their defaults are ignored."""
    content = row.model_dump_json(exclude_defaults=True).encode()
    return hashlib.blake2b(content, digest_size=16).digest()


class Batch(Generic[R]):
    """The rows of one batch by id; of rows with the same reference, the first one counts."""

    def __init__(self, kind: ReferenceKind, rows: Sequence[R]) -> None:
        self._rows = [(id_of(kind, row.reference), row) for row in rows]
        first: dict[UUID, R] = {}
        for key, row in self._rows:
            first.setdefault(key, row)
        self._digests = {key: digest(row) for key, row in first.items()}
        self._open = first
        self._results: dict[UUID, Result] = {}

    @property
    def open(self) -> Mapping[UUID, R]:
        """The rows without a result yet."""
        return self._open

    def digest(self, key: UUID) -> bytes:
        return self._digests[key]

    def settle(self, key: UUID, result: Result) -> None:
        self._results[key] = result
        del self._open[key]

    def settle_known(self, known: Iterable[Iterable[Any]]) -> None:
        """Settle rows that exist already; ``known`` holds (id, digest)."""
        for key, imported in known:
            if imported == self._digests[key]:
                self.settle(key, UNCHANGED)
            elif imported is None:
                self.settle(key, rejected("a resource with this id exists that was not imported"))
            else:
                self.settle(key, rejected("it was imported before with different values"))

    def settle_where(self, reason: Callable[[R], str | None]) -> None:
        """Reject the rows for which ``reason`` returns one."""
        for key, row in list(self._open.items()):
            why = reason(row)
            if why is not None:
                self.settle(key, rejected(why))

    def settle_written(self, written: Iterable[asyncpg.Record]) -> set[UUID]:
        """Settle the remaining rows as created or lost to a race; return the created ids."""
        created = {row[0] for row in written}
        for key in list(self._open):
            self.settle(key, CREATED if key in created else LOST_RACE)
        return created

    def results(self) -> list[Result]:
        seen: set[UUID] = set()
        answers = []
        for key, row in self._rows:
            answers.append(self._repeated(key, row) if key in seen else self._results[key])
            seen.add(key)
        return answers

    def _repeated(self, key: UUID, row: R) -> Result:
        if digest(row) != self._digests[key]:
            return rejected("it differs from an earlier row with the same reference")
        result = self._results[key]
        return UNCHANGED if result == CREATED else result
