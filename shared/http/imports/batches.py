"""A batch of imported rows by id, merged with what is present and what was imported before."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from typing import Any, Generic, Self, TypeVar
from uuid import UUID

import asyncpg

from shared.database import upsert
from shared.http.imports.merging import Digests, digests_of, merge
from shared.http.imports.models import ImportedFields
from shared.http.imports.rows import (
    CREATED,
    UNCHANGED,
    ImportRow,
    Result,
    rejected,
    retry_later,
)
from shared.references import Reference, ReferenceKind, id_of

R = TypeVar("R", bound="ReferencedRow")
Values = Mapping[str, Any]

LOST_RACE = retry_later("another request is writing the same resource")
CONTRADICTION = rejected("it differs from an earlier row with the same reference")


class ReferencedRow(ImportRow):
    """A row that creates or updates a resource; its id is derived from the caller's reference."""

    reference: Reference

    @property
    def named(self) -> Set[str]:
        """The fields that the row sets in a present resource."""
        return self.model_fields_set


class Imported:
    """What was imported before of the resources of one kind."""

    def __init__(self, kind: ReferenceKind, known: dict[UUID, Digests], *, overwrite: bool) -> None:
        self._kind, self._known, self._overwrite = kind, known, overwrite
        # What is to be stored.
        self.changed: dict[UUID, Digests] = {}

    @classmethod
    async def load(cls, kind: ReferenceKind, ids: Collection[UUID], *, overwrite: bool) -> Self:
        rows = ImportedFields.filter(kind=kind, id__in=list(ids))
        return cls(kind, dict(await rows.values_list("id", "digests")), overwrite=overwrite)

    def merge(
        self, key: UUID, given: Values, present: Values, *, named: Collection[str]
    ) -> tuple[dict[str, Any], tuple[str, ...]]:
        """Return the fields to write, and the reasons of those that keep a local edit."""
        last = self._known.get(key, {})
        merged = merge(given, present, last, named=named, overwrite=self._overwrite)
        if merged.digests != last:
            self.changed[key] = merged.digests
        return merged.changes, tuple(f"{name}: changed_locally" for name in merged.kept)

    def add(self, key: UUID, given: Values) -> None:
        self.changed[key] = digests_of(given)

    def move(self, key: UUID, to: UUID) -> None:
        """Continue under another id what was imported under this one."""
        self._known.setdefault(to, self._known.get(key, {}))

    def knows(self, key: UUID) -> bool:
        return key in self._known

    def drop(self, key: UUID) -> None:
        self.changed.pop(key, None)

    async def save(self) -> None:
        rows = [
            {"id": key, "kind": self._kind, "digests": digests}
            for key, digests in self.changed.items()
        ]
        await upsert(ImportedFields, rows)


class Batch(Generic[R]):
    """The rows of one batch by id; of rows with the same reference, the first one counts."""

    def __init__(self, kind: ReferenceKind, rows: Sequence[R], *, overwrite: bool) -> None:
        self._kind, self._overwrite = kind, overwrite
        self._rows = [(id_of(kind, row.reference), row) for row in rows]
        self._first: dict[UUID, R] = {}
        for key, row in self._rows:
            self._first.setdefault(key, row)
        self._open = dict(self._first)
        self._kept: dict[UUID, tuple[str, ...]] = {}
        self._restored: set[UUID] = set()
        self._results: dict[UUID, Result] = {}

    async def load(self) -> None:
        """Read what was imported before; the resources are locked."""
        self._imported = await Imported.load(self._kind, self._open, overwrite=self._overwrite)

    @property
    def open(self) -> Mapping[UUID, R]:
        """The rows without a result yet."""
        return self._open

    def settle(self, key: UUID, result: Result) -> None:
        self._results[key] = result
        del self._open[key]

    def settle_where(self, reason: Callable[[UUID, R], str | None]) -> None:
        """Reject the rows for which ``reason`` returns one."""
        for key, row in list(self._open.items()):
            why = reason(key, row)
            if why is not None:
                self.settle(key, rejected(why))

    def settle_deleted(self, present: Mapping[UUID, Values]) -> None:
        """Reject the rows of resources that were imported and deleted here, except to overwrite.

        Present ones with ``deleted_at`` were deleted, too.
        """
        if self._overwrite:
            return

        def reason(key: UUID, _: R) -> str | None:
            stays = key in present and not is_deleted(present[key])
            if stays or not (key in present or self._imported.knows(key)):
                return None
            return f"the {self._kind} was deleted here; overwrite=true creates it again"

        self.settle_where(reason)

    def settle_conflict(self, key: UUID, error: ValueError) -> None:
        """Reject a merged row whose fields do not fit those that stay."""
        staying = "what was edited here" if self._kept[key] else "the fields that the row omits"
        self.settle(key, rejected(f"with {staying}: {error}"))

    def merge(
        self, present: Mapping[UUID, Values], given: Callable[[UUID, R], Values]
    ) -> dict[UUID, dict[str, Any]]:
        """Return the fields to write of present resources; rows without any are settled.

        Deleted ones, which only overwriting leaves open, are restored.
        """
        changes: dict[UUID, dict[str, Any]] = {}
        for key, row in [each for each in self._open.items() if each[0] in present]:
            changed, self._kept[key] = self._imported.merge(
                key,
                given(key, row),
                present[key],
                named=row.named,
            )
            if is_deleted(present[key]):
                self._restored.add(key)
                changed["deleted_at"] = None
            if changed:
                changes[key] = changed
            else:
                self.settle(key, Result("unchanged", self._kept[key]))
        return changes

    def settle_updated(self, keys: Iterable[UUID]) -> None:
        for key in keys:
            updated = Result("updated", self._kept[key])
            self.settle(key, CREATED if key in self._restored else updated)

    def settle_created(
        self, written: Iterable[asyncpg.Record], given: Mapping[UUID, Values]
    ) -> set[UUID]:
        """Settle the remaining rows as created or lost to a race; return the created ids."""
        created = {row[0] for row in written}
        for key in list(self._open):
            self.settle(key, CREATED if key in created else LOST_RACE)
            if key in created:
                self._imported.add(key, given[key])
        return created

    async def finish(self) -> list[Result]:
        """Store what was imported, and return one result per row."""
        for key, result in self._results.items():
            if result.status in ("rejected", "retry_later"):
                self._imported.drop(key)
        await self._imported.save()
        seen: set[UUID] = set()
        answers = []
        for key, row in self._rows:
            answers.append(self._repeated(key, row) if key in seen else self._results[key])
            seen.add(key)
        return answers

    def _repeated(self, key: UUID, row: R) -> Result:
        if row != self._first[key]:
            return CONTRADICTION
        result = self._results[key]
        return UNCHANGED if result.status in ("created", "updated") else result


def is_deleted(values: Values) -> bool:
    """Return whether the row of a resource stays after it was deleted."""
    return values.get("deleted_at") is not None


async def forget_imported(pooled: asyncpg.Connection, user_ids: Collection[UUID]) -> None:
    """Delete what was imported of erased users."""
    await pooled.execute("DELETE FROM imported_fields WHERE id = ANY($1)", list(user_ids))
