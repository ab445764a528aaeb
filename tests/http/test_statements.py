"""The number of SQL statements of an endpoint is fixed, whatever the number of rows."""

import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx
import pytest

from shared.database import database_context
from shared.service import Service
from tests.http.test_access import ENDPOINTS, SERVICES, UNOWNED, insider
from tests.http.worlds import Endpoint, call, world_for
from tests.support import Platform

SMALL, LARGE = 2, 8

# What asyncpg asks by itself about types that are new to a connection.
_OF_THE_DRIVER = ("typeinfo_tree", "set_config('jit'")


class _Counter(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.statements: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text.startswith("query, ") and not any(part in text for part in _OF_THE_DRIVER):
            self.statements.append(text)


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that this process sends inside the block."""
    logger, counter = logging.getLogger("shared.database"), _Counter()
    level = logger.level
    logger.setLevel(logging.DEBUG)
    logger.addHandler(counter)
    try:
        yield counter.statements
    finally:
        logger.removeHandler(counter)
        logger.setLevel(level)


@asynccontextmanager
async def in_process(
    platform: Platform, service: Service, token: str
) -> AsyncIterator[httpx.AsyncClient]:
    """The service's API here, on the database of the one that runs."""
    stack = platform.stack
    settings = service.settings.model_validate(
        {
            "environment": "development",
            f"{service.name.upper()}_DATABASE_URL": stack.database_urls[service.name],
            "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
            "auth_issuer": stack.tokens.issuer,
            "auth_audience": stack.tokens.audience,
            "auth_jwks_file": stack.tokens.jwks_file,
        }
    )
    async with database_context(settings, service.name, service.models):
        transport = httpx.ASGITransport(service.application(settings, "api", None))
        headers = {"Authorization": f"Bearer {token}"}
        async with httpx.AsyncClient(
            transport=transport, base_url="http://here", headers=headers
        ) as client:
            yield client


async def statements(platform: Platform, name: str, endpoint: Endpoint, size: int) -> list[str]:
    service = SERVICES[name]
    roles = service.access[endpoint] - {UNOWNED.get(endpoint)}
    role = min(roles, key=["teacher", "student", "service", "superadmin"].index)
    world = await world_for(platform, name, endpoint, size)
    subject = insider(world, role, endpoint)
    token = platform.stack.tokens.token(subject=subject, role=role)
    document = await platform.client(name, role).get("/openapi.json")
    async with in_process(platform, service, token) as client:
        with counted() as sent:
            answer = await call(client, name, document.json(), world, endpoint)
    assert answer.status_code < 300, answer.text
    return sent


@pytest.mark.parametrize(("service", "endpoint"), ENDPOINTS)
async def test_the_statements_of_an_endpoint_do_not_grow(
    platform: Platform, service: str, endpoint: Endpoint
) -> None:
    few = await statements(platform, service, endpoint, SMALL)
    many = await statements(platform, service, endpoint, LARGE)
    assert len(many) == len(few), "\n".join(many)
    assert len(few) <= 20, "\n".join(few)
