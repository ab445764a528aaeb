"""Which requests are retried, and which fail immediately."""

import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import APIRouter, Request
from pydantic import BaseModel, PostgresDsn

from deploy.local.tokens import TokenIssuer
from services.reporting.settings import ReportingSettings
from shared.database import CommitUnknown, check_database, connection, transaction
from shared.http.access import EVERYONE, CurrentPrincipal
from shared.http.application import create_application
from shared.logs import Repeats
from tests.kernel.conftest import open_database

DEADLOCK = "DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$"


class Note(BaseModel):
    text: str


router = APIRouter()
ACCESS = {
    ("POST", f"/v1/{name}"): EVERYONE
    for name in ("deadlock", "slow", "late", "always", "full", "unknown")
}


@router.post("/deadlock")
async def deadlock(request: Request, principal: CurrentPrincipal, note: Note) -> Note:
    """Fail with one deadlock."""
    async with transaction() as tx:
        if counted(request)["deadlock"] == 1:
            await tx.connection.execute(DEADLOCK)
    return note


@router.post("/always")
async def always(request: Request, principal: CurrentPrincipal) -> None:
    counted(request)
    async with transaction() as tx:
        await tx.connection.execute(DEADLOCK)


@router.post("/slow")
async def slow(request: Request, principal: CurrentPrincipal) -> None:
    counted(request)
    async with connection() as pooled:
        await pooled.execute("SELECT pg_sleep(60)")


@router.post("/full")
async def full(request: Request, principal: CurrentPrincipal) -> None:
    counted(request)
    async with connection() as pooled:
        await pooled.execute("DO $$ BEGIN RAISE USING ERRCODE = 'disk_full'; END $$")


@router.post("/unknown")
async def unknown(request: Request, principal: CurrentPrincipal) -> None:
    counted(request)
    raise CommitUnknown("unknown")


@router.post("/late")
async def late(request: Request, principal: CurrentPrincipal) -> None:
    """Fail after the change is committed."""
    counted(request)
    async with transaction() as tx:
        await tx.connection.execute("UPDATE school_calendar SET time_zone = 'Asia/Tokyo'")
    async with connection() as pooled:
        await pooled.execute(DEADLOCK)


def counted(request: Request) -> "Counter[str]":
    calls: Counter[str] = request.app.state.calls
    calls[request.url.path.rpartition("/")[2]] += 1
    return calls


@asynccontextmanager
async def api(
    settings: ReportingSettings, folder: Path
) -> AsyncIterator[tuple[httpx.AsyncClient, "Counter[str]"]]:
    tokens = TokenIssuer(folder / "jwks.json", issuer="tests", audience="tests")
    changes: dict[str, Any] = {
        "auth_jwks_file": tokens.jwks_file,
        "database_statement_timeout": 0.3,
    }
    application = create_application(
        service="reporting", description="", settings=settings.model_copy(update=changes),
        routers=[router], access=ACCESS,
    )  # fmt: skip
    application.state.calls = Counter()
    token = tokens.token(subject=uuid4(), role="student")
    transport = httpx.ASGITransport(application)
    async with open_database(settings.model_copy(update=changes)), httpx.AsyncClient(
        transport=transport,
        base_url="http://here",
        headers={"Authorization": f"Bearer {token}"},
    ) as client:  # fmt: skip
        yield client, application.state.calls


async def test_a_request_that_deadlocks_is_retried_with_the_same_body(
    migrated: ReportingSettings, tmp_path: Path
) -> None:
    async with api(migrated, tmp_path) as (client, calls):
        answer = await client.post("/v1/deadlock", json={"text": "once"})
        assert (answer.status_code, answer.json()) == (200, {"text": "once"})
        assert calls["deadlock"] == 2
        answer = await client.post("/v1/always")
        assert (answer.status_code, calls["always"]) == (503, 4)


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("slow", "busy"),
        ("late", "unavailable"),
        ("unknown", "unavailable"),
        ("full", "unavailable"),
    ],
)
async def test_a_request_that_timed_out_or_committed_is_not_retried(
    migrated: ReportingSettings, tmp_path: Path, path: str, slug: str
) -> None:
    async with api(migrated, tmp_path) as (client, calls):
        answer = await client.post(f"/v1/{path}")
        assert answer.status_code == 503, answer.text
        assert answer.json()["type"] == f"urn:coursestream:problem:{slug}"
        assert answer.headers["retry-after"]
        assert calls[path] == 1


async def test_a_refused_database_login_is_503_and_not_ready(
    migrated: ReportingSettings, tmp_path: Path
) -> None:
    """For example after the password was changed while the service runs."""
    url = str(migrated.database_url)
    user, _, rest = url.partition("@")
    wrong = PostgresDsn(f"{user.rpartition(':')[0]}:guessed@{rest}")
    changed = migrated.model_copy(update={"database_url": wrong})
    async with api(changed, tmp_path) as (client, calls):
        answer = await client.post("/v1/late")
        assert answer.status_code == 503, answer.text
        assert answer.json()["type"] == "urn:coursestream:problem:unavailable"
        assert calls["late"] == 1
        assert not (await check_database()).connected


def test_repeated_reconnection_messages_are_logged_once_a_minute() -> None:
    repeats = Repeats()

    def passes(name: str, text: str, **more: Any) -> bool:
        record = logging.makeLogRecord({"name": name, "msg": text, **more})
        return bool(repeats.filter(record))

    assert passes("aiokafka", "Unable connect")
    assert not passes("aiokafka", "Unable connect")
    assert passes("aiokafka", "Unable connect to another")
    assert passes("shared.http", "Unable connect")
    assert passes("shared.http", "Unable connect")
    assert passes("aiokafka", "Unable connect", exc_info=(None, None, None))
