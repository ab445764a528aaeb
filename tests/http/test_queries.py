"""The query parameters that a route takes are those that its document names."""

from typing import get_args

import pytest

from shared.auth import Role
from tests.http.endpoints import SERVICES, document
from tests.support.platform import Platform


@pytest.mark.parametrize("service", SERVICES)
async def test_documented_query_parameters_are_known_and_others_are_not(
    platform: Platform, service: str
) -> None:
    described = await document(platform, service)
    clients = {role: platform.client(service, role) for role in get_args(Role)}
    some = 0
    for path, operations in described["paths"].items():
        if "get" not in operations:
            continue
        names = {
            each["name"]
            for each in operations["get"].get("parameters", ())
            if each["in"] == "query"
        }
        some += len(names)
        # Values that do not fit are refused one step later, by another text.
        query = dict.fromkeys(names, "☃") | {"unheard_of": "1"}
        role = min(SERVICES[service].access["GET", path])
        answer = await clients[role].get(path, params=query)
        assert answer.status_code == 422
        refused = {each["field"] for each in answer.json()["errors"]}
        assert refused == {"query.unheard_of"}, path
    assert some
