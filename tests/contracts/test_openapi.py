"""Each service's OpenAPI document states what every operation takes, returns and refuses."""

import re
from collections import Counter
from typing import Any

import jsonschema
import pytest

from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.errors import PROBLEM_PREFIX
from shared.http.imports import NDJSON
from shared.http.problems import CONTENT_TYPE
from tests.support.openapi import resolve

DOCUMENTS: dict[str, dict[str, Any]] = {
    service.name: service.openapi() for service in (COURSES, ENROLLMENT, PROGRESS, REPORTING)
}
ALWAYS = {"400", "401", "403", "422", "429", "500", "503"}
SUCCESSES = {"application/json", NDJSON, "text/csv", "text/event-stream"}

SERVICES = pytest.mark.parametrize("service", DOCUMENTS)
OPERATIONS = pytest.mark.parametrize(
    ("service", "method", "path"),
    [
        pytest.param(service, method, path, id=f"{service} {method.upper()} {path}")
        for service, document in DOCUMENTS.items()
        for path, operations in document["paths"].items()
        for method in operations
    ],
)
SCHEMAS = pytest.mark.parametrize(
    ("service", "name"),
    [
        pytest.param(service, name, id=f"{service} {name}")
        for service, document in DOCUMENTS.items()
        for name, schema in document["components"]["schemas"].items()
        if "properties" in schema
    ],
)


@SERVICES
def test_operation_ids_are_short_and_unique(service: str) -> None:
    ids = Counter(
        operation["operationId"]
        for operations in DOCUMENTS[service]["paths"].values()
        for operation in operations.values()
    )
    assert max(ids.values()) == 1
    for each in ids:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", each), each
        assert len(each) <= 40, each


@OPERATIONS
def test_an_operation_is_described(service: str, method: str, path: str) -> None:
    operation = DOCUMENTS[service]["paths"][path][method]
    assert operation["summary"]
    assert not operation["summary"].endswith(".")
    assert len(operation["tags"]) == 1
    assert operation["security"] == [{"bearer": []}]


@OPERATIONS
def test_an_operation_names_its_refusals(service: str, method: str, path: str) -> None:
    document = DOCUMENTS[service]
    operation = document["paths"][path][method]
    refusals = {status for status in operation["responses"] if status >= "400"}
    expected = ALWAYS | ({"404"} if "{" in path else set())
    if any(each["name"] == "If-Match" for each in operation.get("parameters", ())):
        expected |= {"412", "428"}
    assert refusals >= expected
    for status in refusals:
        response = resolve(document, operation["responses"][status])
        examples = response["content"][CONTENT_TYPE]["examples"]
        assert list(response["content"]) == [CONTENT_TYPE]
        assert examples, "name the problems"
        for slug, example in examples.items():
            assert example["value"]["type"] == PROBLEM_PREFIX + slug
            assert example["value"]["status"] == int(status)


@OPERATIONS
def test_an_operation_returns_one_kind_of_success(service: str, method: str, path: str) -> None:
    responses = DOCUMENTS[service]["paths"][path][method]["responses"]
    (success,) = (status for status in responses if status < "300")
    content = responses[success].get("content", {})
    assert set(content) <= SUCCESSES
    assert (success == "204") == (not content), "declare the return type"


@OPERATIONS
def test_an_operation_has_examples(service: str, method: str, path: str) -> None:
    document = DOCUMENTS[service]
    operation = document["paths"][path][method]
    bodies = [operation["requestBody"]] if "requestBody" in operation else []
    bodies += [each for status, each in operation["responses"].items() if status < "300"]
    for body in bodies:
        for kind, content in body.get("content", {}).items():
            if kind in ("application/json", NDJSON):
                assert _has_example(document, content["schema"]), f"give {kind} an example"


def _has_example(document: dict[str, Any], schema: dict[str, Any]) -> bool:
    schema = resolve(document, schema)
    nested = [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])]
    return "examples" in schema or any(_has_example(document, each) for each in nested)


@SCHEMAS
def test_the_examples_of_a_schema_are_valid(service: str, name: str) -> None:
    components = DOCUMENTS[service]["components"]
    schema = components["schemas"][name]
    validator = jsonschema.Draft202012Validator(
        {"$ref": f"#/components/schemas/{name}", "components": components},
        format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
    )
    assert schema["examples"]
    for example in schema["examples"]:
        validator.validate(example)
