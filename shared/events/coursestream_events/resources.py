"""The JSON Schemas and examples that the package contains."""

import json
from importlib.resources import files
from typing import Any

from coursestream_events.envelope import Event


def file_name(event: type[Event]) -> str:
    """Return ``LessonCompleted.v1.json`` for ``coursestream.progress.LessonCompleted.v1``."""
    _, _, name = event.type_name.split(".", 2)
    return f"{name}.json"


def schema_of(event: type[Event]) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a record's value."""
    schema: dict[str, Any] = json.loads(_read("schemas", event))
    return schema


def example_of(event: type[Event]) -> bytes:
    """Return an example of a record's value."""
    return _read("examples", event)


def _read(folder: str, event: type[Event]) -> bytes:
    return files("coursestream_events").joinpath(folder, file_name(event)).read_bytes()
