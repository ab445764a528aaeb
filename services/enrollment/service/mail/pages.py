"""The page to unsubscribe, in the reader's language."""

from dataclasses import dataclass
from uuid import UUID

from services.enrollment.models import MailToken, Notification, User
from services.enrollment.service.mail.rendering import reader_of, render
from services.enrollment.settings import EnrollmentSettings
from shared.settings import load_settings


@dataclass(frozen=True, slots=True)
class Page:
    html: str
    status: int


async def unsubscribe_page(token: UUID, topic: Notification, *, done: bool) -> Page:
    """Return the page before or after unsubscribing, or one that says that the link is unknown."""
    settings = load_settings(EnrollmentSettings)
    link = await MailToken.get_or_none(token=token)
    user = None if link is None else await User.get(user_id=link.user_id)
    locale, time_zone = (None, None) if user is None else (user.locale, user.time_zone)
    reader = reader_of(settings, locale, time_zone)
    facts = {
        "school": settings.mail_sender[0],
        "state": "unknown" if user is None else "done" if done else "question",
        "topic": topic,
    }
    return Page(render("unsubscribe.html", reader, facts), 404 if user is None else 200)
