"""Enrollment's database and a mail server, in this process."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from deploy.local.certificates import Authority
from deploy.local.stack import LocalStack
from services.enrollment.app import SERVICE
from shared.database import connection, database_context
from tests.support.databases import migrated_database, settings_of
from tests.support.smtp import Mailbox, smtp_environment, smtp_server


@pytest.fixture(scope="package")
def url(stack: LocalStack) -> Iterator[str]:
    with migrated_database(stack, "enrollment") as address:
        yield address


@pytest.fixture(scope="package")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("certificates"))


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[None]:
    """Open an empty database of enrollment."""
    async with database_context(settings_of(SERVICE, url), SERVICE.name, SERVICE.models):
        async with connection() as pooled:
            await pooled.execute(
                "TRUNCATE users, courses, assessments, mails, mailed_events, reported_days, "
                "mail_tokens, erasures, outbox CASCADE"
            )
        yield


@pytest.fixture
def environment(url: str, tmp_path: Path, mailbox: Mailbox, authority: Authority) -> dict[str, str]:
    """Return enrollment's settings with a mail server."""
    return {
        "ENROLLMENT_DATABASE_URL": url,
        "KAFKA_BOOTSTRAP_SERVERS": "unused:9092",
        "AUTH_ISSUER": "tests",
        "AUTH_AUDIENCE": "tests",
        "AUTH_JWKS_FILE": str(tmp_path / "unused.json"),
        "ENVIRONMENT": "development",
        **smtp_environment(mailbox, authority),
    }


@pytest.fixture
def mailbox(authority: Authority) -> Iterator[Mailbox]:
    with smtp_server(authority) as running:
        yield running


@pytest.fixture
def school(database: None, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let code of this process read the settings, as a job does."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
