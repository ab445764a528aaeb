"""Each service's OpenAPI document states what every operation takes, returns and refuses."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.errors import PROBLEM_PREFIX, Conflict, DomainError
from shared.http.imports import NDJSON
from shared.http.problems import CONTENT_TYPE
from shared.service import Service
from tests.support.openapi import resolve
from tools.contracts import problems

Document = dict[str, Any]

SERVICES: dict[str, Service] = {
    service.name: service for service in (COURSES, ENROLLMENT, PROGRESS, REPORTING)
}
ALWAYS = {"400", "401", "403", "422", "429", "500", "503"}
SUCCESSES = {"application/json", NDJSON, "text/csv", "text/event-stream"}


@pytest.fixture(scope="module", params=SERVICES)
def service(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def document(service: str) -> Document:
    """Return a service's document, which is generated for its tests only."""
    return SERVICES[service].openapi()


def operations(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each operation with a name for messages."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield f"{method.upper()} {path}", operation


def object_schemas(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, schema in document["components"]["schemas"].items():
        if "properties" in schema:
            yield name, schema


def test_the_committed_document_is_that_of_the_code(service: str, document: Document) -> None:
    assert problems.documents()[service] == document, "run `make openapi` and commit"


def test_the_page_of_problem_types_is_that_of_the_documents() -> None:
    assert problems.PAGE.read_text("utf-8") == problems.page(), "run `make openapi` and commit"


def test_every_problem_is_documented() -> None:
    page = problems.PAGE.read_text("utf-8")
    # Conflict is the base of the problems that services name.
    undocumented = [
        each.__name__
        for each in subclasses(DomainError)
        if each is not Conflict and f"| `{each.slug}` | {each.status} | {each.title} |" not in page
    ]
    assert not undocumented, "name them in the `responses` of the routes"


def subclasses(error: type[DomainError]) -> Iterator[type[DomainError]]:
    for each in error.__subclasses__():
        own = each.__module__.startswith(("services.", "shared."))
        # Those of the dashboard are shown as pages.
        if own and not each.__module__.startswith("services.reporting.pages."):
            yield each
            yield from subclasses(each)


def test_operation_ids_are_short_and_unique(document: Document) -> None:
    ids = Counter(operation["operationId"] for _, operation in operations(document))
    assert max(ids.values()) == 1
    for each in ids:
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", each), each
        assert len(each) <= 40, each


def test_every_operation_is_described(document: Document) -> None:
    for name, operation in operations(document):
        assert operation["summary"], name
        assert not operation["summary"].endswith("."), name
        assert len(operation["tags"]) == 1, name
        assert operation["security"] == [{"bearer": []}], name


def test_every_operation_names_its_problems(document: Document) -> None:
    for name, operation in operations(document):
        refusals = {status for status in operation["responses"] if status >= "400"}
        expected = ALWAYS | ({"404"} if "{" in name else set())
        if any(each["name"] == "If-Match" for each in operation.get("parameters", ())):
            expected |= {"412", "428"}
        assert refusals >= expected, name
        for status in refusals:
            response = resolve(document, operation["responses"][status])
            assert list(response["content"]) == [CONTENT_TYPE], name
            examples = response["content"][CONTENT_TYPE]["examples"]
            assert examples, f"{name}: name the problems of status {status}"
            for slug, example in examples.items():
                assert example["value"]["type"] == PROBLEM_PREFIX + slug
                assert example["value"]["status"] == int(status)


def test_every_operation_returns_one_kind_of_success(document: Document) -> None:
    for name, operation in operations(document):
        responses = operation["responses"]
        first, *others = (status for status in responses if status < "300")
        content = responses[first].get("content", {})
        assert set(content) <= SUCCESSES, name
        assert (first == "204") == (not content), f"{name}: declare the return type"
        assert all(responses[each]["content"] == content for each in others), name


def test_every_body_has_an_example(document: Document) -> None:
    for name, operation in operations(document):
        bodies = [operation["requestBody"]] if "requestBody" in operation else []
        bodies += [each for status, each in operation["responses"].items() if status < "300"]
        for body in bodies:
            for kind, content in body.get("content", {}).items():
                if kind in ("application/json", NDJSON):
                    assert has_example(document, content["schema"]), f"{name}: {kind}"


def has_example(document: Document, schema: dict[str, Any]) -> bool:
    schema = resolve(document, schema)
    nested = [*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])]
    return "examples" in schema or any(has_example(document, each) for each in nested)


def test_every_example_of_a_schema_is_valid(document: Document) -> None:
    components = document["components"]
    for name, schema in object_schemas(document):
        validator = jsonschema.Draft202012Validator(
            {"$ref": f"#/components/schemas/{name}", "components": components},
            format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER,
        )
        assert schema["examples"], name
        for example in schema["examples"]:
            validator.validate(example)


def test_every_text_has_an_example_of_its_own(document: Document) -> None:
    """A composed example repeats the name of a field that has none."""
    for name, schema in object_schemas(document):
        for example in schema["examples"]:
            for field, value in example.items():
                assert value != field.replace("_", " "), f"give {name}.{field} an example"
