"""HTTP conventions, on a test application with a real database."""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4, uuid5

import httpx
import pytest
from fastapi import APIRouter, Request, Response
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict

from deploy.local.tokens import TokenIssuer
from services.reporting.settings import ReportingSettings
from shared.auth import user_id_of
from shared.database import connection
from shared.errors import Conflict, InvalidInput
from shared.http.access import ADMINISTRATORS, EVERYONE, CurrentPrincipal, UnlistedRoute
from shared.http.application import create_application
from shared.http.imports import CREATED, ImportRow, Result, import_rows
from shared.http.imports.lines import MAX_LINE_BYTES
from shared.http.middleware.request_body import MAX_BODY_BYTES
from shared.http.operations import create_operations
from shared.http.pages import decode_cursor, encode_cursor
from tests.kernel.conftest import open_database, with_port


class Note(BaseModel):
    model_config = ConfigDict(extra="forbid")
    text: str
    stars: int = 0


class Row(ImportRow):
    number: int


class Full(Conflict):
    slug = "course-full"
    title = "The course is full"


router = APIRouter()
ACCESS = {
    ("POST", "/v1/notes"): EVERYONE,
    ("GET", "/v1/full"): EVERYONE,
    ("GET", "/v1/broken"): EVERYONE,
    ("GET", "/v1/query"): EVERYONE,
    ("GET", "/v1/secret"): ADMINISTRATORS,
    ("POST", "/v1/imports/rows"): EVERYONE,
}


@router.post("/notes")
async def notes(note: Note, principal: CurrentPrincipal) -> dict[str, str]:
    return {"by": str(principal.user_id)}


@router.get("/full")
async def full(principal: CurrentPrincipal) -> None:
    raise Full("There are 10 places, all taken.", places=10)


@router.get("/broken")
async def broken(principal: CurrentPrincipal) -> None:
    raise RuntimeError("the secret of the database")


@router.get("/query")
async def query(principal: CurrentPrincipal) -> int:
    async with connection() as pooled:
        return int(await pooled.fetchval("SELECT 1"))


@router.get("/secret")
async def secret(principal: CurrentPrincipal) -> str:
    return "hidden"


@router.post("/imports/rows", response_class=Response)
async def rows(request: Request, principal: CurrentPrincipal) -> Response:
    async def apply(batch: Sequence[Row]) -> list[Result]:
        return [CREATED for _ in batch]

    return await import_rows(request, Row, apply)


@pytest.fixture
def tokens(tmp_path: Path) -> TokenIssuer:
    return TokenIssuer(tmp_path / "jwks.json", issuer="tests", audience="tests")


@asynccontextmanager
async def api(settings: ReportingSettings, tokens: TokenIssuer) -> AsyncIterator[httpx.AsyncClient]:
    """Return a client with a student's token."""
    own = settings.model_copy(
        update={"auth_jwks_file": tokens.jwks_file, "max_import_bytes": 2_000_000}
    )
    application = create_application(
        service="reporting",
        description="",
        settings=own,
        routers=[router],
        access=ACCESS,
    )
    token = tokens.token(subject=uuid4(), role="student")
    async with (
        open_database(own),
        httpx.AsyncClient(
            transport=httpx.ASGITransport(application),
            base_url="http://tests",
            headers={"Authorization": f"Bearer {token}"},
        ) as client,
    ):
        yield client


def problem(response: httpx.Response) -> tuple[int, str]:
    assert response.headers["content-type"] == "application/problem+json"
    document = response.json()
    assert document["status"] == response.status_code
    assert document["title"]
    return response.status_code, document["type"].removeprefix("urn:coursestream:problem:")


