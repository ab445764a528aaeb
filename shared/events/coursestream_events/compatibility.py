"""Whether a changed schema still reads what the committed one promised."""

from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]

_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")


def breaking_changes(old: Schema, new: Schema) -> list[str]:
    """What a consumer or producer of ``old`` would stumble over in ``new``, one line each.

    Only a new optional field is compatible; anything else wants a ``.v2`` beside ``.v1``.
    """
    return list(_compare("event", old, new, old, new))


def _resolve(schema: Schema, root: Schema) -> Schema:
    reference = schema.get("$ref")
    if reference is None:
        return schema
    name = str(reference).rpartition("/")[2]
    resolved: Schema = root["$defs"][name]
    return resolved


def _compare(
    place: str, old: Schema, new: Schema, old_root: Schema, new_root: Schema
) -> Iterator[str]:
    old, new = _resolve(old, old_root), _resolve(new, new_root)
    yield from _compare_values(place, old, new)
    properties, changed = old.get("properties", {}), new.get("properties", {})
    for name in properties.keys() - changed.keys():
        yield f"{place}.{name} is gone"
    required = set(old.get("required", ()))
    for name in sorted(set(new.get("required", ())) - required):
        yield f"{place}.{name} is required now"
    for name in sorted(required - set(new.get("required", ()))):
        yield f"{place}.{name} may be absent now"
    for name in properties.keys() & changed.keys():
        yield from _compare(f"{place}.{name}", properties[name], changed[name], old_root, new_root)
    if "items" in old and "items" in new:
        yield from _compare(f"{place}[]", old["items"], new["items"], old_root, new_root)
    yield from _compare_alternatives(place, old, new, old_root, new_root)


def _compare_values(place: str, old: Schema, new: Schema) -> Iterator[str]:
    for keyword in ("type", "format", "const", "enum", "pattern", *_BOUNDS):
        if old.get(keyword) != new.get(keyword):
            yield f"{place}: {keyword} was {old.get(keyword)!r} and is {new.get(keyword)!r}"


def _compare_alternatives(
    place: str, old: Schema, new: Schema, old_root: Schema, new_root: Schema
) -> Iterator[str]:
    for keyword in ("anyOf", "oneOf"):
        ours, theirs = old.get(keyword, []), new.get(keyword, [])
        if len(ours) != len(theirs):
            yield f"{place}: {len(ours)} alternatives were, {len(theirs)} are"
        for one, other in zip(ours, theirs, strict=False):
            yield from _compare(place, one, other, old_root, new_root)
