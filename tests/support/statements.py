"""A service's API in this process, and the SQL statements that it executes."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI

from deploy.local.stack import LocalStack
from shared.database import database_context
from shared.service import Service
from tests.support.serving import WEBHOOKS

# asyncpg's own queries about types that are new to a connection.
_OF_THE_DRIVER = ("typeinfo_tree", "set_config('jit'")


class _Counter(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.statements: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = record.getMessage()
        if text.startswith("query, ") and not any(part in text for part in _OF_THE_DRIVER):
            self.statements.append(text)


@asynccontextmanager
async def counted() -> AsyncIterator[list[str]]:
    """Record the statements that this process executes inside the block."""
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
async def application(stack: LocalStack, service: Service) -> AsyncIterator[FastAPI]:
    """Run the service's API in this process, on the running service's database."""
    settings = service.settings.model_validate(
        {
            "environment": "development",
            f"{service.name.upper()}_DATABASE_URL": stack.database_urls[service.name],
            "kafka_bootstrap_servers": stack.kafka_bootstrap_servers,
            "auth_issuer": stack.tokens.issuer,
            "auth_audience": stack.tokens.audience,
            "auth_jwks_file": stack.tokens.jwks_file,
            # All calls are of a few users at one address, and many without a valid token.
            "rate_limit_user": "off",
            "rate_limit_address": "off",
            "reporting_webhook_keys": WEBHOOKS["REPORTING_WEBHOOK_KEYS"],
            "reporting_dashboard_key": stack.tokens.session_key,
        }
    )
    async with database_context(settings, service.name, service.models):
        yield service.application(settings)


@asynccontextmanager
async def in_process(
    stack: LocalStack, service: Service, token: str
) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client of the API in this process."""
    async with application(stack, service) as here, client_of(here, token) as client:
        yield client


def client_of(here: FastAPI, token: str) -> httpx.AsyncClient:
    """A transport that returns a response when it is complete."""
    headers = {"Authorization": f"Bearer {token}"}
    transport = httpx.ASGITransport(here)
    return httpx.AsyncClient(transport=transport, base_url="http://here", headers=headers)
