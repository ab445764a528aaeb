"""The page that links in mail lead to. Its address contains what authorizes the reader."""

from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from services.enrollment.models import Notification
from services.enrollment.service.commands import users
from services.enrollment.service.mail.pages import unsubscribe_page

router = APIRouter(include_in_schema=False)

_PATH = "/mail/{token}/unsubscribe/{topic}"
# The page has a style and a form that is sent to its own address, and loads nothing.
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
    "frame-ancestors 'none'"
}


@router.get(_PATH)
async def ask_to_unsubscribe(token: UUID, topic: Notification) -> HTMLResponse:
    """Ask for confirmation: mail scanners follow links, so GET changes nothing (RFC 8058)."""
    return await _page(token, topic, done=False)


@router.post(_PATH)
async def unsubscribe(token: UUID, topic: Notification) -> HTMLResponse:
    """Turn the notification off, for a click in the mail program or on the page."""
    await users.unsubscribe(token, topic)
    return await _page(token, topic, done=True)


async def _page(token: UUID, topic: Notification, *, done: bool) -> HTMLResponse:
    page = await unsubscribe_page(token, topic, done=done)
    return HTMLResponse(page.html, page.status, headers=_HEADERS)
