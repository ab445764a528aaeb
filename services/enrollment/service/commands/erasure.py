"""Erasing a person: the bare id stays, so that nothing brings them back."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from coursestream_events import Event
from coursestream_events.catalog import USER
from coursestream_events.enrollment import UserErased, UserErasedData
from services.enrollment.errors import OwnsCourses
from services.enrollment.queries import erasure_of
from services.enrollment.schemas import Erasure
from services.enrollment.service.commands.enrollments import close_of_student
from services.enrollment.service.commands.invitations import forget_invitations
from services.enrollment.service.commands.users import provision
from shared.auth import Principal
from shared.clock import now
from shared.consuming import purge_dead_letters
from shared.database import Transaction, transaction
from shared.errors import NotFound
from shared.http.idempotency import purge_answers
from shared.outbox import append, new_event, purge_events

# FOR UPDATE also waits for enrollments of this person that are under way, and stops new ones.
_LOCK = "SELECT version, erased_at FROM users WHERE user_id = $1 FOR UPDATE"

_OWNED = """
    SELECT course_id FROM courses WHERE teacher_id = $1 AND NOT deleted ORDER BY course_id LIMIT 100
"""

_ERASE = """
    UPDATE users
       SET display_name = NULL, email = NULL, role = NULL, locale = NULL, time_zone = NULL,
           notifications = '{}', import_digest = NULL, version = $2, updated_at = $3,
           erased_at = $3
     WHERE user_id = $1
"""

_NOTE = """
    INSERT INTO erasures (user_id, requested_by, erased_at, version, enrollments, invitations,
                          events, answers, dead_letters)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
"""


async def erase(principal: Principal, user_id: UUID) -> Erasure:
    """Erasing once more changes nothing.

    Raises:
        NotFound: nobody has ever had this id here.
        OwnsCourses: a teacher's courses are transferred first.
    """
    moment = now()
    async with transaction() as tx:
        person = await tx.connection.fetchrow(_LOCK, user_id)
        if person is None:
            raise NotFound("There is no such person.")
        if person["erased_at"] is None:
            await _check_owns_nothing(tx, user_id)
            await _erase(tx, principal.user_id, user_id, person["version"] + 1, moment)
        return await erasure_of(tx.connection, user_id)


async def erase_oneself(principal: Principal) -> Erasure:
    """Also whom nobody has seen before: their id is not to be registered later. Raises OwnsCourses.

    Such a person is registered without what the token says of them.
    """
    async with transaction() as tx:
        await provision(tx, replace(principal, name=None, email=None))
        return await erase(principal, principal.user_id)


async def _check_owns_nothing(tx: Transaction, user_id: UUID) -> None:
    owned = [str(row["course_id"]) for row in await tx.connection.fetch(_OWNED, user_id)]
    if owned:
        raise OwnsCourses("Transfer or delete this person's courses first.", courses=owned)


async def _erase(
    tx: Transaction, requested_by: UUID, user_id: UUID, version: int, moment: datetime
) -> None:
    enrollments = await close_of_student(tx, user_id, moment)
    invitations = await forget_invitations(tx, user_id)
    events = await purge_events(tx.connection, USER, [str(user_id)])
    answers = await purge_answers(tx.connection, [user_id])
    dead_letters = await purge_dead_letters(tx.connection, [user_id])
    await tx.connection.execute(_ERASE, user_id, version, moment)
    counts = enrollments, invitations, events, answers, dead_letters
    await tx.connection.execute(_NOTE, user_id, requested_by, moment, version, *counts)
    await append(tx, [erased_fact(user_id, version, moment)])


def erased_fact(user_id: UUID, version: int, erased_at: datetime) -> Event:
    data = UserErasedData(occurred_at=erased_at, user_id=user_id)
    return new_event(UserErased, data, aggregate=str(user_id), version=version)
