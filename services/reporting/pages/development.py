"""Sign-in without a password, only on the machine of a developer."""

import ipaddress
from typing import cast
from uuid import NAMESPACE_URL, UUID, uuid5

from fastapi import Request

from services.reporting.models import User
from services.reporting.pages.sessions import settings_of
from shared.auth import ROLES, Principal, Role

_LOCAL_ISSUER = "coursestream-local"
# The local stack's own user, who is in no table until something concerns it.
ADMINISTRATOR = Principal(
    uuid5(NAMESPACE_URL, "coursestream:local:superadmin"),
    frozenset({"superadmin"}),
    "Local administrator",
)


def is_offered(request: Request) -> bool:
    """Return whether this is a development server that only its own machine can reach.

    A proxy on that machine also calls from a loopback address, so the name by which the browser
    knows the server has to be one too.
    """
    settings = settings_of(request)
    caller = request.client.host if request.client else None
    return (
        settings.environment == "development"
        and settings.auth_issuer == _LOCAL_ISSUER
        and _is_loopback(caller)
        and _is_loopback(_host_name(request.headers.get("host", "")))
    )


async def find_person(user_id: UUID) -> Principal | None:
    """Return a person with the role that events reported."""
    if user_id == ADMINISTRATOR.user_id:
        return ADMINISTRATOR
    user = await User.get_or_none(user_id=user_id, erased=False)
    if user is None or user.role not in ROLES:
        return None
    return Principal(user.user_id, frozenset({cast("Role", user.role)}), user.display_name)


def _host_name(host: str) -> str:
    """Return the name in a ``Host`` header, without its port and brackets."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0]


def _is_loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False
