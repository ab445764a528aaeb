"""The OpenAPI documents say of every endpoint what it takes, answers and refuses."""

from typing import Any

import pytest

from shared.errors import PROBLEM_PREFIX
from shared.http.imports import NDJSON
from shared.http.problems import CONTENT_TYPE
from tests.http.test_access import ENDPOINTS, document
from tests.http.worlds import Endpoint, wants_etag
from tests.support.platform import Platform

ALWAYS = {"401", "403", "422", "500", "503"}


def example_of(described: dict[str, Any], content: dict[str, Any]) -> Any:
    """The first example of a body, wherever it stands."""
    (body,) = content.values()
    schema = body["schema"]
    if schema.get("type") == "array":
        schema = schema["items"]
    reference = schema.get("$ref") or schema.get("anyOf", [{}])[0].get("$ref")
    if reference is not None:
        schema = described["components"]["schemas"][reference.rpartition("/")[2]]
    return schema.get("examples", [None])[0]


@pytest.mark.parametrize(("service", "endpoint"), ENDPOINTS)
async def test_an_endpoint_is_described(
    platform: Platform, service: str, endpoint: Endpoint
) -> None:
    method, path = endpoint
    described = await document(platform, service)
    assert described["openapi"].startswith("3.1.")
    operation = described["paths"][path][method.lower()]
    assert operation["description"], "say what it is for"
    if "requestBody" in operation:
        assert example_of(described, operation["requestBody"]["content"]), "give an example"

    answers = operation["responses"]
    (success,) = (status for status in answers if status < "300")
    if success != "204":
        kind = NDJSON if "/imports/" in path else "application/json"
        assert answers[success]["content"][kind]["schema"], "declare the return type"

    refusals = {status for status in answers if status >= "400"}
    expected = set(ALWAYS)
    if "{" in path:
        expected.add("404")
    if wants_etag(operation):
        expected |= {"412", "428"}
    assert refusals >= expected
    for status in refusals:
        assert list(answers[status]["content"]) == [CONTENT_TYPE]
        kinds = answers[status]["content"][CONTENT_TYPE].get("examples", {})
        assert kinds or status == "400", f"name the problems of status {status}"
        for slug, kind in kinds.items():
            assert kind["value"]["type"] == PROBLEM_PREFIX + slug
            assert kind["value"]["status"] == int(status)
