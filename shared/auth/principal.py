"""The caller of a request, as a verified token describes it."""

from dataclasses import dataclass
from typing import Literal, get_args
from uuid import NAMESPACE_URL, UUID, uuid5

Role = Literal["superadmin", "teacher", "student", "service"]
ROLES: frozenset[str] = frozenset(get_args(Role))


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller, as the token says; the token authorizes, a stored role only describes."""

    user_id: UUID
    roles: frozenset[Role]
    name: str | None = None
    email: str | None = None

    def has(self, *roles: Role) -> bool:
        return not self.roles.isdisjoint(roles)


def user_id_of(issuer: str, subject: str) -> UUID:
    """The token's ``sub`` when it is a UUID, and else the UUIDv5 of issuer and ``sub``."""
    try:
        return UUID(subject)
    except ValueError:
        return uuid5(uuid5(NAMESPACE_URL, issuer), subject)
