"""A successful request for each endpoint."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from tests.http.worlds import BODIES, MOMENT, Endpoint, World
from tests.support.platform import ndjson

_A_DAY = {"from": MOMENT[:10], "to": MOMENT[:10]}
QUERIES: Mapping[Endpoint, Callable[[World], dict[str, str]]] = {
    ("GET", "/v1/users"): lambda world: {
        "ids": ",".join(str(world.student(n)) for n in range(world.size))
    },
    ("GET", "/v1/teachers/{teacher_id}/comparison"): lambda _: _A_DAY,
    ("GET", "/v1/courses/{course_id}/comparison"): lambda _: _A_DAY,
}


async def call(
    client: httpx.AsyncClient,
    service: str,
    document: Mapping[str, Any],
    world: World,
    endpoint: Endpoint,
) -> httpx.Response:
    """Send the endpoint's request on that world, which succeeds for authorized callers."""
    method, path = endpoint
    described = document["paths"][path][method.lower()]
    headers: dict[str, str] = {}
    if wants_etag(described):
        headers["If-Match"] = world.etag(service, endpoint)
    content = None
    if endpoint in BODIES:
        body = BODIES[endpoint](world)
        content = ndjson(body) if isinstance(body, list) else json.dumps(body).encode()
    elif "application/json" in described.get("requestBody", {}).get("content", ()):
        content = json.dumps(example_of(document, described)).encode()
    if content is not None:
        kind = "application/x-ndjson" if "/imports/" in path else "application/json"
        headers["Content-Type"] = kind
    query = QUERIES[endpoint](world) if endpoint in QUERIES else {}
    address = path.format(**world.ids)
    return await client.request(method, address, content=content, headers=headers, params=query)


def wants_etag(described: Mapping[str, Any]) -> bool:
    return any(each["name"] == "If-Match" for each in described.get("parameters", ()))


def example_of(document: Mapping[str, Any], described: Mapping[str, Any]) -> Any:
    schema = described["requestBody"]["content"]["application/json"]["schema"]
    reference = schema.get("$ref") or schema["anyOf"][0]["$ref"]
    name = reference.rpartition("/")[2]
    return document["components"]["schemas"][name]["examples"][0]
