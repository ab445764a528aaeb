"""Values that only one resource may have, such as slugs, in a batch that may exchange them."""

from collections.abc import Collection, Mapping
from uuid import UUID

# What the rows write, by resource; None clears the value.
Wanted = Mapping[UUID, str | None]
Owners = Mapping[str, UUID]


def conflicting(wanted: Wanted, owners: Owners) -> set[UUID]:
    """Return the rows whose value another resource keeps or an earlier row takes."""
    refused: set[UUID] = set()
    while True:
        # A refused row keeps its present value, which another row may have counted on.
        taken = {
            value: owner
            for value, owner in owners.items()
            if owner in refused or wanted.get(owner, value) == value
        }
        more = {
            key
            for key, value in wanted.items()
            if value is not None and key not in refused and taken.setdefault(value, key) != key
        }
        if not more:
            return refused
        refused |= more


def moving(wanted: Wanted, owners: Owners, refused: Collection[UUID]) -> list[UUID]:
    """Return the owners whose value must be cleared before the rows are written.

    They give it up to another row, and a unique index is checked row by row.
    """
    return [
        owner
        for value, owner in owners.items()
        if owner not in refused and wanted.get(owner, value) != value
    ]
