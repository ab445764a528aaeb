"""Compare a JSON Schema with the one that was released."""

from collections.abc import Iterator
from typing import Any

from tools.events.contracts import Schema

# Keywords that are compared part by part, and those that only describe.
_STRUCTURE = {"$defs", "$ref", "properties", "required", "items", "anyOf", "oneOf"}
_ANNOTATIONS = {"$schema", "$id", "title", "description", "examples"}


def breaking_changes(old: Schema, new: Schema) -> list[str]:
    """Describe, one line each, what would break a consumer or a producer of the old schema.

    The only compatible change is a new optional field.
    """
    return list(_compare("event", old, new, old, new))


def fields(schema: Schema) -> set[str]:
    """Return the paths of all fields."""
    return set(_fields("event", schema, schema))


def _resolve(schema: Schema, root: Schema) -> Schema:
    reference = schema.get("$ref")
    if reference is None:
        return schema
    definition: Schema = root["$defs"][str(reference).rpartition("/")[2]]
    return {**definition, **schema}


def _compare(
    place: str, old: Schema, new: Schema, old_root: Schema, new_root: Schema
) -> Iterator[str]:
    old, new = _resolve(old, old_root), _resolve(new, new_root)
    yield from _compare_values(place, old, new)
    properties, changed = old.get("properties", {}), new.get("properties", {})
    for name in properties.keys() - changed.keys():
        yield f"{place}.{name} was removed"
    required, now_required = set(old.get("required", ())), set(new.get("required", ()))
    for name in sorted(now_required - required):
        yield f"{place}.{name} became required"
    for name in sorted(required - now_required):
        yield f"{place}.{name} became optional"
    for name in sorted(properties.keys() & changed.keys()):
        yield from _compare(f"{place}.{name}", properties[name], changed[name], old_root, new_root)
    if ("items" in old) != ("items" in new):
        yield f"{place}: the type of its items changed"
    elif "items" in old:
        yield from _compare(f"{place}[]", old["items"], new["items"], old_root, new_root)
    yield from _compare_alternatives(place, old, new, old_root, new_root)


def _compare_values(place: str, old: Schema, new: Schema) -> Iterator[str]:
    for keyword in sorted((old.keys() | new.keys()) - _STRUCTURE - _ANNOTATIONS):
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            yield f"{place}: {keyword} changed from {before!r} to {after!r}"


def _compare_alternatives(
    place: str, old: Schema, new: Schema, old_root: Schema, new_root: Schema
) -> Iterator[str]:
    for keyword in ("anyOf", "oneOf"):
        before, after = old.get(keyword, []), new.get(keyword, [])
        if len(before) != len(after):
            yield f"{place}: {len(before)} alternatives became {len(after)}"
        for one, other in zip(before, after, strict=False):
            yield from _compare(place, one, other, old_root, new_root)


def _fields(place: str, schema: Schema, root: Schema) -> Iterator[str]:
    schema = _resolve(schema, root)
    parts: list[tuple[str, Any]] = [(place, each) for each in _alternatives(schema)]
    if "items" in schema:
        parts.append((f"{place}[]", schema["items"]))
    for name, field in schema.get("properties", {}).items():
        yield f"{place}.{name}"
        parts.append((f"{place}.{name}", field))
    for name, part in parts:
        yield from _fields(name, part, root)


def _alternatives(schema: Schema) -> list[Schema]:
    return [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
