"""Token, rate, role and query parameters are checked before the body is read."""

import json
import re
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import structlog
from structlog.testing import capture_logs

from deploy.local.tokens import Role
from services.courses.settings import CoursesSettings
from shared.settings import SettingsError, load_settings
from tests.http.served import Answer, Served, served

BAD: dict[str, Any] = {"token": "nonsense"}


async def test_rate_limit_applies_per_user(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit_user="2/hour") as api:
        for _ in range(2):
            assert (await api.ask("/v1/things")).status == 200
        answer = await api.ask("/v1/things")
        assert (answer.status, answer.slug) == (429, "rate-limited")
        assert 1700 < int(answer.headers["retry-after"]) <= 1800
        assert (await api.ask("/v1/things", subject=uuid4())).status == 200


async def test_tokens_of_one_user_share_the_rate_limit(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit_user="1/hour") as api:
        subject = uuid4()
        assert (await api.ask("/v1/things", subject=subject)).status == 200
        assert (await api.ask("/v1/things", subject=subject, role="teacher")).status == 429


async def test_role_service_has_its_own_rate_limit(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit_user="1/hour", rate_limit_service="2/hour") as api:
        statuses = [(await api.ask("/v1/things", role="service")).status for _ in range(3)]
        assert statuses == [200, 200, 429]


async def test_invalid_tokens_are_limited_by_address_without_blocking_valid_ones(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, rate_limit_address="2/hour") as api:
        assert [(await api.ask("/v1/things", **BAD)).status for _ in range(2)] == [401, 401]
        refused = await api.ask("/v1/things", **BAD)
        assert (refused.status, refused.slug) == (429, "rate-limited")
        assert refused.headers["retry-after"]
        # From the same address, with a valid token that was not used before.
        assert (await api.ask("/v1/things", subject=uuid4())).status == 200


async def test_requests_without_a_token_are_limited_by_address(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit_address="1/hour") as api:
        assert (await api.ask("/openapi.json", role=None)).status == 200
        assert (await api.ask("/nothing", role=None)).status == 429


async def from_address(api: Served, address: str) -> Answer:
    return await api.ask("/v1/things", **BAD, headers={"X-Forwarded-For": address})


async def test_forwarded_address_is_used_from_trusted_proxies_only(tmp_path: Path) -> None:
    async with served(tmp_path, rate_limit_address="1/hour") as api:
        assert (await from_address(api, "192.0.2.1")).status == 401
        assert (await from_address(api, "192.0.2.2")).status == 429
    trusted = "127.0.0.0/8, ::1"
    async with served(tmp_path, rate_limit_address="1/hour", trusted_proxies=trusted) as api:
        assert (await from_address(api, "192.0.2.1")).status == 401
        assert (await from_address(api, "192.0.2.2")).status == 401
        # Entries before the proxy's own are ignored: callers can forge them.
        assert (await from_address(api, "192.0.2.9, 192.0.2.1")).status == 429
        # One host may use a whole /64 network.
        assert (await from_address(api, "2001:db8::1")).status == 401
        assert (await from_address(api, "2001:db8::2")).status == 429
        # An IPv4-mapped IPv6 address is the same address.
        assert (await from_address(api, "::ffff:192.0.2.2")).status == 429
        assert (await from_address(api, "::ffff:192.0.2.3")).status == 401
        for garbage in ("", "'", "x" * 5_000, "unknown"):
            assert (await from_address(api, garbage)).status in (401, 429)


@pytest.mark.parametrize(("role", "status"), [("student", 403), ("superadmin", 200)])
async def test_role_is_checked_before_the_route(tmp_path: Path, role: Role, status: int) -> None:
    async with served(tmp_path) as api:
        assert (await api.ask("/v1/secret", role=role)).status == status
        assert (await api.ask("/v1/secret", role=None)).status == 401
        assert (await api.ask("/v1/nothing", role=role)).status == 404
        assert (await api.ask("/v1/nothing", role=None)).status == 401
        assert (await api.ask("/v1/things", "DELETE", role=role)).status == 405


async def test_unknown_query_parameter_is_422(tmp_path: Path) -> None:
    async with served(tmp_path) as api:
        assert json.loads((await api.ask("/v1/things?size=2")).body) == ["thing"] * 2
        answer = await api.ask("/v1/things?siez=2&size=2&%00=")
        assert (answer.status, answer.slug) == (422, "invalid-input")
        fields = [each["field"] for each in json.loads(answer.body)["errors"]]
        assert fields == ["query.\x00", "query.siez"]
        assert (await api.ask("/v1/things?" + "a&" * 200)).status == 422


async def test_each_request_writes_one_log_line(tmp_path: Path) -> None:
    subject = uuid4()
    async with served(tmp_path) as api:
        with capture_logs(processors=[structlog.contextvars.merge_contextvars]) as lines:
            answer = await api.ask("/v1/things?size=2", subject=subject)
            await api.ask("/v1/things/secret-of-the-path", role=None)
    first, second = (line for line in lines if line["event"] == "request")
    assert first.pop("duration_ms") >= 0
    assert first == {
        "event": "request",
        "logger": "shared.http.requests",
        "log_level": "info",
        "method": "GET",
        "route": "/v1/things",
        "status": 200,
        "user_id": str(subject),
        "request_id": answer.headers["x-request-id"],
        "trace_id": None,
    }
    assert (second["route"], second["status"], second["user_id"]) == ("none", 401, None)
    assert "secret" not in str(lines)


@pytest.mark.parametrize(
    ("variable", "value", "hint"),
    [
        ("RATE_LIMIT_USER", "many", "600/minute"),
        ("TRUSTED_PROXIES", "10.0.0.0/8,proxy", "'proxy'"),
        ("CORS_ORIGINS", "https://a.example,b.example", "'b.example' is not an origin"),
        ("CORS_ORIGINS", "*", "'*' is not an origin"),
        ("MAX_CONNECTIONS", "0", "greater than or equal to 1"),
    ],
)
def test_invalid_limit_prevents_the_start(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, hint: str
) -> None:
    for name, given in {
        "COURSES_DATABASE_URL": "postgresql://nowhere.invalid/none",
        "KAFKA_BOOTSTRAP_SERVERS": "nowhere.invalid:1",
        "AUTH_ISSUER": "tests",
        "AUTH_AUDIENCE": "tests",
        "AUTH_JWKS_FILE": "/dev/null",
        variable: value,
    }.items():
        monkeypatch.setenv(name, given)
    with pytest.raises(SettingsError, match=re.escape(variable)) as error:
        load_settings(CoursesSettings)
    assert hint in str(error.value)
