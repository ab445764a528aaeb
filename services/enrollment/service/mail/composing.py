"""Composes a message for one recipient."""

from collections.abc import Mapping
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from uuid import UUID, uuid4

import asyncpg

from services.enrollment.models import MailToken, Notification, User
from services.enrollment.models.mail import MailKind
from services.enrollment.service.mail.facts import facts_of
from services.enrollment.service.mail.rendering import reader_of, render, render_block
from services.enrollment.service.mail.transport import Refused
from services.enrollment.settings import EnrollmentSettings
from shared.clock import now
from shared.database import insert

# What users turn on and off.
NOTIFICATIONS: Mapping[MailKind, Notification] = {
    "welcome": "enrollments",
    "graded": "grades",
    "returned": "grades",
    "completed": "completions",
    "report": "reports",
}


async def compose(
    settings: EnrollmentSettings, mail: asyncpg.Record, recipient: User
) -> EmailMessage:
    """Return the message.

    Raises:
        Refused: the recipient's address cannot be written into a header.
        TryLater: the events of the mail's course have not arrived yet.
    """
    kind: MailKind = mail["kind"]
    reader = reader_of(settings, recipient.locale, recipient.time_zone)
    unsubscribe = await _unsubscribe_url(settings, recipient.user_id, NOTIFICATIONS[kind])
    facts = {
        **await facts_of(mail),
        "name": recipient.display_name,
        "school": settings.mail_sender[0],
        "course_url": settings.mail_course_url,
        "unsubscribe_url": unsubscribe,
        "topic": NOTIFICATIONS[kind],
    }
    message = EmailMessage()
    message["From"] = settings.mail_from
    message["To"] = _address(recipient)
    message["Subject"] = render_block(f"{kind}.txt", "subject", reader, facts)
    message["Date"] = format_datetime(now())
    # The same in each attempt, so that a mail server can tell a second copy.
    message["Message-ID"] = f"<{mail['mail_id']}@{_domain(settings)}>"
    message["Auto-Submitted"] = "auto-generated"
    message["List-Unsubscribe"] = f"<{unsubscribe}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(render(f"{kind}.txt", reader, facts))
    message.add_alternative(render(f"{kind}.html", reader, facts), subtype="html")
    return message


def _address(recipient: User) -> Address:
    assert recipient.email is not None
    try:
        address = Address(recipient.display_name or "", addr_spec=recipient.email)
    except (HeaderParseError, ValueError, IndexError) as error:
        raise Refused from error
    # A comment is dropped, which leaves the address of somebody else.
    if address.addr_spec != recipient.email:
        raise Refused
    return address


def _domain(settings: EnrollmentSettings) -> str:
    return settings.mail_sender[1].rpartition("@")[2]


async def _unsubscribe_url(settings: EnrollmentSettings, user_id: UUID, topic: Notification) -> str:
    await insert(MailToken, [{"user_id": user_id, "token": uuid4()}], skip_existing=True)
    stored = await MailToken.get(user_id=user_id)
    base = str(settings.mail_public_url).rstrip("/")
    return f"{base}/mail/{stored.token}/unsubscribe/{topic}"
