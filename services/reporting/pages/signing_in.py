"""The pages to sign in and out, and the first page."""

import hmac
from typing import Annotated, cast
from urllib.parse import parse_qs
from uuid import UUID

from fastapi import Depends, Query, Request, Response
from itsdangerous import BadSignature

from services.reporting.pages.development import ADMINISTRATOR, find_person, is_offered
from services.reporting.pages.identity_provider import IdentityProvider, SignInAttempt
from services.reporting.pages.rendering import query_of, render
from services.reporting.pages.routing import page_router, see_other
from services.reporting.pages.sessions import (
    ROOT,
    SignedIn,
    check_csrf,
    end_session,
    set_cookie,
    settings_of,
    signer_of,
    start_session,
)
from services.reporting.queries.people import known_people
from shared.auth import Principal
from shared.errors import BadRequest, Forbidden, NotFound

router = page_router()

_COOKIE = "coursestream-sign-in"
_ATTEMPT_SECONDS = 600
_MAX_ADDRESS = 2_000

Form = dict[str, str]


async def _read_form(request: Request) -> Form:
    fields = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=10)
    return {name: values[-1] for name, values in fields.items()}


SentForm = Annotated[Form, Depends(_read_form)]


@router.get("")
async def first_page(session: SignedIn) -> Response:
    if "superadmin" in session.roles:
        return see_other(f"{ROOT}/teachers")
    if "teacher" in session.roles:
        return see_other(f"{ROOT}/teachers/{session.user_id}")
    raise Forbidden("Your account has neither the role teacher nor the role superadmin.")


@router.get("/sign-in")
async def sign_in_page(
    request: Request, wanted: Annotated[str, Query(alias="next", max_length=_MAX_ADDRESS)] = ROOT
) -> Response:
    """Offer what is configured."""
    attempt = SignInAttempt.begin(wanted if _is_own(wanted) else ROOT)
    offered = is_offered(request)
    settings = settings_of(request)
    response = render(
        request,
        "sign_in.html",
        attempt=attempt,
        has_provider=settings.reporting_dashboard_client_id is not None,
        people=await known_people() if offered else [],
        administrator=ADMINISTRATOR if offered else None,
    )
    value = signer_of(settings, "sign-in").dumps(attempt.model_dump_json())
    set_cookie(response, settings, _COOKIE, value, _ATTEMPT_SECONDS)
    return response


@router.get("/sign-in/provider")
async def go_to_provider(request: Request) -> Response:
    """Send the browser to the identity provider.

    A link, not a form: a form's policy would have to allow the provider's address.
    """
    provider = _provider_of(request)
    return see_other(await provider.address(_attempt_of(request)))


@router.get("/signed-in")
async def signed_in_page(request: Request) -> Response:
    """Finish the sign-in with what the identity provider answers."""
    attempt = _attempt_of(request)
    principal = await _provider_of(request).finish(attempt, query_of(request))
    return _enter(request, principal, attempt)


@router.post("/sign-in/development")
async def sign_in_as(request: Request, form: SentForm) -> Response:
    """Sign in without a password, where `is_offered` says so."""
    if not is_offered(request):
        raise NotFound("There is no such page.")
    attempt = _attempt_of(request)
    if not hmac.compare_digest(attempt.state.encode(), form.get("state", "").encode()):
        raise BadRequest("The form is out of date. Go back, reload the page and retry.")
    try:
        person = await find_person(UUID(form.get("user_id", "")))
    except ValueError:
        person = None
    if person is None:
        raise BadRequest("There is no such person. Go back, reload the page and retry.")
    return _enter(request, person, attempt)


@router.post("/sign-out")
async def sign_out(session: SignedIn, form: SentForm) -> Response:
    check_csrf(session, form.get("csrf", ""))
    response = see_other(f"{ROOT}/sign-in")
    end_session(response)
    return response


def _is_own(address: str) -> bool:
    """Return whether it is an address of a page, so that a link leads to no other site."""
    return address == ROOT or address.startswith((f"{ROOT}/", f"{ROOT}?"))


def _attempt_of(request: Request) -> SignInAttempt:
    """Return the sign-in that this browser has begun.

    Raises:
        BadRequest: there is none, or it is too old.
    """
    signer = signer_of(settings_of(request), "sign-in")
    try:
        content = signer.loads(request.cookies.get(_COOKIE, ""), max_age=_ATTEMPT_SECONDS)
        return SignInAttempt.model_validate_json(content)
    except (BadSignature, ValueError):
        raise BadRequest(
            f"The sign-in took too long, or was begun in another browser. Open {ROOT}/sign-in."
        ) from None


def _provider_of(request: Request) -> IdentityProvider:
    state = request.app.state
    settings = settings_of(request)
    if settings.reporting_dashboard_client_id is None:
        raise NotFound("Ask an operator to set REPORTING_DASHBOARD_CLIENT_ID.")
    if not hasattr(state, "identity_provider"):
        state.identity_provider = IdentityProvider(settings)
    return cast("IdentityProvider", state.identity_provider)


def _enter(request: Request, principal: Principal, attempt: SignInAttempt) -> Response:
    response = see_other(attempt.wanted)
    start_session(response, settings_of(request), principal)
    response.delete_cookie(_COOKIE, path=ROOT)
    return response