async def test_every_error_is_a_problem_document(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    async with api(settings, tokens) as client:
        assert problem(await client.get("/v1/full")) == (409, "course-full")
        assert (await client.get("/v1/full")).json()["places"] == 10
        assert problem(await client.get("/v1/nothing")) == (404, "not-found")
        assert problem(await client.delete("/v1/notes")) == (405, "method-not-allowed")
        assert problem(await client.get("/v1/secret")) == (403, "forbidden")
        large = await client.post("/v1/notes", json={"text": "x" * MAX_BODY_BYTES})
        assert large.status_code == 413
        assert large.headers["content-type"] == "application/problem+json"


async def test_each_invalid_field_is_reported(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    async with api(settings, tokens) as client:
        answer = await client.post("/v1/notes", json={"stars": "many", "color": "red"})
    assert problem(answer) == (422, "invalid-input")
    assert {each["field"] for each in answer.json()["errors"]} == {
        "body.text",
        "body.stars",
        "body.color",
    }


async def test_an_unexpected_error_returns_the_request_id_and_no_secret(
    settings: ReportingSettings, tokens: TokenIssuer, caplog: pytest.LogCaptureFixture
) -> None:
    async with api(settings, tokens) as client:
        answer = await client.get("/v1/broken", headers={"X-Request-Id": "my-request-7"})
    assert problem(answer) == (500, "operation-failed")
    assert "secret" not in answer.text
    assert "my-request-7" in answer.json()["detail"]
    assert answer.headers["x-request-id"] == "my-request-7"
    assert any("answered 500" in record.message for record in caplog.records)


async def test_an_unreachable_database_is_503_with_retry_after(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    async with api(with_port(settings, 1), tokens) as client:
        answer = await client.get("/v1/query")
        assert problem(answer) == (503, "unavailable")
        assert answer.headers["retry-after"]
        operations = httpx.ASGITransport(create_operations(lambda: None))
        async with httpx.AsyncClient(transport=operations, base_url="http://operations") as probe:
            ready = await probe.get("/readyz")
            assert ready.status_code == 503
            assert ready.json()["database"] == {"connected": False, "latency_ms": None}
            assert (await probe.get("/livez")).status_code == 200


async def test_tokens_are_verified(
    settings: ReportingSettings, tokens: TokenIssuer, tmp_path: Path
) -> None:
    stranger = TokenIssuer(tmp_path / "other.json", issuer="tests", audience="tests")
    elsewhere = TokenIssuer(tmp_path / "third.json", issuer="others", audience="tests")
    refused = {
        "no token": None,
        "not a token": "x.y.z",
        "of another key": stranger.token(subject=uuid4(), role="superadmin"),
        "of another issuer": elsewhere.token(subject=uuid4(), role="superadmin"),
        "expired": tokens.token(
            subject=uuid4(), role="superadmin", lifetime=timedelta(seconds=-60)
        ),
    }
    async with api(settings, tokens) as client:
        for what, token in refused.items():
            headers = {"Authorization": f"Bearer {token}" if token else ""}
            answer = await client.get("/v1/secret", headers=headers)
            assert problem(answer) == (401, "unauthenticated"), what
            assert answer.headers["www-authenticate"] == "Bearer"
        good = tokens.token(subject=uuid4(), role="superadmin")
        for _ in range(2):
            answer = await client.get("/v1/secret", headers={"Authorization": f"Bearer {good}"})
            assert (answer.status_code, answer.json()) == (200, "hidden")


def test_a_user_id_is_the_subject_or_derived_from_it() -> None:
    subject = uuid4()
    assert user_id_of("https://school", str(subject)) == subject
    made = user_id_of("https://school", "auth0|1")
    assert made == user_id_of("https://school", "auth0|1")
    assert made != user_id_of("https://elsewhere", "auth0|1")
    assert isinstance(made, UUID)
    assert uuid5(made, "x") != made


async def test_an_import_returns_one_result_per_line(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    lines = [
        b'{"number": 1}',
        b"",
        b'{"number": "one"}',
        b"{broken",
        b'{"number": 2, "color": "red"}',
        b'{"number": 3, "pad": "' + b"x" * MAX_LINE_BYTES + b'"}',
        b'{"number": 4}',
    ]
    async with api(settings, tokens) as client:
        answer = await client.post("/v1/imports/rows", content=b"\n".join(lines))
    results = {each["line"]: each for each in map(json.loads, answer.text.splitlines())}
    assert {line: each["status"] for line, each in results.items()} == {
        1: "created",
        3: "rejected",
        4: "rejected",
        5: "rejected",
        6: "rejected",
        7: "created",
    }
    assert results[3]["reasons"][0].startswith("number: ")
    assert results[5]["reasons"] == ["color: Extra inputs are not permitted"]
    assert "exceeds 1,000,000 bytes" in results[6]["reasons"][0]


async def test_an_import_is_independent_of_chunk_boundaries(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    body = b"".join(b'{"number": %d}\n' % n for n in range(2500))

    async def chunks(size: int) -> AsyncIterator[bytes]:
        for start in range(0, len(body), size):
            yield body[start : start + size]

    async with api(settings, tokens) as client:
        for size in (1, 7, 4096, len(body)):
            answer = await client.post("/v1/imports/rows", content=chunks(size))
            assert [json.loads(line)["line"] for line in answer.text.splitlines()] == list(
                range(1, 2501)
            ), size


async def test_an_import_over_the_size_limit_is_refused(
    settings: ReportingSettings, tokens: TokenIssuer
) -> None:
    async with api(settings, tokens) as client:
        answer = await client.post("/v1/imports/rows", content=b'{"number": 1}\n' * 160_000)
    assert problem(answer) == (413, "payload-too-large")


def test_a_route_missing_from_the_access_table_does_not_start(settings: ReportingSettings) -> None:
    with pytest.raises(UnlistedRoute, match="GET /v1/secret"):
        create_application(
            service="reporting",
            description="",
            settings=settings,
            routers=[router],
            access={key: roles for key, roles in ACCESS.items() if key[1] != "/v1/secret"},
        )


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0")), st.uuids())
def test_a_cursor_encodes_any_sort_key(name: str, identifier: UUID) -> None:
    cursor = encode_cursor(name, identifier)
    assert decode_cursor(cursor, tuple[str, UUID]) == (name, identifier)
    assert cursor.isascii()


@given(st.text())
def test_a_foreign_cursor_is_refused(cursor: str) -> None:
    try:
        decoded = decode_cursor(cursor, tuple[str, UUID])
    except InvalidInput as error:
        assert error.errors == [  # noqa: PT017 - most texts are refused, a few may decode
            {"field": "query.cursor", "message": "use next_cursor of the previous page"}
        ]
    else:
        assert decoded is not None
