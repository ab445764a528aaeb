"""Sign-in, sessions and sign-out of the dashboard."""

import base64
import hashlib
import json
import re
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import httpx2
import pytest

from services.reporting.app import SERVICE
from services.reporting.models import User
from services.reporting.pages import sessions
from services.reporting.pages.identity_provider import IdentityProvider, SignInAttempt, SignInFailed
from shared.auth import Principal
from shared.errors import BadRequest, Unauthenticated
from tests.support.dashboard import Browser, development
from tests.support.identity import SigningKey
from tests.support.made_up.figures import ADA
from tests.support.made_up.school import School

ISSUER = "https://id.example/realms/school"
CLIENT = "dashboard"
DASHBOARD = "https://reports.example"


@pytest.fixture
def people(monkeypatch: pytest.MonkeyPatch) -> dict[UUID, User]:
    """Users by id, as the database would find them."""
    known = {
        ADA: User(user_id=ADA, version=1, display_name="Ada", role="teacher", erased=False),
    }

    async def get_or_none(user_id: UUID, **_: Any) -> User | None:
        return known.get(user_id)

    monkeypatch.setattr(User, "get_or_none", get_or_none)
    return known


def state_in(html: str) -> str:
    (state,) = re.findall(r'name="state" value="([^"]+)"', html)
    return str(state)


async def test_a_developer_signs_in_without_a_password(
    browser: Browser, people: dict[UUID, User]
) -> None:
    page = await browser.get(f"/sign-in?next=/dashboard/teachers/{ADA}")
    answer = await browser.post("/sign-in/development", state=state_in(page.text), user_id=str(ADA))
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/dashboard/teachers/{ADA}"
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert (await browser.get(f"/teachers/{ADA}")).status_code == 200
    assert (await browser.get("/teachers")).status_code == 403


@pytest.mark.parametrize(
    ("changes", "origin", "address"),
    [
        ({"environment": "production"}, "http://127.0.0.1", "127.0.0.1"),
        ({"auth_issuer": "https://id.example"}, "http://127.0.0.1", "127.0.0.1"),
        ({}, "http://reports.example", "127.0.0.1"),
        ({}, "http://127.0.0.1.example", "127.0.0.1"),
        ({}, "http://localhost", "192.0.2.7"),
    ],
)
async def test_elsewhere_there_is_no_sign_in_without_a_password(
    school: School, people: dict[UUID, User], changes: dict[str, Any], origin: str, address: str
) -> None:
    browser = Browser(SERVICE.application(development(**changes)), origin, address)
    page = await browser.get("/sign-in")
    assert "Sign in as" not in page.text
    assert "Ada" not in page.text
    answer = await browser.post("/sign-in/development", state="x", user_id=str(ADA))
    assert answer.status_code == 404


async def test_a_forged_form_signs_no_one_in(browser: Browser, people: dict[UUID, User]) -> None:
    await browser.get("/sign-in")
    answer = await browser.post("/sign-in/development", state="guessed", user_id=str(ADA))
    assert answer.status_code == 400
    assert (await browser.get("/courses")).status_code == 303


@pytest.mark.parametrize("user_id", ["", "x", "0190d3f1-0000-7000-8000-0000000000ff"])
async def test_unknown_people_are_refused(
    browser: Browser, people: dict[UUID, User], user_id: str
) -> None:
    page = await browser.get("/sign-in")
    answer = await browser.post("/sign-in/development", state=state_in(page.text), user_id=user_id)
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "wanted", ["https://evil.example", "//evil.example", "/v1/freshness", "/dashboardevil"]
)
async def test_a_sign_in_leads_to_no_other_site(
    browser: Browser, people: dict[UUID, User], wanted: str
) -> None:
    page = await browser.http.get("/dashboard/sign-in", params={"next": wanted})
    answer = await browser.post("/sign-in/development", state=state_in(page.text), user_id=str(ADA))
    assert answer.headers["location"] == "/dashboard"


async def test_signing_out_needs_the_token_of_the_session(browser: Browser) -> None:
    browser.sign_in("teacher")
    assert (await browser.post("/sign-out", csrf="guessed")).status_code == 400
    page = await browser.get("/courses")
    (csrf,) = re.findall(r'name="csrf" value="([^"]+)"', page.text)
    assert (await browser.post("/sign-out", csrf=csrf)).status_code == 303
    assert (await browser.get("/courses")).status_code == 303


