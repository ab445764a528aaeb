"""A batch of imported rows by id, told apart from what was imported before."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

import asyncpg

from shared.http.imports import CREATED, UNCHANGED, ImportRow, Result, rejected, retry_later
from shared.references import Reference, ReferenceKind, id_of

R = TypeVar("R", bound="ReferencedRow")

LOST_RACE = retry_later("the same thing was written by another request at this moment")


class ReferencedRow(ImportRow):
    """A row that makes a thing; the caller's reference becomes its id."""

    reference: Reference


def digest(row: ReferencedRow) -> bytes:
    """The same for a row that is sent twice; fields at their defaults don't count."""
    content = row.model_dump_json(exclude_defaults=True).encode()
    return hashlib.blake2b(content, digest_size=16).digest()


class Batch(Generic[R]):
    """The rows of one batch by id; of those with one reference the first in the file counts."""

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
        """Those whose fate is not settled yet."""
        return self._open

    def digest(self, key: UUID) -> bytes:
        return self._digests[key]

    def settle(self, key: UUID, result: Result) -> None:
        self._results[key] = result
        del self._open[key]

    def settle_known(self, known: Iterable[Iterable[Any]]) -> None:
        """Rows of (id, digest) that are in the table already."""
        for key, imported in known:
            if imported == self._digests[key]:
                self.settle(key, UNCHANGED)
            elif imported is None:
                self.settle(key, rejected("this id is taken by what was made here, not imported"))
            else:
                self.settle(key, rejected("it was imported before with other values"))

    def settle_where(self, reason: Callable[[R], str | None]) -> None:
        """Reject those for which there is a reason."""
        for key, row in list(self._open.items()):
            why = reason(row)
            if why is not None:
                self.settle(key, rejected(why))

    def settle_written(self, written: Iterable[asyncpg.Record]) -> set[UUID]:
        """What is left was inserted, or lost a race; returns what was inserted."""
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
