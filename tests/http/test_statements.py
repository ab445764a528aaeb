"""The number of SQL statements of an endpoint does not depend on the number of rows."""

import pytest

from tests.http.calls import call
from tests.http.endpoints import ENDPOINTS, SERVICES, UNOWNED, insider
from tests.http.worlds import Endpoint, world_for
from tests.support.platform import Platform
from tests.support.statements import counted, in_process

SMALL, LARGE = 2, 8
MOST = 20
# The audit sends two statements for each table of figures.
OF_THE_AUDIT = 60
# An erasure purges each store of what users wrote.
OF_AN_ERASURE = 24


def most(path: str) -> int:
    if path.endswith(":erase"):
        return OF_AN_ERASURE
    return OF_THE_AUDIT if path == "/v1/audit" else MOST


async def statements(platform: Platform, name: str, endpoint: Endpoint, size: int) -> list[str]:
    service = SERVICES[name]
    roles = service.access[endpoint] - {UNOWNED.get(endpoint)}
    role = min(roles, key=["teacher", "student", "service", "superadmin"].index)
    world = await world_for(platform, name, endpoint, size)
    subject = insider(world, role, endpoint)
    token = platform.stack.tokens.token(subject=subject, role=role)
    document = await platform.client(name, role).get("/openapi.json")
    async with in_process(platform.stack, service, token) as client, counted() as sent:
        answer = await call(client, name, document.json(), world, endpoint)
    assert answer.status_code < 300, answer.text
    return sent


@pytest.mark.parametrize(("service", "endpoint"), ENDPOINTS)
async def test_statement_count_is_constant(
    platform: Platform, service: str, endpoint: Endpoint
) -> None:
    few = await statements(platform, service, endpoint, SMALL)
    many = await statements(platform, service, endpoint, LARGE)
    assert len(many) == len(few), "\n".join(many)
    assert len(few) <= most(endpoint[1]), "\n".join(few)
