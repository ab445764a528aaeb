"""Three-way merge: what a row says, what is present, and what the last import said."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from pydantic import BaseModel

from shared.http.fields import format_decimal

# The last imported value of each field.
Digests = dict[str, str]


@dataclass(frozen=True, slots=True)
class Merged:
    """``changes`` are to be written; ``kept`` are fields whose local edit stays."""

    changes: dict[str, Any]
    kept: tuple[str, ...]
    digests: Digests


def merge(
    given: Mapping[str, Any],
    present: Mapping[str, Any],
    last: Digests,
    *,
    named: Collection[str],
    overwrite: bool,
) -> Merged:
    """Compare the fields that a row names.

    A field that was never imported counts as imported empty: it is filled, but not replaced.
    """
    changes: dict[str, Any] = {}
    kept: list[str] = []
    digests = dict(last)
    for name in (each for each in given if each in named):
        new, now, before = given[name], digest(present[name]), last.get(name, _EMPTY)
        digests[name] = digest(new)
        if digests[name] == now:
            continue
        if overwrite or (digests[name] != before and now == before):
            changes[name] = new
        else:
            kept.append(name)
    return Merged(changes, tuple(kept), digests)


def digest(value: Any) -> str:
    content = json.dumps(value, default=_plain, sort_keys=True)
    return hashlib.blake2b(content.encode(), digest_size=8).hexdigest()


def digests_of(given: Mapping[str, Any]) -> Digests:
    return {name: digest(value) for name, value in given.items()}


def _plain(value: Any) -> Any:
    """Return equal values in one form: 1.50 as 1.5, and instants in UTC."""
    if isinstance(value, Decimal):
        return format_decimal(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, BaseModel):
        return value.model_dump()
    return str(value)


_EMPTY = digest(None)
