"""The contracts that the code of the package defines."""

from typing import Any

from coursestream_events import CATALOG, Entry

Schema = dict[str, Any]
# Topic, key and schema of each event, by its type.
Contracts = dict[str, dict[str, Any]]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_from_code(entry: Entry) -> Schema:
    """Return the JSON Schema of a record's value."""
    schema = entry.event.model_json_schema(mode="serialization")
    return {
        "$schema": DIALECT,
        "$id": f"urn:coursestream:event:{entry.event.type_name}",
        **schema,
        "description": entry.description,
    }


def contracts_from_code() -> Contracts:
    return {
        entry.event.type_name: {
            "topic": entry.topic.name,
            "key": entry.topic.key,
            "schema": schema_from_code(entry),
        }
        for entry in CATALOG
    }
