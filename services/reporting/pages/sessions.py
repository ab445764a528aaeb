"""Who is signed in: a signed cookie, since the server stores no sessions."""

import hmac
import secrets
from typing import Annotated, cast
from uuid import UUID

from fastapi import Depends, Request
from fastapi.responses import Response
from itsdangerous import BadSignature, URLSafeTimedSerializer
from pydantic import BaseModel, ConfigDict

from services.reporting.settings import ReportingSettings
from shared.auth import Principal, Role
from shared.errors import BadRequest, NotFound, Unauthenticated
from shared.http.access import ADMINISTRATORS, TEACHERS, check_roles
from shared.http.exchange import exchange_of

ROOT = "/dashboard"
SESSION_SECONDS = 8 * 3600
_COOKIE = "coursestream-session"


class Session(BaseModel):
    """What the cookie says; ``csrf`` is repeated by the forms of the pages."""

    model_config = ConfigDict(frozen=True)

    user_id: UUID
    roles: frozenset[Role]
    name: str | None
    csrf: str

    @classmethod
    def begin(cls, principal: Principal) -> "Session":
        return cls(
            user_id=principal.user_id,
            roles=principal.roles,
            name=principal.name,
            csrf=secrets.token_urlsafe(24),
        )

    @property
    def principal(self) -> Principal:
        return Principal(self.user_id, self.roles, self.name)


def settings_of(request: Request) -> ReportingSettings:
    return cast("ReportingSettings", request.app.state.settings)


def signer_of(settings: ReportingSettings, purpose: str) -> URLSafeTimedSerializer:
    """Return what signs cookies; one for another ``purpose`` refuses them.

    Raises:
        NotFound: there is no dashboard, as no key is set.
    """
    if settings.reporting_dashboard_key is None:
        raise NotFound("There is no dashboard: ask an operator to set REPORTING_DASHBOARD_KEY.")
    return URLSafeTimedSerializer(
        settings.reporting_dashboard_key.get_secret_value(), salt=f"coursestream.{purpose}"
    )


def set_cookie(
    response: Response, settings: ReportingSettings, name: str, value: str, seconds: int
) -> None:
    response.set_cookie(
        name,
        value,
        max_age=seconds,
        path=ROOT,
        httponly=True,
        samesite="lax",
        # The local stack serves http on a loopback address.
        secure=settings.environment == "production",
    )


def start_session(response: Response, settings: ReportingSettings, principal: Principal) -> None:
    content = Session.begin(principal).model_dump_json()
    value = signer_of(settings, "session").dumps(content)
    set_cookie(response, settings, _COOKIE, value, SESSION_SECONDS)


def end_session(response: Response) -> None:
    response.delete_cookie(_COOKIE, path=ROOT)


def find_session(request: Request) -> Session | None:
    """Return the session of the request, if its cookie is valid."""
    signer = signer_of(settings_of(request), "session")
    try:
        content = signer.loads(request.cookies.get(_COOKIE, ""), max_age=SESSION_SECONDS)
        return Session.model_validate_json(content)
    # The content of an earlier release may have another form.
    except (BadSignature, ValueError):
        return None


async def signed_in(request: Request) -> Session:
    """Return the session.

    Raises:
        Unauthenticated: there is no valid session.
    """
    session = find_session(request)
    if session is None:
        raise Unauthenticated("Sign in to see this page.")
    exchange_of(request.scope).principal = session.principal
    return session


def check_csrf(session: Session, sent: str) -> None:
    """Refuse a form that another site has sent.

    Raises:
        BadRequest: the form does not have the session's token.
    """
    if not hmac.compare_digest(session.csrf.encode(), sent.encode()):
        raise BadRequest("The form is not from this session. Go back, reload the page and retry.")


SignedIn = Annotated[Session, Depends(signed_in)]


async def _teacher(session: SignedIn) -> Principal:
    check_roles(session.principal, TEACHERS)
    return session.principal


async def _administrator(session: SignedIn) -> Principal:
    check_roles(session.principal, ADMINISTRATORS)
    return session.principal


# A person who may see reports, at least their own.
Teacher = Annotated[Principal, Depends(_teacher)]
Administrator = Annotated[Principal, Depends(_administrator)]