async def test_changed_and_old_cookies_are_no_sessions(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser.sign_in("teacher")
    (name,) = browser.http.cookies
    value = str(browser.http.cookies[name])
    stranger = sessions.signer_of(development(reporting_dashboard_key="x" * 32), "session")
    attempt = sessions.signer_of(browser.settings, "sign-in")
    content = stranger.loads_unsafe(value)[1]
    for forged in (stranger.dumps(content), attempt.dumps(content), value[1:], f"{value}x"):
        browser.set_cookie(name, forged)
        assert (await browser.get("/courses")).status_code == 303
    browser.set_cookie(name, value)
    assert (await browser.get("/courses")).status_code == 200
    later = time.time() + sessions.SESSION_SECONDS + 2
    monkeypatch.setattr("itsdangerous.timed.time.time", lambda: later)
    assert (await browser.get("/courses")).status_code == 303


async def test_the_api_does_not_accept_the_cookie(browser: Browser) -> None:
    browser.sign_in("superadmin")
    assert (await browser.http.get("/v1/teachers/performance")).status_code == 401


async def test_without_a_key_there_is_no_dashboard(school: School) -> None:
    settings = development(reporting_dashboard_key=None)
    browser = Browser(SERVICE.application(settings))
    for path in ("/sign-in", "/teachers"):
        answer = await browser.get(path)
        assert answer.status_code == 404
        assert "REPORTING_DASHBOARD_KEY" in answer.text


class Provider:
    """An OpenID Connect provider that answers requests in this process."""

    def __init__(self, folder: Path) -> None:
        self.key = SigningKey()
        self.jwks_file = folder / "keys.json"
        self.jwks_file.write_text(json.dumps({"keys": [self.key.public]}))
        self.metadata = {
            "issuer": ISSUER,
            "authorization_endpoint": f"{ISSUER}/auth",
            "token_endpoint": f"{ISSUER}/token",
        }
        self.claims: dict[str, Any] = {"aud": CLIENT, "roles": ["teacher"], "name": "Ada"}
        self.challenge = ""
        self.exchanged: list[dict[str, str]] = []

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/openid-configuration"):
            return httpx2.Response(200, json=self.metadata)
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        self.exchanged.append(form)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        if base64.urlsafe_b64encode(digest).decode().rstrip("=") != self.challenge:
            return httpx2.Response(400, json={"error": "invalid_grant"})
        token = self.key.token(**{"iss": ISSUER, **self.claims})
        body = {"access_token": "opaque", "token_type": "Bearer", "id_token": token}
        return httpx2.Response(200, json=body)

    def client(self) -> IdentityProvider:
        settings = development(
            environment="production",
            auth_issuer=ISSUER,
            auth_jwks_file=self.jwks_file,
            reporting_dashboard_url=DASHBOARD,
            reporting_dashboard_client_id=CLIENT,
        )
        return IdentityProvider(settings, httpx2.MockTransport(self.answer))


@pytest.fixture
def provider(tmp_path: Path) -> Provider:
    return Provider(tmp_path)


async def begin(provider: Provider, client: IdentityProvider) -> SignInAttempt:
    """Follow the link to the provider, as a browser does."""
    attempt = SignInAttempt.begin("/dashboard")
    asked = parse_qs(urlsplit(await client.address(attempt)).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"] == [f"{DASHBOARD}/dashboard/signed-in"]
    assert asked["response_type"] == ["code"]
    assert asked["state"] == [attempt.state]
    provider.challenge = asked["code_challenge"][0]
    return attempt


async def test_the_provider_signs_people_in(provider: Provider) -> None:
    provider.claims["sub"] = str(ADA)
    client = provider.client()
    attempt = await begin(provider, client)
    principal = await client.finish(attempt, f"code=c&state={attempt.state}")
    assert principal == Principal(ADA, frozenset({"teacher"}), "Ada")
    assert provider.exchanged[0]["code"] == "c"


async def test_an_answer_to_another_attempt_is_refused(provider: Provider) -> None:
    client = provider.client()
    attempt = await begin(provider, client)
    with pytest.raises(BadRequest):
        await client.finish(attempt, "code=c&state=other")
    assert not provider.exchanged


async def test_a_refusal_of_the_provider_is_shown(provider: Provider) -> None:
    client = provider.client()
    attempt = await begin(provider, client)
    with pytest.raises(BadRequest, match="access_denied"):
        await client.finish(attempt, f"error=access_denied&state={attempt.state}")
    assert not provider.exchanged


@pytest.mark.parametrize("answer", ["", "code=c", "code=&state={state}", "state={state}"])
async def test_an_answer_without_code_or_state_asks_for_no_token(
    provider: Provider, answer: str
) -> None:
    client = provider.client()
    attempt = await begin(provider, client)
    with pytest.raises(BadRequest):
        await client.finish(attempt, answer.format(state=attempt.state))
    assert not provider.exchanged


@pytest.mark.parametrize(
    "claims", [{"aud": "coursestream"}, {"exp": 1}, {"iss": "https://other.example"}]
)
async def test_id_tokens_for_others_are_refused(provider: Provider, claims: dict[str, Any]) -> None:
    provider.claims.update(claims)
    client = provider.client()
    attempt = await begin(provider, client)
    with pytest.raises(Unauthenticated):
        await client.finish(attempt, f"code=c&state={attempt.state}")


@pytest.mark.parametrize(
    "metadata",
    [
        {"issuer": "https://other.example"},
        {"token_endpoint": "http://id.example/token"},
        {"authorization_endpoint": None},
    ],
)
async def test_a_wrong_discovery_document_is_refused(
    provider: Provider, metadata: dict[str, Any]
) -> None:
    provider.metadata.update(metadata)
    with pytest.raises(SignInFailed):
        await provider.client().address(SignInAttempt.begin("/dashboard"))
