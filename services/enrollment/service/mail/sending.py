"""The job that sends queued mail, each at least once, and nearly always once.

An attempt is recorded before it begins, and its result after it. A mail is delivered twice only if
the process ends after the server accepted it and before that is recorded; such attempts are
counted, and both copies have the same Message-ID.
"""

import logging
from datetime import timedelta
from typing import get_args

import asyncpg
from aiosmtplib import SMTPException

from services.enrollment.models import User
from services.enrollment.models.mail import MailKind, MailOutcome
from services.enrollment.service.mail.composing import NOTIFICATIONS, compose
from services.enrollment.service.mail.queueing import MAX_AGE
from services.enrollment.service.mail.transport import (
    Refused,
    Transport,
    TryLater,
    open_transport,
)
from services.enrollment.settings import EnrollmentSettings
from shared.database import connection
from shared.jobs import JobFailed
from shared.settings import load_settings
from shared.telemetry import MAIL_POSSIBLE_DUPLICATES, MAILS

logger = logging.getLogger("services.enrollment.mail")

KEPT = timedelta(days=14)
_FIRST_RETRY = timedelta(seconds=30)

_IS_DUE = """
    SELECT EXISTS (
        SELECT FROM mails WHERE outcome IS NULL AND next_attempt_at <= clock_timestamp())
"""

# The next attempt is set before this one: if the process ends, the mail is due again then.
_NEXT = """
    UPDATE mails m
       SET attempts = m.attempts + 1, attempting_since = clock_timestamp(),
           next_attempt_at = clock_timestamp()
                             + least($1::interval * 2 ^ least(m.attempts, 20), interval '1 hour')
     WHERE m.mail_id = (
           SELECT mail_id FROM mails
            WHERE outcome IS NULL AND next_attempt_at <= clock_timestamp()
            ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING m.mail_id, m.kind, m.recipient_id, m.data, m.occurred_at,
              m.occurred_at < clock_timestamp() - $2::interval AS expired,
              old.attempting_since IS NOT NULL AS may_be_delivered
"""

_FINISH = """
    UPDATE mails SET outcome = $2, finished_at = clock_timestamp(), attempting_since = NULL,
                     data = '{}'
     WHERE mail_id = $1
"""

_LATER = "UPDATE mails SET attempting_since = NULL WHERE mail_id = $1"

_CLEAN = """
    WITH mails AS (
        DELETE FROM mails WHERE queued_at < clock_timestamp() - $1::interval RETURNING 1
    ), events AS (
        DELETE FROM mailed_events WHERE received_at < clock_timestamp() - $1::interval RETURNING 1
    ), days AS (
        DELETE FROM reported_days WHERE report_date < clock_timestamp() - $1::interval RETURNING 1
    )
    SELECT (SELECT count(*) FROM mails) + (SELECT count(*) FROM events)
           + (SELECT count(*) FROM days)
"""


# Series that begin with the first failure would not show its increase.
for _kind in NOTIFICATIONS:
    for _outcome in get_args(MailOutcome):
        MAILS.labels(_kind, _outcome)


class CannotSend(JobFailed):
    """The mail server or the folder cannot be used now."""


async def send_mails() -> int:
    """Send the mail that is due; return how many were sent.

    Raises:
        CannotSend: the server cannot be used; the mail stays in the queue.
    """
    settings = load_settings(EnrollmentSettings)
    async with connection() as pooled:
        due = await pooled.fetchval(_IS_DUE)
    if not due or not settings.sends_mail:
        return 0
    try:
        async with open_transport(settings) as transport:
            return await _send_due(transport, settings)
    except (SMTPException, OSError) as error:
        where = settings.mail_folder or f"{settings.smtp_host}:{settings.smtp_port}"
        raise CannotSend(f"{where}: {error}") from error


async def _send_due(transport: Transport, settings: EnrollmentSettings) -> int:
    sent = 0
    while (mail := await _next()) is not None:
        outcome = await _attempt(transport, settings, mail)
        await _record(mail, outcome)
        sent += outcome == "sent"
    return sent


async def _next() -> asyncpg.Record | None:
    async with connection() as pooled:
        return await pooled.fetchrow(_NEXT, _FIRST_RETRY, MAX_AGE)


async def _attempt(
    transport: Transport, settings: EnrollmentSettings, mail: asyncpg.Record
) -> MailOutcome | None:
    """Return the outcome; None: try again later."""
    if mail["may_be_delivered"]:
        MAIL_POSSIBLE_DUPLICATES.inc()
        logger.warning("mail %s may be delivered twice", mail["mail_id"])
    if mail["expired"]:
        return "expired"
    recipient = await User.get_or_none(user_id=mail["recipient_id"])
    if recipient is None or not _wants(recipient, mail["kind"]):
        return "unwanted"
    try:
        message = await compose(settings, mail, recipient)
        await transport.send(message)
    except TryLater:
        return None
    except Refused:
        logger.warning("mail %s was refused by the server", mail["mail_id"])
        return "refused"
    return "sent"


def _wants(user: User, kind: MailKind) -> bool:
    reachable = user.email is not None and user.deactivated_at is None and user.erased_at is None
    return reachable and NOTIFICATIONS[kind] in user.notifications


async def _record(mail: asyncpg.Record, outcome: MailOutcome | None) -> None:
    async with connection() as pooled:
        if outcome is None:
            await pooled.execute(_LATER, mail["mail_id"])
        else:
            await pooled.execute(_FINISH, mail["mail_id"], outcome)
            MAILS.labels(mail["kind"], outcome).inc()


async def clean_mails() -> int:
    """Delete mail, inbox and figures after 14 days; return how many rows."""
    async with connection() as pooled:
        return int(await pooled.fetchval(_CLEAN, KEPT))
