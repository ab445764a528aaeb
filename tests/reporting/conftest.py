"""Reporting's tables alone, without a process that serves them."""

import asyncio
import secrets
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from cryptography.fernet import Fernet
from pydantic import SecretStr

from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from shared.database.migrations import migrate
from tests.reporting.homework import DRAWING, ESSAY, ON_THE_FIRST, HomeworkSchool
from tests.reporting.tables import empty_tables


@pytest.fixture(scope="module")
def reporting(stack: LocalStack) -> ReportingSettings:
    urls = stack.create_databases(f"fold_{secrets.token_hex(4)}")
    asyncio.run(migrate(SERVICE.schema, urls["reporting"]))
    return ReportingSettings.model_validate(
        {
            "REPORTING_DATABASE_URL": urls["reporting"],
            "kafka_bootstrap_servers": "unused:1",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )


@pytest_asyncio.fixture
async def unhurried(reporting: ReportingSettings) -> AsyncIterator[HomeworkSchool]:
    """A student with two required lessons and nothing to hand in."""
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        opened = HomeworkSchool()
        await opened.open()
        await opened.enroll()
        yield opened


@pytest_asyncio.fixture
async def school(unhurried: HomeworkSchool) -> HomeworkSchool:
    """The essay was due on the first, and nobody has submitted anything; no lesson is required."""
    await unhurried.set_due(ON_THE_FIRST)
    await unhurried.set_outline(ESSAY, DRAWING)
    await unhurried.complete(now())
    return unhurried


@pytest_asyncio.fixture
async def webhooks(reporting: ReportingSettings) -> AsyncIterator[ReportingSettings]:
    """The open database of a reporting that has webhooks, without any process that serves them."""
    own = reporting.model_copy(
        update={
            "reporting_webhook_keys": SecretStr(Fernet.generate_key().decode()),
            "reporting_webhook_private_addresses": True,
            "reporting_webhook_retry_seconds": 0.05,
            "reporting_webhook_timeout": 0.5,
        }
    )
    async with database_context(own, SERVICE.name, SERVICE.models):
        yield own
