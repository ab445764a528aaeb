"""Headers for browsers and caches, CORS, HEAD, and the documentation page."""

import re
from pathlib import Path

import pytest

from tests.http.served import Answer, served
from tests.support.platform import eventually

ORIGIN = "https://school.example"


def assert_guarded(answer: Answer) -> None:
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "server" not in answer.headers


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/v1/things", "GET", 200),
        ("/v1/nothing", "GET", 404),
        ("/nothing", "GET", 404),
        ("/v1/things", "DELETE", 405),
        ("/v1/things", "POST", 422),
        ("/v1/secret", "GET", 403),
        ("/v1/broken", "GET", 500),
        ("/openapi.json", "GET", 200),
    ],
)
async def test_every_response_has_security_headers(
    tmp_path: Path, path: str, method: str, status: int
) -> None:
    async with served(tmp_path, cors_origins=ORIGIN) as api:
        answer = await api.ask(path, method, headers={"Origin": ORIGIN})
        assert answer.status == status
        assert_guarded(answer)
        assert answer.headers["x-request-id"]
        assert answer.headers["access-control-allow-origin"] == ORIGIN


def preflight(origin: str, header: str = "authorization") -> dict[str, str]:
    return {
        "Origin": origin,
        "Access-Control-Request-Method": "PATCH",
        "Access-Control-Request-Headers": header,
    }


async def test_preflight_from_an_allowed_origin_needs_no_token(tmp_path: Path) -> None:
    async with served(tmp_path, cors_origins=f"{ORIGIN}, https://b.example") as api:
        for origin in (ORIGIN, "https://b.example"):
            asked = preflight(origin, "authorization,if-match,idempotency-key")
            answer = await api.ask("/v1/things", "OPTIONS", role=None, headers=asked)
            assert answer.status == 200
            assert answer.headers["access-control-allow-origin"] == origin
            assert "PATCH" in answer.headers["access-control-allow-methods"]
            assert_guarded(answer)
        for refused in (preflight("https://c.example"), preflight(ORIGIN, "x-other")):
            answer = await api.ask("/v1/things", "OPTIONS", role=None, headers=refused)
            assert answer.status == 400
        answer = await api.ask("/v1/things", headers={"Origin": ORIGIN})
        assert "ETag" in answer.headers["access-control-expose-headers"]


async def test_cors_is_disabled_by_default(tmp_path: Path) -> None:
    async with served(tmp_path) as api:
        for answer in (
            await api.ask("/v1/things", headers={"Origin": ORIGIN}),
            await api.ask("/v1/things", "OPTIONS", headers=preflight(ORIGIN)),
        ):
            assert not any(name.startswith("access-control") for name in answer.headers)


@pytest.mark.parametrize("path", ["/v1/things", "/v1/nothing", "/docs", "/openapi.json"])
async def test_head_answers_like_get_without_the_body(tmp_path: Path, path: str) -> None:
    async with served(tmp_path) as api, await api.connect() as connection:
        got = await api.ask(path)
        connection.send(api.head(path, "HEAD"))
        head = await connection.answer(head=True)
        assert head.status == got.status
        assert head.headers["content-length"] == str(len(got.body))
        # The connection is still usable, so no body was sent.
        connection.send(api.head(path, "HEAD"))
        assert (await connection.answer(head=True)).status == got.status


async def test_head_of_an_endless_response_ends(tmp_path: Path) -> None:
    async with served(tmp_path) as api:
        assert (await api.ask("/v1/endless", "HEAD")).status == 200

        async def ended() -> None:
            assert api.application.state.endless == 0

        await eventually(ended)


async def test_documentation_page_loads_local_assets_only(tmp_path: Path) -> None:
    async with served(tmp_path) as api:
        page = await api.ask("/docs", role=None)
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        policy = page.headers["content-security-policy"]
        assert "script-src 'self';" in policy
        text = page.body.decode()
        assert "://" not in text
        assert "<script>" not in text
        loaded = re.findall(r'(?:src|href)="([^"]+)"', text)
        assert len(loaded) == 4
        for each in loaded:
            asset = await api.ask(f"/{each}", role=None)
            assert asset.status == 200, each
            assert asset.body
        script = (await api.ask("/docs/start.js", role=None)).body.decode()
        assert 'url: "openapi.json"' in script
