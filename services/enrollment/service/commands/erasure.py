"""Erasing a user: the bare id stays, so that nothing registers it again."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from services.enrollment import models
from services.enrollment.errors import OwnsCourses
from services.enrollment.queries.erasures import erasure_of
from services.enrollment.schemas.enrollments import Enrollment
from services.enrollment.schemas.erasures import Erasure
from services.enrollment.service.commands.groups import leave_groups
from services.enrollment.service.commands.users import provision
from services.enrollment.service.cycles import close_cycles
from services.enrollment.service.events import student_unenrolled, user_erased
from services.enrollment.service.purging import purge_user
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import ON_ITS_WAY, NotFound
from shared.outbox import append

_MAX_LISTED_COURSES = 100

# SQL: a composite key, locked in its order.
_LOCK_OPEN = """
    SELECT course_id, student_id FROM enrollments
     WHERE student_id = $1 AND closed_at IS NULL ORDER BY course_id FOR UPDATE
"""


async def erase(principal: Principal, user_id: UUID) -> Erasure:
    """Erase a user; a repeated erasure changes nothing.

    Raises:
        NotFound: there was never such a user.
        OwnsCourses: the user's courses must be transferred first.
    """
    moment = now()
    async with transaction() as tx:
        # FOR UPDATE waits for enrollments of this user in progress, and stops new ones.
        row = await models.User.filter(user_id=user_id).select_for_update().get_or_none()
        if row is None:
            raise NotFound("User not found.")
        if row.erased_at is None:
            await _check_owns_no_courses(user_id)
            await _erase(tx, principal.user_id, row, moment)
        return await erasure_of(user_id)


async def erase_me(principal: Principal) -> Erasure:
    """Erase the caller, even if unknown, so that the id cannot be registered later.

    An unknown caller is registered for this without the claims of the token. Raises OwnsCourses.
    """
    async with transaction() as tx:
        await provision(tx, replace(principal, name=None, email=None))
        return await erase(principal, principal.user_id)


async def _check_owns_no_courses(user_id: UUID) -> None:
    owned = models.Course.filter(teacher_id=user_id, deleted=False).order_by("course_id")
    rows = await owned.limit(_MAX_LISTED_COURSES).values("course_id")
    if rows:
        raise OwnsCourses(
            f"Transfer or delete the user's courses first. {ON_ITS_WAY}",
            courses=[str(row["course_id"]) for row in rows],
        )


async def _erase(tx: Transaction, requested_by: UUID, row: models.User, moment: datetime) -> None:
    user_id, version = row.user_id, row.version + 1
    closed = await _close_enrollments(tx, user_id, moment)
    groups = await leave_groups(tx, user_id, moment)
    await purge_user(
        tx,
        user_id,
        version,
        moment,
        requested_by=requested_by,
        enrollments=len(closed),
        groups=groups,
    )
    events = [student_unenrolled(each) for each in closed]
    await append(tx, [*events, user_erased(user_id, moment, version)])


async def _close_enrollments(
    tx: Transaction, student_id: UUID, moment: datetime
) -> list[Enrollment]:
    keys = await tx.connection.fetch(_LOCK_OPEN, student_id)
    return await close_cycles(tx, keys, [moment] * len(keys), "removed")
