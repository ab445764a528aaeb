"""All files that are generated from the event catalog."""

import json
from pathlib import Path
from typing import Any

from coursestream_events import CATALOG
from coursestream_events.resources import file_name
from tools.events.asyncapi import asyncapi
from tools.events.contracts import schema_from_code
from tools.events.page import fill
from tools.events.paths import CHECKOUT, DOCS, SCHEMAS
from tools.events.strimzi import topics_file, users_file
from tools.events.versions import Version


def documents(version: Version) -> dict[Path, str]:
    """Return the text of every generated file."""
    files = {SCHEMAS / file_name(entry.event): _json(schema_from_code(entry)) for entry in CATALOG}
    page = DOCS / "events.md"
    files[DOCS / "asyncapi.json"] = _json(asyncapi(str(version)))
    files[page] = fill(page.read_text(encoding="utf-8"))
    examples = CHECKOUT / "deploy" / "helm" / "examples"
    files[examples / "topics.yaml"] = topics_file()
    files[examples / "users.yaml"] = users_file()
    return files


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
