"""People by name and role."""

from services.reporting.models import User

_MOST = 200


async def known_people() -> list[User]:
    """Return users with a name and a role, by role and name."""
    people = User.filter(erased=False, display_name__isnull=False, role__isnull=False)
    return await people.order_by("-role", "sort_text", "user_id").limit(_MOST)
