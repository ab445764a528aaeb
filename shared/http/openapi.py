"""OpenAPI documents, completed with what the middleware adds to every route."""

import json
from collections import Counter
from collections.abc import Iterator
from operator import itemgetter
from threading import Lock
from typing import Any

from fastapi import FastAPI
from fastapi.routing import APIRoute

from shared.errors import DomainError, Erased
from shared.http.access import IMPORTS
from shared.http.examples import Examples
from shared.http.middleware.after_write import WriteNotVisible
from shared.http.middleware.idempotency import (
    KEY_PARAMETER,
    IdempotencyKeyReused,
    RequestInProgress,
)
from shared.http.problems import CONTENT_TYPE, Problem, problem_responses
from shared.http.write_token import AFTER_PARAMETER, WRITE_TOKEN_HEADER
from shared.outbox.state import DatabaseBehind

_METHODS = ("get", "post", "put", "patch", "delete")
_COMPONENTS = "#/components/"

_HEADERS: dict[str, dict[str, Any]] = {
    "Content-Disposition": {
        "description": "The file name of a CSV response",
        "schema": {"type": "string"},
        "example": 'attachment; filename="courses.csv"',
    },
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
        "description": "Token of this write and of those that the request came `after`; absent if "
        "nothing changed, or too much for a token. Every service takes it as `?after=`, and then "
        "handles the request once these writes are visible there",
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
    return route.name


def complete_document(api: FastAPI, *, idempotency: bool) -> None:
    """Have ``api.openapi()`` return the completed document."""
    generate = api.openapi
    # Requests for it run in threads.
    generating = Lock()

    def openapi() -> dict[str, Any]:
        with generating:
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
    _correct(document, _names(schemas))
    components["schemas"] = {
        schema["title"]: schema for schema in sorted(schemas.values(), key=itemgetter("title"))
    }
    for method, path, operation in _operations(document):
        _split_description(operation)
        operation.setdefault("parameters", []).append(AFTER_PARAMETER)
        _add_refusals(operation, WriteNotVisible)
        if method != "get":
            _add_refusals(operation, DatabaseBehind)
        if idempotency and method == "post" and not path.startswith(IMPORTS):
            operation["parameters"].append(KEY_PARAMETER)
            _add_refusals(operation, RequestInProgress, Erased, IdempotencyKeyReused)
        _require_if_match(operation)
        _document_headers(method, operation)
    components["headers"] = {name: _HEADERS[name] for name in _headers_used(document)}
    components["responses"] = _share_responses(document)
    document["servers"] = [{"url": "/", "description": "The host that serves this document"}]
    Examples(components["schemas"]).complete()


def _names(schemas: dict[str, Any]) -> dict[str, str]:
    """Make titles and names the same, as generators of clients name classes by either.

    The title is the model's name, which is one for the input and the output of a model.
    """
    titles = Counter(schema["title"] for schema in schemas.values())
    for name, schema in schemas.items():
        if titles[schema["title"]] > 1:
            schema["title"] = name.replace("-", "")
    return {
        f"{_COMPONENTS}schemas/{name}": f"{_COMPONENTS}schemas/{schema['title']}"
        for name, schema in schemas.items()
    }


def _correct(part: Any, names: dict[str, str]) -> None:
    """Rename references, and make numbers of the defaults that Pydantic writes as text."""
    if isinstance(part, list):
        for each in part:
            _correct(each, names)
    elif isinstance(part, dict):
        if part.get("$ref") in names:
            part["$ref"] = names[part["$ref"]]
        if part.get("type") == "number" and isinstance(part.get("default"), str):
            part["default"] = json.loads(part["default"])
        for each in part.values():
            _correct(each, names)


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, operations in document["paths"].items():
        for method in _METHODS:
            if method in operations:
                yield method, path, operations[method]


def _add_refusals(operation: dict[str, Any], *problems: type[DomainError]) -> None:
    for status, response in problem_responses(*problems).items():
        known = operation["responses"].setdefault(str(status), response)
        known.setdefault("headers", {}).update(response.get("headers", {}))
        _examples(known).update(_examples(response))


def _examples(refusal: dict[str, Any]) -> dict[str, Any]:
    examples: dict[str, Any] = refusal["content"][CONTENT_TYPE].setdefault("examples", {})
    return examples


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
        if status == "404":
            names.append("Retry-After")
        response.setdefault("headers", {}).update(
            {name: {"$ref": f"{_COMPONENTS}headers/{name}"} for name in names}
        )


def _headers_used(document: dict[str, Any]) -> list[str]:
    return sorted(
        {
            name
            for *_, operation in _operations(document)
            for response in operation["responses"].values()
            for name in response["headers"]
        }
    )


def _share_responses(document: dict[str, Any]) -> dict[str, Any]:
    """Move the refusals of several operations to the components, under their problems' names."""
    uses: dict[str, list[dict[str, Any]]] = {}
    shared: dict[str, Any] = {}
    for *_, operation in _operations(document):
        for status, response in operation["responses"].items():
            if status >= "400":
                slugs = sorted(_examples(response))
                response["description"] += f": {', '.join(f'`{slug}`' for slug in slugs)}"
                name = "Or".join(slug.title().replace("-", "") for slug in slugs)
                uses.setdefault(name, []).append(response)
    for name, responses in sorted(uses.items()):
        if len(responses) > 1:
            shared[name] = dict(responses[0])
            for response in responses:
                response.clear()
                response["$ref"] = f"{_COMPONENTS}responses/{name}"
    return shared
