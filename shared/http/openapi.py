"""OpenAPI documents, completed with what the middleware adds to every route."""

import json
from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute

from shared.http.examples import Examples
from shared.http.middleware.idempotency import document_key
from shared.http.problems import Problem
from shared.http.write_token import WRITE_TOKEN_HEADER

_METHODS = ("get", "post", "put", "patch", "delete")
_COMPONENTS = "#/components/"

_HEADERS: dict[str, dict[str, Any]] = {
    "ETag": {
        "description": "Version of the resource, for `If-Match` and `If-None-Match`",
        "required": True,
        "schema": {"type": "string"},
        "example": '"3"',
    },
    "Retry-After": {
        "description": "Seconds after which the same request may succeed",
        "schema": {"type": "integer", "minimum": 1},
        "example": 1,
    },
    WRITE_TOKEN_HEADER: {
        "description": "Token of this write; absent if nothing changed. Reporting takes it as "
        "`?after=` and answers once the write is visible there",
        "schema": {"type": "string"},
    },
    "WWW-Authenticate": {
        "description": "The authentication scheme",
        "required": True,
        "schema": {"type": "string"},
        "example": "Bearer",
    },
    "X-Request-Id": {
        "description": "Id of this request in the logs: the one that the client sent, or a new one",
        "required": True,
        "schema": {"type": "string"},
        "example": "0190d3f1-0000-7000-8000-000000000001",
    },
}


def name_operation(route: APIRoute) -> str:
    """Return the function's name, which is short, stable and unique within a service."""
    return route.name.strip("_")


def complete_document(api: FastAPI, *, idempotency: bool) -> None:
    """Have ``api.openapi()`` return the completed document."""
    generate = api.openapi

    def openapi() -> dict[str, Any]:
        if api.openapi_schema is None:
            _complete(generate(), idempotency=idempotency)
        assert api.openapi_schema is not None
        return api.openapi_schema

    api.openapi = openapi  # type: ignore[method-assign]


def _complete(document: dict[str, Any], *, idempotency: bool) -> None:
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    problem = Problem.model_json_schema(ref_template=f"{_COMPONENTS}schemas/{{model}}")
    schemas |= problem.pop("$defs", {})
    schemas["Problem"] = problem
    components["schemas"] = dict(sorted(schemas.items()))
    if idempotency:
        document_key(document)
    for method, operation in _operations(document):
        _split_description(operation)
        _require_if_match(operation)
        _document_headers(method, operation)
    components["headers"] = {name: _HEADERS[name] for name in _headers_used(document)}
    components["responses"] = _share_responses(document)
    document["servers"] = [{"url": "/", "description": "The host that serves this document"}]
    for name, schema in components["schemas"].items():
        # Generators name classes by title, which is one for the input and output of a model.
        schema["title"] = name.replace("-", "").replace("_", "")
    _correct_defaults(components["schemas"])
    Examples(components["schemas"]).complete()


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for operations in document["paths"].values():
        for method in _METHODS:
            if method in operations:
                yield method, operations[method]


def _split_description(operation: dict[str, Any]) -> None:
    """Make the first line of a docstring the summary, the rest the description."""
    summary, _, description = operation.pop("description", "").partition("\n")
    if summary:
        operation["summary"] = summary.removesuffix(".")
    if description.strip():
        operation["description"] = description.strip()


def _require_if_match(operation: dict[str, Any]) -> None:
    """Mark If-Match as required; FastAPI documents it as optional, as its absence is 428."""
    for parameter in operation.get("parameters", ()):
        if parameter["name"] == "If-Match":
            parameter["required"] = True
            parameter["schema"] = {"type": "string", "pattern": '^"[0-9]{1,10}"$'}
            parameter["example"] = '"3"'


def _document_headers(method: str, operation: dict[str, Any]) -> None:
    for status, response in operation["responses"].items():
        names = ["X-Request-Id"]
        if status < "300" and method != "get":
            names.append(WRITE_TOKEN_HEADER)
        response.setdefault("headers", {}).update(
            {name: {"$ref": f"{_COMPONENTS}headers/{name}"} for name in names}
        )


def _headers_used(document: dict[str, Any]) -> list[str]:
    return sorted(
        {
            name
            for _, operation in _operations(document)
            for response in operation["responses"].values()
            for name in response["headers"]
        }
    )


def _share_responses(document: dict[str, Any]) -> dict[str, Any]:
    """Move error responses to the components, named after their problems."""
    shared: dict[str, Any] = {}
    for _, operation in _operations(document):
        for status, response in operation["responses"].items():
            if status >= "400":
                (content,) = response["content"].values()
                slugs = sorted(content.get("examples", ()))
                name = "Or".join(slug.title().replace("-", "") for slug in slugs)
                if name and shared.setdefault(name, response) == response:
                    operation["responses"][status] = {"$ref": f"{_COMPONENTS}responses/{name}"}
    return dict(sorted(shared.items()))


def _correct_defaults(part: Any) -> None:
    """Make numbers of the defaults that Pydantic writes as text, unaware of the field's schema."""
    if isinstance(part, list):
        for each in part:
            _correct_defaults(each)
    elif isinstance(part, dict):
        if part.get("type") == "number" and isinstance(part.get("default"), str):
            part["default"] = json.loads(part["default"])
        for each in part.values():
            _correct_defaults(each)
