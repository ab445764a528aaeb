"""Which requests are repeated, and which are answered at once."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from fastapi import APIRouter, Request
from pydantic import BaseModel

from deploy.local.tokens import TokenIssuer
from services.reporting.settings import ReportingSettings
from shared.database import connection, transaction
from shared.http.access import EVERYONE, CurrentPrincipal
from shared.http.application import create_application
from tests.kernel.conftest import open_database

DEADLOCK = "DO $$ BEGIN RAISE EXCEPTION 'deadlock' USING ERRCODE = '40P01'; END $$"


class Note(BaseModel):
    text: str


router = APIRouter()
ACCESS = {("POST", f"/v1/{name}"): EVERYONE for name in ("deadlock", "slow", "late", "always")}


@router.post("/deadlock")
async def deadlock(request: Request, principal: CurrentPrincipal, note: Note) -> Note:
    """Meets one deadlock."""
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


@router.post("/late")
async def late(request: Request, principal: CurrentPrincipal) -> None:
    """Fails when its change is committed already."""
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
        title="Test", description="", settings=settings.model_copy(update=changes),
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


async def test_a_deadlock_is_repeated_with_the_same_body(
    migrated: ReportingSettings, tmp_path: Path
) -> None:
    async with api(migrated, tmp_path) as (client, calls):
        answer = await client.post("/v1/deadlock", json={"text": "once"})
        assert (answer.status_code, answer.json()) == (200, {"text": "once"})
        assert calls["deadlock"] == 2
        answer = await client.post("/v1/always")
        assert (answer.status_code, calls["always"]) == (503, 4)


@pytest.mark.parametrize(("path", "slug"), [("slow", "busy"), ("late", "unavailable")])
async def test_what_timed_out_or_was_committed_is_not_repeated(
    migrated: ReportingSettings, tmp_path: Path, path: str, slug: str
) -> None:
    async with api(migrated, tmp_path) as (client, calls):
        answer = await client.post(f"/v1/{path}")
        assert answer.status_code == 503, answer.text
        assert answer.json()["type"] == f"urn:coursestream:problem:{slug}"
        assert answer.headers["retry-after"]
        assert calls[path] == 1
