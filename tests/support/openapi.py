"""Responses compared with the OpenAPI document of their service."""

from collections.abc import Iterable
from typing import Any

# Of HTTP itself, and those that every response carries for browsers.
ORDINARY = {
    "cache-control",
    "connection",
    "content-length",
    "content-security-policy",
    "content-type",
    "date",
    "referrer-policy",
    "transfer-encoding",
    "x-content-type-options",
    "x-frame-options",
}


def resolve(document: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """Follow a reference to a component."""
    if "$ref" not in part:
        return part
    _, kind, name = part["$ref"].rsplit("/", 2)
    found: dict[str, Any] = document["components"][kind][name]
    return found


def undeclared_headers(
    document: dict[str, Any], endpoint: tuple[str, str], status: int, headers: Iterable[str]
) -> set[str]:
    """Return the names of the headers that the document does not state for this response."""
    method, path = endpoint
    responses = document["paths"][path][method.lower()]["responses"]
    declared = resolve(document, responses[str(status)]).get("headers", {})
    return {name.lower() for name in headers} - {name.lower() for name in declared} - ORDINARY
