"""Reporting's tables alone, without a process that serves them."""

import asyncio
import secrets

import pytest

from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database.migrations import migrate


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
