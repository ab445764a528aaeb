"""The caller of a request."""

from dataclasses import dataclass
from typing import Literal, get_args
from uuid import NAMESPACE_URL, UUID, uuid5

Role = Literal["superadmin", "teacher", "student", "service"]
ROLES: frozenset[str] = frozenset(get_args(Role))


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller, as the token states: it authorizes, while a stored role is informational."""

    user_id: UUID
    roles: frozenset[Role]
    name: str | None = None
    email: str | None = None

    def has(self, *roles: Role) -> bool:
        return not self.roles.isdisjoint(roles)


def user_id_of(issuer: str, subject: str) -> UUID:
    """Return ``sub`` if it is a UUID, otherwise the UUIDv5 of issuer and ``sub``."""
    try:
        return UUID(subject)
    except ValueError:
        return uuid5(uuid5(NAMESPACE_URL, issuer), subject)
