"""HEAD on every GET route of every service is GET without the body."""

import re
from uuid import uuid4

import pytest

from tests.http.endpoints import ENDLESS, SERVICES
from tests.support.platform import Platform


@pytest.mark.parametrize("service", SERVICES)
async def test_head_answers_like_get_on_every_route(platform: Platform, service: str) -> None:
    client = platform.client(service, "superadmin")
    paths = [path for method, path in SERVICES[service].access if method == "GET"]
    assert paths
    for path in [*paths, "/openapi.json", "/docs", "/docs/swagger-ui.css"]:
        url = re.sub(r"\{\w*(version|date)\}", "2024-01-01", path)
        url = re.sub(r"\{\w+\}", str(uuid4()), url)
        got, head = await client.get(url), await client.head(url)
        assert head.status_code == got.status_code, url
        assert head.content == b""
        # The first request of a user publishes an event.
        names = got.headers.keys() - {"coursestream-write-token"}
        assert head.headers.keys() - {"coursestream-write-token"} == names, url
        if ("GET", path) not in ENDLESS and "content-length" in got.headers:
            sizes = [int(each.headers["content-length"]) for each in (got, head)]
            # Freshness and instants differ in length.
            assert abs(sizes[0] - sizes[1]) < 20, url


async def test_health_and_metrics_are_served_on_the_operations_port_only(
    platform: Platform,
) -> None:
    public, operations = platform.client("courses", "superadmin"), platform.operations("courses")
    for path in ("/livez", "/readyz", "/workerz", "/metrics"):
        assert (await public.get(path)).status_code == 404
        answer = await operations.get(path)
        assert answer.status_code == 200, (path, answer.text)
    assert (await operations.get("/v1/courses")).status_code == 404
    assert (await public.get("/v1/courses")).status_code == 200
    assert (
        'method="GET",route="/v1/courses",status="200"' in (await operations.get("/metrics")).text
    )
