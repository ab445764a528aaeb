"""Queues mail in the transaction of its cause, at most once per event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from coursestream_events import Event
from services.enrollment.models import Mail, MailedEvent
from services.enrollment.models.mail import MailKind
from shared.clock import now
from shared.database import insert
from shared.ids import uuid7

# An older event was imported or replayed, or its mail could not be sent for so long.
MAX_AGE = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class NewMail:
    """A mail of this kind about ``event``, to each of ``recipients``."""

    event: Event
    kind: MailKind
    recipients: Sequence[UUID]


async def queue_mails(mails: Sequence[NewMail]) -> None:
    """Queue mail about recent events that were not queued before, in the open transaction."""
    moment = now()
    recent = {mail.event.id: mail for mail in mails if _is_recent(mail.event, moment)}
    received = await insert(
        MailedEvent,
        [{"event_id": event_id} for event_id in recent],
        skip_existing=True,
        returning="event_id",
    )
    new = [recent[row["event_id"]] for row in received]
    await insert(
        Mail,
        [_row(mail, recipient, moment) for mail in new for recipient in mail.recipients],
        skip_existing=True,
    )


def _is_recent(event: Event, moment: datetime) -> bool:
    """Return whether users are told of an event: not of an import, an old one or a snapshot."""
    if event.data.imported or event.snapshotfrom is not None:
        return False
    return bool(event.data.occurred_at > moment - MAX_AGE)


def _row(mail: NewMail, recipient: UUID, moment: datetime) -> dict[str, object]:
    return {
        "mail_id": uuid7(),
        "event_id": mail.event.id,
        "recipient_id": recipient,
        "kind": mail.kind,
        "data": mail.event.data.model_dump_json(),
        "occurred_at": mail.event.data.occurred_at,
        "queued_at": moment,
        "attempts": 0,
        "next_attempt_at": moment,
    }
