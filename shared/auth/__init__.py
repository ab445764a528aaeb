"""Authentication: bearer tokens (JWT), verified against a JSON Web Key Set."""

from shared.auth.errors import KeySetUnavailable
from shared.auth.principal import ROLES, Principal, Role, user_id_of
from shared.auth.tokens import TokenVerifier

__all__ = ["ROLES", "KeySetUnavailable", "Principal", "Role", "TokenVerifier", "user_id_of"]
