"""Who may own a course."""

from uuid import UUID

from services.courses import queries
from shared.auth import Principal
from shared.errors import Erased, Forbidden, InvalidInput, NotAvailableYet


def owner_of_new(principal: Principal, wanted: UUID | None) -> UUID:
    """Return the owner of a new course.

    Raises:
        Forbidden: a teacher names another teacher.
        InvalidInput: a superadmin names no owner.
    """
    if principal.has("superadmin"):
        if wanted is None and not principal.has("teacher"):
            raise InvalidInput(
                "teacher_id is required.",
                errors=[{"field": "body.teacher_id", "message": "name the owner of the course"}],
            )
        return wanted or principal.user_id
    if wanted not in (None, principal.user_id):
        raise Forbidden("A teacher can only create courses of their own.")
    return principal.user_id


async def check_owner(principal: Principal, user_id: UUID, field: str) -> None:
    """Check that a user may become an owner; a calling teacher may, whether registered or not.

    Raises:
        Erased: the user was erased.
        NotAvailableYet: the user is unknown.
        InvalidInput: the user is no teacher; ``field`` is the one of the body that names the user.
    """
    if await queries.erased_users([user_id]):
        raise Erased("An erased user cannot own a course.")
    if user_id == principal.user_id and principal.has("teacher"):
        return
    role = (await queries.roles([user_id])).get(user_id)
    if role is None:
        raise NotAvailableYet(
            f"No user {user_id} is known here yet. Register the teacher in enrollment first; if "
            "that has just happened, retry."
        )
    if role != "teacher":
        raise InvalidInput(
            "Only a teacher can own a course.",
            errors=[{"field": f"body.{field}", "message": f"the user has the role {role}"}],
        )
