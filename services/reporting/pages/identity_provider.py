"""Sign-in with the issuer of the tokens: OpenID Connect, authorization code with PKCE."""

import hmac
import logging
import secrets
from typing import ClassVar
from urllib.parse import parse_qsl

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.httpx_client import AsyncOAuth2Client
from pydantic import BaseModel, ConfigDict

from services.reporting.pages.sessions import ROOT
from services.reporting.settings import ReportingSettings
from shared.auth import Principal, TokenVerifier
from shared.errors import BadRequest, DomainError

logger = logging.getLogger("services.reporting.pages")

_SCOPE = "openid profile"
_TIMEOUT_SECONDS = 10.0
_MAX_FIELDS = 20
_MAX_REASON = 100


class SignInFailed(DomainError):
    status = 502
    slug = "sign-in-failed"
    title = "The identity provider could not be used"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "10"}


class SignInAttempt(BaseModel):
    """What a browser keeps, in a signed cookie, from the beginning of a sign-in to its end."""

    model_config = ConfigDict(frozen=True)

    state: str
    verifier: str
    wanted: str

    @classmethod
    def begin(cls, wanted: str) -> "SignInAttempt":
        return cls(
            state=secrets.token_urlsafe(24), verifier=secrets.token_urlsafe(48), wanted=wanted
        )


class _Metadata(BaseModel):
    """What is used of the provider's discovery document."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str


class IdentityProvider:
    """``client_id`` is the audience of ID tokens, which otherwise are verified like others."""

    def __init__(
        self, settings: ReportingSettings, transport: httpx2.AsyncBaseTransport | None = None
    ) -> None:
        self._settings = settings
        self._transport = transport
        client_id = settings.reporting_dashboard_client_id
        self._verifier = TokenVerifier(settings.model_copy(update={"auth_audience": client_id}))
        self._metadata: _Metadata | None = None

    async def address(self, attempt: SignInAttempt) -> str:
        """Return where the browser is sent to sign in.

        Raises:
            SignInFailed: the provider cannot be reached, or its document is wrong.
        """
        metadata = await self._discover()
        async with self._client() as client:
            address, _ = client.create_authorization_url(
                metadata.authorization_endpoint,
                state=attempt.state,
                code_verifier=attempt.verifier,
            )
        return str(address)

    async def finish(self, attempt: SignInAttempt, answer: str) -> Principal:
        """Exchange the code in ``answer``, the query of the redirect, and verify the ID token.

        Raises:
            BadRequest: the answer is not that to this attempt, or is a refusal.
            SignInFailed: the provider cannot be reached.
            Unauthenticated: the ID token is refused.
        """
        code = _code_of(attempt, answer)
        metadata = await self._discover()
        try:
            async with self._client() as client:
                token = await client.fetch_token(
                    metadata.token_endpoint,
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=attempt.verifier,
                )
        except httpx2.HTTPError as error:
            raise _failed(error) from None
        except AuthlibBaseError as error:
            raise BadRequest(f"The sign-in was refused: {error}. Open {ROOT}/sign-in.") from None
        id_token = token.get("id_token")
        if not isinstance(id_token, str):
            raise SignInFailed("The provider sent no ID token; its client needs the scope openid.")
        return await self._verifier.verify(id_token)

    @property
    def _redirect(self) -> str:
        return f"{str(self._settings.reporting_dashboard_url).rstrip('/')}{ROOT}/signed-in"

    def _client(self) -> AsyncOAuth2Client:
        secret = self._settings.reporting_dashboard_client_secret
        return AsyncOAuth2Client(
            client_id=self._settings.reporting_dashboard_client_id,
            client_secret=None if secret is None else secret.get_secret_value(),
            token_endpoint_auth_method="none" if secret is None else "client_secret_basic",
            scope=_SCOPE,
            redirect_uri=self._redirect,
            code_challenge_method="S256",
            timeout=_TIMEOUT_SECONDS,
            transport=self._transport,
        )

    async def _discover(self) -> _Metadata:
        if self._metadata is None:
            self._metadata = await self._read_metadata()
        return self._metadata

    async def _read_metadata(self) -> _Metadata:
        issuer = self._settings.auth_issuer
        address = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
        try:
            async with httpx2.AsyncClient(
                transport=self._transport, timeout=_TIMEOUT_SECONDS
            ) as client:
                answer = (await client.get(address)).raise_for_status()
                metadata = _Metadata.model_validate_json(answer.content)
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
            raise _failed(error) from None
        if metadata.issuer != issuer:
            raise SignInFailed(f"{address} names another issuer than AUTH_ISSUER.")
        endpoints = (metadata.authorization_endpoint, metadata.token_endpoint)
        if issuer.startswith("https:") and not all(each.startswith("https:") for each in endpoints):
            raise SignInFailed(f"{address} names endpoints without https.")
        return metadata


def _code_of(attempt: SignInAttempt, answer: str) -> str:
    """Return the code in the query of the redirect.

    Not by Authlib: without a code, it skips the state and asks for a token of the client itself.

    Raises:
        BadRequest: the answer is not that to this attempt, or is a refusal.
    """
    fields = dict(parse_qsl(answer.removeprefix("?"), max_num_fields=_MAX_FIELDS))
    if not hmac.compare_digest(fields.get("state", "").encode(), attempt.state.encode()):
        raise BadRequest(f"This is not the answer to your sign-in. Open {ROOT}/sign-in.")
    code = fields.get("code")
    if not code:
        reason = fields.get("error", "it sent no code")[:_MAX_REASON]
        raise BadRequest(f"The identity provider refused: {reason}. Open {ROOT}/sign-in.")
    return code


def _failed(error: Exception) -> SignInFailed:
    logger.warning("the identity provider failed: %r", error)
    return SignInFailed("It did not answer as expected. Try again in a moment.")
