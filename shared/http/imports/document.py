"""What the OpenAPI document says about an import."""

from collections.abc import Mapping
from typing import Any, get_args

from shared.http.imports.formats import CSV, NDJSON
from shared.http.imports.rows import MAX_REASONS, ImportRow, RowStatus


def import_document(row: type[ImportRow]) -> dict[str, Any]:
    """Return the ``openapi_extra`` of an import: OpenAPI 3.1 describes NDJSON as an array only."""
    schema = row.model_json_schema()
    item = _inlined(schema, schema.pop("$defs", {}))
    return {
        "requestBody": {
            "required": True,
            "description": "One JSON document per line, as described by the items of the array; "
            "or CSV, whose first line names the columns after the fields. An empty cell is an "
            "absent field, and the cell of a field that is an array holds JSON",
            "content": {
                NDJSON: {"schema": {"type": "array", "items": item}},
                CSV: {"schema": {"type": "string"}},
            },
        },
        "responses": {
            "200": {
                "description": "One result per line, in the same order, one JSON document per line",
                "content": {NDJSON: {"schema": {"type": "array", "items": _RESULT}}},
            }
        },
    }


_RESULT = {
    "type": "object",
    "required": ["line", "status"],
    "examples": [{"line": 2, "status": "rejected", "reasons": ["title: Field required"]}],
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "status": {"enum": list(get_args(RowStatus))},
        "reasons": {
            "type": "array",
            "items": {"type": "string"},
            "maxItems": MAX_REASONS,
            "description": "What is invalid or missing, or `<field>: changed_locally` for a field "
            "that was edited here and stays. Omitted once the reasons of this response have "
            "reached 8 MiB",
        },
    },
}


def _inlined(schema: Any, definitions: Mapping[str, Any]) -> Any:
    """Inline references, as a row's definitions are not components of the document."""
    if isinstance(schema, list):
        return [_inlined(each, definitions) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    return {
        name: _inlined(each, definitions)
        for name, each in schema.items()
        if name != "discriminator"
    }
