"""Routes accept exactly the query parameters of the OpenAPI document."""

from typing import get_args

import pytest

from shared.auth import Role
from tests.http.endpoints import SERVICES, document
from tests.support.platform import Platform


@pytest.mark.parametrize("service", SERVICES)
async def test_only_documented_query_parameters_are_accepted(
    platform: Platform, service: str
) -> None:
    described = await document(platform, service)
    clients = {role: platform.client(service, role) for role in get_args(Role)}
    documented = 0
    for path, operations in described["paths"].items():
        if "get" not in operations:
            continue
        names = {
            each["name"]
            for each in operations["get"].get("parameters", ())
            if each["in"] == "query"
        }
        documented += len(names)
        # Invalid values are refused later, with another detail.
        query = dict.fromkeys(names, "☃") | {"unknown_name": "1"}
        role = min(SERVICES[service].access["GET", path])
        answer = await clients[role].get(path, params=query)
        assert answer.status_code == 422
        refused = {each["field"] for each in answer.json()["errors"]}
        assert refused == {"query.unknown_name"}, path
    assert documented
