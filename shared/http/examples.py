"""Examples of schemas, composed from the examples of their fields."""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

Schema = Mapping[str, Any]

_INSTANT = "2026-03-02T09:30:00Z"
_BY_FORMAT = {"date": _INSTANT[:10], "date-time": _INSTANT, "decimal": "7.5"}
_PART_OF_MAXIMUM = 0.75


class Examples:
    """Completes and composes examples of a document's schemas."""

    def __init__(self, schemas: Mapping[str, dict[str, Any]]) -> None:
        self._schemas = schemas

    def complete(self) -> None:
        """Give every object schema an example, unless it has one."""
        for name, schema in self._schemas.items():
            for example in schema.get("examples", ()):
                self._restore_nulls(example, schema)
            if "properties" in schema and "examples" not in schema:
                schema["examples"] = [self._compose(name, schema)]

    def _restore_nulls(self, example: Any, schema: Schema) -> None:
        """Restore required fields that are null, which FastAPI omits from examples."""
        if isinstance(example, list):
            for option in self._options(schema):
                for each in example if "items" in option else ():
                    self._restore_nulls(each, option["items"])
        elif isinstance(example, dict):
            for option in self._options(schema):
                if example.keys() <= option.get("properties", {}).keys():
                    self._restore_fields(example, option)

    def _restore_fields(self, example: dict[str, Any], schema: Schema) -> None:
        for name in schema.get("required", ()):
            example.setdefault(name, None)
        for name in example:
            self._restore_nulls(example[name], schema["properties"][name])

    def _options(self, schema: Schema) -> list[Schema]:
        schema = self._resolve(schema)
        options = schema.get("anyOf", schema.get("oneOf"))
        return [schema] if options is None else [self._resolve(each) for each in options]

    def _resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def _compose(self, name: str, schema: Schema) -> Any:
        """Return an example of the field ``name``."""
        schema = self._resolve(schema)
        if "examples" in schema:
            return schema["examples"][0]
        first = self._options(schema)[0]
        if first is not schema:
            return self._compose(name, first)
        if "properties" in schema:
            return {each: self._compose(each, part) for each, part in schema["properties"].items()}
        if schema.get("type") == "array":
            return [self._compose(name, schema["items"])] * schema.get("minItems", 1)
        return _value(name, schema)


def _value(name: str, schema: Schema) -> Any:
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "uuid":
        return f"0190d3f1-0000-7000-8000-{crc32(name.encode()):012}"
    match schema.get("type"):
        case "boolean":
            return True
        case "integer":
            return max(schema.get("minimum", 1), 1)
        case "number":
            return schema.get("maximum", 1) * _PART_OF_MAXIMUM
        case "string":
            return _BY_FORMAT.get(schema.get("format", ""), name.replace("_", " "))
        case "object":
            return {}
    return None
